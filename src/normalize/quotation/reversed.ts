import { addAll } from '../../document/add-to.ts'
import type { Edit } from '../../document/edits.ts'
import { endOfLine, startOfLine } from '../../document/lines.ts'

/** Turns quotation marks round in a line that has all of them the wrong way: ”……“ → “……”. */
export function turnQuotationMarks(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf(close); at >= 0; ) {
    const start = startOfLine(text, at)
    const end = endOfLine(text, at)
    const opened = text.indexOf(open, start)
    if (opened < 0 || opened > at) addAll(edits, turn(text, at, end))
    at = text.indexOf(close, end)
  }
  return edits
}

const open = '“'
const close = '”'

/** The marks from `from` to `to`, turned, if closing and opening ones take turns throughout, and none stands where it belongs. */
function turn(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  for (let at = from; at < to; at++) {
    const mark = text[at]
    if (mark !== open && mark !== close) continue
    const expected = edits.length % 2 === 0 ? close : open
    if (mark !== expected || standsRight(text, at, mark)) return []
    const replacement = mark === open ? close : open
    edits.push({ start: at, end: at + 1, replacement, rule: 'quotation/reversed' })
  }
  return edits.length % 2 === 0 ? edits : []
}

/** Behind a colon a quotation opens; behind a sentence, or before a blank, it closes. */
const standsRight = (text: string, at: number, mark: string): boolean =>
  mark === open
    ? colons.includes(text[at - 1] ?? '\n')
    : sentenceEnds.includes(text[at - 1] ?? '\n') || blank.test(text[at + 1] ?? '')

const colons = '：:'
const sentenceEnds = '。！？'
const blank = /[ \u3000]/u
