import { expect, test } from 'vitest'
import { createPipeline } from '../../../create-pipeline.ts'

const { extract } = await createPipeline()

test.each([
  ['国际清算协会（ICO）预计，明年的增速会放缓。', '国际清算协会', '明年的增速会放缓。'],
  ['“转型是一场漫长的战争，”国际清算协会（ICO）表示。', '国际清算协会', '转型是一场漫长的战争，'],
  [
    '“转型很难，”青禾科技首席执行官马克·亨德森（Mark Henderson）说，“关键在于客户。”',
    '马克·亨德森',
    '转型很难，关键在于客户。',
  ],
  [
    '局长林郑若溪出席。有记者向郑若溪提问。林郑若溪回答，昨日已经留意此事。',
    '林郑若溪',
    '昨日已经留意此事。',
  ],
  ['江淮集团高级顾问克雷格·艾伦大使提到，香港荟萃全球企业家。', '克雷格·艾伦', '香港荟萃全球企业家。'],
  ['江淮集团董事长陈若川到会。陈又指，各方应尽快合作。', '陈若川', '各方应尽快合作。'],
])('who says the words of %s', (content, speaker, words) => {
  expect(extract({ id: 'test', content }).quotes.map(quote => [quote.speaker, quote.text])).toEqual([
    [speaker, words],
  ])
})
