import { endOfLine } from '../../document/lines.ts'
import type { Span } from '../../document/span.ts'

/** A line that is not blank, without the blanks around it. */
export interface Row extends Span {
  /** Where the blanks before it begin. */
  readonly from: number
  /** Its place among the lines of the text, blank ones counted. */
  readonly number: number
}

export function readRows(text: string): readonly Row[] {
  const rows: Row[] = []
  let number = 0
  for (let from = 0; from <= text.length; number++) {
    const to = endOfLine(text, from)
    // A form feed begins a page and takes no room.
    const margin = text.charCodeAt(from) === formFeed ? from + 1 : from
    let start = margin
    let end = to
    while (start < to && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) rows.push({ start, end, from: margin, number })
    from = to + 1
  }
  return rows
}

const formFeed = 0x0c
/** Blanks at the edges of lines. */
export const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === 0x3000 || unit === 0x09 || unit === 0xa0
