import { closesBracket } from '../../../../document/brackets.ts'
import type { Token } from '../../../../document/document.ts'
import { wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { endsTime } from '../characters.ts'
import {
  adverbBeforeVerb,
  attendsAcross,
  listedOrSet,
  opensDeed,
  opensSubject,
  rankBehindTitled,
  titleInMarks,
  wordsAfterName,
  writesFrom,
} from '../rules.ts'
import { hasSurnameAt } from './surname-strength.ts'
import type { NameSurroundings } from './surroundings.ts'

/** What may stand between a title and a name, in captions also a bar. */
export const isSpace = createCharacterTest(/[ \u00A0\u3000|｜丨]/u)
const isAdverb = createCharacterTest(adverbBeforeVerb)
const holdsAfterName = createCharacterTest(listedOrSet)
const closesQuote = createCharacterTest(/[”」』]/u)
const longestWordAfter = 6

/** Whether a span stands where only a name does, between a title and what its holder does, or the next of a list: 院士|周济|表示. */
export const fillsSlot = (
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): boolean => followsTitle(view, start, surroundings) && isOverAt(view, start, end, lexicon)

/** Whether a word that is called something else elsewhere stands as the holder of the title before it: 州长|福特|表示; but reporters report from places (记者|巴黎|报道). */
export const standsAsHolder = (
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): boolean =>
  surroundings.titleEnds.has(start) &&
  !writesFrom.test(wordsBefore(view.text, start, longestWriter)) &&
  fillsSlot(view, start, end, surroundings, lexicon)

const longestWriter = 3

/** Whether what follows goes on after a name; a comma does after a word that no list holds or a surname by itself: 市长|元方|，, 董事长|赵|民革|，. */
export const isOverAt = (view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  goesOnAfterName(view, end, lexicon) ||
  attendsAcross.test(view.text.slice(end, end + longestWordAfter)) ||
  (rankBehindTitled.test(view.text.slice(end, end + longestWordAfter)) &&
    lexicon.titleFields.getAt(view.text, start, end) === undefined) ||
  (end - start === wholeName && lengthOfUsualWord(view.text, end) === 1) ||
  (isComma(view.text, end) &&
    !endsTime(view.text, end - 1) &&
    (actsBehindComma(view, start, end, lexicon) ||
      beginsLikeName(view.tokenAt(start), start, end) ||
      listGoesOn(view, start, end, lexicon)))

/**
 * 院士|周济|，市人大常委会主任: a word that begins with a common surname, or three characters with any likely one (副校长|武治国|，校友会会长), and
 * an organization, a place or a title behind the mark.
 */
function listGoesOn(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  const next = view.tokenAt(end + 1)
  if (next?.start !== end + 1) return false
  if (hasSurnameAt(view.text, start, 'common', lexicon) && listedTags.has(next.tag)) return true
  return (
    end - start === wholeName &&
    hasSurnameAt(view.text, start, 'possible', lexicon) &&
    (listedTags.has(next.tag) ||
      lexicon.organizationSuffixes.get(next.text) !== undefined ||
      lexicon.titles.get(next.text) !== undefined)
  )
}

/** 董事长|于其光|，就章程作了说明: three characters with any likely surname, and a phrase of what somebody does. */
const actsBehindComma = ({ text }: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  end - start === wholeName &&
  hasSurnameAt(text, start, 'possible', lexicon) &&
  opensDeed.test(text.slice(end + 1, end + longestWordAfter))

/** Two characters and one that often follows names may be any words, and more than three are seldom all of a name. */
const wholeName = 3
const listedTags = new Set(['ns', 'nt'])
const isComma = createCharacterTest(/[，,；;]/u)

const beginsLikeName = (word: Token | undefined, start: number, end: number): boolean =>
  word?.start === start &&
  word.end <= end &&
  (word.end === end ? !isKnownWord(word) : word.tag.startsWith('nr'))

/** 表示, 曾表示, 出席, 将出席, 在会上, 、: what somebody named with a title does, or the next of a list. */
const goesOnAfterName = ({ text }: SentenceView, end: number, lexicon: Lexicon): boolean =>
  holdsAfterName(text, end) ||
  lexicon.cueVerbs.matchAt(text, end) !== undefined ||
  lengthOfUsualWord(text, end) > 1 ||
  (isAdverb(text, end) &&
    (lexicon.cueVerbs.matchAt(text, end + 1) !== undefined || lengthOfUsualWord(text, end + 1) > 1))

/** How long the word is that often follows a name, 0 where none does: asked at nearly every place, and most hold none. */
export function lengthOfUsualWord(text: string, position: number): number {
  const words = text.slice(position, position + longestWordAfter)
  return wordsAfterName.test(words) ? (wordsAfterName.exec(words)?.[0].length ?? 0) : 0
}

/** Whether a sentence begins with a span, or with a conjunction that its subject follows. */
export const opensSentence = (view: SentenceView, start: number): boolean =>
  start === view.start || followsConjunction(view, start)

/** 但|陶若溪认为 */
export const followsConjunction = ({ text, start: opening }: SentenceView, start: number): boolean =>
  start - opening <= longestConjunction && opensSubject.test(text.slice(opening, start))

const longestConjunction = 2

/** Whether a title ends before a span, or before the blanks, the dash or bar, and the brackets before it. */
export function followsTitle(
  view: SentenceView,
  start: number,
  { titleEnds }: Pick<NameSurroundings, 'titleEnds'>,
): boolean {
  if (titleEnds.size === 0) return false
  let before = beforeSpaces(view, start)
  if (partsName(view.text, before - 1)) {
    before -= partsName(view.text, before - 2) ? 2 : 1
    before = beforeSpaces(view, before)
  }
  // “立法院长”|王实: a title in marks.
  if (closesQuote(view.text, before - 1) && isInMarks(view.text, before - 1)) before--
  return titleEnds.has(beforeBrackets(view.text, before))
}

function beforeSpaces({ text, start: from }: SentenceView, position: number): number {
  let before = position
  while (before > from && isSpace(text, before - 1)) before--
  return before
}

/** Dashes and bars between a title and a name: 云岭银行行长——陶若溪, 云岭银行行长 | 陶若溪. */
const partsName = createCharacterTest(/[—–－|｜]/u)

/** Whether marks hold nothing but a title that ends here, with its office. */
const isInMarks = (text: string, end: number): boolean =>
  titleInMarks.test(wordsBefore(text, end, longestInMarks))

const longestInMarks = 12

/** Where the brackets before a name open, which tell the duties of the title before them: 助理总裁（法规）张三. */
function beforeBrackets(text: string, position: number): number {
  if (!closesBracket(text, position - 1)) return position
  const brackets = bracketsAtEnd.exec(wordsBefore(text, position, longestBrackets))
  return brackets === null ? position : position - brackets[0].length
}

const bracketsAtEnd = /\s?[（(][^（）()\n]+[）)]$/u
const longestBrackets = 22
