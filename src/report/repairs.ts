import type { Document } from '../document/document.ts'
import { type Edit, type Revision, spanAfter, spanBefore } from '../document/edits.ts'
import { type Span, wordsAt } from '../document/span.ts'
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
export const locateRepairs = (document: Document): readonly LocatedRepair[] =>
  document.revisions
    .flatMap((revision, index) => repairsIn(document, revision, index))
    .sort((one, other) => one.sourceSpan.start - other.sourceSpan.start)

/** Those of the revision of this index; a conversion of script, of which there is one for every second character, holds none. */
function repairsIn(document: Document, { edits, newStarts }: Revision, index: number): LocatedRepair[] {
  const repairs: LocatedRepair[] = []
  for (let at = 0; at < edits.length; at++) {
    const edit = edits[at]
    if (edit !== undefined && isRepair(edit)) repairs.push(locate(document, index, edit, newStarts[at] ?? 0))
  }
  return repairs
}

/** Places an edit of the revision of this index, whose replacement begins at `newStart` in the text behind it. */
function locate(document: Document, index: number, edit: Edit, newStart: number): LocatedRepair {
  const { original, revisions } = document
  const written: Span = { start: newStart, end: newStart + edit.replacement.length }
  const span = revisions.slice(index + 1).reduce((place, later) => spanAfter(later, place), written)
  const { start, end } = revisions.slice(0, index).reduceRight<Span>((place, r) => spanBefore(r, place), edit)
  const before = original.slice(start, end)
  return { edit, span, sourceSpan: { start, end }, before, after: wordsAt(document.text, span) }
}

export const repairsOf = (document: Document): Report['repairs'] =>
  locateRepairs(document).map(({ edit: { rule }, ...located }) => ({ rule, ...located }))

const isRepair = ({ rule }: Edit): boolean => !rule.startsWith('simplify/')
