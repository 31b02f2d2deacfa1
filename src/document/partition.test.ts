import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partitionPoint } from './partition.ts'

test('counts the indices before the first that does not belong', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (length, limit) => {
      expect(partitionPoint(length, index => index < limit)).toBe(Math.min(length, limit))
    }),
  )
})

test('asks for no index outside the list', () => {
  const asked: number[] = []
  partitionPoint(5, index => asked.push(index) > 0)
  expect(asked.every(index => index >= 0 && index < 5)).toBe(true)
})
