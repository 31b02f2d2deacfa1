import { expect, test } from 'vitest'
import { faultsOf } from '../../rules/check-rules.ts'
import { readCount } from './count.ts'
import { attendanceRules, dateRules, nameRules, organizerRules, placeRules } from './rules.ts'

test('every rule matches its example and leaves its counterexample alone', () => {
  expect(
    faultsOf([...attendanceRules, ...dateRules, ...nameRules, ...organizerRules, ...placeRules]),
  ).toEqual([])
})

test.each([
  ['260余人', 260],
  ['1,200名', 1200],
  ['1.2万人', 12_000],
  ['三百位', 300],
  ['百余人', 100],
  ['数人', null],
])('reads %s as %s', (words, count) => {
  expect(readCount(words)).toBe(count)
})
