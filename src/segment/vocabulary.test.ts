import { expect, test } from 'vitest'
import { createVocabulary } from './vocabulary.ts'

test('gives the same word for the same text, and counts others on', () => {
  const { wordOf } = createVocabulary(text => (text === '银行' ? 'n' : 'x'))
  expect(wordOf('银行')).toEqual({ text: '银行', tag: 'n', number: 0 })
  expect(wordOf('潘志华')).toEqual({ text: '潘志华', tag: 'x', number: 1 })
  expect(wordOf('银行')).toBe(wordOf('银行'))
})

test('begins anew where words have no end', () => {
  const { wordOf } = createVocabulary(() => 'x')
  const first = wordOf('词')
  let highest = 0
  for (let index = 0; index < 100_000; index++) highest = Math.max(highest, wordOf(`词${index}`).number)
  expect(wordOf('词')).toMatchObject({ text: '词' })
  expect(wordOf('词')).not.toBe(first)
  expect(highest).toBeLessThan(50_000)
})
