import { expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const { extract } = await createPipeline()

/** Where other words than the name stand for somebody, as `words@start: name`. */
const referencesOf = (content: string): readonly string[] =>
  extract({ id: 'test', content })
    .people.flatMap(({ name, references }) =>
      references.map(({ text, span }) => ({ name, text, at: span.start })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({ name, text, at }) => `${text}@${at}: ${name}`)

test.each([
  ['who was subject, not who was met', '校长陆一鸣拜会了局长陈若川。他介绍了规划。', ['他@14: 陆一鸣']],
  ['who was met, as the object', '校长陆一鸣致电局长陈若川，祝贺他当选。', ['他@15: 陈若川']],
  [
    'whom the speaker thinks of',
    '校长陆一鸣到会。陆一鸣表示，局长陈若川经验丰富，相信他会成功。',
    ['他@26: 陈若川'],
  ],
  [
    'who does what the sentence tells',
    '局长陈若川到会。论坛由校长陆一鸣主持。他介绍了规划。',
    ['他@19: 陆一鸣'],
  ],
  [
    'who has a long title',
    '校长陈若川到会。青禾集团总工程师、云岭大学数字金融与区域经济发展研究中心学术委员会主任委员、江淮省学习贯彻创新思想主题教育领导小组组长陆一鸣致辞。他介绍了规划。',
    ['他@73: 陆一鸣'],
  ],
  ['the one whom the pronoun fits', '校长陆一鸣女士和局长陈若川先生会面。她介绍了规划。', ['她@18: 陆一鸣']],
  [
    'whoever has headed a clause since',
    '校长陆一鸣很开朗，而局长陈若川非常沉稳，他久经商场。',
    ['他@20: 陈若川'],
  ],
  ['whom only the words in marks name', '校长陆一鸣说：“局长陈若川来了，我请他坐下。”', ['他@18: 陈若川']],
  [
    'what begins like another word',
    '校长陆一鸣到会。他日前负责接待，这成为他人生的转折。',
    ['他@8: 陆一鸣', '他@19: 陆一鸣'],
  ],
  ['the pronoun with the same', '校长陆一鸣到会。其本人介绍了规划。', ['其本人@8: 陆一鸣']],
])('a pronoun stands for %s: %s', (_, content, expected) => {
  expect(referencesOf(content)).toEqual(expected)
})

test.each([
  ['two may be meant after a report', '校长陆一鸣说，局长陈若川上任以来作出贡献。他的离开是损失。'],
  ['two may be meant within one', '校长陆一鸣说，局长陈若川上任后，他的工作减少。'],
  ['somebody without a name is told of', '校长陆一鸣到会。一位街坊走上讲台，他提出了问题。'],
  ['a courtesy is all that is given', '校长陆一鸣到会。教师周先生走上讲台。他提出了问题。'],
  ['the speaker means none of those named', '校长陆一鸣说：“我请他坐下。”'],
  ['they are many', '校长陆一鸣到会。他们介绍了规划。'],
  ['it is part of another word', '校长陆一鸣到会。协议没有排他条款，不得损害他人利益。'],
])('leaves a pronoun alone where %s: %s', (_, content) => {
  expect(referencesOf(content)).toEqual([])
})
