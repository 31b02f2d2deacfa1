/**
 * What a page reads when it opens: what all reports say, without their texts, so that thousands open at once. Numbers
 * point into lists; a place is written as its offsets in the text and in the source.
 */
export interface PageData {
  /** Every rule's name once; marks and repairs hold its index. */
  readonly rules: readonly string[]
  readonly reports: readonly ReportOutline[]
  /** Said on the page when it does not hold everything it was asked for. */
  readonly notice: string | null
}

/** A report as it is read: what it says, and its text. */
export type PageReport = ReportOutline & ReportText

/** What a report says. */
export interface ReportOutline {
  readonly id: string
  readonly source: { readonly name: string; readonly encoding: string; readonly script: string }
  /** YYYY-MM-DD. */
  readonly published: string | null
  readonly event: PageEvent | null
  readonly people: readonly PagePerson[]
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
  readonly quotes: readonly PageQuote[]
  readonly themes: readonly PageTheme[]
}

/** The text of a report and what stands where in it; read when the report is opened. */
export interface ReportText {
  readonly text: string
  /** The source as decoded; null: it is not known, or it is the text itself (then `blocks` say the same twice). */
  readonly original: string | null
  /** Paragraphs, overlong ones cut at sentence ends: together the whole text. */
  readonly blocks: readonly Place[]
  readonly marks: readonly Mark[]
  readonly repairs: readonly PageRepair[]
}

/** Start and end in the text, start and end in the source. */
export type Place = readonly [start: number, end: number, sourceStart: number, sourceEnd: number]

export const markKinds = [
  'person',
  'reference',
  'title',
  'organization',
  'cue',
  'quote',
  'theme',
  'keyword',
  'event',
] as const
export type MarkKind = (typeof markKinds)[number]

/** A place, what stands there (index in markKinds), by which rule, and which entry of that kind's list (-1: none). */
export type Mark = readonly [...place: Place, kind: number, rule: number, owner: number]

export interface PageRepair {
  readonly place: Place
  readonly before: string
  readonly rule: number
}

export interface PageEvent {
  readonly name: string | null
  readonly date: string | null
  /** YYYY-MM-DD. */
  readonly startDate: string | null
  readonly place: string | null
  readonly venue: string | null
  readonly organizers: readonly string[]
  readonly hosts: readonly string[]
  readonly coOrganizers: readonly string[]
  readonly supporters: readonly string[]
  readonly theme: string | null
  readonly attendance: number | null
  readonly talks: readonly { readonly title: string; readonly speaker: string | null }[]
  readonly others: readonly string[]
}

export interface PagePerson {
  readonly id: string
  readonly name: string
  /** What the person has to do with the report. */
  readonly roles: readonly string[]
  readonly affiliations: readonly PageAffiliation[]
}

export interface PageAffiliation {
  readonly title: string
  readonly organization: string | null
  readonly start: number
  readonly confidence: number
}

/** `turn`: what somebody says in an interview or a round table, without marks or a verb. */
export const pageQuoteTypes = ['direct', 'indirect', 'mixed', 'turn'] as const
export type PageQuoteType = (typeof pageQuoteTypes)[number]

export interface PageQuote {
  readonly type: PageQuoteType
  readonly text: string
  readonly start: number
  readonly speaker: string | null
  readonly speakerId: string | null
  /** Indices of the themes that are mentioned inside. */
  readonly themes: readonly number[]
  readonly confidence: number
}

export interface PageTheme {
  readonly kind: 'compound' | 'series' | 'slogan' | 'keyword'
  readonly label: string
  /** The same for every way to write it: what reports are compared by. */
  readonly standard: string
  readonly topic: string | null
  readonly score: number
  readonly speakerIds: readonly string[]
}
