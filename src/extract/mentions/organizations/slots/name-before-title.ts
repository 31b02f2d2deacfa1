import { opensBracket } from '../../../../document/brackets.ts'
import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { mayBeginName } from '../../head-starts.ts'
import { latinGloss, longestLatinGloss } from '../../names/latin-name-rules.ts'
import { shortCountry } from '../../rules.ts'
import {
  chiefOrLeader,
  companyTitle,
  headOrSpeaker,
  leadsCompany,
} from '../../titles/company-officer-rules.ts'
import type { TitleEdges } from '../../titles/title-edges.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import type { Chain, ChainLink } from '../chains/chain.ts'
import {
  actsOnNext,
  classOfCompanies,
  closesQuote,
  commonBeforeTitle,
  joinsFields,
  notInName,
  opensPhrase,
  opensQuote,
} from '../rules.ts'
import { organizationScores } from '../scores.ts'
import { endOfTitles, holderBehind } from './holder-behind.ts'
import { beginsForeignName } from './latin-company-rules.ts'
import {
  brandOfWord,
  fieldOfOffice,
  opensGlued,
  opensName,
  saidOfHolder,
  tellsTerm,
} from './name-before-title-rules.ts'
import { endsSeat, opensSeat } from './seat-rules.ts'

/**
 * Names that no suffix tells, all that stands between the opening of a phrase and a title with a likely name after it:
 * `病友联线主席李若川`.
 */
export function nameBeforeTitle(
  view: SentenceView,
  links: readonly ChainLink[],
  { first, last: beside }: Chain,
  { titles, nameStarts }: { readonly titles: TitleEdges; readonly nameStarts: ReadonlySet<number> },
  lexicon: Lexicon,
): Candidate | undefined {
  const title = titleBehind(view, view.tokens[beside]?.end ?? 0, titles)
  if (title === undefined) return undefined
  const last = lastOfName(view, links, beside, titles.endingAt(title.end), lexicon)
  const closing = view.tokens[last]
  if (closing === undefined || last < first || links[last] === 'join') return undefined
  const isLatin = endsInLatin.test(elementAt(view.tokens, last - 1)?.text ?? '') && last > first
  if (!mayEndName(closing.text, first === last || isLatin, lexicon)) return undefined
  if (cutsCountry(view, closing.end, lexicon)) return undefined
  const isPlain = links.slice(first, last + 1).every(link => link === 'noun')
  const begin = isPlain && beginsWithVerb(view, first) ? first - 1 : first
  const opening = view.tokens[begin]
  if (opening === undefined) return undefined
  const length = closing.end - opening.start
  const hasFields = joinsFields.test(
    view.tokens.slice(first, last).find(({ tag }) => tag === 'w')?.text ?? '',
  )
  if (length < 2 || length > (hasFields ? longestWithFields : longestUntold)) return undefined
  const before = view.tokenAt(opening.start - 1)
  // 首席经济评论员: the words are the title's own.
  if (titles.endingAt(title.end).some(({ start }) => start <= opening.start)) return undefined
  const isNamed = links.slice(first, last + 1).some(link => link === 'own' || link === 'known')
  if (before !== undefined && !mayOpen(before, links.slice(begin, last + 1))) return undefined
  const isMarked = closesQuote.test(view.text.charAt(closing.end))
  if (isMarked && !isNamedInMarks(view, before, title)) return undefined
  if (!isNamed && first === last && (isMarked || !isShortName(view, begin, last, title, lexicon)))
    return undefined
  const end = endOfTitles(view.text, title.end, titles)
  const holder = holderBehind(view.text, end)
  const isNameBehind =
    mayBeginName(view, holder, nameStarts, lexicon) ||
    (isNamed && beginsForeignName.test(view.text.slice(end, end + longestForeign))) ||
    lexicon.honours.matchAt(view.text, holder) !== undefined
  const isSetOff =
    opensSeat.test(view.text.slice(Math.max(view.start, opening.start - longestOpening), opening.start)) &&
    endsSeat.test(view.text.slice(end, end + longestClosing)) &&
    !tellsTerm.test(opening.text) &&
    !commonBeforeTitle.test(view.text.slice(opening.start, closing.end))
  if (!isNameBehind && !isSetOff) return undefined
  const isCompany =
    leadsCompany.test(view.text.slice(title.start, title.end)) &&
    isToldName(view.tokens.slice(begin, last + 1), lexicon)
  return {
    start: startAfterGlued(view, opening, closing.end, lexicon),
    end: closing.end,
    label: 'organization',
    rule: isCompany ? 'organizations/short-name' : 'organizations/before-title',
    score:
      (links.slice(first, last + 1).includes('known')
        ? organizationScores.known
        : organizationScores.common) +
      organizationScores.perCharacter * length,
  }
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
  if (links[beside] === 'number') return beside - 1
  const { text, organizations } = view
  const end = view.tokens[beside]?.end ?? 0
  const start = Math.min(end, ...titles.map(title => title.start))
  const last = start === end ? beside : view.tokenIndexAt(start) - 1
  const isWhole =
    organizations.matchBefore(text, start, view.start) !== undefined ||
    organizationSuffixes.matchBefore(text, start, view.start) !== undefined
  return isWhole || fieldOfOffice.test(text.slice(start, end)) ? last : beside
}

/** Words with which a name surely begins. */
const properStart: ReadonlySet<ChainLink> = new Set(['known', 'own', 'place'])

/**
 * Whether a name may begin behind a word: any where a phrase opens, and behind a preposition, a time, 的 or a verb that acts on who is named,
 * one of words that surely begin one and join no other.
 */
function mayOpen({ text, tag }: Token, links: readonly ChainLink[]): boolean {
  if (opensPhrase.test(text)) return true
  if (!properStart.has(links[0] ?? 'stop') || links.includes('join')) return false
  return opensByTag.has(tag) || actsOnNext.test(text) || opensName.test(text)
}

/** Tags of prepositions, conjunctions and times. */
const opensByTag: ReadonlySet<string> = new Set(['p', 'c', 't'])

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

/** “青禾星河”创始人: marks around the whole, before a title of companies. */
const isNamedInMarks = ({ text }: SentenceView, before: Token | undefined, title: Span): boolean =>
  opensQuote.test(before?.text ?? '') && companyTitle.test(text.slice(title.start, title.end))

/** The title that touches what ends here, or stands behind its name in Latin script (青禾（Verda）|总裁) or the mark that closes it (“青禾星河”|总裁). */
function titleBehind({ text }: SentenceView, end: number, titles: TitleEdges): Candidate | undefined {
  const between = opensBracket(text, end)
    ? latinGloss.exec(text.slice(end, end + longestLatinGloss))?.[0].length
    : Number(closesQuote.test(text.charAt(end)))
  return between === undefined ? undefined : titles.startingAt(end + between)[0]
}

/**
 * `北极星创始人`, `倚天资讯总经理`: one noun that is rare in texts and names no class of companies, before those who lead one; or a word of
 * industry after what is a verb elsewhere.
 */
function isShortName(
  { text, tokens }: SentenceView,
  first: number,
  last: number,
  title: Span,
  { documentFrequencies, organizationSuffixes }: Lexicon,
): boolean {
  const closing = tokens[last]?.text ?? ''
  const words = text.slice(title.start, title.end)
  if (!chiefOrLeader.test(words) && !headOrSpeaker.test(words)) return false
  if (first < last) return organizationSuffixes.get(closing) === 'industry'
  return (
    closing.length > 1 &&
    !classOfCompanies.test(closing) &&
    (documentFrequencies.get(closing) === undefined || brandOfWord.test(closing))
  )
}

/** Whether words are so few and so rare in texts that they name the company wherever they stand: 北极星, 阶辰|星河. */
const isToldName = (words: readonly Token[], { documentFrequencies }: Lexicon): boolean =>
  words.length === 1 ||
  (words.length === 2 &&
    words.every(({ tag }) => nameTags.has(tag)) &&
    words.some(({ text }) => text.length > 1 && documentFrequencies.get(text) === undefined))

/** Tags of words of which companies make their names; x is what no list holds. */
const nameTags: ReadonlySet<string> = new Set(['x', 'n', 'nz', 'nr', 'nrt', 'ns', 's'])

/** 前|贸工部, 前台|中: the word that says that a title was held once, or that ends a verb before, is no part of the name. */
function startAfterGlued(
  { text }: SentenceView,
  opening: Token,
  end: number,
  { allPlaces }: Lexicon,
): number {
  if (!opensGlued.test(text.slice(opening.start, opening.start + 2))) return opening.start
  const isGlued =
    opening.text.length > 1 && (isKnownWord(opening) || allPlaces.matchAt(text, opening.start) !== undefined)
  const after = opening.start + 1
  return isGlued && allPlaces.matchAt(text, after)?.end !== end ? opening.start : after
}

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

/** A bracket and 现任; 一职. */
const longestOpening = 3
const longestClosing = 2
const longestUntold = 12
/** A ministry called by its fields: 德国环境、自然保护、核安全与消费者保护. */
const longestWithFields = 30
const longestForeign = 12
