import { eaten } from './place.ts'
import { beheadedNumbers } from './rules.ts'
import { tokenAt } from './tokens.ts'

/**
 * What a path wrote, with the digit that was eaten at its end if something tells it: nothing is left of it in the bytes, but
 * some numbers begin with no other, and the same number may stand whole elsewhere in the document.
 */
export function withDigit(written: string, text: string, at: number, document: string): string {
  if (!written.endsWith(eaten)) return written
  const following = readAhead(text, at)
  const digit =
    beheadedNumbers.find(({ rest }) => rest.test(following))?.digit ?? seenBefore(following, document)
  return digit === undefined ? written : written.slice(0, -eaten.length) + digit
}

/** The text from `at` on without glosses, to the end of its line or as far as a number and what it counts may reach. */
function readAhead(text: string, at: number): string {
  let following = ''
  for (let next = at; next < text.length && following.length < farthest && text[next] !== '\n'; ) {
    const token = tokenAt(text, next)
    if (token.kind !== 'gloss') following += text.slice(next, token.end)
    next = token.end
  }
  return following
}

const farthest = 12

/** The one digit that stands in the document before the same: the rest of the number, and three characters more. */
function seenBefore(following: string, document: string): string | undefined {
  const rest = /^\d*.{3}/u.exec(following)?.[0]
  if (rest === undefined) return undefined
  const digits = new Set<string>()
  for (let at = document.indexOf(rest); at >= 0; at = document.indexOf(rest, at + 1)) {
    const number = /(?<!\d[.,:]?)\d$/u.exec(document.slice(Math.max(0, at - 3), at))?.[0]
    if (number !== undefined) digits.add(number)
  }
  const [digit] = digits
  return digits.size === 1 ? digit : undefined
}
