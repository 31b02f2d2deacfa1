import { eaten } from './place.ts'
import { readAhead } from './plain-text.ts'
import { beheadedNumbers, firstOfTwo } from './rules.ts'

/**
 * What a path wrote, with the digit that was eaten at its end if the rest of its number tells it: nothing is left of it in the bytes,
 * but some numbers begin with no other. That the same number stands whole elsewhere in the document tells nothing: in news one in five
 * such digits was another.
 */
export function withDigit(written: string, text: string, at: number): string {
  if (!written.endsWith(eaten)) return written
  const digit = digitBefore(readAhead(text, at, farthest))
  return digit === undefined ? written : written.slice(0, -eaten.length) + digit
}

function digitBefore(following: string): string | undefined {
  const second = firstOfTwo.exec(following)?.groups?.second
  if (second !== undefined) return String(Number(second) - 1)
  return beheadedNumbers.find(({ rest }) => rest.test(following))?.digit
}

/** As far as a number and what it counts may reach. */
const farthest = 12
