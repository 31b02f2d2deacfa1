import type { OrganizationKind } from '../../../lexicon/organization-kinds.ts'

export const companyKinds: ReadonlySet<OrganizationKind> = new Set([
  'company',
  'bank',
  'insurer',
  'securities',
])

/** Common nouns that point at the company of a text. */
export const isPointer = /^(?:[本该我贵]|上述|这家)?(?:股份|集团|总)?(?:公司|集团|银行|行)$/u

/** What stands around the name of the company that a text is about, and how much it tells. */
interface CompanyEvidence {
  readonly weight: number
  /** Whether the name opens a line, but for a dateline. */
  readonly opens?: true
  readonly before?: RegExp
  readonly after?: RegExp
  readonly example: string
}

const announces = '公[告布]|宣[布告]|披露|发布|发公告|公開|发出|收到|召开|举行'

export const companyEvidence: readonly CompanyEvidence[] = [
  {
    weight: 3,
    before: /(?:证券|股票|股份|公司)(?:简称|名称|全称)[:： ]{0,2}$/u,
    example: '证券代码：601234 证券简称：{云岭科技}',
  },
  {
    weight: 3,
    opens: true,
    after: /^(?:股份有限公司|有限公司)?(?:董事会|监事会)[ \u3000]*(?:\n|$|[二〇○0-9]{2,4}年|\d)/u,
    example: '特此公告。\n{云岭科技股份有限公司}董事会\n2024年1月9日',
  },
  {
    weight: 3,
    after: /^\s?[（(](?:以下)?(?:简称|下称|统称)?[:：]?[“「"『]?本?(?:公司|集团|银行|行)[”」"』]?[）)或、]/u,
    example: '{云岭科技有限公司}（“本公司”）董事会宣布',
  },
  {
    weight: 2,
    opens: true,
    after: /^(?:股份有限公司|有限公司)?\s?[（(](?:[A-Z]{2,8}\s?[:：]\s?|代[码号][:：]?)?\d{3,6}/u,
    example: '{云岭科技}（601234.SH）今日发布公告',
  },
  {
    weight: 2,
    opens: true,
    after: /^[:：]\S|^(?:委任|聘任|任命|换帅|高管|人事|董事|总裁)/u,
    example: '{云岭科技}：李若川接任总裁',
  },
  {
    weight: 2,
    opens: true,
    after: new RegExp(`^[^，。；\\n“”]{0,24}(?:${announces})`, 'u'),
    example: '{云岭科技}今日发布公告',
  },
  {
    weight: 1,
    after: /^(?:在?[^，。；\n“”]{0,8}公告|董事会|高层|管理层|内部)/u,
    example: '{云岭科技}董事会于近日收到辞职报告',
  },
]

/** What opens a line of a notice before the company's name: a date and a time. */
export const opensAnnouncement =
  /^[ \u3000]*[^，。\n]{0,12}(?:[\d ]{1,3}[日号])?(?:晚间?|消息|[讯电])[,，]?[ \u3000]*[“「]?$|^[ \u3000]*[^，。\n]{0,16}[丨｜|][ \u3000]*$/u

/** Titles that a company's officers have, which a report on one company gives without its name. */
export const officerOfCompany =
  /(?:董事|监事|总裁|董事长|总经理|执行官|执行长|CEO|C[FTOIM]O|财务[官长]|技术官|运营官|董秘|董事会秘书|公司秘书|创始人|创办人|财务总监|[副总]工程师|[首总]会计师|[董监]事会(?:主席|召集人)|董事局主席|主席|党委(?:副?书记|委员))$/u

/** A board without the name of whose it is, or those who manage a company. */
export const ownBoard =
  /(?:管理层|高管层|高层)$|^(?:[本该]?公司|[本该]?集团)?(?:第[一二三四五六七八九十0-9]{1,3}届)?(?:董事会|监事会|董事局|(?:常务)?理事会)$/u
