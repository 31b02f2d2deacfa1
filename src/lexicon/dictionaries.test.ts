import { readdirSync, readFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { loadLexicon, packagedDictionaries } from './lexicon.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })

const dictionaries = readdirSync(packagedDictionaries)
  .filter(file => file.endsWith('.txt'))
  .map(file => {
    const source = readFileSync(`${packagedDictionaries}/${file}`, 'utf8')
    const lines = source.split('\n')
    return {
      file,
      source,
      header: lines.filter(line => line.startsWith('#')),
      words: lines
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => line.split(file === 'fintech.txt' ? ' ' : '\t')[0] ?? ''),
    }
  })

const byCodePoint = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other))

describe.each(dictionaries)('$file', ({ source, header, words }) => {
  test('begins with a header that says where its words come from and who reads them', () => {
    expect(source).toMatch(/^# /u)
    expect(header.join('\n')).toMatch(/from|licen[cs]e/iu)
    expect(header.join('\n')).toMatch(/read by/iu)
  })

  test('is sorted by code point, with no word twice', () => {
    expect(words).toEqual([...new Set(words)].sort(byCodePoint))
  })

  test('is in Unicode form NFC, and in Simplified script unless its header says otherwise', () => {
    expect(source).toBe(source.normalize('NFC'))
    const isTraditional = header.some(line => line.includes('script: Hant'))
    expect(words.filter(word => !isTraditional && toSimplified(word) !== word)).toEqual([])
  })

  test('ends in one line break and has no carriage returns', () => {
    expect(source).toMatch(/[^\n]\n$/u)
    expect(source).not.toContain('\r')
  })
})

test('the README says of every file what goes into it', () => {
  const readme = readFileSync(`${packagedDictionaries}/README.md`, 'utf8')
  expect(dictionaries.map(({ file }) => file).filter(file => !readme.includes(`\`${file}\``))).toEqual([])
})

describe('a word stands once where one file takes what the other leaves', () => {
  const { titles, courtesyTitles, personNouns, places, cities, countries } = loadLexicon()
  test.each([
    ['courtesy title and title', courtesyTitles, [titles]],
    ['person noun and title', personNouns, [titles]],
    ['other place and city or country', places, [cities, countries]],
  ] as const)('no word is %s', (_, words, others) => {
    expect([...words.words()].filter(word => others.some(other => other.get(word) !== undefined))).toEqual([])
  })
})
