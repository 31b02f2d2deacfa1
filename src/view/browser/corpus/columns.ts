import type { ReportOutline } from '../../model/page-data.ts'
import type { Column } from './finding-table.tsx'
import { type AffiliationFinding, periodOf, type QuoteFinding } from './findings.ts'

/** A report as a row. */
interface ReportRow {
  readonly report: number
  readonly start: number
  readonly content: ReportOutline
}

export const quoteColumns: readonly Column<QuoteFinding>[] = [
  { name: 'Speaker', value: ({ speaker }) => speaker, width: 2, chinese: true },
  { name: 'Organization', value: ({ organization }) => organization, width: 3, chinese: true },
  { name: 'Quote', value: ({ text }) => text, width: 9, chinese: true },
  { name: 'Type', value: ({ type }) => type, width: 1.5, chinese: false },
  { name: 'Themes', value: ({ themes }) => themes.join(' · '), width: 3, chinese: true },
  { name: 'When', value: ({ period }) => period, width: 1.5, chinese: false },
  { name: 'Confidence', value: ({ confidence }) => confidence.toFixed(2), width: 1.8, chinese: false },
]

export const affiliationColumns: readonly Column<AffiliationFinding>[] = [
  { name: 'Person', value: ({ person }) => person, width: 2, chinese: true },
  { name: 'Title', value: ({ title }) => title, width: 3, chinese: true },
  { name: 'Role', value: ({ roles }) => roles, width: 2, chinese: false },
  { name: 'Organization', value: ({ organization }) => organization, width: 5, chinese: true },
  { name: 'Event', value: ({ event }) => event, width: 5, chinese: true },
  { name: 'When', value: ({ period }) => period, width: 1.5, chinese: false },
  { name: 'Confidence', value: ({ confidence }) => confidence.toFixed(2), width: 1.8, chinese: false },
]

export const reportColumns: readonly Column<ReportRow>[] = [
  { name: 'Event', value: ({ content }) => content.event?.name ?? '', width: 6, chinese: true },
  { name: 'When', value: ({ content }) => content.event?.date ?? periodOf(content), width: 2, chinese: true },
  { name: 'Where', value: ({ content }) => content.event?.place ?? '', width: 1.5, chinese: true },
  { name: 'People', value: ({ content }) => String(content.people.length), width: 1, chinese: false },
  { name: 'Quotes', value: ({ content }) => String(content.quotes.length), width: 1, chinese: false },
  { name: 'Source', value: ({ content }) => content.source.name, width: 4, chinese: true },
]
