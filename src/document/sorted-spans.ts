import { elementAt } from './partition.ts'
import type { Span } from './span.ts'

/**
 * The index of the first span that starts at `position` or after it; `spans` are sorted by start. Binary search as in `partitionPoint`,
 * but without a function made for each of the very many questions.
 */
export function indexFrom(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? position) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of a span that is one of them, or -1. */
export const indexOfSpan = <S extends Span>(spans: readonly S[], span: S): number =>
  spans.indexOf(span, indexFrom(spans, span.start))

/** The spans that start at `from` or after it and before `to`. */
export function startingIn<S extends Span>(spans: readonly S[], from: number, to: number): readonly S[] {
  const first = indexFrom(spans, from)
  const next = indexFrom(spans, to)
  return first < next ? spans.slice(first, next) : none
}

const none: readonly never[] = []

/** The spans that start at `position`. */
export const startingAt = <S extends Span>(spans: readonly S[], position: number): readonly S[] =>
  startingIn(spans, position, position + 1)

/** The last span that starts before `position`. */
export const lastBefore = <S extends Span>(spans: readonly S[], position: number): S | undefined =>
  elementAt(spans, indexFrom(spans, position) - 1)

/** Whether `position` lies in one of the spans, which stand apart. */
export function isInside(spans: readonly Span[], position: number): boolean {
  const span = lastBefore(spans, position + 1)
  return span !== undefined && position < span.end
}
