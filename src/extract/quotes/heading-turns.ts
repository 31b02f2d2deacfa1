import type { Token } from '../../document/document.ts'
import { indexFrom } from '../../document/sorted-spans.ts'
import { type Span, wordsBefore } from '../../document/span.ts'
import { blankInHeading, endsSentence, headingBrackets } from './heading-rules.ts'

/** Longer lines are no headings. */
const longestHeading = 48

/** 江称击落无人机 淮称打击油库: where the statement of a heading begins that stands around a place; `undefined` outside of headings. */
export function turnStart(text: string, position: number): number | undefined {
  const line = headingAround(text, position)
  if (line === undefined) return undefined
  const before = text.slice(line.start, position)
  return line.start + lastEnd(before)
}

/** Where a statement that begins in a heading ends: before the blank behind which somebody or something else is spoken of. */
export function turnEnd(text: string, { start, end }: Span, tokens: readonly Token[]): number {
  const words = text.slice(start, Math.min(end, start + longestHeading))
  for (const blank of words.matchAll(blankInHeading)) {
    const token = tokens[indexFrom(tokens, start + blank.index + blank[0].length)]
    if (token && !goesOnTag.test(token.tag)) return headingAround(text, start) ? start + blank.index : end
  }
  return end
}

/** 【江淮称谈判有进展】陆一鸣表示: where the heading in brackets ends within which words stand. */
export function bracketedHeadingEnd(text: string, { start, end }: Span): number | undefined {
  const words = text.slice(start, end)
  const close = words.indexOf(headingBrackets.close)
  const open = words.indexOf(headingBrackets.open)
  return close < 0 || (open >= 0 && open < close) ? undefined : start + close
}

/** Tags of words with which the same statement goes on: 愿意谈判 但阻碍仍在, 后果严重 是巨大错误. */
const goesOnTag = /^[vcpdu]/u

/** Behind the last blank that parts two statements. */
const lastEnd = (words: string): number => {
  const blank = [...words.matchAll(blankInHeading)].at(-1)
  return blank ? blank.index + blank[0].length : 0
}

/** The short line without an end mark around a place, or the heading in brackets. */
function headingAround(text: string, position: number): Span | undefined {
  const open = wordsBefore(text, position, longestHeading).lastIndexOf(headingBrackets.open)
  if (open >= 0) {
    const start = Math.max(0, position - longestHeading) + open + 1
    const end = bracketedHeadingEnd(text, { start, end: position + longestHeading })
    if (end !== undefined && end >= position) return { start, end }
  }
  const from = Math.max(0, position - longestHeading)
  const before = text.slice(from, position)
  const lineBreak = before.lastIndexOf('\n')
  if (lineBreak < 0 && from > 0) return undefined
  const start = from + lineBreak + 1
  const line = text.slice(start, start + longestHeading + 1)
  const length = line.indexOf('\n')
  if (length < 0 && line.length > longestHeading) return undefined
  const end = length < 0 ? start + line.length : start + length
  return endsSentence.test(text.slice(start, end)) ? undefined : { start, end }
}
