import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

test.each([
  ['陆一鸣说，陆一鸣先问。', { 陆一鸣: 2, 陆一鸣先: 1, 一鸣先: 1, 沈知微: 0 }],
  ['', { 陆一鸣: 0 }],
  ['陆', { 陆一: 0 }],
])('counts what stands in %s', (text, counts) => {
  expect(Object.fromEntries(countWords(text, Object.keys(counts)))).toEqual(counts)
})

test('finds each word as often as a search does', () => {
  const word = fc.string({ unit: fc.constantFrom('陆', '一', '鸣'), minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(word),
      fc.string({ unit: fc.constantFrom('陆', '一', '鸣', '，') }),
      (words, text) => {
        for (const [one, count] of countWords(text, words))
          expect(count).toBe([...text.matchAll(new RegExp(`(?=${one})`, 'gu'))].length)
      },
    ),
  )
})
