import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'
import { type Report, reportSchema } from './report/schema.ts'

const pipeline = await createPipeline()
const reports = new URL('../fixtures/reports/', import.meta.url)
const sources = readdirSync(reports).map(name => readFileSync(new URL(`${name}/source.txt`, reports), 'utf8'))

/** Pieces that the rules look for, so that random texts meet them. */
const pieces = [
  ...'“”‘’「」『』"\'《》（）()、，。：；！？…\n \t　+＋·\uFEFF\u200B\uD800\uDC00\uE000😀𠮷',
  ...[
    '张三',
    '欧阳若兰',
    '他',
    '李总',
    '该行',
    '银行',
    '中国某某股份有限公司',
    '副行长',
    '首席执行官',
    '记者',
    '先生',
  ],
  ...[
    '表示',
    '认为',
    '指出',
    '说',
    '据',
    '介绍',
    '在',
    '看来',
    '主办',
    '以',
    '为主题',
    '论坛',
    '第三届',
    '2019年5月3日',
    '300余人',
  ],
  ...[
    '網(wǎng)',
    '數(shù)',
    '谌(chén)',
    '?!?/p>',
    '<p>',
    '&nbsp;',
    '&#25105;',
    '平台+场景',
    '移动化、智能化',
    'CEO',
    'Jane Fraser',
    'D(zhuǎn)',
    '?蛻',
    '\n记者：',
    '\n[张三]',
    '？',
  ],
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join('')),
  fc
    .tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(300), fc.constantFrom(...pieces))
    .map(([source, from, length, piece]) => {
      const start = from % source.length
      return (
        source.slice(start, start + length / 2) + piece + source.slice(start + length / 2, start + length)
      )
    }),
)

/** What is read there: pinyin that the author put after a character is left out. */
const readAt = ({ text }: Report, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).replace(/[(（][a-z\u00E0-\u01DC]{1,6}[)）]/gu, '')

/** Everything in a report that has a place, with the text that must stand there. */
function placed(
  report: Report,
): { text: string; span: { start: number; end: number }; sourceSpan: { start: number; end: number } }[] {
  return [
    ...report.repairs.map(({ after, ...repair }) => ({ ...repair, text: after })),
    ...report.people.flatMap(({ mentions, references }) => [...mentions, ...references]),
    ...report.organizations.flatMap(({ mentions }) => mentions),
    ...report.titles,
    ...report.quotes.flatMap(({ cue, speakerMention }) =>
      [cue, speakerMention].filter(part => part !== null),
    ),
    ...report.turns.flatMap(turn => [turn, turn.label]),
    ...(report.event?.mentions ?? []),
  ]
}

describe('whatever the text', () => {
  test('a report is made, follows the schema and points at what it says', () => {
    fc.assert(
      fc.property(anyText, content => {
        const report = pipeline.extract({ id: 'law', content })
        // The same, and in the same order.
        expect(JSON.stringify(reportSchema.parse(report))).toBe(JSON.stringify(report))
        const original = content.toWellFormed()
        for (const { text, span, sourceSpan } of placed(report)) {
          expect(report.text.slice(span.start, span.end)).toBe(text)
          expect(sourceSpan.start).toBeLessThanOrEqual(sourceSpan.end)
          expect(sourceSpan.end).toBeLessThanOrEqual(original.length)
        }
        for (const { before, sourceSpan } of report.repairs) {
          expect(original.slice(sourceSpan.start, sourceSpan.end)).toBe(before)
        }
        const labels = report.themes.map(({ label }) => label)
        for (const { kind, label, aliases, mentions } of report.themes) {
          const written = mentions.map(({ span }) => readAt(report, span))
          if (kind === 'keyword') expect([label, ...aliases]).toEqual(expect.arrayContaining(written))
        }
        for (const { themes } of report.turns) expect(labels).toEqual(expect.arrayContaining(themes))
        for (const { text, parts, span, prefix, suffix, themes } of report.quotes) {
          expect(parts.map(({ span }) => report.text.slice(span.start, span.end)).join('')).toBe(text)
          expect(report.text.slice(0, span.start).endsWith(prefix)).toBe(true)
          expect(report.text.slice(span.end).startsWith(suffix)).toBe(true)
          expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
          expect(labels).toEqual(expect.arrayContaining(themes))
        }
      }),
      { numRuns: 400 },
    )
  })

  test('tokens join to their sentences, and sentences stand in order', () => {
    fc.assert(
      fc.property(anyText, content => {
        const { document } = pipeline.analyze({ id: 'law', content })
        let before = 0
        for (const { start, end, tokens } of document.sentences) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(tokens.map(({ text }) => text).join('')).toBe(document.text.slice(start, end))
          let at = start
          for (const token of tokens) {
            expect(token.start).toBe(at)
            at = token.end
          }
          expect(at).toBe(end)
          before = end
        }
        const between = document.sentences.map(({ start }, index) =>
          document.text.slice(document.sentences[index - 1]?.end ?? 0, start),
        )
        // Blanks, and the marks of items.
        for (const part of between)
          expect(part).toMatch(/^(?:[\s\d.．、()（）①-⑳•·●○■□◆◇▪▶►➤★☆※]|\p{Extended_Pictographic}|\uFE0F)*$/u)
      }),
      { numRuns: 200 },
    )
  })

  test('repairing what was repaired changes nothing more', () => {
    fc.assert(
      fc.property(anyText, content => {
        const { text } = pipeline.analyze({ id: 'law', content }).shown
        expect(pipeline.analyze({ id: 'law', content: text }).shown.text).toBe(text)
      }),
      { numRuns: 200, examples: [['?蛻谌(chén)D(zhuǎn)'], ['數(shù)網(wǎng)谌(chén)?蛻']] },
    )
  })
})

test('bytes of any kind are read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), content => {
      expect(reportSchema.safeParse(pipeline.extract({ id: 'bytes', content })).error).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})
