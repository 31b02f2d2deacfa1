import { expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** Guests of forums and signatories, as companies and organizers name them. */
test.each([
  [
    '王思远 | 云链创始人兼CEO\n李若川 | Conloop联合创始人兼CTO\n陈若彤 ｜ 知名财经评论员\n周文博|晋北银行副行长',
    [
      '王思远: 创始人@云链, CEO@云链',
      '李若川: 联合创始人@Conloop, CTO@Conloop',
      '陈若彤: 财经评论员@',
      '周文博: 副行长@晋北银行',
    ],
  ],
  ['何支川 晋北证券登记有限公司技术委员会副主任', ['何支川: 副主任@晋北证券登记有限公司技术委员会']],
  [
    '晋北银行首席科学家李若川、NCloud创始人CEO王思远出席。',
    ['李若川: 首席科学家@晋北银行', '王思远: 创始人@NCloud, CEO@NCloud'],
  ],
  ['峰会邀请到币闻总编辑李若川出席。', ['李若川: 总编辑@币闻']],
  ['授信管理部负责人及晋北分行党委书记李若川出席。', ['李若川: 党委书记@晋北分行']],
  [
    '晋北银行行长李若川到会。省委常委、副省长王思远与李若川分别签约。',
    ['李若川: 行长@晋北银行', '王思远: 常委@省委, 副省长@'],
  ],
  ['晋北高新区党工委书记李若川出席。', ['李若川: 党工委书记@晋北高新区']],
])('%s', (text, expected) => {
  expect(peopleOf(text)).toEqual(expected)
})
