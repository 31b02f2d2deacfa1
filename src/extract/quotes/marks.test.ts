import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDocument, type SegmentedDocument } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import { loadLexicon } from '../../lexicon/lexicon.ts'
import { parseAnnotated } from '../../rules/annotated.ts'
import { createSegmenter } from '../../segment/segmenter.ts'
import { extractQuotes } from './index.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter({ engine: 'auto' })

/** All texts with quotes as one report, a paragraph each. */
const report = parseAnnotated(
  readFileSync(new URL('../../../fixtures/quotes/reported.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t')[0]?.replaceAll('\\n', '\n'))
    .join('\n'),
)

const nobody = { people: [], organizations: [] }
const read = (text: string): SegmentedDocument => segmenter.segment(createDocument('marks', text))

/** The words of all quotes, for quotes that do not touch `broken`. */
const wordsOf = (text: string, broken?: Span): string[] =>
  extractQuotes(read(text), lexicon, nobody)
    .filter(
      ({ parts }) => !broken || parts.every(({ start, end }) => end < broken.start - 1 || start > broken.end),
    )
    .map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join('|'))

const other: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '「': '」',
  '」': '「',
  '『': '』',
  '』': '『',
}
const marks = [...report.text.matchAll(/[“”「」『』]/gu)].map(({ 0: mark, index }) => ({ mark, index }))

/** One mark in so many is broken, to keep the test short. */
const everyNth = 9

describe.each([
  ['deleted', () => ''],
  ['doubled', (mark: string) => mark + mark],
  ['reversed', (mark: string) => other[mark] ?? mark],
] as const)('one mark %s', (_, change) => {
  test('leaves at least nine in ten of the other quotes as they are', () => {
    for (const { mark, index } of marks.filter((_mark, at) => at % everyNth === 0)) {
      const changed = change(mark)
      const text = report.text.slice(0, index) + changed + report.text.slice(index + 1)
      const whole = wordsOf(report.text, { start: index, end: index + 1 })
      const found = new Set(wordsOf(text))
      const kept = whole.filter(words => found.has(words)).length
      expect(kept / whole.length, `${mark} at ${index}`).toBeGreaterThanOrEqual(0.9)
    }
  })
})

test('corner marks and curly marks read alike', () => {
  const corner = report.text.replaceAll('“', '「').replaceAll('”', '」')
  const curly = corner.replaceAll('「', '“').replaceAll('」', '”')
  const plain = (words: string): string => words.replaceAll(/[“”「」]/gu, '')
  expect(wordsOf(corner).map(plain)).toEqual(wordsOf(curly).map(plain))
})

test('one paragraph four times as long takes about four times the time, not sixteen', { retry: 2 }, () => {
  const line = '陆一鸣表示，要守住“底线”，并强调不会放松。“先算账。”他说'
  const time = (repeats: number): number => {
    const document = read(line.repeat(repeats))
    const start = performance.now()
    extractQuotes(document, lexicon, nobody)
    return performance.now() - start
  }
  time(500)
  const [short, long] = [Math.min(time(1000), time(1000)), Math.min(time(4000), time(4000))]
  // Four times the text in linear time, and as much again for an unquiet machine.
  expect(long / short).toBeLessThan(9)
})
