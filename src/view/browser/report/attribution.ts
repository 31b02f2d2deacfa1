import type { PageQuote, PageReport } from '../../model/page-data.ts'

/** What a speaker is called beside the name: `organization title, title`. */
export function rolesOf({ people }: PageReport, speakerId: string | null): readonly string[] {
  const person = people.find(({ id }) => id === speakerId)
  const roles = person?.affiliations.map(({ organization, title }) => `${organization ?? ''}${title}`) ?? []
  return [...new Set(roles)]
}

/** A quote as one writes it into one's own text: the words, who said them, and where. */
export function attributed(report: PageReport, quote: PageQuote): string {
  const roles = rolesOf(report, quote.speakerId).join('、')
  const speaker = quote.speaker ?? 'unnamed speaker'
  const where = [report.event?.name, report.event?.date, report.source.name].filter(Boolean).join(', ')
  return `“${quote.text}” —— ${speaker}${roles && `（${roles}）`}, ${quote.type} quote; ${where}`
}
