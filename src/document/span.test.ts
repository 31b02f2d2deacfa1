import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, keepLongest, lengthOf, overlaps, type Span } from './span.ts'

const spans = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 30 },
)

test.each([
  { inner: { start: 2, end: 4 }, is: true },
  { inner: { start: 1, end: 5 }, is: true },
  { inner: { start: 0, end: 4 }, is: false },
  { inner: { start: 4, end: 6 }, is: false },
])('a span of 1 to 5 contains $inner.start to $inner.end: $is', ({ inner, is }) => {
  expect(contains({ start: 1, end: 5 }, inner)).toBe(is)
})

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true)
})

test('the longest of overlapping spans stays, of equals the first', () => {
  const found = [
    { start: 0, end: 2 },
    { start: 1, end: 5 },
    { start: 4, end: 8 },
    { start: 8, end: 9 },
  ]
  expect(keepLongest(found)).toEqual([
    { start: 1, end: 5 },
    { start: 8, end: 9 },
  ])
})

test('kept spans never overlap, and each dropped one overlaps a kept one at least as long', () => {
  fc.assert(
    fc.property(spans, all => {
      const kept = keepLongest<Span>(all)
      for (const [index, span] of kept.entries()) {
        const next = kept[index + 1]
        expect(next === undefined || span.end <= next.start).toBe(true)
      }
      for (const span of all.filter(candidate => !kept.includes(candidate))) {
        expect(kept.some(winner => overlaps(winner, span) && lengthOf(winner) >= lengthOf(span))).toBe(true)
      }
    }),
  )
})
