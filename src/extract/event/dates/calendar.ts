import { digits } from '../rules.ts'
import {
  asDay,
  asMonthAndDay,
  calendarRules,
  dayInBrackets,
  daySteps,
  hundred,
  monthAndDayInBrackets,
  monthSteps,
  numeralDay,
  numeralRepublic,
  numeralYear,
  ten,
  tenInOne,
  tensInOne,
  weekdays,
  weekSteps,
  zeros,
} from './calendar-rules.ts'

/** The first and last day of an event, as YYYY-MM-DD; the same where it takes a day. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** A day of the calendar, months counted from 1. */
interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const millisecondsOfDay = 86_400_000
/** The first year of the Republic of China, less one. */
const republicYearZero = 1911
/** A day of the month alone lies in the past month where it would lie so many days ahead. */
const mostDaysAhead = 15

/** The day that year, month and day in digits name, as YYYY-MM-DD; `null` where there is none such. */
export function dayOf(year: string, month: string, day: string): string | null {
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  return isDay(found) ? toText(found) : null
}

/**
 * The days that a date of the text means. `reported` is the day of the report (YYYY-MM-DD), `year` the year that the event's name holds:
 * without them 昨日 or 4月11日 have no year. `null` where the text leaves a day open.
 */
export function resolveDate(words: string, reported: string | null, year: number | null): Period | null {
  const known = reported === null ? null : toDay(reported)
  const plain = inArabic(words.replace(/\s/gu, ''))
    .replace(monthAndDayInBrackets, asMonthAndDay)
    .replace(dayInBrackets, asDay)
  for (const { pattern, kind } of calendarRules) {
    const groups = pattern.exec(plain)?.groups
    if (groups === undefined) continue
    const from = kind === 'near' ? nearDay(groups, known) : writtenDay(groups, known, year)
    if (from === null || !isDay(from)) return null
    const to = lastDay(groups, from)
    return isDay(to) && compare(from, to) <= 0 ? { from: toText(from), to: toText(to) } : null
  }
  return null
}

/** 二〇二四年十月二十五日 as 2024年10月25日. */
const inArabic = (words: string): string =>
  words
    .replace(tenInOne, tens => tensInOne[tens] ?? tens)
    .replace(numeralYear, year => [...year].map(numeral => zeros[numeral] ?? digits[numeral]).join(''))
    .replace(numeralRepublic, year => String(numberOf(year)))
    .replace(numeralDay, day => String(numberOf(day)))

/** 十五, 一百一十二, 一百零三. */
function numberOf(numerals: string): number {
  const [before = '', behind = ''] = numerals.split(hundred)
  if (numerals.includes(hundred)) return 100 * (digits[before] ?? 1) + numberOf(behind)
  const [tens = '', ones = ''] = numerals.includes(ten) ? numerals.split(ten) : ['', numerals]
  const ofTens = numerals.includes(ten) ? 10 * (digits[tens.slice(-1)] ?? 1) : 0
  return ofTens + (digits[ones.slice(-1)] ?? 0)
}

type Groups = Readonly<Record<string, string | undefined>>

/** 2024年4月11日, 4月11日, 11日, 本月11日: what is not written is taken from the event's name or the report's day. */
function writtenDay(groups: Groups, known: Day | null, year: number | null): Day | null {
  const { fullYear, month, nearMonth, day } = groups
  const republic = groups.republic ?? groups.bareRepublic
  const writtenYear = fullYear ? Number(fullYear) : republic ? Number(republic) + republicYearZero : null
  if (month !== undefined) {
    const found = writtenYear ?? year ?? (known && yearNear(known, Number(month)))
    return found === null ? null : { year: found, month: Number(month), day: Number(day) }
  }
  if (known === null || day === undefined) return null
  if (nearMonth !== undefined) return addMonths({ ...known, day: Number(day) }, monthSteps[nearMonth] ?? 0)
  const candidate = { ...known, day: Number(day) }
  return candidate.day - known.day > mostDaysAhead ? addMonths(candidate, -1) : candidate
}

/** December told of in January is of the year before. */
function yearNear({ year, month }: Day, told: number): number {
  if (told - month > 6) return year - 1
  return month - told > 6 ? year + 1 : year
}

/** 昨日, 上周六: only where the report's day is known. */
function nearDay({ offset, week, weekday }: Groups, known: Day | null): Day | null {
  if (known === null) return null
  if (offset !== undefined) return addDays(known, daySteps[offset.charAt(0)] ?? 0)
  const today = new Date(timeOf(known)).getUTCDay() || 7
  const told = weekdays[weekday ?? ''] ?? today
  // Without a word for which week, the day nearest to the report is meant: news of the past, as a rule.
  const steps = week === undefined || week === '' ? (told > today ? -7 : 0) : (weekSteps[week] ?? 0)
  return addDays(known, told - today + steps)
}

/** 11日至12日, 起一连三日: the last day, else the first. */
function lastDay({ toYear, toMonth, toDay, days }: Groups, from: Day): Day {
  if (days !== undefined) return addDays(from, (digits[days] ?? Number(days)) - 1)
  if (toDay === undefined) return from
  const month = toMonth === undefined ? from.month : Number(toMonth)
  const year = toYear === undefined ? from.year + (month < from.month ? 1 : 0) : Number(toYear)
  return { year, month, day: Number(toDay) }
}

const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)
const fromTime = (time: number): Day => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
const addDays = (day: Day, days: number): Day => fromTime(timeOf(day) + days * millisecondsOfDay)
/** The same day of another month, be there such a day or not. */
const addMonths = ({ year, month, day }: Day, months: number): Day => {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day }
}
const compare = (one: Day, other: Day): number => timeOf(one) - timeOf(other)
/** No 30 February, and no number that is none. */
const isDay = (day: Day): boolean =>
  Number.isFinite(timeOf(day)) && toText(fromTime(timeOf(day))) === toText(day)

const pad = (value: number, length: number): string => String(value).padStart(length, '0')
const toText = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
const toDay = (text: string): Day | null => {
  const [year, month, day] = text.split('-').map(Number)
  const found = { year: year ?? Number.NaN, month: month ?? Number.NaN, day: day ?? Number.NaN }
  return isDay(found) ? found : null
}
