import { describe, expect, test } from 'vitest'
import { peopleOf } from '../testing/people-of.ts'

const gala = '香港云岭总商会于12月2日举行就职典礼，立法会主席王思远到会。'

describe('a bare title is held in the body that opens the report as its host', () => {
  test.each([
    [
      `${gala}\n新任会长李若川由上届会长陈启明手中接过会印。`,
      ['李若川: 会长@香港云岭总商会', '陈启明: 会长@香港云岭总商会'],
    ],
    [
      `${gala}\n8位副会长包括李若川和陈启明。`,
      ['李若川: 副会长@香港云岭总商会', '陈启明: 副会长@香港云岭总商会'],
    ],
    [
      `${gala}\n筹募委员会主席李若川，名誉副会长陈启明到会。`,
      ['李若川: 主席@筹募委员会', '陈启明: 名誉副会长@香港云岭总商会'],
    ],
    [
      '云岭海洋科技大学昨天邀请学者举行研讨会。\n这场研讨会集结22位学者与谈，校长李若川致词时表示，收获很多。',
      ['李若川: 校长@云岭海洋科技大学'],
    ],
    [
      '【记者王思远报导】云岭大学举行校庆，晋北大学教授陈启明到会。校长李若川致词。',
      ['李若川: 校长@云岭大学'],
    ],
    [
      '香港云岭公会成立六十五周年典礼前晚在香港会议展览中心举行，新任主席李若川到会。公会监事长陈启明致辞。',
      ['李若川: 主席@香港云岭公会', '陈启明: 监事长@香港云岭公会'],
    ],
    ['云岭商会成立十二周年庆典在马尼拉举行，李若川连任会长。', ['李若川: 会长@云岭商会']],
    [
      '香港云岭同乡会日前举行大会。\n同乡会第13届理监事会成员包括：会长李若川；监事长陈启明。',
      ['李若川: 会长@香港云岭同乡会', '陈启明: 监事长@香港云岭同乡会'],
    ],
    [
      '香港区云岭联会举办宴会。\n首长有会长李若川、监事长陈启明。',
      ['李若川: 会长@香港区云岭联会', '陈启明: 监事长@香港区云岭联会'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    // Who is not named as a host holds nobody's bare title.
    ['云岭大学学生日前获奖。协会会长李若川表示祝贺。', ['李若川: 会长@协会']],
    // Who founded a group is not the group.
    ['律政司月初成立的专家咨询组举行首次会议。\n会议由主席李若川主持。', ['李若川: 主席@']],
    // The minutes of a parliament call its members by the bare title.
    [
      '立法院经济委员会会议纪录\n列席人员：公平交易委员会主任委员王思远。\n委员李若川提出质询。',
      ['李若川: 委员@'],
    ],
  ])('but %s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('a list goes on with the organization of the one before', () => {
  test.each([
    [
      '学者包括云岭大学副教授李若川、助理教授陈启明到会。',
      ['李若川: 副教授@云岭大学', '陈启明: 助理教授@云岭大学'],
    ],
    [
      '图为云岭研究院副院长李若川、执行长陈启明。',
      ['李若川: 副院长@云岭研究院', '陈启明: 执行长@云岭研究院'],
    ],
    ['到会的有中国科学院院士李若川、教授陈启明。', ['李若川: 院士@中国科学院', '陈启明: 教授@']],
    [
      '应邀的传媒有大公报、东方日报等，本会主席李若川，执行主席陈启明与传媒畅谈。',
      ['李若川: 主席@', '陈启明: 执行主席@'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expect.arrayContaining(expected))
  })
})
