import { wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { possessive } from '../../rules.ts'
import { isBySound } from '../../words/by-sound.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { workAround } from '../../words/works.ts'
import { longestPlaceNoun } from '../evidence/evidence-after.ts'
import { placeNoun } from '../evidence/place-rules.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { joiningConjunction } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'
import { isListedPlace } from './sound-parts.ts'
import {
  conjunctionBeforeName,
  endsSound,
  foreignName,
  kinship,
  nameDot,
  nameJoinedBefore,
  onlyHyphens,
  soundIsOver,
} from './sound-rules.ts'
import { mayBeSound } from './transliteration.ts'

/** A dot between parts that are written by sound makes a name nearly certain. */
const dottedName = 40

/** Names with a dot: `马丁·沃尔夫`, `J·K·罗琳`, `谢·别尔德`, as far to both sides as their characters or words may be written by sound. */
export function findDottedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: Pick<NameSurroundings, 'titleStarts' | 'titleEnds'>,
): NameCandidate[] {
  const found: NameCandidate[] = []
  const { titleEnds } = surroundings
  const sentence = wordsAt(view.text, view)
  if (!nameDot.test(sentence)) return found
  const expression = new RegExp(foreignName)
  for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
    const first = view.start + match.index
    const firstDot = first + match[0].search(nameDot)
    const whole = untilNextName(view, first, match[0])
    const lastDot = first + whole.length - [...whole].reverse().findIndex(mark => nameDot.test(mark))
    const opening = /[A-Z]/u.test(match[0].charAt(0))
      ? first
      : startOfPart(view, firstDot, first, titleEnds, lexicon)
    const start = opening + (conjunctionBeforeName.exec(view.text.slice(opening, firstDot))?.[0].length ?? 0)
    const end = endOfPart(view, lastDot, first + whole.length, lexicon)
    // What the pattern took beyond the name may begin the next: 汉斯·施密特与总统皮埃尔·勒克莱尔.
    expression.lastIndex = Math.max(end, lastDot + 1) - view.start
    const isCut = !view.endsToken(end) && end - lastDot === 1
    const isPlace = !titleEnds.has(start) && placeNoun.test(view.text.slice(end, end + longestPlaceNoun))
    const isWork = workAround(view.text, start, end) === 'titleOfWork'
    const arePlaces =
      isListedPlace(view.text.slice(start, firstDot), lexicon) &&
      isListedPlace(view.text.slice(lastDot + 1, end), lexicon)
    const isName =
      start < firstDot && end > lastDot && !joinsWords(view, start, firstDot, end, surroundings, lexicon)
    if (isName && !isWork && !isPlace && !isCut && !arePlaces && !areWords(view, start, end))
      found.push({ start, end, evidence: dottedName, rule: 'names/dotted' })
  }
  return found
}

/** 古|中国·古蜀记, 中国·青弋国际年会; 中|欧班列-进博号, 米兰-科尔蒂纳, 座谈会-廉政: a country ends the first part, or a hyphen joins a place, one character or parts of words, where no title shows a person. */
function joinsWords(
  view: SentenceView,
  start: number,
  firstDot: number,
  end: number,
  { titleStarts, titleEnds }: Pick<NameSurroundings, 'titleStarts' | 'titleEnds'>,
  lexicon: Lexicon,
): boolean {
  const before = view.tokenAt(firstDot - 1)
  const startsBefore = before !== undefined && (before.start > start || !titleEnds.has(start))
  if (startsBefore && lexicon.countries.get(before.text) !== undefined) return true
  if (titleEnds.has(start) || titleStarts.has(end) || !onlyHyphens.test(view.text.slice(start, end)))
    return false
  const cutsWord = (at: number): boolean => !view.startsToken(at) && isKnownWord(view.tokenAt(at))
  const areas = [lexicon.countries, lexicon.cities]
  const isArea = (part: string): boolean => areas.some(words => words.get(part) !== undefined)
  const parts = view.text.slice(start, end).split(nameDot)
  return cutsWord(start) || cutsWord(end) || parts.some(part => part.length === 1 || isArea(part))
}

/** 政治·法治, 对话·西安: every part is one word that a list holds, and no word for a person. */
function areWords(view: SentenceView, start: number, end: number): boolean {
  for (let index = view.tokenIndexAt(start), isPart = true; ; index++, isPart = !isPart) {
    const token = view.tokens[index]
    if (token === undefined || token.start >= end) return true
    if (!isPart) {
      if (!nameDot.test(token.text)) return false
    } else if (!isKnownWord(token) || token.end > end || token.text.length === 1 || !wordTags.has(token.tag))
      return false
  }
}

const wordTags: ReadonlySet<string> = new Set(['n', 'ns', 'nz', 'v', 'vn', 'an', 'a', 's', 't', 'j', 'l'])

/** The words before what joins the next dotted name: 雷纳·韦斯|和基普·索恩, 雷纳·韦斯|之子基普·韦斯. */
function untilNextName(view: SentenceView, start: number, words: string): string {
  for (let at = words.search(nameDot) + 2; at < words.length; at++) {
    if (kinship.test(words.slice(at, at + 2))) return words.slice(0, at)
    const token = joiningConjunction.test(words.charAt(at)) ? view.tokenAt(start + at) : undefined
    if (token?.text.length === 1 && nameDot.test(words.slice(at))) return words.slice(0, at)
  }
  return words
}

/** Where the part before a dot begins, not before `from`: words and characters written by sound, or one character (谢·). */
function startOfPart(
  view: SentenceView,
  dot: number,
  from: number,
  titleEnds: ReadonlySet<number>,
  lexicon: Lexicon,
): number {
  const title = [...titleEnds].find(end => end >= from && end < dot && dot - end <= longestPart)
  if (title !== undefined && isHan(view.text.slice(title, dot))) {
    const other = nameJoinedBefore.exec(view.text.slice(title, dot))?.[0].length
    // 首席执行官的|马特·
    return title + (other ?? (possessive.test(view.text.charAt(title)) ? 1 : 0))
  }
  const part =
    lexicon.nameParts.matchBefore(view.text, dot, from) ??
    lexicon.knownNames.matchBefore(view.text, dot, from)
  if (part !== undefined) return part.start
  let start = dot
  while (start > from && !titleEnds.has(start)) {
    const word = view.tokenAt(start - 1)
    const isName =
      word !== undefined &&
      start === dot &&
      word.start >= from &&
      (nameTags.has(word.tag) || (nounTags.has(word.tag) && isBySound(view, dot - 1, lexicon)))
    if (isName) start = Math.max(word.start, nounInto(view, word, lexicon))
    else if (start < dot && word !== undefined && endsVerb(word, start)) break
    else if (isBySound(view, start - 1, lexicon)) start--
    else if (word !== undefined && beginsShortPart(view, word, start, dot, lexicon) && word.start >= from)
      start = word.start
    else break
  }
  return start === dot && start > from && view.startsToken(dot - 1) ? dot - 1 : start
}

/** 宣布|穆杰塔巴·: a verb of several characters stands before the part, though its last may be written by sound. */
const endsVerb = (word: SentenceView['tokens'][number], at: number): boolean =>
  word.end === at && word.text.length > 1 && word.tag === 'v' && isKnownWord(word)

/** Where a noun of a person ends within a word: 画大|师范|·戴克. */
const nounInto = (
  { text, start: from }: SentenceView,
  { start, end }: SentenceView['tokens'][number],
  { personNouns }: Lexicon,
): number => {
  for (let at = end - 1; at > start; at--)
    if (personNouns.matchBefore(text, at, from) !== undefined) return at
  return start
}

/** 雪克来|提·, 古丽洁|乃提·: a guessed word that holds characters written by sound, before so few that they are hardly all. */
function beginsShortPart(
  view: SentenceView,
  word: SentenceView['tokens'][number],
  start: number,
  dot: number,
  lexicon: Lexicon,
): boolean {
  if (isKnownWord(word) || word.end !== start || start === dot || dot - start > shortPart) return false
  for (let at = word.start; at < word.end; at++) if (isBySound(view, at, lexicon)) return true
  return false
}

const shortPart = 2
const longestGuess = 3

/** The longest first part that is taken whole after a title: 雪克来提. */
const longestPart = 5
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)

/** Where the part after a dot ends, `to` at the latest. */
function endOfPart(view: SentenceView, afterDot: number, to: number, lexicon: Lexicon): number {
  const part = lexicon.nameParts.matchAt(view.text, afterDot)
  let end = part !== undefined && part.end <= to ? part.end : afterDot
  while (end < to && !beginsOtherWord(view, end, afterDot)) {
    const word = view.tokenAt(end)
    const isPart =
      word !== undefined &&
      end === afterDot &&
      word.end <= to &&
      (nameTags.has(word.tag) || isGuessed(view, word))
    if (isPart) end = word.end
    else if (isBySound(view, end, lexicon)) end++
    else break
  }
  // 叶海亚·辛瓦尔|曾使用
  return end - afterDot > 1 && soundIsOver.test(view.text.slice(end - 2, end + 1)) ? end - 1 : end
}

/** 威廉·|透纳|、: a word that no list holds, before a mark. */
const isGuessed = ({ text }: SentenceView, word: SentenceView['tokens'][number]): boolean =>
  !isKnownWord(word) && word.text.length <= longestGuess && !isHan(text.charAt(word.end))

/** Tags of words that name somebody or some place: 亚历山大. */
const nameTags = new Set(['nr', 'nrt', 'nrfg', 'ns'])
/** Names that the segmenter knows as other nouns: 大卫. */
const nounTags = new Set(['n', 'nz'])

/** A word of several characters, or one that follows a name, begins here. */
function beginsOtherWord(view: SentenceView, position: number, partStart: number): boolean {
  const token = view.tokenAt(position)
  if (token === undefined || token.start !== position || position === partStart) return false
  return isKnownWord(token) && !mayBeSound(token) && !endsSound.test(token.text)
}
