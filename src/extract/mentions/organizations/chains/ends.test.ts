import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const organizationsOf = (text: string) => spansOf(text, 'organization')

describe('a name ends before what its words show or do', () => {
  test.each([
    '云岭APP显示，余额不足。',
    '挖矿网资料显示，该项目已停工。',
    '{organization:世界贸易组织}报告显示，贸易额下降。',
    '{organization:中国银行}财报显示，净利增长。',
    '{organization:中国银行}将会裁员，{organization:国泰航空}亦会加班，{organization:外交部}还会回应。',
    '{organization:香港总商会}昨日发表声明。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})

describe('a name begins behind what is done to it', () => {
  test.each([
    '记者翻查{organization:香港电台}资料，未有发现。',
    '他八十年代入读{organization:香港大学}，其后负笈{organization:剑桥大学}。',
    '报告已交予{organization:美国国会}。',
    '计算{organization:立法会}主席李若川在内，40名议员出席。',
    '此事毋须{organization:立法会}批准。',
    '市民可径至{organization:教育部}索取，或洽询{organization:文化部}。',
    '公司遭{organization:证监会}立案调查。',
    '他把{organization:云岭文化传播有限公司}告上{organization:法院}，实拍{organization:武汉市政府}大楼。',
    '中国最大半导体企业{organization:荣禾集团}到会，本报讯{organization:央行}宣布加息。',
    '人选经{organization:荣禾国际专家组}审议。',
    '自2009年9月{organization:华油岭普科技股份有限公司}成立至今。',
    '{organization:荣禾建信}（601234.SH）昨日公告，{organization:荣禾建信北京分公司}停业。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})
