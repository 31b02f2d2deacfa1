import { type Mark, type MarkKind, markKinds, type PageReport } from '../../model/page-data.ts'

/** What of the text is marked. */
export interface ReportFilter {
  readonly kinds: ReadonlySet<MarkKind>
  /** Quotes and affiliations below are left out, 0 to 1. */
  readonly leastConfidence: number
  /** Key of the speaker whose quotes alone are marked; empty: everyone's. */
  readonly speaker: string
}

/** Keywords are many and common; whoever wants them asks. */
export const atFirst: ReportFilter = {
  kinds: new Set(markKinds.filter(kind => kind !== 'keyword')),
  leastConfidence: 0,
  speaker: '',
}

/** One name for a speaker: the id where the report lists the person or organization. */
export const speakerKeyOf = (quote: PageReport['quotes'][number]): string =>
  quote.speakerId ?? (quote.speaker === null ? '' : `name:${quote.speaker}`)

export const kindOf = ([, , , , kind]: Mark): MarkKind => markKinds[kind] ?? 'event'

export const isQuoteShown = (
  quote: PageReport['quotes'][number],
  { leastConfidence, speaker }: ReportFilter,
): boolean => quote.confidence >= leastConfidence && (speaker === '' || speakerKeyOf(quote) === speaker)

/** Indices of the marks that the filter leaves. */
export function shownMarks(report: PageReport, filter: ReportFilter): ReadonlySet<number> {
  const shown = new Set<number>()
  for (const [index, mark] of report.marks.entries()) {
    const kind = kindOf(mark)
    if (!filter.kinds.has(kind)) continue
    const quote = kind === 'quote' || kind === 'cue' ? report.quotes[mark[6]] : undefined
    if (!quote || isQuoteShown(quote, filter)) shown.add(index)
  }
  return shown
}
