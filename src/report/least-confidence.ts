import type { Report } from './schema.ts'

/** The report without affiliations, quotes and turns less sure than `least`, and without what only those told of themes. */
export function withLeastConfidence(report: Report, least: number): Report {
  const isSure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= least
  const quotes = report.quotes.filter(isSure)
  const turns = report.turns.filter(isSure)
  const speaking = new Set([...quotes, ...turns].map(({ speakerId }) => speakerId))
  return {
    ...report,
    people: report.people.map(person => ({ ...person, affiliations: person.affiliations.filter(isSure) })),
    quotes,
    turns,
    themes: report.themes.map(theme => ({
      ...theme,
      speakerIds: theme.speakerIds.filter(id => speaking.has(id)),
    })),
  }
}
