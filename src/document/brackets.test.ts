import { expect, test } from 'vitest'
import { isInBrackets, isOpeningBracket, opensBracket } from './brackets.ts'

test.each([
  ['青禾（集团', true],
  ['青禾(集团', true],
  ['青禾（集团）公司', false],
  ['青禾集团', false],
])('tells whether the end of %s is in brackets', (text, expected) => {
  expect(isInBrackets(text, 0, text.length)).toBe(expected)
})

test('looks no farther back than told, and not beyond the text', () => {
  expect(isInBrackets('青禾（集团', 3, 5)).toBe(false)
  expect(opensBracket('（', -1)).toBe(false)
})

test('takes no longer word for a bracket', () => {
  expect(isOpeningBracket('（')).toBe(true)
  expect(isOpeningBracket('（一')).toBe(false)
})
