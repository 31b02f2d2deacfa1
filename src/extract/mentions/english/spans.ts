import type { Span } from '../../../document/span.ts'
import { matchesOf } from '../../../rules/matches.ts'

/**
 * The parts of a text that may hold English names: at least two capitalised words, with small ones and commas only between.
 * `Jane Fraser`, `Bank of England`, `Lena Holt, CEO`.
 */
export function findEnglishSpans(text: string): Span[] {
  const spans: Span[] = []
  if (!space.test(text)) return spans
  for (const match of matchesOf(capitalizedWords, text)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** Stands between the words; most Chinese texts hold none, and are told so quickly. */
const space = /[ \u00A0]/u

/** Longer runs are cut: no name is so long. Characters of Asia are passed over first: to tell what is Latin takes long. */
const capitalizedWords =
  /(?![\u2E80-\uA4CF])(?<![\p{Script=Latin}\p{Nd}])\p{Lu}[\p{Script=Latin}\p{Nd}.’'&-]{0,30}(?:,?[ \u00A0]{1,2}(?:(?:[&]|\p{Ll}{1,6})[ \u00A0]){0,2}\p{Lu}[\p{Script=Latin}\p{Nd}.’'&-]{0,30}){1,20}/gu
