import type { Edit } from '../../document/edits.ts'

/** Turns quotation marks round in a line that has all of them the wrong way: ”……“ → “……”. */
export function turnQuotationMarks(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf(close); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const lineFeed = text.indexOf('\n', at)
    const end = lineFeed < 0 ? text.length : lineFeed
    const opened = text.indexOf(open, start)
    if (opened < 0 || opened > at) edits.push(...turn(text, at, end))
    at = text.indexOf(close, end)
  }
  return edits
}

const open = '“'
const close = '”'

/** The marks from `from` to `to`, turned, if closing and opening ones take turns throughout. */
function turn(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  for (let at = from; at < to; at++) {
    const mark = text[at]
    if (mark !== open && mark !== close) continue
    const expected = edits.length % 2 === 0 ? close : open
    if (mark !== expected) return []
    const replacement = mark === open ? close : open
    edits.push({ start: at, end: at + 1, replacement, rule: 'quotation/reversed' })
  }
  return edits.length % 2 === 0 ? edits : []
}
