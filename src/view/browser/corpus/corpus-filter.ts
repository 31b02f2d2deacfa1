import type { AffiliationFinding, Findings, QuoteFinding } from './findings.ts'

/** What of the corpus is looked at; an empty string lets everything through. */
export interface CorpusFilter {
  /** Every word must occur somewhere in the finding. */
  readonly words: string
  readonly person: string
  readonly organization: string
  readonly theme: string
  readonly type: string
  /** Inclusive, `2018` or `2018-11`. */
  readonly from: string
  readonly to: string
  readonly leastConfidence: number
}

export const everything: CorpusFilter = {
  words: '',
  person: '',
  organization: '',
  theme: '',
  type: '',
  from: '',
  to: '',
  leastConfidence: 0,
}

export function filterFindings({ quotes, affiliations }: Findings, filter: CorpusFilter): Findings {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean)
  const isFound = (finding: QuoteFinding | AffiliationFinding): boolean =>
    finding.confidence >= filter.leastConfidence &&
    (filter.person === '' || finding.person === filter.person) &&
    (filter.organization === '' || finding.organization === filter.organization) &&
    (filter.theme === '' || finding.themes.includes(filter.theme)) &&
    (filter.from === '' || (finding.period !== '' && finding.period >= filter.from)) &&
    // `2018-11` lies within `2018`: an end without a month means the whole year.
    (filter.to === '' || (finding.period !== '' && finding.period.slice(0, filter.to.length) <= filter.to)) &&
    words.every(word => finding.searched().includes(word))
  return {
    quotes: quotes.filter(quote => (filter.type === '' || quote.type === filter.type) && isFound(quote)),
    affiliations: affiliations.filter(isFound),
  }
}
