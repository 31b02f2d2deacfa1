import { type Document, textAt } from '../document/document.ts'
import { type Edit, spanAfter, spanBefore } from '../document/edits.ts'
import type { Span } from '../document/span.ts'
import type { Report } from './schema.ts'

/** An edit that mended something, with its place in the text as it is now and in the source. */
interface LocatedRepair {
  readonly edit: Edit
  readonly span: Span
  readonly sourceSpan: Span
  readonly before: string
  readonly after: string
}

/** Every edit that mended something, in the order of the source; the conversion of script is left out. */
export function locateRepairs(document: Document): readonly LocatedRepair[] {
  const { original, revisions } = document
  const repairs = revisions.flatMap(({ edits, newStarts }, index) =>
    edits.flatMap((edit, at) => {
      if (!isRepair(edit)) return []
      const newStart = newStarts[at] ?? 0
      const written: Span = { start: newStart, end: newStart + edit.replacement.length }
      const span = revisions.slice(index + 1).reduce((place, later) => spanAfter(later, place), written)
      const { start, end } = revisions
        .slice(0, index)
        .reduceRight<Span>((place, r) => spanBefore(r, place), edit)
      const before = original.slice(start, end)
      return [{ edit, span, sourceSpan: { start, end }, before, after: textAt(document, span) }]
    }),
  )
  return repairs.sort((one, other) => one.sourceSpan.start - other.sourceSpan.start)
}

export const repairsOf = (document: Document): Report['repairs'] =>
  locateRepairs(document).map(({ edit: { rule }, ...located }) => ({ rule, ...located }))

const isRepair = ({ rule }: Edit): boolean => !rule.startsWith('simplify/')
