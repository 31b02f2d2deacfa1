import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isHan } from '../../../../rules/character-test.ts'
import type { Candidate } from '../../candidate.ts'
import { possessive } from '../../rules.ts'
import { chiefOrLeader } from '../../titles/company-officer-rules.ts'
import type { TitleEdges } from '../../titles/title-edges.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { mayBeInCompanyName } from '../chains/company-words.ts'
import { actsOnNext, guessedPhrase, opensPhrase } from '../rules.ts'
import { organizationScores } from '../scores.ts'
import { tagsBefore } from '../told/told-company-rules.ts'
import {
  classAtEnd,
  formerAtName,
  isHeldInBody,
  kindBefore,
  leadsToDoer,
  leadsToName,
  letterOfName,
  measure,
  neverCoined,
  numberOfName,
} from './coined-name-rules.ts'
import { isHeld } from './held-titles.ts'
import { latinField } from './latin-company-rules.ts'
import { saidOfHolder } from './name-before-title-rules.ts'

/**
 * `艾禾诺总裁李若川`, `51禾房首席执行官李若川`: words that make no phrase, between where one opens and the title of an officer whose name follows. No word
 * but a name stands there, though it reads like a person's.
 */
export function findCoinedNames(
  view: SentenceView,
  titles: TitleEdges,
  nameStarts: ReadonlySet<number>,
  found: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const coined: Candidate[] = []
  const { text } = view
  for (const title of titles.all) {
    if (titles.endingAt(title.end).some(({ start }) => start < title.start)) continue
    const words = wordsAt(text, title)
    if (!isHeldInBody(words)) continue
    const isJoined = chiefOrLeader.test(words) && possessive.test(text.charAt(title.start - 1))
    const end = isJoined ? title.start - 1 : title.start
    const start = startOfCoined(view, end, lexicon)
    if (start === undefined || found.some(other => goesBeyond(view, other, { start, end }, lexicon))) continue
    if (!isHeld(view, { start, end: title.end }, titles, nameStarts, lexicon)) continue
    coined.push({
      start,
      end,
      label: 'organization',
      rule: 'organizations/short-name',
      score: coinedScore + organizationScores.perCharacter * (end - start),
    })
  }
  return coined
}

/** Finds a name by where it stands, as this rule does, and not by its words. */
const byPlace = 'organizations/before-title'

/**
 * Whether an organization that words or a country before it show begins before a name and ends with it, begins in it and goes on into the title (青禾数据|总经理), or is
 * followed in it by what is no name (青禾银行明星|经理).
 */
function goesBeyond(view: SentenceView, other: Candidate, { start, end }: Span, lexicon: Lexicon): boolean {
  if (other.end === end) {
    const isShown = other.rule !== byPlace || lexicon.countries.matchAt(view.text, other.start) !== undefined
    return other.start < start && isShown && !isOfKind(view, start)
  }
  if (other.start < start || other.start >= end) return false
  return other.end > end || (other.start === start && !isCoined(wordsIn(view, other.end, end), lexicon))
}

/** 保险公司|禾盟: what kind of company it is, is no part of its name. */
const isOfKind = (view: SentenceView, start: number): boolean =>
  kindBefore.test(view.tokenAt(start - 1)?.text ?? '')

const wordsIn = (view: SentenceView, start: number, end: number): readonly Token[] =>
  view.tokens.slice(view.tokenIndexAt(start), view.tokenIndexAt(end - 1) + 1)

/** More than a name of such words may score that no other place of the text bears out. */
const coinedScore = 11

/** Where the name begins that ends at a position: behind a mark or a word after which a phrase opens. */
function startOfCoined(view: SentenceView, end: number, lexicon: Lexicon): number | undefined {
  const last = view.tokenIndexAt(end - 1)
  if (elementAt(view.tokens, last)?.end !== end) return undefined
  let first = last + 1
  for (let index = last; index >= 0; index--) {
    const token = view.tokens[index]
    if (token === undefined || opensName(token, lexicon)) break
    if (end - token.start > longestName || !mayBeIn(token, lexicon)) return undefined
    first = index
  }
  const words = view.tokens.slice(first, last + 1)
  const [opening] = words
  if (opening === undefined) return undefined
  const start = opening.start + lengthOfGlued(view, opening)
  if (end - start < shortestName || !isCoined(words, lexicon)) return undefined
  const name = view.text.slice(start, end)
  const isOther =
    classAtEnd.test(name) ||
    saidOfHolder.test(name) ||
    lexicon.organizationSuffixes.matchBefore(view.text, end, start) !== undefined ||
    lexicon.knownNames.getAt(view.text, start, end) !== undefined ||
    lexicon.allPlaces.matchAt(view.text, start)?.end === end
  return isOther ? undefined : start
}

const longestName = 6
const shortestName = 2

const opensName = (token: Token, { titleModifiers }: Lexicon): boolean =>
  (token.text.length > 1 && titleModifiers.get(token.text) !== undefined) ||
  tagsBefore.has(token.tag) ||
  opensPhrase.test(token.text) ||
  kindBefore.test(token.text) ||
  actsOnNext.test(token.text) ||
  leadsToDoer.test(token.text) ||
  (token.tag === verbTag && token.text.length > 1)

const verbTag = 'v'

const mayBeIn = (token: Token, lexicon: Lexicon): boolean =>
  mayBeInCompanyName(token, lexicon) &&
  !neverCoined.test(token.text) &&
  !(isKnownWord(token) ? isCount(token) : isPhrase(token.text)) &&
  lexicon.titles.get(token.text) === undefined &&
  lexicon.countries.get(token.text) === undefined &&
  !(token.tag === personTag && token.text.length > shortestName)

const personTag = 'nr'
/** Tags of numbers and measures. */
const countTags: ReadonlySet<string> = new Set(['m', 'q'])
const isCount = ({ text, tag }: Token): boolean =>
  text.length > 1 && countTags.has(tag) && !numberOfName.test(text)

const isPhrase = (guess: string): boolean =>
  !formerAtName.test(guess) && !leadsToName.test(guess) && guessedPhrase.test(guess)

/** 前|禾盟阵, 今日应|禾盟阵: how long the word is that the segmenter took for the beginning of a name; behind a mark it rather is one. */
function lengthOfGlued({ text, start }: SentenceView, opening: Token): number {
  if (isKnownWord(opening)) return 0
  const isLed = opening.start > start && isHan(text, opening.start - 1)
  return Number(formerAtName.test(opening.text) || (isLed && leadsToName.test(opening.text)))
}

/** Whether words make no phrase: one that no list holds, two characters that are none, a number or a letter before a word, letters behind one. */
function isCoined(words: readonly Token[], lexicon: Lexicon): boolean {
  const [opening] = words
  if (opening === undefined) return false
  const second = words[1]
  if (second !== undefined && numberOfName.test(opening.text)) return !measure.test(second.text)
  if (second !== undefined && letterOfName.test(opening.text)) return second.text.length > 1
  if (beginsLatin.test(opening.text)) return false
  const closing = words.at(-1)
  if (closing !== undefined && words.length > 1 && onlyLatin.test(closing.text))
    return !latinField.test(closing.text) && words.every(word => word === closing || isRare(word, lexicon))
  return words.some((word, index) => !isKnownWord(word) || makesNoPhrase(word, words[index + 1]))
}

/** 艾|禾, 雷|玛丽, 米德|尔: two characters, or one beside what foreign names are written with. */
const makesNoPhrase = (word: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  (word.text.length === 1
    ? next.text.length === 1 || soundTags.has(next.tag)
    : next.text.length === 1 && soundTags.has(word.tag))

const soundTags: ReadonlySet<string> = new Set(['nr', 'nrt', 'ns'])

const isRare = (word: Token, { documentFrequencies }: Lexicon): boolean =>
  word.text.length === 1 || documentFrequencies.get(word.text) === undefined

const onlyLatin = /^\p{Script=Latin}+$/u
const beginsLatin = /^[\p{Script=Latin}\p{Nd}]/u
