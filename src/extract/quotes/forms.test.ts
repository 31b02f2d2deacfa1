import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAnnotatedQuotes } from './testing/read-annotated-quotes.ts'

/** Lines of a fixture file that hold a text. */
const linesOf = (file: string): string[] =>
  readFileSync(new URL(`../../../fixtures/quotes/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

describe('finds the words, their type and who says them:', () => {
  test.each(linesOf('reported.txt'))('%s', line => {
    const [source = '', speakers = ''] = line.split('\t')
    const { found, expected } = readAnnotatedQuotes(source.replaceAll('\\n', '\n'))
    expect(found.map(({ type, parts }) => ({ type, parts }))).toEqual(expected)
    expect(found.map(({ speaker }) => speaker ?? '-')).toEqual(speakers.split('|'))
  })
})

describe('finds no quote in', () => {
  test.each(linesOf('unreported.txt'))('%s', line => {
    expect(readAnnotatedQuotes(line.replaceAll('\\n', '\n')).found).toEqual([])
  })
})
