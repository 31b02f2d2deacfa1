/** A range of UTF-16 code units, the unit of JavaScript's own strings; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Names what made something, as `stage/what-it-sees`: `quotes/cue-before-colon`. */
export type RuleId = `${string}/${string}`

/** A span put forward as something, and by which rule. */
export interface Mention<Label extends string = string> extends Span {
  readonly label: Label
  readonly rule: RuleId
}

/** The mention with other edges, field by field: V8 gives a copy by spreading a shape of its own, and compiles for it anew what reads mentions. */
export const withEdges = <Label extends string>(
  { label, rule }: Mention<Label>,
  start: number,
  end: number,
): Mention<Label> => ({ start, end, label, rule })

/** What stands in a text at a span. */
export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end)

/** What stands before a place of a text, so many characters at most. */
export const wordsBefore = (text: string, position: number, most: number): string =>
  text.slice(Math.max(0, position - most), position)

export const lengthOf = (span: Span): number => span.end - span.start

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

export const byStart = (one: Span, other: Span): number => one.start - other.start || other.end - one.end

/** Drops every span that overlaps a longer one (of equals, the earlier stays); what is left is in text order. */
export function keepLongest<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = []
  const byLength = [...spans].sort((one, other) => lengthOf(other) - lengthOf(one) || byStart(one, other))
  const taken = new Set<number>()
  for (const span of byLength) {
    // A longer span taken before covers an end of this one, or else does not touch it.
    if (taken.has(span.start) || taken.has(span.end - 1)) continue
    kept.push(span)
    for (let at = span.start; at < span.end; at++) taken.add(at)
  }
  return kept.sort(byStart)
}
