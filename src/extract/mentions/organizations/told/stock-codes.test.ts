import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const organizationsOf = (text: string) => spansOf(text, 'organization')

describe('before a code of the mainland’s exchanges stands a name of four characters at most', () => {
  test.each([
    '大股东减持股份{organization:云禾墨龙}(002490)：董事长辞职',
    '重组流产{organization:禾川黄金}(600547)今日复牌',
    '业绩巨亏资产{organization:天禾集团}（000627.SZ）收监管函',
    '减持900万股 套现近2亿{organization:粤禾传媒}(002181)副总辞职',
    '湖南{organization:禾川黄金}(600547)与{organization:中国银行}(601988)签约',
    '{organization:青禾新能源科技股份有限公司}（601234.SH）昨日公告。',
    '{organization:辰禾智能装备}(02188.HK)涨5%。',
    '{organization:开禾医疗}（SZ 300633，收盘价：5.56元）',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})
