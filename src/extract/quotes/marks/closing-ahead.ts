import { endOfLine } from '../../../document/lines.ts'
import type { Span } from '../../../document/span.ts'
import { reportingLine } from './mark-rules.ts'
import { closerOf, nextMark, type OpeningMark } from './paired-marks.ts'

/** Speech in one pair of marks is seldom longer. */
const longestSpeech = 1500

/** The lines from `end` on up to the mark that closes a quotation, which none of them opens again and in which nobody else reports. */
export function closingAhead(
  text: string,
  { mark }: OpeningMark,
  end: number,
): { readonly parts: readonly Span[]; readonly close: number } | undefined {
  const close = nextMark(text, end, Math.min(text.length, end + longestSpeech))
  if (close === undefined || closerOf(mark) !== text.charAt(close)) return undefined
  if (reportingLine.test(text.slice(end, close))) return undefined
  const parts: Span[] = []
  for (let start = end; start < close; ) {
    const lineEnd = endOfLine(text, start, close)
    parts.push({ start, end: lineEnd })
    start = lineEnd + 1
  }
  return { parts, close }
}
