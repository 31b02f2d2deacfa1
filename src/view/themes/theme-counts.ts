import type { Report } from '../../report/schema.ts'

/** A theme over many reports, however they write it. */
export interface CountedTheme {
  readonly standard: string
  readonly kind: Report['themes'][number]['kind']
  readonly topic: string | null
  /** In how many reports it stands. */
  readonly reports: number
  /** Of the reports that have a date: in how many of the earlier half, and of the later. */
  readonly earlier: number
  readonly later: number
  /** How surely it grew from the one to the other, in standard deviations; below 0 it fell. */
  readonly rise: number
}

export interface ThemeCounts {
  readonly reports: number
  /** How many of them have a date, the first and the last of these, and where the later half begins. */
  readonly dated: number
  readonly from: string | null
  readonly to: string | null
  readonly middle: string | null
  /** In more reports first. */
  readonly themes: readonly CountedTheme[]
  readonly topics: readonly { readonly topic: string; readonly reports: number }[]
}

export interface ThemeCounter {
  /** `date` is the day of the event or of the report, as YYYY-MM-DD; `null` where nobody knows. */
  add(report: Pick<Report, 'themes'>, date: string | null): void
  count(): ThemeCounts
}

interface Tally {
  readonly kind: CountedTheme['kind']
  readonly topic: string | null
  reports: number
  readonly dates: string[]
}

/** Counts themes by their standard names; of a report only what is counted is kept. */
export function createThemeCounter(): ThemeCounter {
  const tallies = new Map<string, Tally>()
  const topics = new Map<string, number>()
  const dates: string[] = []
  let reports = 0
  return {
    add({ themes }, date) {
      reports++
      if (date !== null) dates.push(date)
      for (const { standard, kind, topic } of new Map(
        themes.map(theme => [theme.standard, theme]),
      ).values()) {
        const tally = tallies.get(standard) ?? { kind, topic, reports: 0, dates: [] }
        tally.reports++
        if (date !== null) tally.dates.push(date)
        tallies.set(standard, tally)
      }
      for (const topic of new Set(themes.flatMap(theme => theme.topic ?? [])))
        topics.set(topic, (topics.get(topic) ?? 0) + 1)
    },
    count() {
      const inOrder = dates.toSorted()
      const [from = null, to = null] = [inOrder[0], inOrder.at(-1)]
      const middle = middleOf(inOrder)
      const later = middle === null ? 0 : inOrder.filter(date => date >= middle).length
      const halves = { earlier: inOrder.length - later, later }
      return {
        reports,
        dated: dates.length,
        from,
        to,
        middle,
        themes: [...tallies]
          .map(([standard, tally]) => toCounted(standard, tally, middle, halves))
          .sort((one, other) => other.reports - one.reports),
        topics: [...topics]
          .map(([topic, count]) => ({ topic, reports: count }))
          .sort((one, other) => other.reports - one.reports),
      }
    },
  }
}

/** The first day of the later half; `null` where all are of one day. */
function middleOf(dates: readonly string[]): string | null {
  const [first] = dates
  const half = dates[Math.floor(dates.length / 2)]
  if (half === undefined || first === undefined) return null
  return half > first ? half : (dates.find(date => date > first) ?? null)
}

interface Halves {
  readonly earlier: number
  readonly later: number
}

function toCounted(
  standard: string,
  { kind, topic, reports, dates }: Tally,
  middle: string | null,
  halves: Halves,
): CountedTheme {
  const later = middle === null ? 0 : dates.filter(date => date >= middle).length
  const earlier = dates.length - later
  const rise = middle === null ? 0 : riseOf({ earlier, later }, halves)
  return { standard, kind, topic, reports, earlier, later, rise }
}

/** Added to each count, so that a theme of one report is no sensation (Haldane and Anscombe). */
const half = 0.5

/** The logarithm of the ratio of the odds of both halves, over its standard error. */
function riseOf(found: Halves, all: Halves): number {
  const odds = (count: number, whole: number): number => (count + half) / (whole - count + half)
  const difference = Math.log(odds(found.later, all.later) / odds(found.earlier, all.earlier))
  const cells = [found.later, all.later - found.later, found.earlier, all.earlier - found.earlier]
  return difference / Math.sqrt(cells.reduce((sum, cell) => sum + 1 / (cell + half), 0))
}
