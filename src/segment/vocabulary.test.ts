import { expect, test } from 'vitest'
import { createVocabulary } from './vocabulary.ts'

test('gives the same word for the same text, and counts others on', () => {
  const vocabulary = createVocabulary(text => (text === '银行' ? 'n' : 'x'))
  expect(vocabulary.wordOf('银行')).toEqual({ text: '银行', tag: 'n', number: 0 })
  expect(vocabulary.wordOf('潘志华')).toEqual({ text: '潘志华', tag: 'x', number: 1 })
  expect(vocabulary.wordOf('银行')).toBe(vocabulary.wordOf('银行'))
})

test('forgets words that do not come again, as they have no end, and keeps those that do', () => {
  const vocabulary = createVocabulary(() => 'x')
  const [once, often] = [vocabulary.wordOf('词'), vocabulary.wordOf('银行')]
  const numbers = new Set<number>()
  const found = new Set([often])
  for (let index = 0; index < 100_000; index++) {
    numbers.add(vocabulary.wordOf(`词${index}`).number)
    found.add(vocabulary.wordOf('银行'))
  }
  expect(found.size).toBe(1)
  expect(vocabulary.wordOf('词')).not.toBe(once)
  expect(numbers.has(often.number)).toBe(false)
  expect(numbers.size).toBeLessThan(50_000)
})

test('forgets all where nearly all came again', () => {
  const vocabulary = createVocabulary(() => 'x')
  const first = vocabulary.wordOf('词')
  for (const _ of [1, 2]) for (let index = 0; index < 14_999; index++) vocabulary.wordOf(`词${index}`)
  vocabulary.wordOf('银行')
  expect(vocabulary.wordOf('词')).not.toBe(first)
  expect(vocabulary.wordOf('词')).toEqual({ text: '词', tag: 'x', number: expect.any(Number) })
})
