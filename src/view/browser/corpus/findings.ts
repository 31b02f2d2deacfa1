import type { PageData, PageQuoteType, ReportOutline } from '../../model/page-data.ts'

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
  /** All its words in lower case, for searching; worked out when first asked for. */
  readonly searched: () => string
}

export interface QuoteFinding extends Finding {
  readonly kind: 'quote'
  readonly type: PageQuoteType
  readonly text: string
  readonly speaker: string
}

export interface AffiliationFinding extends Finding {
  readonly kind: 'affiliation'
  readonly title: string
  /** What the person has to do with the report. */
  readonly roles: string
}

export interface Findings {
  readonly quotes: readonly QuoteFinding[]
  readonly affiliations: readonly AffiliationFinding[]
}

/** Everything that the reports hold, as rows. */
export function findingsOf({ reports }: PageData): Findings {
  return {
    quotes: reports.flatMap((report, index) => quotesOf(report, index)),
    affiliations: reports.flatMap((report, index) => affiliationsOf(report, index)),
  }
}

function quotesOf(report: ReportOutline, index: number): readonly QuoteFinding[] {
  const people = new Map(report.people.map(person => [person.id, person]))
  const organizations = new Map(report.organizations.map(organization => [organization.id, organization]))
  const { event, period } = placed(report)
  return report.quotes.map(({ text, type, start, confidence, ...quote }) => {
    const speaker = quote.speaker ?? ''
    const person = people.get(quote.speakerId ?? '')
    const named = organizations.get(quote.speakerId ?? '')
    const affiliation = person?.affiliations.find(each => each.organization !== null)
    const organization = named?.name ?? affiliation?.organization ?? ''
    const themes = [...new Set(quote.themes.flatMap(theme => report.themes[theme]?.standard ?? []))]
    return {
      kind: 'quote',
      report: index,
      start,
      event,
      period,
      person: person?.name ?? (named ? '' : speaker),
      organization,
      confidence,
      themes,
      type,
      text,
      speaker,
      searched: once(() => lowerCase([text, speaker, organization, event, ...themes])),
    }
  })
}

function affiliationsOf(report: ReportOutline, index: number): readonly AffiliationFinding[] {
  const { event, period } = placed(report)
  return report.people.flatMap(({ id, name, roles, affiliations }) => {
    const themes = report.themes.flatMap(theme => (theme.speakerIds.includes(id) ? [theme.standard] : []))
    return affiliations.map(({ title, confidence, start, ...affiliation }) => {
      const organization = affiliation.organization ?? ''
      return {
        kind: 'affiliation',
        report: index,
        start,
        event,
        period,
        person: name,
        organization,
        confidence,
        themes,
        title,
        roles: roles.join(' · '),
        searched: once(() => lowerCase([title, name, organization, event, ...themes])),
      }
    })
  })
}

const placed = (report: ReportOutline) => ({
  event: report.event?.name ?? report.id,
  period: periodOf(report),
})

const lowerCase = (words: readonly string[]): string => words.join('\n').toLowerCase()

/** Works a value out when it is first asked for: most pages are opened and read without a search. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

/** The month of the event, else of the report; where no year is told, one in the names may tell it. */
export function periodOf({ event, published, id }: ReportOutline): string {
  const day = event?.startDate ?? published
  if (day !== null) return day.slice(0, 7)
  const year = [event?.date ?? '', event?.name ?? '', id]
    .map(text => /(?:19|20)\d\d/u.exec(text)?.[0])
    .find(Boolean)
  const month = /(?<!\d)(1[0-2]|0?[1-9])(?=月|-\d{1,2}(?!\d))/u.exec(event?.date ?? '')?.[1]
  return year === undefined ? '' : month === undefined ? year : `${year}-${month.padStart(2, '0')}`
}
