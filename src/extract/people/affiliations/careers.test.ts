import { describe, expect, test } from 'vitest'
import { peopleOf } from '../testing/people-of.ts'

describe('clauses without a subject go on with whom the text is about', () => {
  test.each([
    [
      '陶若溪是云岭大学经济学博士，历任青禾证券研究部副总监、晋北银行副行长。',
      ['陶若溪: 副总监@青禾证券研究部, 副行长@晋北银行'],
    ],
    [
      '1999年6月，陶若溪转战晋北银行，历任晋北银行云岭分行副行长、行长。2015年3月，任青禾证券董事，后于2017年7月出任云岭银行行长。',
      ['陶若溪: 副行长@晋北银行云岭分行, 行长@晋北银行云岭分行, 董事@青禾证券, 行长@云岭银行'],
    ],
    ['陶若溪现年五十岁，2007年加盟东方基金，曾任公司研究总监。', ['陶若溪: 研究总监@东方基金']],
    [
      '陶若溪相继在青禾证券（行情600999，诊股）和晋北银行担任首席经济学家。',
      ['陶若溪: 首席经济学家@青禾证券, 首席经济学家@晋北银行'],
    ],
    [
      '陶若溪先后担任过青禾证券和晋北银行的首席经济学家。',
      ['陶若溪: 首席经济学家@青禾证券, 首席经济学家@晋北银行'],
    ],
    ['陶若溪此前曾在长安基金担任董事长。', ['陶若溪: 董事长@长安基金']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })

  test.each([
    // Two are named, and the clause is of neither by its place.
    ['陈启明与陶若溪会谈，曾任晋北银行行长。', ['陈启明: ', '陶若溪: ']],
    // Another subject opens the clause.
    ['陶若溪说，谁曾任晋北银行行长并不重要。', ['陶若溪: ']],
    ['陶若溪到会。\n曾任晋北银行行长。', ['陶若溪: ']],
  ])('but %s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('who takes over has the office that the sentence has named', () => {
  test.each([
    [
      '晋北银行董事长王实因个人原因离任，由陶若溪接任。',
      ['王实: 董事长@晋北银行', '陶若溪: 董事长@晋北银行'],
    ],
    [
      '青禾基金总经理李远因工作调整离任，由董事长王实代任。',
      ['李远: 总经理@青禾基金', '王实: 总经理@青禾基金, 董事长@青禾基金'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })

  test.each([
    ['晋北银行董事长王实到会，由陶若溪陪同。', ['王实: 董事长@晋北银行', '陶若溪: ']],
    ['晋北银行董事长王实离任。由陶若溪接任。', ['王实: 董事长@晋北银行', '陶若溪: ']],
  ])('but %s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('what a clause says of where somebody worked', () => {
  test.each([
    [
      '陶若溪曾任青禾保险集团（美国公司）个险营销员、总监。',
      ['陶若溪: 营销员@青禾保险集团, 总监@青禾保险集团'],
    ],
    ['陶若溪也是由晋北银行授信管理部总经理调任。', ['陶若溪: 总经理@晋北银行授信管理部']],
    ['王实，原晋北银行行长', ['王实: 行长@晋北银行']],
    [
      '晋北银行董事长及总经理分别由青禾银行总经理王思远及云岭银行副总经理陶若溪接任。',
      ['王思远: 董事长@晋北银行, 总经理@青禾银行', '陶若溪: 总经理@晋北银行, 副总经理@云岭银行'],
    ],
    [
      '青禾证券发布公告称，副总裁王实申请辞去执行委员会委员、副总裁职务。6月12日，副总裁陶若溪离职。',
      ['王实: 副总裁@青禾证券, 委员@执行委员会', '陶若溪: 副总裁@青禾证券'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
