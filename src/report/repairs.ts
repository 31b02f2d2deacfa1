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
  const repairs: LocatedRepair[] = []
  for (const [index, { edits, newStarts }] of document.revisions.entries())
    for (const [at, edit] of edits.entries())
      if (isRepair(edit)) repairs.push(locate(document, index, edit, newStarts[at] ?? 0))
  return repairs.sort((one, other) => one.sourceSpan.start - other.sourceSpan.start)
}

/** Places an edit of the revision of this index, whose replacement begins at `newStart` in the text behind it. */
function locate(document: Document, index: number, edit: Edit, newStart: number): LocatedRepair {
  const { original, revisions } = document
  const written: Span = { start: newStart, end: newStart + edit.replacement.length }
  const span = revisions.slice(index + 1).reduce((place, later) => spanAfter(later, place), written)
  const { start, end } = revisions.slice(0, index).reduceRight<Span>((place, r) => spanBefore(r, place), edit)
  const before = original.slice(start, end)
  return { edit, span, sourceSpan: { start, end }, before, after: textAt(document, span) }
}

export const repairsOf = (document: Document): Report['repairs'] =>
  locateRepairs(document).map(({ edit: { rule }, ...located }) => ({ rule, ...located }))

const isRepair = ({ rule }: Edit): boolean => !rule.startsWith('simplify/')
