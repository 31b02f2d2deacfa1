import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../../lexicon/lexicon.ts'
import { parseAnnotated } from '../../../rules/annotated.ts'
import { readEnglish } from './mentions.ts'
import { createEnglishReader } from './reader.ts'
import { shapeRules, wordsOf } from './shapes.ts'
import { findEnglishSpans } from './spans.ts'

const lexicon = loadLexicon()
const { englishWords } = lexicon
const reader = createEnglishReader(englishWords)

describe('the reader finds', () => {
  test.each([
    '{name:Jane Holtby}',
    '{name:Karin Olander}, {title:CEO}',
    '{name:Henrik Vasberg}, {title:Chairman} of {organization:Alder Bay Group}',
    '{title:Chief Executive Officer} {name:Karin Olander}',
    '{title:Chief Risk Officer}',
    '{title:Senior Vice President}',
    'Dr. {name:Lee Kai-Tung}',
    'Mr. {name:Olander}',
    'Prof.{name:Lena Holt}',
    '{name:ZHANG Wei}',
    '{name:Christine OLANDER}',
    '{name:Sergey Nikolaevich Petrov}',
    '{name:Lena M. Holt}',
    '{organization:Tandem Ventures}',
    '{organization:Acme Ltd.}',
    '{organization:Alder Bay Capital}',
    '{organization:Bank of Norway}',
    '{organization:Trondheim Institute of Technology}',
    '{organization:Northern Economic Forum}',
    '{organization:Holt & Vasberg Co.}',
  ])('%s', source => {
    const { text, spans } = parseAnnotated(source)
    expect(reader.read(text)).toEqual(spans)
  })
})

test.each([
  'Deep Learning',
  'Open Banking',
  'Smart Contract',
  'Know Your Customer',
  'Internet of Things',
  'Initial Coin Offering',
  'Robotic Process Automation',
  'Central Bank Digital Currency',
])('the reader leaves %s alone', text => {
  expect(reader.read(text)).toEqual([])
})

test.each(shapeRules)(
  'the $label rule matches $example and not $counterexample',
  ({ pattern, example, counterexample }) => {
    const codes = (text: string) => wordsOf(text, englishWords).map(({ code }) => code)
    expect([...codes(example).join('').matchAll(pattern)]).toHaveLength(1)
    expect([...codes(counterexample).join('').matchAll(pattern)]).toHaveLength(0)
  },
)

test.each([
  ['出席的有{span:Jane Holtby}与{span:Alder Bay Group}代表', 2],
  ['{span:Henrik Vasberg, Chairman of Alder Bay Group}表示', 1],
  ['{span:Holt & Vasberg}公布', 1],
  ['AI与Fintech、P2P，the end of it', 0],
])('English worth reading in %s', (source, count) => {
  const { text, spans } = parseAnnotated(source)
  expect(spans).toHaveLength(count)
  expect(findEnglishSpans(text)).toEqual(spans.map(({ start, end }) => ({ start, end })))
})

test('findings lie within the span, in order and apart, whatever is read', () => {
  const word = fc.constantFrom(
    'Lena',
    'Holt',
    'Bank',
    'of',
    '&',
    'CEO',
    'Dr.',
    'M.',
    'Ltd.',
    ',',
    'AI',
    'Vice',
    'President',
    '王',
  )
  fc.assert(
    fc.property(fc.array(word), words => {
      const text = words.join(' ')
      let before = 0
      for (const { start, end } of reader.read(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        before = end
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})

describe('a part of a name stands for the whole', () => {
  test.each([
    '刘若川（{name:Martin Holtby}）到会。{name:Martin}认为，{name:Holtby}说',
    '{name:Martin Holtby}到会。他用Martin2投了票，Martin Street很长',
    '{organization:Acme Ltd.}到会。Acme说',
  ])('%s', source => {
    const { text, spans } = parseAnnotated(source)
    const found = readEnglish(text, lexicon, reader).map(({ start, end, label }) => ({ start, end, label }))
    expect(found).toEqual(spans)
  })
})
