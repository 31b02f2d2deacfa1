import type { RuleId } from '../../document/span.ts'
import type { OrganizationKind } from '../../lexicon/organization-kinds.ts'

/** Endings that tell what form of company it is: the name is the same without. */
export const legalForm =
  /(?:集团股份有限公司|集团有限责任公司|集团有限公司|股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/u

/** The form of a company, without what a group is called by; and that of companies whose shares are listed. */
export const companyForm = /(?:股份有限公司|有限责任公司|有限公司)$/u
export const listedForm = /(?:集团)?股份有限公司$/u

/** Words that point at an organization named before. */
export interface PointingRule {
  readonly id: RuleId
  readonly pattern: RegExp
  /** Kinds of organizations that the words can mean; none: any. */
  readonly kinds: readonly OrganizationKind[]
  /** The words in a sentence that has them, in braces. */
  readonly example: string
  readonly counterexample: string
}

export const pointingRules: readonly PointingRule[] = [
  {
    id: 'organizations/points-at-bank',
    pattern: /(?:[该本我贵]行|(?:该|本|这家|上述)银行)(?![业为动情星程列走驶李])/gu,
    kinds: ['bank', 'regulator'],
    example: '去年{该行}净利增长',
    counterexample: '该行动由三部门发起，本行业受益',
  },
  {
    id: 'organizations/points-at-company',
    pattern: /(?:[该本我贵](?:公司|集团|企业)|(?:这家|上述)(?:公司|集团|企业))(?![法股债们])/gu,
    kinds: ['company', 'securities', 'insurer', 'media'],
    example: '对此，{该公司}没有回应',
    counterexample: '该公司法修订案已经通过',
  },
  {
    id: 'organizations/points-at-securities-firm',
    pattern: /(?:该|这家|上述)(?:基金|券商|信托|期货公司)(?![法业经人份净])/gu,
    kinds: ['securities'],
    example: '{该券商}下调了评级',
    counterexample: '该基金经理已经离任',
  },
  {
    id: 'organizations/points-at-insurer',
    pattern: /(?:该|这家|上述)(?:险企|保险公司)/gu,
    kinds: ['insurer'],
    example: '{该险企}去年扭亏',
    counterexample: '这些险企去年扭亏',
  },
  {
    id: 'organizations/points-at-university',
    pattern: /[该本](?:校|大学|学院|学校)(?![区友园舍服长对准])/gu,
    kinds: ['university'],
    example: '{该校}今年扩招',
    counterexample: '该校区明年启用',
  },
  {
    id: 'organizations/points-at-institute',
    pattern: /该(?:研究院|研究所|研究中心|实验室|智库|医院|院|所|中心)(?![士长有谓以得在校区])/gu,
    kinds: ['institute', 'government'],
    example: '{该院}首次发布报告',
    counterexample: '该院士首次发布报告',
  },
  {
    id: 'organizations/points-at-association',
    pattern: /该(?:协会|学会|商会|联盟|基金会|联合会|委员会|会)(?![议员上场见谈长晤展计费籍后期])/gu,
    kinds: ['association'],
    example: '{该会}现有会员百余家',
    counterexample: '该会议明天闭幕',
  },
  {
    id: 'organizations/points-at-media',
    pattern: /该(?:报社|杂志社|杂志|通讯社|电视台|电台|报|社)(?![道告区会团交保工名导])/gu,
    kinds: ['media'],
    example: '{该报}援引消息人士的话',
    counterexample: '该报告援引了数据',
  },
  {
    id: 'organizations/points-at-office',
    pattern: /该(?:部门|[部局署委司厅])(?![分影件署机电剧长员面势托])/gu,
    kinds: ['government', 'regulator'],
    example: '{该局}提醒公众留意',
    counterexample: '该部分内容，该部影片',
  },
  {
    id: 'organizations/points-at-any',
    pattern: /(?:该|这家|上述)(?:机构|组织|平台|单位)(?![者方])/gu,
    kinds: [],
    example: '{该机构}预计需求回升',
    counterexample: '该组织者预计需求回升',
  },
]

export const sentenceEnd = /[。！？\n]/u

/** Points at whose report it is: 本公司. */
export const pointing = /本/u
export const pointsAtOwn = /^[本我]/u

/** Who gives out the text, and may name itself nowhere. */
export const ownCompany = /^本(?:公司|集团)$/u
