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
  [
    'not the subject of its own clause',
    '居民沈知微拜访了校长陆一鸣。陆一鸣对她说，欢迎。',
    ['她@18: 沈知微'],
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

test.each([
  ['their meeting', '校长陆一鸣会见局长陈若川。两人介绍了规划。', ['两人@13: 陆一鸣', '两人@13: 陈若川']],
  [
    'one in this sentence and one before',
    '局长陈若川到会。校长陆一鸣也来了，二人介绍了规划。',
    ['二人@17: 陈若川', '二人@17: 陆一鸣'],
  ],
])('words for two stand for both after %s: %s', (_, content, expected) => {
  expect(referencesOf(content)).toEqual(expected)
})

test.each([
  ['three were named', '校长陆一鸣会见局长陈若川和院长沈知微。两人介绍了规划。'],
  ['others were counted since', '校长陆一鸣会见局长陈若川。两名男子闯入，两人大喊。'],
  ['something happens to others', '校长陆一鸣会见局长陈若川，两人受伤送院。'],
  ['they are no subject', '校长陆一鸣会见局长陈若川。警方拘捕两人。'],
])('leaves words for two alone where %s: %s', (_, content) => {
  expect(referencesOf(content)).toEqual([])
})

test.each([
  ['a clause begins with it', '江淮大学校长陆一鸣到会。校长介绍了规划。', ['校长@12: 陆一鸣']],
  ['it speaks', '法官陆一鸣到庭。法官指，案情严重。', ['法官@8: 陆一鸣']],
  ['a preposition stands before it', '江淮大学校长陆一鸣到会，各界向校长表示祝贺。', ['校长@15: 陆一鸣']],
  ['it does something several times', '江淮大学校长陆一鸣到会。校长两次走进实验室。', ['校长@12: 陆一鸣']],
  ['something is said to be its', '江淮大学校长陆一鸣到会。校长的嘱托令人难忘。', ['校长@12: 陆一鸣']],
])('an office stands for its only holder where %s: %s', (_, content, expected) => {
  expect(referencesOf(content)).toEqual(expected)
})

test.each([
  ['it is part of a longer noun', '江淮大学校长陆一鸣到会。校长办公会议明日举行。'],
  ['it is the post', '江淮大学校长陆一鸣离任。校长的职位空缺。'],
  ['somebody may get it', '江淮大学校长陆一鸣到会。他希望有人来做校长。'],
  ['two hold it', '江淮大学校长陆一鸣和云岭大学校长陈若川到会。校长介绍了规划。'],
  ['another body has one', '江淮大学校长陆一鸣到会。云岭大学校长缺席。校长介绍了规划。'],
  ['a law gives every holder something', '江淮大学校长陆一鸣到会。根据大学条例，校长在任满后离开。'],
  ['any holder is meant', '江淮省法官陆一鸣到会。法官须公正审理。'],
  ['many have it', '江淮省议员陆一鸣到会。议员介绍了规划。'],
  ['a heading says so', '江淮大学校长陆一鸣到会。\n校长谈规划\n论坛明日举行。'],
  ['nobody was named yet', '校长介绍了规划。江淮大学校长陆一鸣到会。'],
])('leaves an office alone where %s: %s', (_, content) => {
  expect(referencesOf(content).filter(found => !found.startsWith('他'))).toEqual([])
})
