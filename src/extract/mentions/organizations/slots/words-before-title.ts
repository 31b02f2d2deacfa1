import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { shortCountry } from '../../rules.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { Chain, ChainLink } from '../chains/chain.ts'
import { actsOnNext, joinsFields, notInName, opensPhrase } from '../rules.ts'
import { fieldOfOffice, saidOfHolder, saysGender, tellsTerm } from './name-before-title-rules.ts'

/** The words that may be a name, and what they are to it. */
export interface NameWords {
  readonly opening: Token
  readonly closing: Token
  readonly tokens: readonly Token[]
  readonly links: readonly ChainLink[]
  /** Whether the chain is one word, whatever verb begins the name. */
  readonly isOneWord: boolean
}

/** The words of a chain that may be the name of an organization, before the longest of `titles` that all end at one place. */
export function wordsOfName(
  view: SentenceView,
  links: readonly ChainLink[],
  { first, last: beside }: Chain,
  titles: readonly Span[],
  lexicon: Lexicon,
): NameWords | undefined {
  const last = lastOfName(view, links, beside, titles, lexicon)
  const closing = view.tokens[last]
  if (closing === undefined || last < first || links[last] === 'join') return undefined
  const isLatin = endsInLatin.test(elementAt(view.tokens, last - 1)?.text ?? '') && last > first
  if (!mayEndName(closing.text, first === last || isLatin, lexicon)) return undefined
  if (cutsCountry(view, closing.end, lexicon)) return undefined
  const isPlain = links.slice(first, last + 1).every(link => link === 'noun')
  const begin = isPlain && beginsWithVerb(view, first) ? first - 1 : first
  const tokens = view.tokens.slice(begin, last + 1)
  const [opening] = tokens
  if (opening === undefined) return undefined
  const length = closing.end - opening.start
  const hasFields = joinsFields.test(tokens.slice(0, -1).find(({ tag }) => tag === 'w')?.text ?? '')
  if (length < shortestUntold || length > (hasFields ? longestWithFields : longestUntold)) return undefined
  // 首席经济评论员: the words are the title's own.
  if (titles.some(({ start }) => start <= opening.start)) return undefined
  return { opening, closing, tokens, links: links.slice(begin, last + 1), isOneWord: first === last }
}

/**
 * 云岭学会|第八届|会长, 岑源|法务|总监: a term of office is the title's, and so are the fields that the longest of `titles` has, if companies are not
 * called by them or what stands before them is whole.
 */
function lastOfName(
  view: SentenceView,
  links: readonly ChainLink[],
  beside: number,
  titles: readonly Span[],
  { organizationSuffixes }: Lexicon,
): number {
  if (links[beside] === 'number' || saysGender.test(view.tokens[beside]?.text ?? '')) return beside - 1
  const { text, organizations } = view
  const end = view.tokens[beside]?.end ?? 0
  const start = Math.min(end, ...titles.map(title => title.start))
  const last = start === end ? beside : view.tokenIndexAt(start) - 1
  const isWhole =
    organizations.matchBefore(text, start, view.start) !== undefined ||
    organizationSuffixes.matchBefore(text, start, view.start) !== undefined
  return isWhole || fieldOfOffice.test(text.slice(start, end)) ? last : beside
}

/** YLK中国|总裁: the country of a name in Latin script. */
const endsInLatin = /\p{Script=Latin}$/u

/** No name ends with who is meant, with the term of a seat, or with a country that is not all of it. */
const mayEndName = (word: string, isAlone: boolean, { countries, courtesyTitles }: Lexicon): boolean =>
  !saidOfHolder.test(word) &&
  !tellsTerm.test(word) &&
  courtesyTitles.get(word) === undefined &&
  (isAlone || countries.get(word) === undefined)

/** 同南|韩外长: the country is 南韩, whose last character alone is a country too. */
const cutsCountry = ({ text, start }: SentenceView, end: number, { countries }: Lexicon): boolean =>
  shortCountry.test(text.charAt(end)) && (countries.matchBefore(text, end + 1, start)?.start ?? end) < end

/** `选修科联会主席李若川`: only nouns follow the verb, so that it is their first part. */
const beginsWithVerb = (view: SentenceView, first: number): boolean => {
  const verb = elementAt(view.tokens, first - 1)
  return (
    verb !== undefined &&
    verb.text.length > 1 &&
    verb.tag === 'v' &&
    !notInName.has(verb.text) &&
    !opensPhrase.test(verb.text) &&
    !actsOnNext.test(verb.text)
  )
}

const shortestUntold = 2
const longestUntold = 12
/** A ministry called by its fields: 德国环境、自然保护、核安全与消费者保护. */
const longestWithFields = 30
