import { contains, keepLongest, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import { compileRules, matchPatterns, type RuleTable } from '../../../rules/pattern.ts'
import {
  atPress,
  clauseEnd,
  dateRules,
  heldBehind,
  heldBehindButPress,
  sameDay,
  sameDayRules,
  sinceThen,
  thisOne,
  vagueDateRules,
} from './date-rules.ts'

const exact = compileRules(dateRules)
const vague = compileRules(vagueDateRules)
const pointedAt = compileRules(sameDayRules)
/** 当天 points back so many characters at most. */
const reachOfSameDay = 150

interface DateGiven {
  readonly names: readonly Span[]
  /** Where the text tells of the event. */
  readonly ranges: readonly Span[]
  /** Whether the press is met at it; the day on which that is done is none of another event. */
  readonly isOfPress: boolean
}

/** Before the date in the first of the ranges that has one, a date beside the event's name on which it is held, or in its clause; a month or 日前 only where there is no day. */
export const findDate = (
  text: string,
  { names, ranges, isOfPress }: DateGiven,
): Mention<'event-date'> | null => {
  const holding = isOfPress ? heldBehind : heldBehindButPress
  const isOfNoPress = (text: string, { end }: Span): boolean =>
    isOfPress || !atPress.test(text.slice(end, end + reachOfHolding))
  const isHeldOn = (text: string, { end }: Span): boolean =>
    holding.test(text.slice(end, end + reachOfHolding)) ||
    names.some(
      name =>
        name.start >= end &&
        !clauseEnd.test(text.slice(end, name.start)) &&
        !sinceThen.test(text.slice(name.end, name.end + reachOfSince)),
    )
  const naming = ranges.filter(
    range => names.some(name => contains(range, name)) || thisOne.test(wordsAt(text, range)),
  )
  return (
    findDateBy(exact, text, names, naming, isHeldOn) ??
    findDateBy(exact, text, names, ranges, isOfNoPress) ??
    findSameDay(text, names, ranges) ??
    findDateBy(vague, text, names, ranges)
  )
}

/** ”之后. */
const reachOfSince = 3
/** How far behind a date the verb may stand that tells what is held on it. */
const reachOfHolding = 40

/** 统计局15日发布数据。发言人当天在发布会上说: the day that 当天 points back to. */
function findSameDay(
  text: string,
  names: readonly Span[],
  ranges: readonly Span[],
): Mention<'event-date'> | null {
  for (const { start } of names) {
    const from = ranges.find(range => range.start <= start && start < range.end)?.start ?? start
    if (!sameDay.test(text.slice(from, start))) continue
    const before = { start: Math.max(0, from - reachOfSameDay), end: start }
    const date = matchPatterns(pointedAt, text, [], before).at(-1)?.groups.date
    if (date) return { ...date, label: 'event-date', rule: 'event/date-of-the-same-day' }
  }
  return null
}

/** The nearest to a name in its range, and else the first. */
function findDateBy(
  table: RuleTable,
  text: string,
  names: readonly Span[],
  ranges: readonly Span[],
  isMeant: (text: string, date: Span) => boolean = () => true,
): Mention<'event-date'> | null {
  for (const range of ranges) {
    const [name = range] = names.filter(other => contains(range, other))
    const distance = ({ start, end }: Span): number =>
      name === range ? start - range.start : end <= name.start ? name.start - end : start - name.start
    const dates = matchPatterns(table, text, [], range).flatMap(({ groups: { date }, rule }) =>
      date && isMeant(text, date) && (name === range || !contains(name, date))
        ? [{ start: date.start, end: date.end, label: 'event-date', rule } as const]
        : [],
    )
    const [first] = keepLongest(dates).sort((one, other) => distance(one) - distance(other))
    if (first) return first
  }
  return null
}
