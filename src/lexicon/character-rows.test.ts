import { expect, test } from 'vitest'
import { createCharacterRows } from './character-rows.ts'
import { createGazetteer } from './gazetteer.ts'

test('gazetteers that share rows find their own words alone', () => {
  const rows = createCharacterRows(4)
  const banks = createGazetteer([['云岭银行', 'bank']], rows)
  const towns = createGazetteer([['云岭', 'town']], rows)
  const text = '在云岭银行'
  expect(banks.matchAt(text, 1)).toEqual({ end: 5, entry: 'bank' })
  expect(towns.matchAt(text, 1)).toEqual({ end: 3, entry: 'town' })
  expect(banks.matchBefore(text, 3)).toBeUndefined()
  expect(towns.matchBefore(text, 3)).toEqual({ start: 1, entry: 'town' })
})

test.each([1, 2 ** 8])('a gazetteer finds its own words alone where all units share %i rows', count => {
  const banks = createGazetteer([['云岭银行', 'bank']], createCharacterRows(2, count))
  expect(banks.matchAt('在云岭银行', 1)).toEqual({ end: 5, entry: 'bank' })
  expect(banks.matchAt('在云岭银号', 1)).toBeUndefined()
  expect(banks.matchBefore('在云岭银行', 5)).toEqual({ start: 1, entry: 'bank' })
  expect(banks.getAt('云岭银行', 0, 2)).toBeUndefined()
})

test('rows take no more columns than they are wide', () => {
  const rows = createCharacterRows(2)
  createGazetteer([], rows)
  expect(() => createGazetteer([], rows)).toThrow('expected at most 2 columns')
})
