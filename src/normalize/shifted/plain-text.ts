import { endOfLine } from '../../document/lines.ts'
import { tokenAt } from './tokens.ts'

/** The text from `from` to `to` without its glosses, or the first `most` characters of that. */
export function plainText(text: string, from: number, to: number, most = Number.POSITIVE_INFINITY): string {
  let plain = ''
  for (let at = from; at < to && plain.length < most; ) {
    const token = tokenAt(text, at)
    if (token.kind !== 'gloss') plain += text.slice(at, token.end)
    at = token.end
  }
  return plain
}

/** What follows in the line of `at`, as far as `most` characters. */
export const readAhead = (text: string, at: number, most: number): string =>
  plainText(text, at, endOfLine(text, at), most)
