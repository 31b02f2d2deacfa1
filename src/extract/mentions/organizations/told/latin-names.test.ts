import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const organizationsOf = (text: string) => spansOf(text, 'organization')

describe('a company in Latin script that the text calls one', () => {
  test.each([
    '法庭早前批准出售矿业公司{organization:Corvane}。经理人说，{organization:Corvane}的股份已转让。',
    '他与澳洲企业{organization:CVN}签约，其后{organization:CVN集团}易手，他收取{organization:CVN}款项。',
    '公司CEO辞职，网络平台VR业务亏损，公司IPO在即，VR前景不明。',
    '支付平台Corvane Miles上线，Corvane是河名。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})
