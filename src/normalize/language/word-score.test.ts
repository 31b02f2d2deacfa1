import { expect, test } from 'vitest'
import { wordScore } from './word-score.ts'

test.each([
  ['words', '公司合作', '司公作合'],
  ['a word in its order', '正在考虑', '在正虑考'],
])('%s are likelier than what makes none', (_, words, none) => {
  expect(wordScore(words)).toBeGreaterThan(wordScore(none))
})

test('either script and width counts alike', () => {
  expect(wordScore('銀行業務,2月')).toBe(wordScore('银行业务，8月'))
})

test('characters that stand in no list count as rare', () => {
  expect(wordScore('\u4DB5')).toBeLessThan(wordScore('的'))
  expect(wordScore('')).toBe(0)
})
