import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flatRuns } from './runs.ts'

const within = { start: 0, end: 10 }

describe('flatRuns', () => {
  test('leaves a text without marks in one run', () => {
    expect(flatRuns(within, [])).toEqual([{ start: 0, end: 10, marks: [] }])
  })

  test('cuts two overlapping marks into what only one holds and what both hold', () => {
    const marks = [
      { start: 2, end: 6 },
      { start: 4, end: 8 },
    ]
    expect(flatRuns(within, marks)).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [0] },
      { start: 4, end: 6, marks: [0, 1] },
      { start: 6, end: 8, marks: [1] },
      { start: 8, end: 10, marks: [] },
    ])
  })

  test('keeps of a mark that reaches beyond only what lies within', () => {
    expect(flatRuns({ start: 3, end: 5 }, [{ start: 0, end: 4 }])).toEqual([
      { start: 3, end: 4, marks: [0] },
      { start: 4, end: 5, marks: [] },
    ])
  })

  test('cuts where an empty mark stands, for what is shown between', () => {
    expect(flatRuns({ start: 0, end: 4 }, [{ start: 2, end: 2 }])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [] },
    ])
  })

  test('covers the text without gap, each run with exactly the marks that hold there', () => {
    const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
    }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), marks => {
        const runs = flatRuns(within, marks)
        expect(runs.map(({ start }) => start)).toEqual([0, ...runs.slice(0, -1).map(({ end }) => end)])
        expect(runs.at(-1)?.end).toBe(10)
        for (const run of runs) {
          for (let at = run.start; at < run.end; at++) {
            const holding = marks.flatMap(({ start, end }, index) => (start <= at && at < end ? [index] : []))
            expect([...run.marks].sort()).toEqual(holding.sort())
          }
        }
      }),
    )
  })
})
