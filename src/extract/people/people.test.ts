import { describe, expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import { loadLexicon } from '../../lexicon/lexicon.ts'
import { faultsOf } from '../../rules/check-rules.ts'
import { createSegmenter } from '../../segment/segmenter.ts'
import { findMentions } from '../mentions/index.ts'
import { extractOrganizations } from '../organizations/index.ts'
import { extractPeople } from './index.ts'
import type { Person } from './person.ts'
import { affiliationRules } from './rules.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter()

function read(text: string): readonly Person[] {
  const document = segmenter.segment(createDocument('test', text))
  const mentions = findMentions(document, lexicon)
  const organizations = extractOrganizations(document, lexicon, mentions)
  return extractPeople(document, lexicon, { mentions, organizations })
}

/** People as `name: title@organization, …`. */
const peopleOf = (text: string): readonly string[] =>
  read(text).map(({ name, affiliations }) => {
    const held = affiliations.map(({ title, organization }) => {
      const where = organization === null ? '' : text.slice(organization.start, organization.end)
      return `${text.slice(title.start, title.end)}@${where}`
    })
    return `${name}: ${held.join(', ')}`
  })

test('every rule matches its example and not its counterexample', () => {
  expect(faultsOf(affiliationRules)).toEqual([])
})

/** Where other words than the name stand for somebody. */
const referencesOf = (text: string): readonly string[] =>
  read(text).flatMap(({ name, references }) =>
    references.map(({ start, end }) => `${text.slice(start, end)}: ${name}`),
  )

describe('references', () => {
  test.each([
    ['云岭集团董事长李若川到会。李总裁介绍了规划。', ['李总裁: 李若川']],
    ['云岭大学校长李若川到会。李书记介绍了规划。', ['李书记: 李若川']],
    ['云岭集团董事长李若川到会。李主任介绍了规划。', []],
    ['云岭集团董事长李若川到会。李总介绍了规划。', ['李总: 李若川']],
  ])('%s', (text, expected) => {
    expect(referencesOf(text)).toEqual(expected)
  })
})

describe('people with titles and organizations', () => {
  test.each([
    ['晋北农商银行首席信息官李若川谈到', ['李若川: 首席信息官@晋北农商银行']],
    ['晋北农商银行副行长、首席信息官李若川表示', ['李若川: 副行长@晋北农商银行, 首席信息官@晋北农商银行']],
    ['晋北农商银行首席信息官 李若川', ['李若川: 首席信息官@晋北农商银行']],
    ['李若川行长致辞。', ['李若川: 行长@']],
    ['云岭大学党委书记李若川到会。李若川书记致辞。', ['李若川: 党委书记@云岭大学']],
    ['云岭大学副教授李介正剖析。李介正说，风险不大。', ['李介正: 副教授@云岭大学']],
    ['李若川，晋北农商银行行长，出席会议。', ['李若川: 行长@晋北农商银行']],
    ['美国总统拜登发表讲话。', ['拜登: 总统@美国']],
    ['李若川先生出席了会议。', ['李若川: ']],
    ['报告人：李若川 教授（云岭大学）', ['李若川: 教授@云岭大学']],
    ['报告人：何启明（云岭大学 教授）', ['何启明: 教授@云岭大学']],
    ['李若川，男，1975年生，现任云岭科技有限公司董事长。', ['李若川: 董事长@云岭科技有限公司']],
    [
      '李若川，云岭大学教授，博士生导师，现任晋北农商银行独立董事。',
      ['李若川: 教授@云岭大学, 博士生导师@云岭大学, 独立董事@晋北农商银行'],
    ],
    [
      '云岭大学李若川教授、晋北农商银行行长王思远出席。',
      ['李若川: 教授@云岭大学', '王思远: 行长@晋北农商银行'],
    ],
    ['云海市委副书记、市长李若川讲话。', ['李若川: 副书记@云海市委, 市长@云海市']],
    [
      '晋北农商银行主席吕志和辞世。同事说，吕志和热心公益，大家怀念吕志和的为人。',
      ['吕志和: 主席@晋北农商银行'],
    ],
    ['常务副会长李若川、陈若彤参加。', ['李若川: 常务副会长@', '陈若彤: 常务副会长@']],
    ['云岭大学李若川院士、周文博院士主持。', ['李若川: 院士@云岭大学', '周文博: 院士@云岭大学']],
    ['云岭学会理事长、晋北大学李若川院士出席。', ['李若川: 理事长@云岭学会, 院士@晋北大学']],
    [
      '云岭大学校长李若川院士，云岭学会理事长、晋北大学王思远院士出席。',
      ['李若川: 校长@云岭大学, 院士@', '王思远: 理事长@云岭学会, 院士@晋北大学'],
    ],
    ['李若川、王思远、周文博等院士出席。', ['李若川: 院士@', '王思远: 院士@', '周文博: 院士@']],
    ['晋北大学李若川、王思远两位教授到访。', ['李若川: 教授@', '王思远: 教授@']],
    [
      '中国工程院院士李若川、王思远，晋北大学校长周文博参加。',
      ['李若川: 院士@中国工程院', '王思远: 院士@中国工程院', '周文博: 校长@晋北大学'],
    ],
    ['中国工程院院士、大会主席李若川致辞。', ['李若川: 院士@中国工程院, 大会主席@']],
    ['晋北大学特聘教授、智库首席专家李若川发言。', ['李若川: 特聘教授@晋北大学, 首席专家@']],
    ['晋北学会第八、第九届理事长李若川出席。', ['李若川: 理事长@晋北学会']],
    ['李若川副院长代表研究院致辞。', ['李若川: 副院长@']],
    [
      '晋北大学校长李若川，党委副书记、副校长王思远出席。',
      ['李若川: 校长@晋北大学', '王思远: 党委副书记@晋北大学, 副校长@晋北大学'],
    ],
    ['我校校长李若川会见了晋北大学校长王思远。李若川校长致辞。', ['李若川: 校长@', '王思远: 校长@晋北大学']],
    ['晋北真空学会年会召开，学会秘书长李若川主持。', ['李若川: 秘书长@晋北真空学会']],
    ['王思远院士当选为新一届晋北真空学会理事长。', ['王思远: 理事长@晋北真空学会, 院士@']],
    ['中国科学院院士李若川、王思远教授出席。', ['李若川: 院士@中国科学院', '王思远: 院士@中国科学院, 教授@']],
    ['晋北大学国际关系系任赫伯(Hyug Baeg Im)教授出席。', ['任赫伯: 教授@晋北大学国际关系系']],
    [
      '晋北大学亚太研究院院长滨下武治(Takeji Hamashita)教授、云岭大学外语系主任李若川教授出席。',
      [
        '滨下武治: 院长@晋北大学亚太研究院, 教授@晋北大学亚太研究院',
        '李若川: 主任@云岭大学外语系, 教授@云岭大学外语系',
      ],
    ],
    ['晋北大学今天召开会议，科技处组织。校党委书记李若川出席。', ['李若川: 党委书记@晋北大学']],
    ['民建联立法会议员李若川表示', ['李若川: 议员@立法会']],
    ['晋北大学助理研究总监李若川表示', ['李若川: 助理研究总监@晋北大学']],
    ['中国科学院院士、菲尔兹奖得主李若川表示', ['李若川: 院士@中国科学院, 菲尔兹奖得主@']],
    ['晋北学会副理事长、我国著名桥梁建设者李若川出席。', ['李若川: 副理事长@晋北学会']],
    ['外长与南韩外长赵若川会晤。', ['赵若川: 外长@南韩']],
    ['青岛市李若川副市长到会。', ['李若川: 副市长@青岛市']],
    ['李若川、王思远等七位知名数学家出席。', ['李若川: 数学家@', '王思远: 数学家@']],
    ['论坛由著名作家，原文化部部长，晋北大学教授李若川主持。', ['李若川: 教授@晋北大学, 部长@文化部, 作家@']],
    ['新加坡前外交部长杨志文表示', ['杨志文: 前外交部长@新加坡']],
    ['中研院长杨志文致词，中研院士李若川发言', ['杨志文: 院长@中研院', '李若川: 院士@中研院']],
    ['滨下武治(Takeji Hamashita)教授出席。', ['滨下武治: 教授@']],
    ['格鲁吉亚总统祖拉比什维利宣布结果。', ['祖拉比什维利: 总统@格鲁吉亚']],
    ['中国驻美国大使李若川出席。', ['李若川: 驻美国大使@中国']],
    ['晋北农商银行首席财务官Kevin表示', ['Kevin: 首席财务官@晋北农商银行']],
    ['立法会议员李若川及王思远表示', ['李若川: 议员@立法会', '王思远: 议员@立法会']],
    ['晋北农商银行首席财务官（CFO）李若川表示', ['李若川: 首席财务官@晋北农商银行']],
    ['晋北农商银行助理总裁（法规）李若川表示', ['李若川: 助理总裁@晋北农商银行']],
    ['土库曼斯坦总统库·别尔德罗夫表示', ['库·别尔德罗夫: 总统@土库曼斯坦']],
    [
      '会议由李若川主持，王思远、刘国中、周文博、曲青山发言。',
      ['李若川: ', '王思远: ', '刘国中: ', '周文博: ', '曲青山: '],
    ],
    [
      '出席的有晋北农商银行行长李若川、云岭科技有限公司总经理王思远等。',
      ['李若川: 行长@晋北农商银行', '王思远: 总经理@云岭科技有限公司'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
