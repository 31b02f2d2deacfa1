import { lastOfBeginning, partitionPoint } from './partition.ts'
import type { Span } from './span.ts'

/** The index of the first span that starts at `position` or after it; `spans` are sorted by start. */
export const indexFrom = (spans: readonly Span[], position: number): number =>
  partitionPoint(spans.length, index => (spans[index]?.start ?? position) < position)

/** The spans that start at `from` or after it and before `to`. */
export const startingIn = <S extends Span>(spans: readonly S[], from: number, to: number): readonly S[] =>
  spans.slice(indexFrom(spans, from), indexFrom(spans, to))

/** The spans that start at `position`. */
export const startingAt = <S extends Span>(spans: readonly S[], position: number): readonly S[] =>
  startingIn(spans, position, position + 1)

/** The last span that starts before `position`. */
export const lastBefore = <S extends Span>(spans: readonly S[], position: number): S | undefined =>
  lastOfBeginning(spans, ({ start }) => start < position)

/** Whether `position` lies in one of the spans, which stand apart. */
export function isInside(spans: readonly Span[], position: number): boolean {
  const span = lastBefore(spans, position + 1)
  return span !== undefined && position < span.end
}
