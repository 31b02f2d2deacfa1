import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotations } from './quotation-marks.ts'

const wordsOf = (text: string): string[] =>
  findQuotations(text).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join('|'))

test.each([
  ['curly marks', '他说：“行。”她说：“好。”', ['行。', '好。']],
  ['corner marks', '他說：「行。」', ['行。']],
  ['straight marks', '他说："行。"她说："好。"', ['行。', '好。']],
  ['only the outer of nested marks', '“他问‘行吗？’，我说‘行。’”', ['他问‘行吗？’，我说‘行。’']],
  ['the same mark nested', '“题为“数智”的论坛”结束', ['题为“数智”的论坛']],
  ['a paragraph opened again as one quotation', '“一。\n“二。”他说', ['一。|二。']],
  ['a mark left open up to the end of its paragraph', '他说：“一。\n二。', ['一。']],
  [
    'a sentence where the mark is not closed before the next speech',
    '他说：“一。她说：“二。”',
    ['一。', '二。'],
  ],
  ['no term that is never closed', '所谓“一条，以及“二条”', ['二条']],
  [
    'no term that is never closed, though speech opens the next paragraph',
    '有一种说法叫“一条，因为\n“二。”',
    ['二。'],
  ],
  [
    'speech that is never closed up to who reports next',
    '“一。三月，在主论坛上，院士陆一鸣自豪地说，二。',
    ['一。'],
  ],
  ['speech behind a verb that is never closed', '他说“一条，以及二条。', ['一条，以及二条。']],
  ['a closing mark that stands as an opening one', '所谓“一条“，以及“二条”', ['一条', '二条']],
  ['an opening mark that stands as a closing one', '他说：”一。”她说：“二。”', ['一。', '二。']],
  ['a paragraph opened again by a doubled mark', '“一。\n““二。”他说', ['一。|二。']],
  [
    'speech behind a colon whose opening mark is lost',
    '他说：一切都好。”她说：“好。”',
    ['一切都好。', '好。'],
  ],
  [
    'a term whose closing mark is lost up to the next report',
    '她说，“数智经过十年，他认为，“不够”',
    ['数智经过十年', '不够'],
  ],
  [
    'own words behind a comma whose opening mark is lost',
    '他说，云陵是交易之都，我们明年还会再来。”她说：“好。”',
    ['我们明年还会再来。', '好。'],
  ],
  ['own words whose end mark stands outside', '他说，云陵很大，我们还会再来”。', ['我们还会再来']],
  [
    'no lost opening mark where nobody says anything of himself',
    '他说，云陵守住了“底线”，以及红线”。',
    ['底线'],
  ],
  [
    'speech beside speech whose closing mark stands as an opening one',
    '“一吗？““二吗？”“三吗？”',
    ['一吗？', '二吗？', '三吗？'],
  ],
  [
    'speech beside speech whose opening mark is lost',
    '“一切都好。”人人都好。”他说',
    ['一切都好。', '人人都好。'],
  ],
  ['no speech where the sentence goes on behind speech', '“一切都好！”，这是好事。”他说', ['一切都好！']],
  ['speech beside speech whose opening mark stands as a closing one', '“一。””二。”他说', ['一。', '二。']],
  ['speech that is never closed up to who says it', '“一。二。陆一鸣反复强调。', ['一。二。']],
  ['no closing mark without an opening one', '一”，二', []],
  ['a mark doubled by mistake', '他说：““行。”她说：“好。”', ['行。', '好。']],
  ['no empty marks', '“”和「」', []],
])('finds %s', (_, text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('quotations stand in order, apart, with their parts inside', () => {
  const text = fc.string({ unit: fc.constantFrom(...'“”‘’「」『』"一。：\n '), maxLength: 60 })
  fc.assert(
    fc.property(text, source => {
      let before = 0
      for (const { start, end, parts } of findQuotations(source)) {
        expect(start).toBeGreaterThanOrEqual(before)
        let inside = start + 1
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(inside)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeLessThanOrEqual(end)
          inside = part.end
        }
        before = end
      }
    }),
  )
})
