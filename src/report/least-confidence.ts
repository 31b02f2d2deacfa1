import type { Report } from './schema.ts'

/** The report without affiliations and quotes less sure than `least`, and without what only those quotes told of themes. */
export function withLeastConfidence(report: Report, least: number): Report {
  const isSure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= least
  const quotes = report.quotes.filter(isSure)
  const speaking = new Set(quotes.map(({ speakerId }) => speakerId))
  return {
    ...report,
    people: report.people.map(person => ({ ...person, affiliations: person.affiliations.filter(isSure) })),
    quotes,
    themes: report.themes.map(theme => ({
      ...theme,
      speakerIds: theme.speakerIds.filter(id => speaking.has(id)),
    })),
  }
}
