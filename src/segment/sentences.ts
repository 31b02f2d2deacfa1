import { characterBefore, trim } from '../document/blanks.ts'
import type { Span } from '../document/span.ts'
import { findMarks, type Mark } from './sentence-marks.ts'

/** Where a sentence stands, and in which line of the text that is not blank, counted from 0. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
}

/**
 * The sentences of a text, in order, without the white space around them and the bullet or number of a list item. A line is a
 * paragraph and ends its sentence, unless it stops at a comma.
 * Within quotation marks, brackets or a title no sentence ends; one that fills quotation marks ends with the closing one.
 */
export function findSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  const marks = findMarks(text)
  let paragraph = 0
  let start = 0
  let goesOnAt = 0
  const add = (to: number): void => {
    const isLineHead = sentences.at(-1)?.paragraph !== paragraph
    const whole = trim(text, start, to)
    start = to
    const sentence = isLineHead ? trim(text, behindItemMark(text, whole.start), whole.end) : whole
    if (sentence.end > sentence.start) sentences.push({ start: sentence.start, end: sentence.end, paragraph })
  }
  for (const [order, mark] of marks.entries()) {
    if (mark.kind === 'line-break') {
      // A line that stops at a comma goes on in the next.
      if (commas.has(characterBefore(text, mark.at))) continue
      add(mark.at)
      if (sentences.at(-1)?.paragraph === paragraph) paragraph++
    } else if (mark.at >= goesOnAt && (mark.kind === 'end' || mark.closedBy !== undefined)) {
      const stop = mark.closedBy === undefined ? endOfMarks(marks, order) : mark.closedBy + 1
      const ends =
        mark.closedBy === undefined ? mark.kind === 'end' : endsInside(text, start, mark.at, mark.closedBy)
      goesOnAt = stop
      if (ends && !goesOn(text, stop)) add(stop)
    }
  }
  add(text.length)
  return sentences
}

/** Whether a sentence goes on behind its end mark, a quotation mark that pairs with none passed over: 好！」，他说. */
const goesOn = (text: string, at: number): boolean =>
  continues.has(text.charAt(at)) ||
  (quotationCharacters.has(text.charAt(at)) && commas.has(text.charAt(at + 1)))

const quotationCharacters = new Set('“”‘’「」『』"＂')
const commas = new Set('，、,')

/** After these marks the sentence goes on, whatever stands before them. */
const continues = new Set('，、；：,;:）)》〉】')

/** Where the row of end marks ends that begins with the mark of this order. */
function endOfMarks(marks: readonly Mark[], order: number): number {
  let last = order
  while (marks[last + 1]?.kind === 'end' && marks[last + 1]?.at === (marks[last]?.at ?? 0) + 1) last++
  return (marks[last]?.at ?? 0) + 1
}

/**
 * Whether an enclosure ends the sentence: it is a quotation with an end mark before the closing one, and either that is a full
 * stop, or the quotation opens where speech does. `提出了“谁来监管？”的问题` goes on.
 */
function endsInside(text: string, sentenceStart: number, opensAt: number, closesAt: number): boolean {
  if (!quotationMarks.has(text.charAt(opensAt))) return false
  const lastMark = characterBefore(text, closesAt)
  if (lastMark === '。') return true
  return endMarks.has(lastMark) && (opensAt <= sentenceStart || speechOpeners.has(text.charAt(opensAt - 1)))
}

const quotationMarks = new Set('“‘「『"＂')
const endMarks = new Set('！？!?…')
const speechOpeners = new Set('：:，,。！？ \u3000')

/** Where the words of a line begin: behind the bullet, the number or the pictogram of an item. */
function behindItemMark(text: string, from: number): number {
  itemMark.lastIndex = from
  return itemMark.test(text) ? itemMark.lastIndex : from
}

const itemMark =
  /(?:(?:[•·●○■□◆◇▪▶►➤★☆※]|\p{Extended_Pictographic}\uFE0F?|\d{1,3}(?:[.．](?!\d)|[、)）])|[（(]\d{1,3}[)）]|[①-⑳])[ \t\u3000]{0,4}){1,3}/uy
