import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const organizationsOf = (text: string) => spansOf(text, 'organization')

describe('partnerships and firms are named whole, with what stands in brackets', () => {
  test.each([
    '{organization:云岭众青创业投资合伙企业（有限合伙）}成立，{organization:北辰青润企业管理中心（有限合伙）}持股。',
    '公司拟出资1000万元参与投资{organization:厦门青兴丰创业投资合伙企业(有限合伙)}。',
    '{organization:立信青禾会计师事务所（特殊普通合伙）}出具报告。',
    '{organization:北京市青成（深圳）律师事务所}表示，',
    '判令被告{organization:云岭青禾保险股份有限公司}赔偿。',
    '{organization:云岭新能源研究院（有限公司）}昨日成立。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })

  test.each([
    '他在一家合伙企业工作，当地律师事务所表示欢迎。',
    '三家公司成立企业管理合伙企业，设立有限合伙企业。',
    '归属于上市公司股东的利润增长，多家云岭概念上市公司公布年报。',
  ])('but none in %s', text => {
    expect(organizationsOf(text)).toEqual([])
  })
})

describe('an area in brackets behind a bank or a company is the name’s', () => {
  test.each([
    '{organization:云岭银行（中国）}昨日宣布，',
    '{organization:云岭银行}（昨日）宣布，',
    '{organization:云岭大学}（香港）有分校。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})

describe('where somebody learns or works begins behind 于', () => {
  test.each([
    '毕业于{organization:长江商学院}工商管理专业。',
    '工作于{organization:恒立实业发展集团股份有限公司}，',
    '已转运至{organization:市第四人民医院}治疗。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})

describe('a branch that is called by its place is named with its company', () => {
  test.each([
    '{organization:中国云岭登记结算有限责任公司深圳分公司}办理完成。',
    '{organization:青禾财产保险股份有限公司合肥市中心支公司}赔偿。',
    '{organization:江苏银行扬州分行营业部}主任说，',
    '{organization:青禾科技有限公司}深圳项目启动。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(organizationsOf(text)).toEqual(spans)
  })
})
