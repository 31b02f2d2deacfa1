import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadLexicon } from './lexicon.ts'
import { createWordFacts, type TaggedWord } from './word-facts.ts'

const lexicon = loadLexicon()
const word = fc.record({
  text: fc.string({ unit: fc.constantFrom('银', '行', '长', 'a', '𠀀'), maxLength: 6 }),
  tag: fc.constantFrom('n', 'v', 'x'),
})

test('gives what is worked out for the word and its tag, also the second time', () => {
  const describe = ({ text, tag }: TaggedWord, { titles }: typeof lexicon) =>
    `${text}/${tag}/${titles.get(text)}`
  const factsOf = createWordFacts(describe)(lexicon)
  fc.assert(
    fc.property(fc.array(word), words => {
      expect(words.map(factsOf)).toEqual(words.map(each => describe(each, lexicon)))
    }),
  )
})

test('works a word out once for a lexicon', () => {
  let times = 0
  const countOf = createWordFacts(() => ++times)
  expect([lexicon, lexicon, { ...lexicon }].map(each => countOf(each)({ text: '银行', tag: 'n' }))).toEqual([
    1, 1, 2,
  ])
})
