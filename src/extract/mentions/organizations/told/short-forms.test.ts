import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const organizationsOf = (text: string) => spansOf(text, 'organization')

describe('a company that is named in full is called by the beginning of its name elsewhere', () => {
  test.each([
    '{organization:北京辰禾优选科技有限公司}昨日成立，持有{organization:辰禾优选}20%股权。',
    '产品由{organization:盈禾}负责，{organization:盈禾}说没有问题。{organization:盈禾地基工程有限公司}获得合同。',
    '{organization:南京市能禾自动化设备股份有限公司}：南京{organization:能禾}中标4个包，{organization:能禾}股价上升。',
    '{organization:国禾（嘉兴）半导体有限公司}今日开业。{organization:国禾}股权重组，{organization:国禾}注册资本不变。',
    '{organization:中禾资产管理（上海）有限公司}停业，{organization:中禾}的股东说，{organization:中禾}无力偿还。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })

  test.each([
    '{organization:深圳征信服务有限公司}完成备案，征信机构须备案，征信市场很大。',
    '{organization:黑龙江省农业投资集团有限公司}签约，打造数字农业品牌，农业大省。',
    '{organization:盈禾地基工程有限公司}获得合同，盈禾一带有雨。',
  ])('but by no word that texts are full of, nor once by two characters: %s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})

test.each([
  '{organization:昂禾康}公告，公司控股子公司通过审评。',
  '根据公告，公司亏损。\n于本公告日期，卖方拥有股权。\n公司公告，李若川辞职。',
])('whoever announces at the beginning of a line is a company: %s', annotated => {
  const { text, spans } = parseAnnotated(annotated)
  expect(organizationsOf(text)).toEqual(spans)
})
