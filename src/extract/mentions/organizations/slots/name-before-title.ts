import { opensBracket } from '../../../../document/brackets.ts'
import type { Token } from '../../../../document/document.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { mayBeginName } from '../../head-starts.ts'
import { latinGloss, longestLatinGloss } from '../../names/latin-name-rules.ts'
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
  opensPhrase,
  opensQuote,
} from '../rules.ts'
import { organizationScores } from '../scores.ts'
import { endOfTitles, holderBehind } from './holder-behind.ts'
import { beginsForeignName } from './latin-company-rules.ts'
import {
  brandOfWord,
  callingOfKind,
  countryOrParty,
  headOfState,
  ofMarked,
  opensGlued,
  opensName,
  tellsTerm,
} from './name-before-title-rules.ts'
import { endsSeat, opensSeat } from './seat-rules.ts'
import { type NameWords, wordsOfName } from './words-before-title.ts'

interface TitlesAndNames {
  readonly titles: TitleEdges
  readonly nameStarts: ReadonlySet<number>
}

/**
 * Names that no suffix tells, all that stands between the opening of a phrase and a title with a likely name after it:
 * `病友联线主席李若川`.
 */
export function nameBeforeTitle(
  view: SentenceView,
  links: readonly ChainLink[],
  chain: Chain,
  { titles, nameStarts }: TitlesAndNames,
  lexicon: Lexicon,
): Candidate | undefined {
  const title = titleBehind(view, view.tokens[chain.last]?.end ?? 0, titles)
  if (title === undefined) return undefined
  const words = wordsOfName(view, links, chain, titles.endingAt(title.end), lexicon)
  if (words === undefined || !isApart(view, words, title, lexicon)) return undefined
  if (!mayBeHeld(view.text, words, title, lexicon)) return undefined
  if (!isHeld(view, words, endOfTitles(view.text, title.end, titles), nameStarts, lexicon)) return undefined
  const isCompany = leadsCompany.test(wordsAt(view.text, title)) && isToldName(words.tokens, lexicon)
  const { opening, closing } = words
  return {
    start: startAfterGlued(view, opening, closing.end, lexicon),
    end: closing.end,
    label: 'organization',
    rule: isCompany ? 'organizations/short-name' : 'organizations/before-title',
    score:
      (words.links.includes('known') ? organizationScores.known : organizationScores.common) +
      organizationScores.perCharacter * (closing.end - opening.start),
  }
}

/** Whether the title is one of a body that such words may name: no head of a state or somebody with a skill, unless they are known or end as names do. */
function mayBeHeld(
  text: string,
  { tokens, closing, links }: NameWords,
  span: Span,
  { organizationSuffixes }: Lexicon,
): boolean {
  const title = wordsAt(text, span)
  if (headOfState.test(title)) return links.includes('known') || countryOrParty.test(closing.text)
  if (!callingOfKind.test(title) || links.includes('known')) return true
  return tokens.some(token => organizationSuffixes.matchBefore(text, token.end, token.start) !== undefined)
}

/** Whether what stands around the words shows that they are a name by themselves. */
function isApart(view: SentenceView, words: NameWords, title: Span, lexicon: Lexicon): boolean {
  const { opening, closing, links, isOneWord } = words
  const before = view.tokenAt(opening.start - 1)
  if (before !== undefined && !mayOpen(before, links)) return false
  const isMarked = closesQuote.test(view.text.charAt(closing.end))
  if (isMarked && !isNamedInMarks(view, before, title)) return false
  return !isOneWord || holdsName(links) || (!isMarked && isShortName(view.text, words, title, lexicon))
}

const holdsName = (links: readonly ChainLink[]): boolean =>
  links.some(link => link === 'own' || link === 'known')

/** Whether somebody stands behind the titles, which end at `end`, or words around them tell of a seat: （…校友会会长）. */
function isHeld(
  view: SentenceView,
  { opening, closing, links }: NameWords,
  end: number,
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const { text } = view
  const holder = holderBehind(text, end)
  return (
    mayBeginName(view, holder, nameStarts, lexicon) ||
    (holdsName(links) && beginsForeignName.test(text.slice(end, end + longestForeign))) ||
    lexicon.honours.matchAt(text, holder) !== undefined ||
    (opensSeat.test(text.slice(Math.max(view.start, opening.start - longestOpening), opening.start)) &&
      endsSeat.test(text.slice(end, end + longestClosing)) &&
      !tellsTerm.test(opening.text) &&
      !commonBeforeTitle.test(text.slice(opening.start, closing.end)))
  )
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

/** “青禾星河”创始人, 「岭上人」召集人: marks around the whole, before a title of companies or of those who act for a body. */
const isNamedInMarks = ({ text }: SentenceView, before: Token | undefined, title: Span): boolean =>
  opensQuote.test(before?.text ?? '') && actsForMarked(wordsAt(text, title))

const actsForMarked = (title: string): boolean => companyTitle.test(title) || ofMarked.test(title)

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
  text: string,
  { closing: { text: closing }, tokens }: NameWords,
  title: Span,
  { documentFrequencies, organizationSuffixes }: Lexicon,
): boolean {
  const words = wordsAt(text, title)
  if (!chiefOrLeader.test(words) && !headOrSpeaker.test(words)) return false
  if (tokens.length > 1) return organizationSuffixes.get(closing) === 'industry'
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

/** A bracket and 现任; 一职. */
const longestOpening = 3
const longestClosing = 2
const longestForeign = 12
