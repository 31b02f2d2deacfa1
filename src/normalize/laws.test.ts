import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument, toOriginal } from '../document/document.ts'
import { wordsAt } from '../document/span.ts'
import { repair } from './normalize.ts'
import { damage } from './testing/forward-model.ts'
import { glossTables } from './testing/gloss-tables.ts'

const repaired = (text: string) => repair(createDocument('d', text))

/** Sentences of the kind that reports are made of. */
const sentences = [
  '青禾银行首席数据官覃思齐在论坛上表示：“数字化转型是一场持久战，我们已经准备好了。”',
  '去年，该行的互联网业务收入增长百分之十二，客户总数超过三百万户。',
  '陆一鸣认为，监管科技的发展要以安全为底线，以服务实体经济为目标。',
  '会议由嘉陵大学金融研究所主办，来自全国各地的两百余名代表出席。',
  '“平台不是目的，”他说，“让农户真正用上，才是目的。”',
  '随着技术的进步，场景与数据的结合更加紧密，风险也在变化。',
]

/** Lines of one to three sentences; no line stands twice. */
const report = fc
  .uniqueArray(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map(line => line.join('')),
    { minLength: 2, maxLength: 5 },
  )
  .map(lines => lines.join('\n'))

describe('repair', () => {
  test('brings back what the forward model damaged, nearly every character', () => {
    fc.assert(
      fc.property(report, text => {
        const { clean, damaged } = damage(text, glossTables.some())
        const { text: mended } = repaired(damaged)
        const missing = [...clean].length - [...mended].length
        expect(Math.abs(missing)).toBeLessThanOrEqual(2)
        const meant = clean.split('。')
        const back = meant.filter(sentence => mended.includes(sentence))
        expect(back.length).toBeGreaterThanOrEqual(meant.length / 2)
      }),
      { numRuns: 20 },
    )
  })

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(report, text => {
        const once = repaired(damage(text, glossTables.some()).damaged).text
        expect(repaired(once).text).toBe(once)
      }),
      { numRuns: 20 },
    )
  })

  test('changes nothing when done twice, whatever hides the damage', () => {
    const layers = [
      (text: string) => damage(text, glossTables.some()).damaged,
      (text: string) => text.replace(/(.{34})/gu, '$1\n'),
      (text: string) => text.replaceAll('，', '&amp;#65292;'),
      (text: string) => text.replaceAll('\n', '\\r\\n'),
      (text: string) => text.replaceAll('。', '。\u200B'),
      (text: string) => `<p>${text.replaceAll('\n', '</p>\n<p>')}</p>`,
    ]
    fc.assert(
      fc.property(
        report,
        fc.array(fc.constantFrom(...layers), { minLength: 2, maxLength: 4 }),
        (text, chosen) => {
          const once = repaired(chosen.reduce((layered, layer) => layer(layered), text)).text
          expect(repaired(once).text).toBe(once)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('maps every character that it did not touch to itself', () => {
    fc.assert(
      fc.property(report, text => {
        const document = repaired(damage(text, glossTables.some()).damaged)
        let before = 0
        for (let start = 0; start < document.text.length; start++) {
          const span = toOriginal(document, { start, end: start + 1 })
          expect(span.start).toBeGreaterThanOrEqual(before)
          before = span.start
          if (span.end - span.start !== 1) continue
          const isEdited = document.revisions.some(({ edits }) =>
            edits.some(edit => edit.replacement.length > 0),
          )
          if (!isEdited)
            expect(document.original[span.start]).toBe(wordsAt(document.text, { start, end: start + 1 }))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('leaves clean reports as they are, in either script', () => {
    fc.assert(
      fc.property(report, text => {
        const document = createDocument('d', text)
        expect(repair(document)).toBe(document)
        const traditional = createDocument('d', damage(text, []).clean)
        expect(repair(traditional)).toBe(traditional)
      }),
      { numRuns: 20 },
    )
  })

  test('takes any string', () => {
    const piece = fc.constantFrom(
      '?',
      '!',
      '(',
      ')',
      'yōu',
      '數(shù)',
      '據(jù)',
      '€',
      '\uFFFD',
      '鈥',
      '锛',
      '&',
      ';',
      '“',
      '\u200B',
      'Ö',
      '\n',
      '，',
      '蛻',
      '<p>',
      '/p>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const once = repaired(pieces.join('').toWellFormed()).text
        expect(once.isWellFormed()).toBe(true)
      }),
    )
  })
})

test.each([
  ['escapes', '\\u8fd9', '这'],
  ['words with blanks between', '我们 的 ', '我们的'],
])('a row of %s without end takes no stack', { timeout: 60_000 }, (_, unit, read) => {
  expect(repaired(unit.repeat(2_000_000)).text.trim() === read.repeat(2_000_000)).toBe(true)
})

// Processor time is what counts; on a busy machine the clock runs much longer.
describe('hostile texts take time in proportion to their length', { timeout: 120_000 }, () => {
  /** Long enough to tell a line from a parabola, short enough for a suite. */
  const length = 60_000

  test.each([
    ['brackets', '('],
    ['question marks', '?'],
    ['torn marks', '?，'],
    ['torn marks of a glossed text', '數(shù)據(jù)業(yè)務(wù)?，?!'],
    ['cut glosses', '數(shù)據(jù)業(yè)?yōu)'],
    ['one character', '数'],
    ['half glosses', '數(sh'],
    ['one gloss', '數(shù)'],
    ['repeated glosses', '會(hui)(hui)'],
    ['replacement characters', '\uFFFD'],
    ['zero-width characters', '\u200B'],
    ['closing quotation marks', '”'],
    ['tags left open', '<p '],
    ['entities', '&amp;'],
    ['escapes', '\\r'],
    ['code units written out', '\\u8fd9'],
    ['letters of Western Europe', 'Ö'],
    ['letters of Western Europe and others', 'ÐѯÖ'],
    ['rare characters', '鐨勪'],
    ['carriage returns', '\r'],
    ['elements never closed', '<html><div>'],
    ['quotations never closed', '：“x。\n'],
    ['quotations opened by question marks', '：?数'],
    ['characters with blanks between', '数 '],
    ['memory never written to', '烫'],
  ])('%s', (_, piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(size / piece.length)
      const start = process.cpuUsage()
      repaired(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    const least = (size: number): number => Math.min(time(size), time(size), time(size))
    // Four times the text in four times the time; a parabola takes sixteen. Short times are noise.
    expect(least(length)).toBeLessThan(Math.max(least(length / 4) * 10, 400))
  })
})
