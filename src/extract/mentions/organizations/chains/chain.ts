import type { TaggedWord } from '../../../../document/document.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createWordFacts } from '../../../../lexicon/word-facts.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { opensCareer, shortCountry } from '../../rules.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import {
  areaName,
  beginsNumberInName,
  functionVerb,
  guessedPhrase,
  joinsUnit,
  notInName,
  numberInName,
  partyByTag,
  spoken,
} from '../rules.ts'

/**
 * What a token is to the name of an organization: `known` names one, `place` a place, `own` is a name of its own (新网),
 * `start` often begins one (国家), `noun` may stand within one, `number` and `join` between two words of one, `stop` may not.
 */
export type ChainLink = 'known' | 'place' | 'own' | 'start' | 'noun' | 'number' | 'join' | 'stop'

/** Whether a name surely begins with the word, or is it. */
export const isAnchor = (link: ChainLink | undefined): boolean =>
  link === 'known' || link === 'place' || link === 'own' || link === 'start'

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
  'nrt',
  'nrfg',
  'ns',
  'nz',
  'z',
  'j',
  'b',
  'x',
  'f',
  'v',
  'vn',
  'vg',
  'q',
  'tg',
  's',
])

const isJoinOfUnits = createCharacterTest(joinsUnit)
export const isFunctionVerb = createCharacterTest(functionVerb)
const mayBeginNumber = createCharacterTest(beginsNumberInName)

/** The links of words, whatever stands around them. */
const linkOfWord = createWordFacts(linkOf)

/** The links of a sentence's words, each by itself. */
export function chainLinks({ tokens, organizations }: SentenceView, lexicon: Lexicon): ChainLink[] {
  const linkOfToken = linkOfWord(lexicon)
  // Facts of words are the same in every text: what one text defines is asked for beside them.
  const defines = organizations !== lexicon.organizations
  const links: ChainLink[] = []
  for (const token of tokens) {
    const isDefined = defines && !markTags.has(token.tag) && organizations.get(token.text) !== undefined
    links.push(isDefined ? 'known' : linkOfToken(token))
  }
  return links
}

const markTags = new Set(['w', 'ws'])

function linkOf(word: TaggedWord, lexicon: Lexicon): ChainLink {
  const { text, tag } = word
  if (markTags.has(tag)) return 'stop'
  if (lexicon.organizations.get(text) !== undefined) return 'known'
  if (notInName.has(text) || spoken.test(text)) return 'stop'
  if (!isKnownWord(word) && guessedPhrase.test(text)) return 'stop'
  if (tag === 'nt' && isNamedByTag(text, lexicon)) return 'known'
  // 中国航天, the segmenter's word, begins as the whole name does.
  if (tag === 'nt') return opensAsCountry(text, lexicon) ? 'start' : 'noun'
  if (opensCareer.has(text)) return 'stop'
  if (text.length === 1 && isJoinOfUnits(text, 0)) return 'join'
  const place = lexicon.organizationWords.get(text)
  if (place === 'start') return 'start'
  if (tag === 'ns' || lexicon.countries.get(text) !== undefined || lexicon.cities.get(text) !== undefined)
    return text.length > 1 ? 'place' : 'own'
  if (areaTags.has(tag) && areaName.test(text)) return 'place'
  if (place === 'inside') return 'noun'
  if (mayBeginNumber(text, 0) && numberInName.test(text)) return 'number'
  if (text.length > 1 && lexicon.organizationSuffixes.get(text) !== undefined) return 'noun'
  if (functionTags.has(tag)) return 'stop'
  // 俄外交部 is Russia's.
  if (countryTags.has(tag) && shortCountry.test(text)) return 'own'
  if (text.length === 1) return !isFunctionVerb(text, 0) && singleNameTags.has(tag) ? 'noun' : 'stop'
  if (ownTags.has(tag)) return isPhrase(word) ? 'stop' : 'own'
  if (nounTags.has(tag)) return 'noun'
  return 'stop'
}

const opensAsCountry = (text: string, { countries }: Lexicon): boolean =>
  countries.matchAt(text, 0) !== undefined

const countryTags = new Set(['j', 'ns'])

const areaTags = new Set(['n', 'x', 'nz', 'nr'])

/** The segmenter's list calls some phrases names: 大力支持; but not 马托格罗索, which it knows to be written by sound. */
const isPhrase = (word: TaggedWord): boolean =>
  word.tag.startsWith('nr') &&
  word.tag !== soundTag &&
  isKnownWord(word) &&
  word.text.length > longestListedName

const soundTag = 'nrt'

const longestListedName = 3

/** A run of tokens that may together name an organization. */
export interface Chain {
  readonly first: number
  readonly last: number
}

/** More words in a row are a table or a list without marks, and no name goes across where it is cut. */
const mostTokens = 60

/** The longest runs without a stop, of at most `mostTokens`. */
export function findChains(view: SentenceView, links: readonly ChainLink[]): Chain[] {
  const chains: Chain[] = []
  let first = 0
  for (let index = 0; index <= links.length; index++) {
    const link = links[index] ?? 'stop'
    const opens = index === first && (link === 'join' || link === 'number')
    const isFull = index - first === mostTokens
    if (link !== 'stop' && !opens && !isFull) continue
    if (index > first) chains.push({ first, last: index - 1 })
    first = link === 'stop' || opens ? index + 1 : index
  }
  return chains.filter(({ last }) => view.tokens[last] !== undefined)
}

/**
 * The segmenter's list calls some words organizations that are none (社会科学), are only the end of a name (法学院) or name a class
 * (美国公司).
 */
export function isNamedByTag(text: string, lexicon: Lexicon): boolean {
  const suffix = lexicon.organizationSuffixes.matchBefore(text, text.length)
  if (suffix === undefined) return partyByTag.test(text)
  if (suffix.start === 0) return suffix.entry === 'office' && text.length > 2
  // 新格局 ends with a word that is no office.
  const ending = text.slice(-2)
  if (suffix.start === text.length - 1 && lexicon.documentFrequencies.get(ending) !== undefined)
    return lexicon.organizationSuffixes.get(ending) !== undefined
  return suffix.entry !== 'company' || lexicon.countries.get(text.slice(0, suffix.start)) === undefined
}
