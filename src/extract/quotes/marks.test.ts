import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDocument, type SegmentedDocument } from '../../document/document.ts'
import { loadLexicon } from '../../lexicon/lexicon.ts'
import { parseAnnotated } from '../../rules/annotated.ts'
import { createSegmenter } from '../../segment/segmenter.ts'
import { extractQuotes } from './index.ts'
import { findQuotations } from './marks/quotation-marks.ts'
import { readAnnotatedQuotes } from './testing/read-annotated-quotes.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter({ engine: 'auto' })

/** Annotated texts with quotes, a paragraph or several each. */
const lines = readFileSync(new URL('../../../fixtures/quotes/reported.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('\t')[0]?.replaceAll('\\n', '\n') ?? '')
const report = parseAnnotated(lines.join('\n'))

const noCast = { mentions: [], nameless: [], genders: new Map(), workplaces: [] }
const nobody = (text: string) => ({
  people: [],
  cast: noCast,
  sentenceTopics: new Map(),
  quotations: findQuotations(text),
})
const read = (text: string): SegmentedDocument => segmenter.segment(createDocument('marks', text))

/** The words of all quotes. */
const wordsOf = (text: string): string[] =>
  extractQuotes(read(text), lexicon, nobody(text)).map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)).join('|'),
  )

const other: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '「': '」',
  '」': '「',
  '『': '』',
  '』': '『',
}

/** Lines of the fixture file that make one report: as many as leave one quote in ten to lose. */
const linesOfReport = 12
const reports = Array.from({ length: Math.ceil(lines.length / linesOfReport) }, (_, index) =>
  lines.slice(index * linesOfReport, (index + 1) * linesOfReport).join('\n'),
)

/** Type, words and speaker of the quotes of an annotated text; those that touch the mark at `broken` left out. */
function quotesOf(source: string, broken?: number): string[] {
  const { text, found } = readAnnotatedQuotes(source)
  return found
    .filter(
      ({ parts }) =>
        broken === undefined || parts.every(({ start, end }) => end < broken || start > broken + 1),
    )
    .map(({ type, parts, speaker }) =>
      [type, speaker, ...parts.map(({ start, end }) => text.slice(start, end))].join('|'),
    )
}

/** Annotations hold no marks, so the mark of an order in the source is that in the text. */
const marksOf = (source: string) => [...source.matchAll(/[“”‘’「」『』"＂]/gu)]

describe.each([
  ['deleted', () => ''],
  ['doubled', (mark: string) => mark + mark],
  ['reversed', (mark: string) => other[mark] ?? ''],
] as const)('one mark %s', (_, change) => {
  test.each(reports)('leaves at least nine in ten of the other quotes as they are: %.20s', source => {
    const inText = marksOf(readAnnotatedQuotes(source).text)
    for (const [order, { 0: mark, index }] of marksOf(source).entries()) {
      const broken = source.slice(0, index) + change(mark) + source.slice(index + 1)
      const others = quotesOf(source, inText[order]?.index)
      const found = new Set(quotesOf(broken))
      const lost = others.filter(quote => !found.has(quote))
      expect(lost.length, `${mark} at ${index}: ${lost}`).toBeLessThanOrEqual(others.length / 10)
    }
  })
})

/** The quotes of an annotated text, blanks and line feeds in them left out. */
function plainQuotesOf(source: string): string[] {
  const { text, found } = readAnnotatedQuotes(source)
  return found.map(({ type, parts, speaker }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join('')
    return [type, speaker, words].join('|').replaceAll(/\s/gu, '')
  })
}

describe.each([
  ['a blank behind each mark', (text: string) => text.replaceAll(/[，。：、]/gu, '$& ')],
  ['a line break behind each full stop', (text: string) => text.replaceAll(/。(?![”」』"＂}\n])/gu, '。\n')],
] as const)('%s', (_, change) => {
  test.each(lines)('leaves the quotes as they are: %s', source => {
    expect(plainQuotesOf(change(source))).toEqual(plainQuotesOf(source))
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
    extractQuotes(document, lexicon, nobody(document.text))
    return performance.now() - start
  }
  time(500)
  const [short, long] = [Math.min(time(1000), time(1000)), Math.min(time(4000), time(4000))]
  // Four times the text in linear time, and as much again for an unquiet machine.
  expect(long / short).toBeLessThan(9)
})
