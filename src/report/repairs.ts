import { type Document, textAt } from '../document/document.ts'
import { type Edit, spanAfter, spanBefore } from '../document/edits.ts'
import type { Span } from '../document/span.ts'
import type { Report } from './schema.ts'

/** Every edit that mended something, in the order of the source; the conversion of script is left out. */
export function repairsOf(document: Document): Report['repairs'] {
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
      return {
        rule: edit.rule,
        span,
        sourceSpan: { start, end },
        before: original.slice(start, end),
        after: textAt(document, span),
      }
    }),
  )
  return repairs.sort((one, other) => one.sourceSpan.start - other.sourceSpan.start)
}

const isRepair = ({ rule }: Edit): boolean => !rule.startsWith('simplify/')
