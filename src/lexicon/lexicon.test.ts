import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DictionaryError, parseDictionary } from './dictionary-file.ts'
import { createGazetteer, joinGazetteers } from './gazetteer.ts'
import { loadLexicon } from './lexicon.ts'

describe('a dictionary file', () => {
  test('gives its rows with their places', () => {
    expect(parseDictionary('cues.txt', '# header\n表示\tspeech\n', { columns: ['verb', 'reports'] })).toEqual(
      [{ columns: ['表示', 'speech'], place: 'cues.txt:2' }],
    )
  })

  test.each([
    {
      fault: 'a missing column',
      source: '表示',
      says: 'cues.txt:1: expected 2 column(s) (verb TAB reports), got 1',
    },
    {
      fault: 'a stray space',
      source: '表示 \tspeech',
      says: "cues.txt:1: expected a verb without spaces around it, got '表示 '",
    },
    {
      fault: 'an unknown kind',
      source: '# x\n表示\tsong',
      says: "cues.txt:2: expected reports to be speech or opinion, got 'song'",
    },
    {
      fault: 'a word twice',
      source: '说\tspeech\n说\topinion',
      says: 'cues.txt:2: the word 说 stands here twice',
    },
    {
      fault: 'a decomposed character',
      source: 'e\u0301\tspeech',
      says: "cues.txt:1: expected the verb 'e\u0301' in Unicode form NFC",
    },
  ])('refuses $fault and names the line', ({ source, says }) => {
    const format = { columns: ['verb', 'reports'], allowed: { reports: ['speech', 'opinion'] } }
    expect(() => parseDictionary('cues.txt', source, format)).toThrow(DictionaryError)
    expect(() => parseDictionary('cues.txt', source, format)).toThrow(says)
  })
})

describe('a gazetteer', () => {
  const words = createGazetteer([
    ['行长', 1],
    ['副行长', 2],
    ['银行', 3],
    ['银行家', 4],
  ])

  test('finds the longest word at a place', () => {
    expect(words.matchAt('某银行家', 1)).toEqual({ end: 4, entry: 4 })
    expect(words.matchAt('某银行家', 2)).toBeUndefined()
  })

  test('finds the longest word before a place, and none that begins before the limit', () => {
    expect(words.matchBefore('任副行长', 4)).toEqual({ start: 1, entry: 2 })
    expect(words.matchBefore('任副行长', 4, 2)).toEqual({ start: 2, entry: 1 })
    expect(words.matchBefore('任副行长', 4, 3)).toBeUndefined()
  })

  test('joined with another finds the longer of both', () => {
    const joined = joinGazetteers(
      createGazetteer([
        ['银行', 5],
        ['银行家协会', 6],
      ]),
      words,
    )
    expect(joined.matchAt('某银行家', 1)).toEqual({ end: 4, entry: 4 })
    expect(joined.matchAt('银行家协会', 0)).toEqual({ end: 5, entry: 6 })
    expect(joined.matchBefore('任副行长', 4)).toEqual({ start: 1, entry: 2 })
    expect(joined.get('银行')).toBe(5)
  })

  test('agrees with a search through all words', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(word), word, fc.nat(3), (list, text, at) => {
        const gazetteer = createGazetteer(list.map(item => [item, item] as const))
        const longest = list
          .filter(item => text.startsWith(item, at))
          .reduce((best, item) => (item.length > best.length ? item : best), '')
        expect(gazetteer.matchAt(text, at)?.entry ?? '').toBe(longest)
      }),
    )
  })
})

test('the packaged dictionaries load, and a folder without them is refused by name', () => {
  expect(loadLexicon().hash).toMatch(/^[0-9a-f]{64}$/)
  expect(() => loadLexicon('/nowhere')).toThrow(/surnames\.txt:1: expected a dictionary in '\/nowhere'/)
})
