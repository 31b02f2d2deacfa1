import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** Titles as reports of Hong Kong, Taiwan, Macau and Singapore give them. */
describe('councillors are held in the council or area, not in their party', () => {
  test.each([
    ['国民党立委李若川、王思远未出席。', ['李若川: 立委@国民党', '王思远: 立委@国民党']],
    ['国民党不分区立委李若川表示', ['李若川: 不分区立委@国民党']],
    ['自由党中西区区议员李若川表示', ['李若川: 区议员@中西区']],
    ['民建联沙田区议员李若川表示', ['李若川: 区议员@沙田']],
    ['国民党台北市议员李若川表示', ['李若川: 议员@台北市']],
    ['新北市议员李若川表示', ['李若川: 市议员@新北']],
    ['云岭商会会长、官委议员李若川表示', ['李若川: 会长@云岭商会, 官委议员@']],
    ['前区议员李若川表示', ['李若川: 前区议员@']],
    [
      '云海县议会开会。副议长李若川与议员王思远、陈启明到场。',
      ['李若川: 副议长@云海县议会', '王思远: 议员@云海县议会', '陈启明: 议员@云海县议会'],
    ],
    // Of which council, only a list tells.
    ['立法会开会。议员李若川表示关注。', ['李若川: 议员@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('the word for a former office is no part of a name', () => {
  test.each([
    ['前高雄市副市长李若川表示', ['李若川: 副市长@高雄市']],
    ['前台中市长李若川表示', ['李若川: 市长@台中']],
    ['前贸工部高级政务次长李若川表示', ['李若川: 高级政务次长@贸工部']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('ministers of several ranks', () => {
  test.each([
    ['卫生部第二部长李若川致辞。', ['李若川: 第二部长@卫生部']],
    ['外交部高级政务部长李若川致辞。', ['李若川: 高级政务部长@外交部']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('a list of officers goes on after several names', () => {
  test.each([
    [
      '云岭总会理事长李若川率队。成员有该会副会长王思远、陈启明，执行秘书郭志成、名誉会长赵明远。',
      [
        '李若川: 理事长@云岭总会',
        '王思远: 副会长@云岭总会',
        '陈启明: 副会长@云岭总会',
        '郭志成: 执行秘书@云岭总会',
        '赵明远: 名誉会长@云岭总会',
      ],
    ],
    [
      '云岭总会会长李若川列席，云海政协常委陈启明、委员周文博、赵明远出席。',
      ['李若川: 会长@云岭总会', '陈启明: 常委@云海政协', '周文博: 委员@云海政协', '赵明远: 委员@云海政协'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

test.each([
  ['身兼云岭学会理事的云岭大学校长李若川表示', ['李若川: 理事@云岭学会, 校长@云岭大学']],
  ['▲云岭国小校长李若川致词。', ['李若川: 校长@云岭国小']],
  ['云岭医学院举行典礼。院长李若川教授致辞。', ['李若川: 院长@云岭医学院, 教授@云岭医学院']],
])('%s', (text, expected) => {
  expect(peopleOf(text)).toEqual(expected)
})
