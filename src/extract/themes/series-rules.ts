import type { PatternRule } from '../../rules/pattern.ts'

/** Items of a list that are coined alike end in one of these, or begin with one of those. */
export const coiningEndings = /[化性型力式感度]$/u
/** Two alone are coined only with these; 安全性、有效性 are words of the language. */
export const coinedInPairs = /化$/u
export const coiningBeginnings = /^[跨多高全新去重强智广大零]/u
export const listJoiners = /^(?:、|以及|[和与及暨])/u

/** Those that need no equal length beside them: 网络化、绿色低碳化. */
export const coiningSuffixes: ReadonlySet<string> = new Set(['化', '性', '型'])

/** A joiner and the shortest stretch that ends in the suffix. */
export const suffixedItem = (suffix: string): RegExp => itemsBySuffix[suffix] ?? noItem
const itemPattern = (suffix: string): RegExp =>
  new RegExp(`^(、|以及|[和与及])[\\p{Script=Han}A-Za-z]{2,6}?${suffix}`, 'u')
const itemsBySuffix: Readonly<Record<string, RegExp>> = {
  化: itemPattern('化'),
  性: itemPattern('性'),
  型: itemPattern('型'),
}
const noItem = /^(?!)/u

/** What holds one of these is no coinage but a phrase: 历史的选择、人民的选择; or a list within: 产品和. Not so within a word: 参与感, 亲和力. */
export const joiningInside =
  /[的着是把被让]|(?<![存实内潜现])在|了(?!解)|(?<![亲温总缓平饱柔])和(?![谐平解睦])|(?<![参给赋授])与|(?<![普涉触危波])及|(?<!平)等(?!级)/u

/** What only counts: 一季度、二季度. */
export const countedItem = /^[第一二三四五六七八九十两]{1,2}(?:季度|年度|方面|层面|阶段|[大中小]?型|年级|档)/u

/** Institutions, offices and people of one kind are listed, not coined: 江淮大学、皖江大学. */
export const listedEndings =
  /(?:大学|学院|学校|[国高]中|[中小]学|国小|研究所|医院|公司|集团|协会|机构|部门|地区|教授|院士|主席|书记|部长|局长|省份|城市|国家|时报|日报|电视台)$/u

/** Coinages that count their parts, in marks: the group `series`. */
const numeral = '[一二两三四五六七八九十]'
export const numberedRules = [
  {
    id: 'themes/numbered-coinage',
    pattern: `[“「『"](?<series>(?:${numeral}(?!${numeral})\\p{Script=Han}{1,2}、?){2,5}(?<!、))[”」』"]`,
    example: '建设“一体两翼”格局',
    counterexample: '共“一百二十”家',
  },
  {
    id: 'themes/numbered-coinage-after-word',
    pattern: `(?:形成|构建|打造|推进|实施|建设|确立|坚持|落实)(?<series>(?:${numeral}(?!${numeral})(?![个家项名位年月日天次])\\p{Script=Han}){2,4})(?:的?(?:格局|战略|布局|体系|架构|模式|发展|规划|机制|目标|思路))`,
    example: '构建一核两带发展格局',
    counterexample: '建设一个两年的体系',
  },
] as const satisfies readonly PatternRule[]

/** Standing names and idioms that count, which nobody coins. */
export const commonNumberedWords: ReadonlySet<string> = new Set(
  '一带一路 一国两制 七上八下 十年九旱 十年磨一剑 三心二意 一心一意 五湖四海 四面八方 七嘴八舌 一五一十 三番五次 九牛一毛 一朝一夕 一举一动 一草一木 一点一滴 两弹一星 一模一样 一言一行 三言两语 接二连三 三三两两 一问一答 一加一减 两会一节 一年一度 一生一世 五花八门 四通八达'.split(
    ' ',
  ),
)
