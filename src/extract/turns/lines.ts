import { endOfLine } from '../../document/lines.ts'
import { sentenceEnd } from './rules.ts'

/** Headings are no longer. */
const longestHeading = 40

/** Whether a paragraph is short and ends as no sentence does. */
export const isHeading = (paragraph: string): boolean =>
  paragraph.length <= longestHeading && !sentenceEnd.test(paragraph.trim())

/** The words from `start` to the end of their line, or to `to` before it. */
export const lineFrom = (text: string, start: number, to: number): string =>
  text.slice(start, endOfLine(text, start, to)).trim()
