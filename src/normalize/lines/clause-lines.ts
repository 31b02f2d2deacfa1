import type { Edit } from '../../document/edits.ts'
import { type Row, readRows } from './rows.ts'
import { itemMark, longestItemMark } from './rules.ts'

/**
 * Joins the lines of a text that has a line for each clause, as pages for small screens have: `他说，⏎要创新，⏎要开放。`
 * Verses end their lines so, too, but are short.
 */
export function joinClauses(text: string): Edit[] {
  if (!commaAtEnd.test(text)) return []
  const rows = readRows(text)
  const found = rows.flatMap((after, index) => {
    const before = rows[index - 1]
    return before !== undefined && isBroken(text, before, after) ? [{ before, after }] : []
  })
  const long = found.filter(({ before }) => before.end - before.start >= longestVerse)
  if (found.length < leastClauses || long.length < found.length * leastLong) return []
  return found.map(({ before, after }) => ({
    start: before.end,
    end: after.start,
    replacement: '',
    rule: 'lines/clause',
  }))
}

const isBroken = (text: string, before: Row, after: Row): boolean =>
  text.charAt(before.end - 1) === comma &&
  after.number === before.number + 1 &&
  !itemMark.test(text.slice(after.start, after.start + longestItemMark))

const comma = '，'
const commaAtEnd = /，[ \u3000]{0,4}\n/u

const leastClauses = 4
const longestVerse = 12
const leastLong = 0.3
