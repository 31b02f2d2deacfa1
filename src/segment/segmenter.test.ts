import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument } from '../document/document.ts'
import { wordsAt } from '../document/span.ts'
import { EngineError } from './engine.ts'
import { createSegmenter, engineLoaders } from './segmenter.ts'

const segmenters = (['nodejieba', 'node-rs'] as const).map(engine => createSegmenter({ engine }))

const tokensOf = (text: string, segmenter = segmenters[0]) =>
  segmenter?.segment(createDocument('test', text)).sentences.flatMap(({ tokens }) => tokens) ?? []

const noModule = (): never => {
  throw new Error('no such module')
}

const piece = fc.constantFrom(
  ...[
    '数字化转型',
    '罗志诚',
    '高达',
    '不大',
    '银行',
    '的',
    '了',
    '三亿',
    '，',
    '。',
    '“',
    '”',
    '\n',
    ' ',
    '3.5%',
    'AI',
    '？',
  ],
)
/** Chinese with every kind of character among it. */
const mixedText = fc
  .array(
    fc.oneof(
      piece,
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 4 }).map(text => text.toWellFormed()),
    ),
  )
  .map(pieces => pieces.join(''))

describe.each(segmenters)('with $name', segmenter => {
  test('gives marks, blanks and short numbers as the same words wherever they stand', () => {
    const [one, other] = ['（“5”） ……AI', '说：“AI5”……（5） 。'].map(text =>
      tokensOf(text, segmenter).map(({ word }) => word),
    )
    const again = one?.filter(word => other?.includes(word)).map(({ text }) => text)
    expect(again).toEqual(['（', '“', '5', '”', '）', ' ', '……'])
  })

  test.each([
    ['金融科技试点扩大', '金融科技/n 试点/n 扩大/v'],
    ['“罗志诚”（左）出席', '“/w 罗志诚/x ”/w （/w 左/m ）/w 出席/v'],
    ['增长3.5%至1,200亿元', '增长/v 3.5%/m 至/p 1,200/m 亿元/m'],
    ['AI+金融、P2P与AT&T', 'AI/eng +/w 金融/n 、/w P2P/eng 与/p AT&T/eng'],
    ['Lee  Ming说……', 'Lee/eng   /ws Ming/eng 说/v ……/w'],
    ['8月27日称', '8/m 月/m 27/m 日/m 称/v'],
    ['共有120万坡元', '共有/v 120/m 万/m 坡元/x'],
    ['余额高达三百亿元', '余额/n 高达/nr 三/m 百亿元/m'],
  ])('reads %s', (text, expected) => {
    const tokens = tokensOf(text, segmenter)
    expect(tokens.map(token => `${token.text}/${token.tag}`).join(' ')).toBe(expected)
    expect(tokens.map(token => text.slice(token.start, token.end))).toEqual(tokens.map(token => token.text))
  })

  test('tokens join to their sentence, and sentences hold all but white space and the marks of items', () => {
    fc.assert(
      fc.property(mixedText, text => {
        const document = segmenter.segment(createDocument('random', text))
        for (const sentence of document.sentences) {
          expect(sentence.tokens.map(token => token.text).join('')).toBe(wordsAt(document.text, sentence))
          expect(sentence.tokens.every(token => token.text === wordsAt(document.text, token))).toBe(true)
        }
        const bare = (part: string) => part.replace(/\s/gu, '')
        let at = 0
        for (const { start, end } of [...document.sentences, { start: text.length, end: text.length }]) {
          expect(bare(text.slice(at, start))).toMatch(
            /^(?:[\d.．、()（）①-⑳•·●○■□◆◇▪▶►➤★☆※]|\p{Extended_Pictographic}|\uFE0F)*$/u,
          )
          at = end
        }
      }),
    )
  })
})

test('both engines cut and tag reports alike', () => {
  const reports = new URL('../../fixtures/reports/', import.meta.url)
  for (const name of readdirSync(reports)) {
    const text = readFileSync(new URL(`${name}/source.txt`, reports), 'utf8')
    // Each segmenter counts words for itself.
    const [one, other] = segmenters.map(segmenter =>
      tokensOf(text, segmenter).map(({ text, tag, start, end }) => ({ text, tag, start, end })),
    )
    expect(other).toEqual(one)
  }
})

test('a text longer than a portion is cut like its parts', () => {
  const line = '央行表示，将稳步推进数字人民币试点。\n'
  const long = tokensOf(line.repeat(1500)).map(({ text, tag }) => `${text}/${tag}`)
  const short = tokensOf(line).map(({ text, tag }) => `${text}/${tag}`)
  expect(long).toEqual(Array.from({ length: 1500 }, () => short).flat())
})

test('a missing native module leads to the second engine, with a notice', () => {
  const notices: string[] = []
  const segmenter = createSegmenter(
    { onFallback: ({ engine, reason }) => notices.push(`${engine}: ${reason}`) },
    { ...engineLoaders, nodejieba: noModule },
  )
  expect(segmenter.name).toMatch(/^@node-rs\/jieba \d/u)
  expect(notices).toEqual([expect.stringMatching(/^@node-rs\/jieba .*nodejieba cannot be loaded here/u)])
})

test('an engine that was asked for does not give way to the other', () => {
  const load = () => createSegmenter({ engine: 'nodejieba' }, { ...engineLoaders, nodejieba: noModule })
  expect(load).toThrow(EngineError)
  expect(load).toThrow(/npm rebuild nodejieba/u)
})

test('a wrong line of the terms is named before an engine sees it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiyao-'))
  writeFileSync(join(folder, 'fintech.txt'), '# Terms.\n区块链 10 n\n云计算 n\n')
  expect(() => createSegmenter({ dictionaries: folder })).toThrow(/^fintech.txt:3: expected 3 columns/u)
})
