import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createToken, type Word } from '../document/document.ts'
import { loadLexicon } from './lexicon.ts'
import { createWordFacts } from './word-facts.ts'

const lexicon = loadLexicon()
const words = fc.array(
  fc.record({
    text: fc.constantFrom('银行', '行长', '谢谢', 'P2P'),
    tag: fc.constantFrom('n', 'v', 'x'),
    number: fc.integer({ min: -1, max: 3 }),
  }),
)

test('gives what is worked out for the word, whoever counts the words, also the second time', () => {
  const describe = ({ text, tag }: Word, { titles }: typeof lexicon) => `${text}/${tag}/${titles.get(text)}`
  const factsOf = createWordFacts(describe)(lexicon)
  fc.assert(
    fc.property(words, some => {
      const expected = some.map(word => describe(word, lexicon))
      expect([...some, ...some].map(word => factsOf({ word }))).toEqual([...expected, ...expected])
    }),
  )
})

test('works a counted word out once for a lexicon', () => {
  let times = 0
  const countOf = createWordFacts(() => ++times)
  const counted = { word: { text: '银行', tag: 'n', number: 0 } }
  expect([lexicon, lexicon, { ...lexicon }].map(each => countOf(each)(counted))).toEqual([1, 1, 2])
  const cutOff = createToken('银', 'n', 0)
  expect([cutOff, cutOff].map(countOf(lexicon))).toEqual([3, 4])
})
