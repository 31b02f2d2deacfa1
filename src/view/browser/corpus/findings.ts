import type { MarkKind, PageData, PageReport } from '../../model/page-data.ts'
import { kindOf } from '../report/report-filter.ts'

/** A quote or an affiliation of any report, with all that it can be searched, filtered and sorted by. */
interface Finding {
  /** Index of the report. */
  readonly report: number
  /** Where in its text it begins. */
  readonly start: number
  readonly event: string
  /** `2018-11`, `2018`, or empty where the report does not tell the year. */
  readonly period: string
  readonly person: string
  readonly organization: string
  readonly confidence: number
  readonly themes: readonly string[]
  /** All its words in lower case, for searching. */
  readonly searched: string
}

export interface QuoteFinding extends Finding {
  readonly kind: 'quote'
  readonly type: 'direct' | 'indirect' | 'mixed'
  readonly text: string
  readonly speaker: string
}

export interface RoleFinding extends Finding {
  readonly kind: 'role'
  readonly title: string
}

export interface Findings {
  readonly quotes: readonly QuoteFinding[]
  readonly roles: readonly RoleFinding[]
}

/** Everything that the reports hold, as rows. */
export function findingsOf({ reports }: PageData): Findings {
  return {
    quotes: reports.flatMap((report, index) => quotesOf(report, index)),
    roles: reports.flatMap((report, index) => rolesOf(report, index)),
  }
}

function quotesOf(report: PageReport, index: number): readonly QuoteFinding[] {
  const themes = themesOfQuotes(report)
  return report.quotes.map((quote, number) => {
    const speaker = quote.speaker ?? ''
    const person = report.people.find(({ id }) => id === quote.speakerId)
    const organization = report.organizations.find(({ id }) => id === quote.speakerId)
    const role = person?.affiliations.find(affiliation => affiliation.organization !== null)
    const found = {
      ...placed(report, index),
      start: quote.start,
      person: person?.name ?? (organization ? '' : speaker),
      organization: organization?.name ?? role?.organization ?? '',
      confidence: quote.confidence,
      themes: themes[number] ?? [],
    }
    const { text, type } = quote
    return { kind: 'quote', ...found, type, text, speaker, searched: wordsOf(text, speaker, found) }
  })
}

function rolesOf(report: PageReport, index: number): readonly RoleFinding[] {
  return report.people.flatMap(({ id, name, affiliations }) => {
    const themes = report.themes.flatMap(theme => (theme.speakerIds.includes(id) ? [theme.label] : []))
    return affiliations.map(({ title, organization, confidence, start }) => {
      const found = {
        ...placed(report, index),
        start,
        person: name,
        organization: organization ?? '',
        confidence,
        themes,
      }
      return { kind: 'role', ...found, title, searched: wordsOf(title, name, found) }
    })
  })
}

const placed = (report: PageReport, index: number) => ({
  report: index,
  event: report.event?.name ?? report.id,
  period: periodOf(report),
})

const wordsOf = (
  text: string,
  name: string,
  { organization, themes, event }: { organization: string; themes: readonly string[]; event: string },
): string => [text, name, organization, event, ...themes].join('\n').toLowerCase()

const themeKinds: ReadonlySet<MarkKind> = new Set(['theme', 'keyword'])

/** Labels of the themes that are mentioned inside each quote. */
function themesOfQuotes(report: PageReport): readonly (readonly string[])[] {
  const labels = report.quotes.map(() => new Set<string>())
  const themes = report.marks.filter(mark => themeKinds.has(kindOf(mark)))
  for (const part of report.marks) {
    if (kindOf(part) !== 'quote') continue
    const [start, end, , , , , quote] = part
    for (const theme of themes) {
      if (theme[0] >= start && theme[1] <= end) labels[quote]?.add(report.themes[theme[6]]?.label ?? '')
    }
  }
  return labels.map(each => [...each])
}

/** The month of the event; the year often stands only in its name. */
export function periodOf({ event, id }: PageReport): string {
  const date = event?.date ?? ''
  const year = [date, event?.name ?? '', id].map(text => /(?:19|20)\d\d/u.exec(text)?.[0]).find(Boolean)
  const month = /(?<!\d)(1[0-2]|0?[1-9])(?=月|-\d{1,2}(?!\d))/u.exec(date)?.[1]
  return year === undefined ? '' : month === undefined ? year : `${year}-${month.padStart(2, '0')}`
}
