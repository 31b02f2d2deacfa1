import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWordMap } from './word-map.ts'

const word = fc.string({
  unit: fc.constantFrom('一', '丁', '七', '万', '龥', '〇'),
  minLength: 1,
  maxLength: 6,
})
const tag = fc.constantFrom('n', 'v', 'nr', 'x')

test('holds what a map of strings holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, tag)), fc.array(word), (entries, others) => {
      const expected = new Map(entries)
      const tags = createWordMap<string>()
      for (const [text, own] of entries) tags.set(text, own)
      for (const text of [...expected.keys(), ...others]) expect(tags.get(text)).toBe(expected.get(text))
    }),
  )
})

test('grows with its words', () => {
  const tags = createWordMap<string>()
  const words = Array.from(
    { length: 30_000 },
    (_, index) => `词${String.fromCharCode(0x4e00 + (index % 20_000))}${index < 20_000 ? '' : '语'}`,
  )
  for (const text of words) tags.set(text, 'n')
  expect(words.filter(text => tags.get(text) !== 'n')).toEqual([])
  expect(tags.get('词一二')).toBeUndefined()
})
