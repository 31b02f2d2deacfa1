import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSentences } from './sentences.ts'

const sentencesOf = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['each full stop', '央行回应了。市场平静！为什么？|', ['央行回应了。', '市场平静！', '为什么？', '|']],
  ['a line, with or without a mark', '标题\n\n正文一\r\n正文二', ['标题', '正文一', '正文二']],
  ['marks in a row together', '真的吗？！当然……好', ['真的吗？！', '当然……', '好']],
  [
    'a quotation with its closing mark',
    '他说：“行情好。风险小。”散会。',
    ['他说：“行情好。风险小。”', '散会。'],
  ],
  ['a question that is spoken', '他问：“谁来监管？”众人不语。', ['他问：“谁来监管？”', '众人不语。']],
  ['a full stop of ASCII after a Han character', '他来了.我走了.', ['他来了.', '我走了.']],
  ['an unclosed quotation like plain text', '他说：“行情好。风险小。', ['他说：“行情好。', '风险小。']],
  [
    'a closing mark that closes nothing like plain text',
    '进入优先发展区”。行情好。',
    ['进入优先发展区”。', '行情好。'],
  ],
  ['a quotation opened again like plain text up to there', '“一。二。“三。”', ['“一。', '二。', '“三。”']],
  ['corner marks too', '他說：「好。壞。」完。', ['他說：「好。壞。」', '完。']],
])('ends at %s', (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

test.each([
  ['a question that is a part', '会议讨论了“谁来监管？”的问题。'],
  ['a mark before a comma', '“真好！”，他说。'],
  ['a closing mark without an opening one before a comma', '陆一鸣真好！”，他说。'],
  ['the title of a talk', '王一发表《谁是赢家？明天见。》一文。'],
  ['brackets', '张二（左一。图片来自网络。）出席。'],
  ['numbers and abbreviations', '增长3.5倍，Acme Inc.与Acme Ltd.参会'],
  ['one quotation within another', '他说：“我问‘行吗？’，他说‘行。’就走。”'],
])('does not end within %s', (_, text) => {
  expect(sentencesOf(text)).toEqual([text])
})

test('counts lines as paragraphs, blank ones not', () => {
  expect(findSentences('一。二。\n\n三').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
})

test('sentences stand in order, apart, and begin and end with a character that shows', () => {
  const text = fc.string({
    unit: fc.constantFrom('一', '。', '！', '“', '”', '"', '（', '）', ' ', '\n', '…', '.', '\u3000'),
  })
  fc.assert(
    fc.property(text, source => {
      let before = 0
      for (const { start, end } of findSentences(source)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(source.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
        before = end
      }
    }),
  )
})

test('reads a line of a million marks in the time that its length allows', { retry: 2 }, () => {
  const started = performance.now()
  findSentences('“（！“'.repeat(250_000))
  expect(performance.now() - started).toBeLessThan(2000)
})
