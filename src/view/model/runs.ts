import { addTo } from '../../document/add-to.ts'
import type { Span } from '../../document/span.ts'

/** A stretch of text in which the same marks hold. */
export interface Run extends Span {
  /** Indices into the marks, in their order. */
  readonly marks: readonly number[]
}

/** Cuts `within` at every edge of the marks, also of empty ones: overlapping spans become flat runs that together are the whole. */
export function flatRuns(within: Span, marks: readonly Span[]): readonly Run[] {
  const edges = new Set([within.start, within.end])
  const starts = new Map<number, number[]>()
  for (const [index, { start, end }] of marks.entries()) {
    const from = Math.max(start, within.start)
    const to = Math.min(end, within.end)
    if (from > to) continue
    edges.add(from).add(to)
    if (from < to) addTo(starts, from, index)
  }
  const ordered = [...edges].sort((one, other) => one - other)
  let open: readonly number[] = []
  return ordered.slice(0, -1).map((start, position) => {
    const end = ordered[position + 1] ?? within.end
    open = [...open.filter(index => (marks[index]?.end ?? 0) > start), ...(starts.get(start) ?? [])]
    return { start, end, marks: open }
  })
}
