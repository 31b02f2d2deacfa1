import { describe, expect, test } from 'vitest'
import { applyRevision, createRevision } from '../../document/edits.ts'
import { scriptOf } from './script.ts'
import { simplify } from './simplify.ts'

describe('simplifying', () => {
  test.each([
    ['隨著技術的發展', '随着技术的发展'],
    ['這部著名的原著，土著也看著', '这部著名的原著，土著也看着'],
    ['甚麼是平臺？', '什么是平台？'],
    ['收益大於潛在的風險，於潛鎮', '收益大于潜在的风险，於潜镇'],
    ['乾隆皇帝的乾糧', '乾隆皇帝的干粮'],
    [
      '餘先生、賙先生與於先生在檯灣、颱灣談製度、隻有全麵',
      '余先生、周先生与于先生在台湾、台湾谈制度、只有全面',
    ],
    ['賙濟南甯與遼甯的災民', '赒济南宁与辽宁的灾民'],
    ['甯先生', '甯先生'],
    ['陜西省與陝北', '陕西省与陕北'],
    ['衞生署與於先生', '卫生署与于先生'],
    ['哪吒與魏徵藉著論壇交流', '哪吒与魏徵借着论坛交流'],
    ['憑藉著經驗，慰藉著老人', '凭借着经验，慰藉着老人'],
  ])('turns %s into %s', (traditional, simplified) => {
    expect(applyRevision(traditional, createRevision(simplify(traditional), traditional.length))).toBe(
      simplified,
    )
  })

  test.each([
    '不够么？哪吒。',
    '不够么？土著居民。',
    '著眼于未来，见微知著。',
    '他瞭望远方。',
    '副市长王乾出席会议。',
  ])('leaves the Simplified %s alone', text => {
    expect(simplify(text)).toEqual([])
  })

  test('makes one edit for each changed character', () => {
    expect(simplify('金融科技監管')).toEqual([
      { start: 4, end: 5, replacement: '监', rule: 'simplify/opencc' },
    ])
  })
})

test.each([
  ['人民银行', 'hans'],
  ['互聯網金融', 'hant'],
  ['互聯網金融的发展与监管', 'mixed'],
  ['abc', 'hans'],
] as const)('the script of %s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script)
})
