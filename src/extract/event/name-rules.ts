/** What an event is called by: its name ends so. */
const kinds =
  '(?:高峰(?:年会|论坛|会议|会|对话)|峰会|(?:双|论坛)?年会|大会|论坛|(?:研讨|讨论|论证|座谈|推介|交流|洽谈|对接|发布|听证|闭门|创投|说明|分享|记者|报告|吹风|通气|恳谈|启动|推进|动员|思享|茶话|宣讲|咨询|评审|招待|公听|法说|业绩|见面|学习|路演|早餐|午餐|展示|展览|展销|博览|交易|推广|论道|策略|股东|专题|碰头|首发|上市|签约)会|[进服广消文数智投高链科][博贸交洽]会|展会|沙龙|讲坛|讲座|大讲堂|公开课|圆桌会议|会议|全会|例会|常会|研讨班|研修班|培训班|嘉年华|盛典|庆典|颁奖典礼|典礼|(?:启动|签约|揭牌|开幕|开工|发布|授牌|捐赠|交接)仪式|开放日|大赛|挑战赛|(?:科技|文化|艺术|购物)节|(?:科技|金融|创新|宣传|数字|双创|时装)周|训练营|(?:国际|高端|战略|经济|圆桌|峰会|全球)对话|晚宴|酒会|会晤|对话会|茶叙|茶聚)'
const year = '(?:19|20)\\d\\d年?'

/** The kind with what joins to it: 年会暨颁奖典礼, 论坛2023年年会, 峰会（2024）. */
export const eventKinds = new RegExp(
  `${kinds}(?:(?:[（(][A-Za-z]{2,8}[)）])?(?:${year}|暨[^，。；“”\\n]{0,20}?)?${kinds}){0,2}(?:[（(](?:${year}|[\\p{Script=Han}A-Z\\d]{1,4}站)[)）])?`,
  'gu',
)

/** What follows shows that the words before name an organization or a thing: 论坛秘书长, 会议室. */
export const notAnEventBefore =
  /^(?:秘书|主席|理事|常务|代表团|组委|委员|会员|成员|会长|副会长|执行|网|厅|中心|堂|报|制度|机制|精神|纪要|室|议程|服务|软件|系统|平台|召集人)/u

/** Names that say nothing without the one whose event it is: 公司的业绩发布会. */
export const genericNames =
  /^(?:例行|新闻|业绩|媒体|年度|中期|全年|财报|投资者|专题|视频|线上|闭门|首场){0,3}(?:发布会|记者会|记者招待会|业绩会|说明会|吹风会|通气会|股东大会|股东会)/u

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words before a name that are no part of it. */
export const nameStops = words(
  '举行 举办 召开 主办 承办 开办 协办 合办 主持 出席 参加 参与 亮相 受邀 应邀 赴 在 于 由 了 为期 筹办 组织 参会 见证 迎来 发起 来到 现身 走进 登上 邀请 列席 宣布 定于 题为 名为 是 称 说 表示 指出 围绕 关于 对 从 就 将 把 以 结束 聚焦 讯 电 获悉 了解到 获知',
)
export const stopTags = words('p r u ul ud d w y t nrfg')
export const particle = '的'
/** They join the words of a name: 合作与发展论坛. */
export const joiners = words('与 和 及 暨')
export const openingMarks = words('“ 「 『 《 " （ (')
export const closingMarks = words('” 」 』 》 ） )')

/** A date or time that leads in: 今天（16日）甲公司业绩发布会, and what counts the event only: 首场发布会. */
export const leadingTime =
  /^(?:[今昨明当同][天日晚]|[本上下]?周[一二三四五六日]|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,2}[日号]|上午|下午|晚上?|[（(](?:\d{1,2}月)?\d{1,2}[日号][)）]|\d{1,2}时|首场|一场|首次|的|\s)+/u

/** A name that begins so is whole, whatever words it holds. */
export const wholeBeginning = /^(?:(?:19|20)\d\d\s?年?|第[一二三四五六七八九十百\d]{1,4}[届次]|首届)/u

/** Brackets around these are no part of a name: （记者张三）. */
export const notInName = /记者|通讯员|摄|图|讯|以下简称/u
