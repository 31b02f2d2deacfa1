import type { Token } from '../../document/document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { functionVerb, joinsUnit, numberInName, opensCareer, withinBrackets } from './rules.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * What a token is to the name of an organization: `known` names one, `place` a place, `own` is a name of its own (新网),
 * `start` often begins one (国家), `noun` may stand within one, `number` and `join` between two words of one, `stop` may not.
 */
export type ChainLink = 'known' | 'place' | 'own' | 'start' | 'noun' | 'number' | 'join' | 'stop'

/** Tags of words that may stand within an organization's name. */
const nounTags = new Set(['a', 'z', 'n', 'vn', 'an', 'b', 'j', 's', 'nz', 'ng', 'l', 'i', 'h', 'zg', 'g'])
const ownTags = new Set(['x', 'nz', 'nr', 'nrt', 'nrfg', 'eng'])
const functionTags = new Set([
  'c',
  'p',
  'u',
  'uj',
  'ul',
  'uz',
  'ud',
  'uv',
  'ug',
  'r',
  'd',
  'y',
  'e',
  'o',
  'w',
  'ws',
  'k',
  'q',
  'm',
  't',
])

/** Single characters that are names' parts more often than words, whatever their tag, get this far. */
const singleNameTags = new Set([
  'n',
  'a',
  'ng',
  'ag',
  'g',
  'zg',
  'nr',
  'ns',
  'nz',
  'j',
  'b',
  'x',
  'f',
  'v',
  'vg',
  'q',
  'tg',
  's',
])

/** Words that open a career (历任, 就职) are no longer; asking the pattern of every word takes long. */
const longestOpener = 2

export function linkOf(token: Token, lexicon: Lexicon): ChainLink {
  const { text, tag } = token
  if (lexicon.organizations.get(text) !== undefined) return 'known'
  if (tag === 'nt') return isNamedByTag(text, lexicon) ? 'known' : 'noun'
  if (text.length <= longestOpener && opensCareer.test(text)) return 'stop'
  if (text.length === 1 && joinsUnit.test(text)) return 'join'
  const word = lexicon.organizationWords.get(text)
  if (word === 'start') return 'start'
  if (tag === 'ns' || lexicon.countries.get(text) !== undefined) return text.length > 1 ? 'place' : 'own'
  if (word === 'inside') return 'noun'
  if (numberInName.test(text)) return 'number'
  if (text.length > 1 && lexicon.organizationSuffixes.get(text) !== undefined) return 'noun'
  if (functionTags.has(tag)) return 'stop'
  if (text.length === 1) return !functionVerb.test(text) && singleNameTags.has(tag) ? 'noun' : 'stop'
  if (ownTags.has(tag)) return 'own'
  if (nounTags.has(tag)) return 'noun'
  return 'stop'
}

/** A run of tokens that may together name an organization. */
export interface Chain {
  readonly first: number
  readonly last: number
}

/** The longest runs without a stop; no name of an organization is longer than `mostTokens`. */
export function findChains(view: SentenceView, links: readonly ChainLink[]): Chain[] {
  const chains: Chain[] = []
  let first = 0
  for (let index = 0; index <= links.length; index++) {
    const link = links[index] ?? 'stop'
    const opens = index === first && (link === 'join' || link === 'number')
    if (link !== 'stop' && !opens) continue
    if (index > first) chains.push({ first, last: index - 1 })
    first = index + 1
  }
  return chains.filter(({ last }) => view.tokens[last] !== undefined)
}

/** Lets a chain run through brackets that hold a place or a word like 集团: 金石（集团）股份公司. */
export function bridgeBrackets(
  view: SentenceView,
  links: ChainLink[],
  titleStarts: ReadonlySet<number>,
): void {
  for (const [index, token] of view.tokens.entries()) {
    if (token.text !== '（' && token.text !== '(') continue
    const inside = view.tokens[index + 1]
    const closing = view.tokens[index + 2]
    if (inside === undefined || (closing?.text !== '）' && closing?.text !== ')')) continue
    const before = links[index - 1] ?? 'stop'
    const after = links[index + 3] ?? 'stop'
    const goesOn = titleStarts.has(closing.end) || (after !== 'stop' && after !== 'join')
    if (before === 'stop' || !goesOn) continue
    if (links[index + 1] !== 'place' && !withinBrackets.test(inside.text)) continue
    links[index] = links[index + 1] = links[index + 2] = 'noun'
  }
}

/**
 * The segmenter's list calls some words organizations that are none (社会科学), are only the end of a name (法学院) or name a class
 * (美国公司).
 */
export function isNamedByTag(text: string, lexicon: Lexicon): boolean {
  const suffix = lexicon.organizationSuffixes.matchBefore(text, text.length)
  if (suffix === undefined || suffix.start === 0) return false
  return suffix.entry !== 'company' || lexicon.countries.get(text.slice(0, suffix.start)) === undefined
}
