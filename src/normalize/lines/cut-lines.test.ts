import { expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import { repair } from '../normalize.ts'

const repaired = (text: string) => repair(createDocument('d', text)).text

test.each([
  [
    'within a word',
    '覃思齐指出，银行要把数据用起来，也要把风险管起来，以做好各项工作的积极行动迎接党的二\n十大胜利召开，不能只看眼前的收入。\n下午还有讨论。',
    '覃思齐指出，银行要把数据用起来，也要把风险管起来，以做好各项工作的积极行动迎接党的二十大胜利召开，不能只看眼前的收入。\n下午还有讨论。',
  ],
  [
    'before a comma',
    '他指出，进入新时代\n，高质量发展已成为各方面的首要任务。\n会后参观。',
    '他指出，进入新时代，高质量发展已成为各方面的首要任务。\n会后参观。',
  ],
  [
    'twice',
    '嘉陵大学召开会议，学习有关精神，并结合学院实际，从学校统计数据情况看，学生市场需\n求相对旺盛，但岗位区\n域分布不均，要加强指导。',
    '嘉陵大学召开会议，学习有关精神，并结合学院实际，从学校统计数据情况看，学生市场需求相对旺盛，但岗位区域分布不均，要加强指导。',
  ],
])('joins a line that was cut %s', (_, cut, whole) => {
  expect(repaired(cut)).toBe(whole)
})

test.each([
  [
    'a heading above its paragraph',
    '覃思齐：银行要把数据用起来，也要把风险管起来，不能只看眼前的收入和规模\n嘉陵商业银行首席数据官覃思齐昨日表示，转型刚刚开始。',
  ],
  [
    'names in lines',
    '出席论坛的有青禾银行行长陆一鸣、嘉陵大学教授沈知微，以及云岭证券总经理覃思齐\n江淮日报总编辑高岩主持论坛',
  ],
  ['verses', '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡'],
  ['a blank line', '他指出，进入新时代\n\n高质量发展已成为各方面的首要任务。'],
])('leaves %s alone', (_, text) => {
  expect(repaired(text)).toBe(text)
})
