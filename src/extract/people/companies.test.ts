import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** Companies as their own wires, financial papers and reports of start-ups name them: by a short name that no suffix tells. */
describe('the short name of a company before those who lead it', () => {
  test.each([
    ['岑源创始合伙人李若川到场。', ['李若川: 创始合伙人@岑源']],
    ['李若川和高岑创始合伙人陈启明都到场。', ['李若川: ', '陈启明: 创始合伙人@高岑']],
    ['王思远向他介绍了高岑创始合伙人陈启明。', ['王思远: ', '陈启明: 创始合伙人@高岑']],
    ['参加论坛的嘉宾有绿珩资本创始合伙人李若川。', ['李若川: 创始合伙人@绿珩资本']],
    ['王思远是北极星创始人李若川的同学。', ['王思远: ', '李若川: 创始人@北极星']],
    [
      '成员包括倚天资讯总经理李若川、金沄通科技总经理王思远等。',
      ['李若川: 总经理@倚天资讯', '王思远: 总经理@金沄通科技'],
    ],
    ['Google全球副总裁暨亚太区总裁李若川表示', ['李若川: 全球副总裁@Google, 总裁@亚太区']],
    ['Google台湾及香港总经理李若川表示', ['李若川: 总经理@Google台湾及香港']],
    ['沄达(2409)董事长李若川表示', ['李若川: 董事长@沄达']],
    ['云岭网（Cloudnet）总裁李若川到场。Cloudnet总裁李若川表示', ['李若川: 总裁@Cloudnet']],
    ['光伏龙头云岭绿能（600012.SH）总裁李若川表示', ['李若川: 总裁@云岭绿能']],
    ['贝壳楼（纽交所：BKL）联合创始人李若川表示', ['李若川: 联合创始人@贝壳楼']],
    ['民企董事长李若川到场。', ['李若川: 董事长@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
