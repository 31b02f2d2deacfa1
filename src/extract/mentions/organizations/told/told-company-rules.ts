import { announcement, announces, whenAnnounced } from '../announcement-rules.ts'

/** Places in a text where a company stands by whatever name it has, and how much each tells; what is said behind the name, or before it. */
interface CompanySlot {
  readonly weight: number
  readonly behind: RegExp
  /** Whether the name must begin a line. */
  readonly opensLine?: true
  /** The company in braces. */
  readonly example: string
}

export const companySlots: readonly CompanySlot[] = [
  {
    weight: 2,
    behind: new RegExp(
      `${whenAnnounced}(?:${announces}(?=[称，,：:]|显示|表示|[指说]|牌)|(?:发布|披露|公布)(?:的)?(?:关于|${announcement}|财报|业绩|年报|[一二三四中全]季?[季年]?报))`,
      'gu',
    ),
    example: '{辰川甄选}今日发布公告',
  },
  {
    weight: 3,
    behind: new RegExp(`(?:晚间|午间|晚)?${announcement}(?=[称，,])`, 'gu'),
    opensLine: true,
    example: '{辰川甄选}公告，副总裁辞职',
  },
  {
    weight: 2,
    behind: /(?:董事会|董事局|股东大会|股价|市值|财报|年报|季报|中报|开盘[涨跌]|收[涨跌]|[涨跌]停)/gu,
    example: '{辰川甄选}董事会收到辞呈',
  },
  {
    weight: 2,
    behind: /(?:已|近日|日前|宣布|今日|再|正式|连续)*(?:完成|获得?)(?:了)?[^，。；\n]{0,16}?融资/gu,
    example: '{辰川甄选}近日完成数千万元融资',
  },
  {
    weight: 1,
    behind: /(?:宣布|公布|委任|聘任|任命|回应称|表示|正式上市|挂牌上市|登陆|赴港上市|发布新品)(?![的之])/gu,
    example: '{辰川甄选}宣布，李若川辞任',
  },
  {
    weight: 1,
    behind: /[：:](?=[^\n]{4})/gu,
    opensLine: true,
    example: '{辰川甄选}：李若川接任总裁',
  },
  {
    weight: 1,
    behind:
      /(?:方面[表称回]|官方|总部|高层|管理层|旗下|的?(?:联合)?创始人|的?CEO|副?总裁|副?董事长|副?总经理|首席(?:执行|财务|技术|运营)官|行政总裁|公司(?![法债股章]|治理|总部))/gu,
    example: '{辰川甄选}总裁李若川',
  },
]

/** One of these is in every text that tells a company so: most others are ruled out by one look. */
export const mayTellCompany =
  /公告|董事[会局长]|股东大会|股价|市值|[财年季中]报|融资|总裁|CEO|创始人|总经理|首席/u

/** Words before which a company's name does not go on, beside marks: 大气的|辰川甄选. */
export const tagsBefore: ReadonlySet<string> = new Set('w ws p c uj ul t r'.split(' '))

/** Who is meant without a name: 控股股东, 平台, 双方. */
export const namesNobody =
  /(?:公司|集团|企业|银行|股东|董事会?|董事局|机构|平台|双方|[各两三]方|记者|代表|(?:解禁|限售|流通|增发|公司|持有)股份|^股份|消息|市场|投资者|业内|行业|产品|品牌|项目|子公司|[财季年中]报|业绩|上市|官方|高管|总裁|经理|主席|创始人|先生|女士|[本该此]行|团队|会议|会上|政府|部门|[省市县区国]|[0-9]|[部委局厅署院会所校])$/u

/** Numbers by one character that names are made of as well: 兆川股份. */
export const largeNumber = /^[兆亿万千百]$/u

/** What an area is called behind its name: 云岭|市. */
export const endsArea = /^[省市县区]$/u
