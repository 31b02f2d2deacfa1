import { expect, test } from 'vitest'
import { anyOf } from './any-of.ts'

test('matches what one of the patterns matches, each with its own edges and alternatives', () => {
  const pattern = anyOf(/^前|长$/u, /院/u)
  for (const word of ['前任', '行长', '医院长廊']) expect(pattern.test(word)).toBe(true)
  for (const word of ['从前', '长廊', '']) expect(pattern.test(word)).toBe(false)
})
