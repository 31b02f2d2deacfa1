import type { Edit } from '../../document/edits.ts'
import { lengthOf } from '../../document/span.ts'
import { type Row, readRows } from './rows.ts'
import { itemMark, longestItemMark } from './rules.ts'

/**
 * Joins the lines of a text that has a line for each clause, as pages for small screens have: `他说，⏎要创新，⏎要开放。`
 * Verses end their lines so, too, but are short; a line of prose that is long ends so by mistake, even if it is the only one.
 */
export function joinClauses(text: string): Edit[] {
  if (!commaAtEnd.test(text)) return []
  const rows = readRows(text)
  const found = rows.flatMap((after, index) => {
    const before = rows[index - 1]
    return before !== undefined && isBroken(text, before, after) ? [{ before, after }] : []
  })
  const long = found.filter(({ before }) => lengthOf(before) >= longestVerse)
  const isByClause = found.length >= leastClauses && long.length >= found.length * leastLong
  return (isByClause ? found : found.filter(isProse)).map(({ before, after }) => ({
    start: before.end,
    end: after.start,
    replacement: '',
    rule: 'lines/clause',
  }))
}

const isProse = ({ before, after }: { readonly before: Row; readonly after: Row }): boolean =>
  lengthOf(before) >= leastProse && lengthOf(after) >= leastRest

const isBroken = (text: string, before: Row, after: Row): boolean =>
  text.charAt(before.end - 1) === comma &&
  after.number === before.number + 1 &&
  beginsClause.test(text.charAt(after.start)) &&
  !itemMark.test(text.slice(after.start, after.start + longestItemMark))

const beginsClause = /[\u3400-\u9FFF“「『《（A-Za-z0-9]/u
const comma = '，'
const commaAtEnd = /，[ \u3000]{0,4}\n/u

/** Greetings, addresses and verses are shorter, and so is a line that names what follows. */
const leastProse = 25
const leastRest = 10

const leastClauses = 4
const longestVerse = 12
const leastLong = 0.3
