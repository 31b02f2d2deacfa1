import type { MarkKind, PageReport } from '../../model/page-data.ts'
import { kindOf, speakerKeyOf } from './report-filter.ts'

/** What the reader picked: its places light up. */
export interface Selection {
  /** Tells two selections apart: `p1`, `theme:3`. */
  readonly key: string
  readonly label: string
  /** Indices of the marks, in the order of the text. */
  readonly marks: readonly number[]
}

export const selectSpeaker = (report: PageReport, key: string, label: string): Selection => {
  const person = report.people.findIndex(({ id }) => id === key)
  const organization = report.organizations.findIndex(({ id }) => id === key)
  return {
    key,
    label,
    marks: marksWhere(report, (kind, owner) => {
      if (kind === 'person' || kind === 'reference') return owner === person
      if (kind === 'organization') return owner === organization
      const quote = kind === 'quote' ? report.quotes[owner] : undefined
      return quote !== undefined && speakerKeyOf(quote) === key
    }),
  }
}

export const selectTheme = (report: PageReport, index: number): Selection => ({
  key: `theme:${index}`,
  label: report.themes[index]?.label ?? '',
  marks: marksWhere(report, (kind, owner) => (kind === 'theme' || kind === 'keyword') && owner === index),
})

export const selectQuote = (report: PageReport, index: number): Selection => ({
  key: `quote:${index}`,
  label: `quote ${index + 1}`,
  marks: marksWhere(report, (kind, owner) => kind === 'quote' && owner === index),
})

/** What a click on a mark picks: all places of what it names; of a title or a date, only the place itself. */
export function selectMark(report: PageReport, index: number): Selection | null {
  const mark = report.marks[index]
  if (!mark) return null
  const [start, end, , , , , owner] = mark
  switch (kindOf(mark)) {
    case 'person':
    case 'reference': {
      const person = report.people[owner]
      return person ? selectSpeaker(report, person.id, person.name) : null
    }
    case 'organization': {
      const organization = report.organizations[owner]
      return organization ? selectSpeaker(report, organization.id, organization.name) : null
    }
    case 'theme':
    case 'keyword':
      return selectTheme(report, owner)
    case 'quote':
    case 'cue':
      return selectQuote(report, owner)
    default:
      return { key: `mark:${index}`, label: report.text.slice(start, end), marks: [index] }
  }
}

const marksWhere = (
  report: PageReport,
  holds: (kind: MarkKind, owner: number) => boolean,
): readonly number[] => report.marks.flatMap((mark, index) => (holds(kindOf(mark), mark[6]) ? [index] : []))
