import type { PageQuote, PageReport } from '../../model/page-data.ts'
import { affiliationsOf } from './attribution.ts'
import { isQuoteShown, type ReportFilter, speakerKeyOf } from './report-filter.ts'

/** Someone whom the report names or quotes. */
export interface Speaker {
  readonly key: string
  readonly name: string
  /** Titles and organizations. */
  readonly affiliations: readonly string[]
  /** What the person has to do with the report; nothing of an organization. */
  readonly roles: readonly string[]
  readonly quotes: readonly { readonly index: number; readonly quote: PageQuote }[]
  /** Indices of the themes in this speaker's quotes. */
  readonly themes: readonly number[]
}

/** Who speaks most first; then the people who are only named. */
export function speakersOf(report: PageReport, filter: ReportFilter): readonly Speaker[] {
  const names = new Map<string, string>()
  for (const quote of report.quotes) {
    if (quote.speaker !== null && isQuoteShown(quote, { ...filter, speaker: '' })) {
      names.set(speakerKeyOf(quote), quote.speaker)
    }
  }
  for (const { id, name } of report.people) names.set(id, name)
  const speakers = [...names].map(([key, name]) => ({
    key,
    name,
    affiliations: affiliationsOf(report, key),
    roles: report.people.find(({ id }) => id === key)?.roles ?? [],
    quotes: report.quotes.flatMap((quote, index) =>
      speakerKeyOf(quote) === key && isQuoteShown(quote, { ...filter, speaker: '' })
        ? [{ index, quote }]
        : [],
    ),
    themes: themesOf(report, key),
  }))
  return speakers.sort((one, other) => other.quotes.length - one.quotes.length)
}

/** Coined themes before keywords; a label that is both is told once. */
function themesOf({ themes }: PageReport, key: string): readonly number[] {
  const labels = new Set<string>()
  return themes.flatMap(({ label, speakerIds }, index) => {
    if (!speakerIds.includes(key) || labels.has(label)) return []
    labels.add(label)
    return [index]
  })
}
