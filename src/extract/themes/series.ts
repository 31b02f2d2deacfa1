import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import { keepLongest, type Mention, type Span, wordsAt } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import {
  coinedInPairs,
  coiningBeginnings,
  coiningEndings,
  commonNumberedWords,
  countedItem,
  joiningInside,
  listedEndings,
  listJoiners,
  numberedRules,
} from './series-rules.ts'
import { suffixedSeriesAt } from './suffixed-series.ts'

/** Items are words of so many characters. */
const itemLengths = [5, 4, 3, 2] as const
const separator = '、'
/** A list of more items is one of names: it is not read on to its end again from each of them. */
const mostItems = 30

export interface Series extends Mention<'series'> {
  readonly items: readonly Span[]
}

const numbered = compileRules(numberedRules)

/** Parallel coinages in a list (移动化、智能化、数字化), and coinages that count their parts (一体两翼). */
export function findSeries({ text, sentences }: SegmentedDocument): Series[] {
  const found: Series[] = []
  let sentenceIndex = 0
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (at < (found.at(-1)?.end ?? 0)) continue
    while ((sentences[sentenceIndex]?.end ?? Number.POSITIVE_INFINITY) <= at) sentenceIndex++
    const sentence = sentences[sentenceIndex]
    const series = sentence && seriesIn(text, sentence, at)
    if (series) found.push(series)
  }
  return keepLongest([...found, ...findNumbered(text)])
}

/** The list whose first separator stands at `at`: of words of one length, longer ones first, or of any with one suffix. */
function seriesIn(text: string, sentence: Sentence, at: number): Series | null {
  const ofOneLength = seriesOfOneLength(text, at)
  const ofOneSuffix = suffixedSeriesAt(text, sentence, at)
  if (ofOneLength === null && ofOneSuffix === null) return null
  const items = [ofOneLength, ofOneSuffix]
    .filter(found => found !== null)
    .filter(found => standsOnWords(sentence, found))
    .toSorted((one, other) => other.length - one.length)[0]
  const first = items?.[0]
  const last = items?.at(-1)
  if (items === undefined || first === undefined || last === undefined) return null
  return { start: first.start, end: last.end, label: 'series', rule: 'themes/series-of-coinages', items }
}

function seriesOfOneLength(text: string, at: number): Span[] | null {
  for (const length of itemLengths) {
    const items = seriesAt(text, at, length)
    if (items !== null) return items
  }
  return null
}

/** 成|果转化、产业化 begins inside a word. */
function standsOnWords({ tokens }: Sentence, items: readonly Span[]): boolean {
  const start = items[0]?.start ?? 0
  const end = items.at(-1)?.end ?? 0
  return tokens.every(
    token => !(token.start < start && start < token.end) && !(token.start < end && end < token.end),
  )
}

const han = /^\p{Script=Han}+$/u

/** The items of a list whose first separator stands at `at`, all of one length; `null` if they are not coined alike. */
function seriesAt(text: string, at: number, length: number): Span[] | null {
  const items: Span[] = [{ start: at - length, end: at }]
  let joiner = 1
  for (let next = at; ; ) {
    if (items.length > mostItems) return null
    const start = next + joiner
    const end = start + length
    if (!han.test(text.slice(start, end))) break
    items.push({ start, end })
    next = end
    joiner = listJoiners.exec(text.slice(next, next + 2))?.[0].length ?? 0
    if (joiner === 0) break
  }
  if (items.length === 1) return null
  const words = items.map(item => wordsAt(text, item))
  const distinct = new Set(words).size === words.length
  const plain = words.every(word => han.test(word) && !joiningInside.test(word) && !countedItem.test(word))
  return distinct && plain && isCoinedAlike(words) ? items : null
}

function isCoinedAlike(words: readonly string[]): boolean {
  const [first = ''] = words
  const sharesEnd = (length: number) => words.every(word => word.endsWith(first.slice(-length)))
  const isSuffixed = coiningEndings.test(first) && sharesEnd(1) && first.length >= 3
  if (words.length === 2) return isSuffixed && first.length === 3 && coinedInPairs.test(first)
  if (isSuffixed || (first.length >= 4 && sharesEnd(2) && !listedEndings.test(first))) return true
  const sharesBeginning = words.every(word => word.startsWith(first.charAt(0)))
  if (first.length >= 3 && sharesBeginning && coiningBeginnings.test(first)) return true
  const isMixed =
    words.some(word => coiningEndings.test(word)) && words.some(word => coiningBeginnings.test(word))
  return (
    first.length >= 3 &&
    isMixed &&
    words.every(word => coiningEndings.test(word) || coiningBeginnings.test(word))
  )
}

function findNumbered(text: string): Series[] {
  return matchPatterns(numbered, text, []).flatMap(({ groups: { series }, rule }) =>
    series && !commonNumberedWords.has(wordsAt(text, series))
      ? [{ start: series.start, end: series.end, label: 'series', rule, items: [series] } as const]
      : [],
  )
}
