import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

describe('a name begins behind what leads to it', () => {
  test.each([
    ['网页上载保安局前局长李若川的照片。', ['李若川: 前局长@保安局']],
    ['惟未见教育局局长李若川到场。', ['李若川: 局长@教育局']],
    ['连政务司司长李若川都被追问。', ['李若川: 司长@政务司']],
    ['继全国港澳研究会理事李若川撰文后，各界有回应。', ['李若川: 理事@全国港澳研究会']],
    ['出席者包括知名人士如立法会议员李若川等。', ['李若川: 议员@立法会']],
    ['云连科技总裁李若川说，会加快。', ['李若川: 总裁@云连科技']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('no words but those of a country or a party stand before who heads a state', () => {
  test.each([
    ['他直斥首相奥尔莫失职。', ['奥尔莫: 首相@']],
    ['市民不满特首李若川。', ['李若川: 特首@']],
    ['青禾党总书记李若川到访。', ['李若川: 总书记@青禾党']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('before who has a skill stands of what kind or from where, before who works in a body the body', () => {
  test.each([
    ['烙画艺术家李若川到场。', ['李若川: 艺术家@']],
    ['温哥华移民律师李若川说，不会。', ['李若川: 移民律师@']],
    ['继政治漫画家李若川之后，又有人受阻。', ['李若川: 漫画家@']],
    ['云岭大学艺术家李若川到场。', ['李若川: 艺术家@云岭大学']],
    ['青弋电视台女记者李若川说，不会。', ['李若川: 记者@青弋电视台']],
    ['立法会议员兼资深大律师李若川说，不会。', ['李若川: 议员@立法会, 资深大律师@']],
    ['青禾银行副总裁、首席专家李若川说，不会。', ['李若川: 副总裁@青禾银行, 首席专家@青禾银行']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('bodies that the title behind them tells', () => {
  test.each([
    ['上诉庭庭长李若川在判词中同意。', ['李若川: 庭长@上诉庭']],
    ['人大副委员长李若川主持会议。', ['李若川: 副委员长@人大']],
    ['民族党召集人李若川到场。', ['李若川: 召集人@民族党']],
    ['野猪关注组干事李若川说，不会。', ['李若川: 干事@野猪关注组']],
    ['学生会会长李若川说，不会。', ['李若川: 会长@学生会']],
    ['「青禾力量」召集人李若川说，不会。', ['李若川: 召集人@青禾力量']],
    ['他说「不会」，法官李若川不同意。', ['李若川: 法官@']],
    ['《云岭时报》驻北京记者李若川写道，会的。', ['李若川: 驻北京记者@云岭时报']],
    ['农产行销科刘诗彦科长说，欢迎。', ['刘诗彦: 科长@农产行销科']],
    ['课程发展科王靖雯专员说，欢迎。', ['王靖雯: 专员@课程发展科']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
