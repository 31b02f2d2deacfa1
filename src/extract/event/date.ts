import { contains, keepLongest, type Mention, type Span } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import { dateRules } from './date-rules.ts'

const table = compileRules(dateRules)

/** The date in the first of the ranges that has one: the nearest to a name in it, and else the first. */
export function findDate(
  text: string,
  names: readonly Span[],
  ranges: readonly Span[],
): Mention<'event-date'> | null {
  for (const range of ranges) {
    const [name = range] = names.filter(other => contains(range, other))
    const distance = ({ start, end }: Span): number =>
      name === range ? start - range.start : end <= name.start ? name.start - end : start - name.start
    const dates = matchPatterns(table, text, [], range).flatMap(({ groups: { date }, rule }) =>
      date && (name === range || !contains(name, date))
        ? [{ start: date.start, end: date.end, label: 'event-date', rule } as const]
        : [],
    )
    const [first] = keepLongest(dates).sort((one, other) => distance(one) - distance(other))
    if (first) return first
  }
  return null
}
