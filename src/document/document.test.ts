import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument, type Document, revise, toOriginal } from './document.ts'
import { createRevision, type Edit, spanAfter, spanBefore } from './edits.ts'
import { wordsAt } from './span.ts'

const rule = 'test/edit'

/** Any edits that a text of this length can take, in order. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc.uniqueArray(fc.nat(length), { maxLength: 8 }).chain(cuts => {
    const bounds = cuts.sort((one, other) => one - other)
    const pairs = bounds.flatMap((start, index) => {
      const end = bounds[index + 1]
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
    })
    const replacements = fc.array(fc.string({ maxLength: 4 }), {
      minLength: pairs.length,
      maxLength: pairs.length,
    })
    return replacements.map(strings =>
      pairs.map((pair, index) => ({ ...pair, replacement: strings[index] ?? '', rule }) as const),
    )
  })

const revisedDocument: fc.Arbitrary<Document> = fc
  .string({ maxLength: 40 })
  .chain(text => editsOf(text.length).map(edits => revise(createDocument('d', text), edits)))
  .chain(document => editsOf(document.text.length).map(edits => revise(document, edits)))

describe('a revised document', () => {
  test('keeps the original and reads as edited', () => {
    const document = revise(createDocument('d', '網(wǎng)絡'), [
      { start: 1, end: 7, replacement: '', rule },
      { start: 7, end: 8, replacement: '络', rule },
    ])
    expect(document.original).toBe('網(wǎng)絡')
    expect(document.text).toBe('網络')
    expect(toOriginal(document, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 })
    expect(toOriginal(document, { start: 0, end: 2 })).toEqual({ start: 0, end: 8 })
    expect(wordsAt(document.text, { start: 1, end: 2 })).toBe('络')
  })

  test('reads the same whether edits are few or many', () => {
    const edits = fc
      .integer({ min: 1, max: 200 })
      .chain(length => editsOf(length).map(of => ({ length, of })))
    fc.assert(
      fc.property(edits, fc.string({ unit: 'binary', minLength: 200 }), ({ length, of }, long) => {
        const text = long.slice(0, length)
        const pieces = of.map(
          ({ start, replacement }, index) => text.slice(of[index - 1]?.end ?? 0, start) + replacement,
        )
        const { text: revised } = revise(createDocument('d', text), of)
        expect(revised).toBe(pieces.join('') + text.slice(of.at(-1)?.end ?? 0))
      }),
    )
  })

  test('is itself when nothing is edited', () => {
    const document = createDocument('d', '原文')
    expect(revise(document, [])).toBe(document)
  })

  test.each([
    { why: 'empty', edits: [{ start: 1, end: 1, replacement: 'x', rule }] },
    { why: 'beyond the end', edits: [{ start: 1, end: 9, replacement: 'x', rule }] },
    {
      why: 'overlapping',
      edits: [
        { start: 0, end: 2, replacement: 'x', rule },
        { start: 1, end: 3, replacement: 'y', rule },
      ],
    },
  ] as const)('refuses edits that are $why', ({ edits }) => {
    expect(() => revise(createDocument('d', '一二三'), edits)).toThrow(RangeError)
  })

  test('maps back in order, within the original, and covers inner spans', () => {
    fc.assert(
      fc.property(revisedDocument, fc.nat(60), fc.nat(60), (document, one, other) => {
        const length = document.text.length
        const [start, end] = [Math.min(one, other, length), Math.min(Math.max(one, other), length)]
        fc.pre(start < end)
        const whole = toOriginal(document, { start, end })
        expect(whole.start).toBeGreaterThanOrEqual(0)
        expect(whole.end).toBeLessThanOrEqual(document.original.length)
        expect(whole.start).toBeLessThan(whole.end)
        let before = 0
        for (let at = start; at < end; at++) {
          const unit = toOriginal(document, { start: at, end: at + 1 })
          expect(unit.start).toBeGreaterThanOrEqual(before)
          expect(whole.start <= unit.start && unit.end <= whole.end).toBe(true)
          before = unit.start
        }
      }),
    )
  })

  test('maps every unedited unit to the same character', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }).chain(text => fc.tuple(fc.constant(text), editsOf(text.length))),
        ([text, edits]) => {
          const document = revise(createDocument('d', text), edits)
          const edited = new Set(edits.flatMap(({ start, end }) => range(start, end)))
          const revision = createRevision(edits, text.length)
          for (const at of range(0, text.length).filter(unit => !edited.has(unit))) {
            const after = spanAfter(revision, { start: at, end: at + 1 })
            expect(wordsAt(document.text, after)).toBe(text[at])
            expect(spanBefore(revision, after)).toEqual({ start: at, end: at + 1 })
          }
        },
      ),
    )
  })
})

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)
