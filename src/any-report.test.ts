import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'
import type { Report } from './report/schema.ts'

const folder = new URL('../fixtures/reports/', import.meta.url)
const pipeline = await createPipeline()
const read = (id: string, content: string) => pipeline.extract({ id, content })

type Quote = Report['quotes'][number]

/** Verbs that say no more than that somebody speaks. */
const verbs = [
  ...['表示', '指出', '强调', '坦言', '直言', '笑言', '透露', '认为', '重申', '回应', '谈到', '补充'],
  ...['说', '称', '指', '续称', '又说', '介绍说', '补充道', '回应称', '解释说', '告诉记者'],
]
/** When, where and how somebody speaks. */
const adverbials = [
  ...['昨日', '近日', '随后', '也', '还', '进一步', '同时', '对此', '坦率地', '8月12日', '今天上午'],
  ...['在会上', '在致辞中', '在接受采访时', '在一份声明中', '日前在记者会上', '在论坛上'],
]
const openings = [
  '对此，',
  '昨日，',
  '同时，',
  '会上，',
  '不过，',
  '在接受采访时，',
  '8月12日，',
  '另一方面，',
]

interface Edit {
  readonly start: number
  readonly end: number
  readonly words: string
}

const change = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((changed, { start, end, words }) => changed.slice(0, start) + words + changed.slice(end), text)

const isMark = (text: string, at: number): boolean => /[，：]/u.test(text.charAt(at))

/** Another verb before the mark that its words stand behind. */
const otherVerb = (text: string, { cue, span }: Quote, verb: string): Edit[] =>
  cue && verbs.includes(cue.text) && cue.span.start < span.start && isMark(text, cue.span.end)
    ? [{ ...cue.span, words: verb }]
    : []

/** An adverbial between who speaks and a verb that nothing else parts. */
const adverbial = (text: string, { cue, speakerMention }: Quote, words: string): Edit[] =>
  cue && speakerMention?.span.end === cue.span.start && verbs.includes(cue.text) && isMark(text, cue.span.end)
    ? [{ start: cue.span.start, end: cue.span.start, words }]
    : []

/** A clause before who speaks at the beginning of a sentence. */
const opening = (text: string, { cue, span, speakerMention }: Quote, words: string): Edit[] => {
  if (!cue || !speakerMention || cue.span.start > span.start) return []
  const { start } = speakerMention.span
  const begins = start === 0 || /[。！？\n]/u.test(text.charAt(start - 1))
  return begins ? [{ start, end: start, words }] : []
}

const halfWidth: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '？': '?', '！': '!' }

const marks = (text: string, pair: string): string =>
  text.replaceAll(/[“「]/gu, pair.charAt(0)).replaceAll(/[”」]/gu, pair.charAt(1))

/** Who says what, whatever marks stand in it. */
const told = ({ quotes }: Pick<Report, 'quotes'>): string[] =>
  quotes.map(({ speaker, text }) => `${speaker}: ${text.replaceAll(/[^\p{L}\p{N}]/gu, '')}`)

describe.each(readdirSync(folder))('%s', id => {
  const { text } = read(id, readFileSync(new URL(`${id}/source.txt`, folder), 'utf8'))
  const report = read(id, text)
  const expected = told(report)

  test.each([
    ['other verbs', otherVerb, verbs],
    ['adverbials before the verbs', adverbial, adverbials],
    ['clauses before the speakers', opening, openings],
  ] as const)('yields the same quotes with %s', (_, edit, words) => {
    const choices = fc.array(fc.constantFrom(...words), {
      minLength: report.quotes.length,
      maxLength: report.quotes.length,
    })
    fc.assert(
      fc.property(choices, chosen => {
        const edits = report.quotes.flatMap((quote, index) => edit(text, quote, chosen[index] ?? ''))
        const apart = edits.filter(
          ({ start }, index) => edits.findIndex(one => one.start === start) === index,
        )
        expect(told(read(id, change(text, apart)))).toEqual(expected)
      }),
      { seed: 1, numRuns: 12 },
    )
  })

  test.each(['「」', '“”', '""'])('yields the same quotes in the marks %s', pair => {
    expect(told(read(id, marks(text, pair)))).toEqual(expected)
  })

  test('yields the same quotes with all other marks in half width', () => {
    const half = text.replaceAll(/[，：；？！]/gu, mark => halfWidth[mark] ?? mark)
    expect(told(read(id, half))).toEqual(expected)
  })

  test('yields the same quotes with another report behind it', () => {
    const others = readdirSync(folder).filter(other => other !== id)
    for (const other of others) {
      const { text: behind } = read(other, readFileSync(new URL(`${other}/source.txt`, folder), 'utf8'))
      const { quotes } = read(id, `${text}\n${behind}`)
      expect(told({ quotes: quotes.filter(({ span }) => span.start < text.length) })).toEqual(expected)
    }
  })
})
