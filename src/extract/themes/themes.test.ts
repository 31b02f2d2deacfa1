import { expect, test } from 'vitest'
import { faultsOf } from '../../rules/check-rules.ts'
import { compoundKey } from './compounds.ts'
import { compoundRules } from './rules.ts'
import { numberedRules } from './series-rules.ts'
import { sloganRules } from './slogan-rules.ts'

test('every rule matches its example and leaves its counterexample alone', () => {
  expect(faultsOf([...compoundRules, ...numberedRules, ...sloganRules])).toEqual([])
})

test('a compound is the same whatever the order, width and spacing of its parts', () => {
  expect(compoundKey('产业 + 数据')).toBe(compoundKey('数据＋产业'))
})
