import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument, revise } from '../../document/document.ts'
import { repairsOf } from '../../report/repairs.ts'
import { alignBlocks } from './blocks.ts'

describe('alignBlocks', () => {
  test('finds each paragraph in a source with glosses and Traditional script', () => {
    const original = '網(wǎng)路銀行\n隨著<b>時代\n'
    const text = '网路银行\n随着时代\n'
    const repairs = [repair([1, 1], [1, 7], '(wǎng)'), repair([7, 7], [13, 16], '<b>')]
    const blocks = alignBlocks(text, original, repairs)
    expect(blocks.map(([start, end]) => text.slice(start, end))).toEqual(['网路银行\n', '随着时代\n'])
    expect(blocks.map(([, , start, end]) => original.slice(start, end))).toEqual([
      '網(wǎng)路銀行\n',
      '隨著<b>時代\n',
    ])
  })

  test('cuts a paragraph of a million characters at sentence ends', () => {
    const text = '同意。'.repeat(400_000)
    const blocks = alignBlocks(text, text, [])
    expect(Math.max(...blocks.map(([start, end]) => end - start))).toBeLessThanOrEqual(2000)
    expect(blocks.every(([, end]) => text[end - 1] === '。')).toBe(true)
    expect(blocks.at(-1)?.[1]).toBe(text.length)
  })

  test('never cuts a surrogate pair', () => {
    const text = `a${'𠮷'.repeat(3000)}`
    for (const [start, end] of alignBlocks(text, text, [])) {
      expect(text.slice(start, end).isWellFormed()).toBe(true)
    }
  })

  test('covers both texts without gap, whatever was repaired', () => {
    const character = fc.constantFrom('a', '一', '\n', '𠮷', '。')
    fc.assert(
      fc.property(fc.string({ unit: character }), fc.array(fc.nat(30), { maxLength: 5 }), (source, cuts) => {
        const places = [...new Set(cuts)].sort((one, other) => one - other)
        const edits = places.flatMap((start, index) =>
          start + 1 <= source.length && (places[index + 1] ?? 99) > start
            ? [{ start, end: start + 1, replacement: index % 2 ? '' : '……\n', rule: 'test/any' as const }]
            : [],
        )
        const document = revise(createDocument('random', source), edits)
        const blocks = alignBlocks(document.text, source, repairsOf(document))
        expect(blocks.map(([start, end]) => document.text.slice(start, end)).join('')).toBe(document.text)
        if (blocks.length > 0) {
          expect(blocks.map(([, , start, end]) => source.slice(start, end)).join('')).toBe(source)
        }
      }),
    )
  })
})

const repair = (span: readonly [number, number], source: readonly [number, number], before: string) => ({
  rule: 'test/any',
  span: { start: span[0], end: span[1] },
  sourceSpan: { start: source[0], end: source[1] },
  before,
  after: '',
})
