import type { PageQuote, PageReport } from '../../model/page-data.ts'

/** What a speaker is called beside the name: `organization title, title`. */
export function affiliationsOf({ people }: PageReport, speakerId: string | null): readonly string[] {
  const person = people.find(({ id }) => id === speakerId)
  const named = person?.affiliations.map(({ organization, title }) => `${organization ?? ''}${title}`) ?? []
  return [...new Set(named)]
}

/** A quote as one writes it into one's own text: the words, who said them, and where. */
export function attributed(report: PageReport, quote: PageQuote): string {
  const affiliations = affiliationsOf(report, quote.speakerId).join('、')
  const speaker = quote.speaker ?? 'unnamed speaker'
  const where = [report.event?.name, report.event?.date, report.source.name].filter(Boolean).join(', ')
  return `“${quote.text}” —— ${speaker}${affiliations && `（${affiliations}）`}, ${quote.type} quote; ${where}`
}
