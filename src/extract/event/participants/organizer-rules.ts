import type { PatternRule } from '../../../rules/pattern.ts'
import { timeOfAct } from '../dates/day-shape-rules.ts'

/** Bodies that have no hall of their own: what is held by them is held elsewhere. */
const heldByBodies = '协会|学会|商会|联合会|基金会|研究会|促进会|委员会|联盟|集团|公司|银行|证券|杂志社|报社'
export const bodyThatHolds = new RegExp(`(?:${heldByBodies})$`, 'u')

/** Who holds it: the group `organizers`, a list; earlier rules are surer. */
export const organizerRules = [
  {
    id: 'event/organizers-by',
    pattern:
      '由(?:[^“”「」，,。；\\n：]{2,40}(?:指导|支持)[、，,]?\\s?由?)?(?<organizers>[^“”「」，,。；\\n：]{2,240}?)(?:[于在][\\p{Script=Han}\\d]{2,12}?)?(?:联合|共同|携手|牵头|联袂|合作|连续|首次|再次|专门|隆重|成功)?(?:主办|举办|发起(?!人)|合办)',
    example: '论坛由江淮银行业协会、青弋江大学联合主办',
    counterexample: '论坛由江淮银行业协会承办',
  },
  {
    id: 'event/organizers-of',
    pattern:
      '(?:^|[，,。；\\n日】]|[\\p{Script=Han}]在)(?<organizers>[^“”「」【】，,。；\\n：由在]{3,60}?)(?:联合|共同|携手)?[主合]办[的之]',
    example: '11月16日银潮传播集团主办的论坛',
    counterexample: '主办方银潮传播集团',
  },
  {
    id: 'event/organizers-in-whose-event',
    pattern: `[\\p{Script=Han}]在(?<organizers>(?![\\d一二三四五六七八九十]{1,4}[年月日])[^“”「」【】，,。；\\n：由在]{2,60}?(?:${heldByBodies}))(?:联合|共同|携手)?(?:举[办行]|召开)的`,
    example: '王实在江淮银行业协会举办的论坛上表示',
    counterexample: '王实在青弋江大学举办的论坛上表示',
  },
  {
    id: 'event/organizers-jointly',
    pattern:
      '(?:^|[，,。；\\n日])(?<organizers>(?![^、]{0,6}(?:由|[于假](?![都日])))[^“”「」【】，,。；\\n：在]{4,100}?)等?(?:机构|单位|组织|企业)?(?:联合|共同|携手|合作)(?:举办|发起(?!人)|召开|举行)的',
    example: '9月26日，银潮传播联合江淮银行、青弋江大学等机构共同举办的论坛召开',
    counterexample: '银潮传播举办的论坛',
  },
  {
    id: 'event/organizers-that-met',
    pattern:
      '(?:^|[。\\n])(?<organizers>[^，,。；：“”「」于在\\n]{4,60}?)于[^，,。；“”「」\\n]{2,24}[，,][于在假][^，,。；“”「」\\n]{2,30}(?:共同|联合|合作|携手)(?:主办|举办|举行)',
    example: '江淮银行业协会与青弋江大学于10月24日上午9时起，于青弋会馆共同主办论坛',
    counterexample: '江淮银行业协会与青弋江大学于10月24日签约，论坛由银潮传播集团主办',
  },
  {
    id: 'event/organizers-called-for-short',
    pattern: `(?:^|[。\\n])(?<organizers>[^，,。；：“”「」于在（(\\n]{4,30}?)[（(](?:以下)?(?:简称|称)[^（）()\\n]{2,20}[）)][，,]?(?:${timeOfAct}){0,2}(?:[于在假][^，,。；“”「」\\n]{2,24})?(?:主办|举[办行]|召开)`,
    example: '江淮银行业协会（简称“江银协”），17日举行会员大会',
    counterexample: '江淮银行业协会（简称“江银协”）会长出席青弋江大学举行的论坛',
  },
  {
    id: 'event/organizers-listed',
    pattern: '[，,；](?<organizers>[^“”「」，,。；\\n：由在]{3,140}?)(?:联合|共同|携手)?主办(?=[，,。；]|$)',
    example: '论坛由青弋市政府指导，江淮银行业协会主办，银潮传播集团承办',
    counterexample: '论坛由江淮银行业协会主办',
  },
  {
    id: 'event/organizers-label',
    pattern: '主办(?:单位|方|机构)?(?:为|是|有|包括|：|:)\\s?(?<organizers>[^“”「」，,。；\\n]{2,60})',
    example: '主办单位：银潮传播集团',
    counterexample: '主办单位介绍说',
  },
] as const satisfies readonly PatternRule[]

/** Behind a list of those who hold it, others who do: ，青弋江大学联合主办. */
export const furtherOrganizers =
  /^(?:[于在][\p{Script=Han}\d]{2,12}?)?(?:联合|共同)?(?:主办|举办|发起|合办)[，,；、](?:并由|并|由)?(?<organizers>[^“”「」，,。；\n：由在]{3,140}?)(?:联合|共同|携手)?(?=(?:主办|合办)(?:[的，,。；]|$))/u

/** Before it stands who sends the news: 江淮社合肥6月20日电（记者李明）|江淮银行20日举行记者会. */
export const dateline =
  /^(?:[^【】，。]{0,12}【[^【】]{2,20}(?:报[导道]|电|讯)】|.{0,24}\d{1,2}日(?:(?:电|讯|消息)\s?(?:[（(][^（）()]{1,20}[)）])?|\s?\/[^/\n]{2,12}\/))/u

/** Before the event's name: who holds it comes before the verb; its theme may come between. */
export const holdingBefore =
  /(?:联合|共同|携手|如期|首次|专门)?(?:举行|举办|召开|办理|主办|合办|开)(?:了|(?<attribute>的))?(?:以[“「][^“”「」]{2,50}[”」]为主题的|主题为[“「][^“”「」]{2,50}[”」]的)?(?:[^，,。；：“”「」]{0,24}的)?[^，,。；：]{0,6}$/u

/** The clause of the verb, with the one before it where the verb has no subject of its own: 江淮银行举行年会，并|举办论坛. */
export const clauseOfVerb =
  /(?:[^，,。；：“”「」\n]*[，,](?:并|携手|联合|共同|[与和同][^，,。；：“”「」\n]*)(?:将|同[时期]|共同|联合|携手)?|(?:[“「][^“”「」，,。\n]{2,30}[”」])?[^，,。；：“”「」\n]*[，,]?)$/u

/** Behind who holds it stand those who are invited to it, and what it is about: 数据部邀请银行代表与大学举办论坛, 外交部就高峰论坛举行吹风会. */
export const inviting = /(?:邀请|邀集|邀约)(?!.*(?:参加|出席|参与))|(?<!成|造|将)就(?![业职近读学是])/u

/** Before the verb: one thing more that somebody does, of whom it does not tell: 建设金融中心|和|举办“论坛”. */
export const furtherDeed = /[和与及]$/u

/** Before the verb: who chairs a meeting does not hold it for the organization of his title. */
export const chairing = /主持$/u

/** Right before an organization that holds it, or taken for its beginning: 主办方|青弋江大学, 主办单位之一的|江淮银行. */
export const organizerLabel = /主办(?:单位|方|机构)(?:之一)?的?|(?<=^|[，,。；\s])主办的/u

/** Before and behind an organization that is known, another that no list knows: 青弋江大学|及传播研究中心. */
const likeOrganization =
  '(?<organization>(?![今昨明]|\\d)(?:(?![于在假])\\p{Script=Han}){2,20}(?:中心|学院|大学|研究院|研究所|协会|学会|商会|委员会|集团|公司|联盟|平台|政府|基金会|编辑部|杂志社|报社|出版社|组织|总会|分会|联合会|办公室))'
const joiner = '(?<joiner>[、和与及暨]|以及)'
export const organizationBehind = new RegExp(`^${joiner}${likeOrganization}(?=$|[于在今昨\\d])`, 'u')
export const organizationBefore = new RegExp(`(?:^|[日，,])${likeOrganization}${joiner}$`, 'u')

/** What separates the items of a list; those that may also join the words of one name only behind a known name. */
export const listSeparator =
  /、|以及|(?<=\p{Script=Han}{4}(?<![与和及、])|[)）])联合(?!国|会|总|大学|社|体|主|举|办|发|$)|(?:[今昨前][天日]|近日|日前|\d{1,2}日)?[和与及]|(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu
export const sureSeparators: ReadonlySet<string> = new Set(['、', '以及', '联合', ' '])

/** Behind a list: its 与 joins two, whatever they are called. */
export const jointly = new RegExp(`^${timeOfAct}?(?:[于在][^，,。]{2,12})?(?:联合|共同|携手|联袂|合作)`, 'u')

/** Who is only counted ends a list: 江淮大学、青弋江大学|等16家研究机构、智库. */
export const countedRest = /等(?=\d|[两三四五六七八九十数多]+[家个所]|有关|相关).*$/u

/** What follows an organizer's name and is no part of it: （简称…）, 联合, 等单位; but of 江淮银行（香港） the branch is. */
export const organizerTail =
  /(?:[（(﹙](?!\p{Script=Han}{2}[)）])[^（()）﹙﹚]{1,30}[)）﹚]|(?<![高初中平同优])等[^、]{0,6}|联合|共同|携手|牵头|指导|支持)+$/u

/** Who writes calls those of his own so, and the event itself; it names nobody: 我校, 本会, 本期论坛. */
export const pointingItem =
  /^(?:[本该此][次届期]\p{Script=Han}{2,6}|[我本该][会校院系所司行社省市县区部局馆刊报]|[该本](?:公司|集团|机构|协会|组织|单位|企业|银行|学院|大学)|(?:多|数|几|各)[家所个大].*)$/u

/** Before a list of those who hold it, who comes to it: 司长8日出席|江淮银行主办的论坛. */
export const visitorBefore = /^[^、]*?(?:出席|参加|参与|列席|亮相)(?:了|由)?/u

/** Before who holds it, when, and who tells it: 近日|江淮银行, 记者今天从|江淮银行. */
export const organizerLead =
  /^(?:记者|[今昨明][天日]|近日|日前|近期|[本上下][月周]|[由据在]|从(?!化|江县))+(?!报|新闻)/u
export const pointingBefore = /(?:^|[、和与及])[我本该][会校院系所司行社省市县区部局馆刊报]$/u

/** Words for what is studied end no organization's name, and few more end that of a unit for it: 支付理论|与|应用研究中心. */
export const endsInThought =
  /(?:理论|技术|科学|工程|经济|管理|政策|战略|文化|教育|信息|产业|法律|金融|安全|创新)$/u
export const restOfUnit = /^\p{Script=Han}{2,6}(?:中心|研究院|研究所|实验室|学院|委员会)/u

/** So many people, who are no organizations: 50位校友出版人. */
export const countedPeople = /[\d百十多]余?[位名]/u

/** On both sides of 和 they show that it joins two organizations. */
export const wholeOrganization =
  /\p{Script=Han}{2,}(?:大学|学院|研究院|研究所|研究中心|协会|学会|商会|委员会|联合会|基金会|集团|公司|银行|杂志社|出版社|编辑部|人民政府|管理局|智库|[厅局])$|^(?:特区|中央|[省市县区]|本?港)?政府$|[A-Za-z]$/u

/** What countries do that hold a meeting; where it is 举行 they may be no more than its place. */
export const hosting = /[主举]办/u
/** Behind such a country: not of 德国|汉堡. */
export const actingBehind = /^(?:[于将今昨明\d]|$)/u

/** An area stands for its government where it holds a meeting: 合肥市. */
export const governing = /(?:省|市|县|区|政府)$/u

/** An office that no list knows, right before date and verb: 省金融办4月28日. */
export const holderBefore = new RegExp(
  `(?<holder>(?<!\\p{Script=Han})政府|(?![月日号年时点午晚天将就都也再还才席加家个]|[上下中]午)(?:(?!出席|参加|[将又他她在于])\\p{Script=Han}){1,12}(?:大学|学校|[中小]学|银行|证券|科技|股份|传媒|日报|电视台|[使领]馆|党团|办|局|部|委|(?<![并亦也还都就才便将])会|院|行|社|司|厅|所|署|集团|公司|协会|中心|联盟|政府))(?:${timeOfAct}|\\d{1,2}月|[上下]午|组织|[在于][\\p{Script=Han}\\d]{2,16}|[（(][^（）]{1,8}[)）]){0,4}$`,
  'u',
)

const where = '(?:将?[于在][^，,。；：“”「」\\n]{2,30})'
/** Right before the verb: several that hold it together, known or not: 云帆科技、江淮大学8日|联合举办. */
export const holdersTogether = new RegExp(
  `^(?<holders>[^，,。；：“”「」\\n]{1,40}?[、与和][^，,。；：“”「」\\n]{1,40}?)${timeOfAct}?${where}?$`,
  'u',
)
export const jointVerb = /^(?:联合|共同|携手)/u

/** Who begins a sentence before the day is the one that acts, even where no list knows it: 云帆科技|8日举办论坛, 「公益助学基金」|8日举办论坛. */
export const holderFirst = new RegExp(
  `^(?:[“「]\\s?)?(?<holder>(?![我他她它这那该此本双各多有据从由在自为当记日前今昨近两几数最拟])(?:(?!计划|准备|[于在])[\\p{Script=Han}A-Za-z]){2,10}?)(?:\\s?[”」])?${timeOfAct}${where}?$`,
  'u',
)

/** A part of what is named in marks does not act. */
export const inMarks = /[“「『][^”」』]*$/u
export const closesMarks = /[”」』]/u

/** Behind an organization that acts: 在江淮银行|今天举行的发布会上. */
export const dateBehind = new RegExp(`^(?:${timeOfAct}|\\d{1,2}月|[上下]午)`, 'u')

/** Behind an organization that begins a sentence and acts in a later clause: 江淮银行|于10月19日在合肥博览会期间，召开峰会. */
export const actingLater =
  /^(?:将|拟|定|计划|也|并|特|特别|持续|积极|再次|首次)?(?:[于为自]|近日|日前|[今昨](?:[天日]|[（(]\d)|\d{1,2}[月日]|[，,]|响应|推动|推出|结合|携手|联合|联手|发[表布]|宣布|规划|推广|办理|举[行办])/u

/** Right behind it, those with whom it acts: 江淮银行|携手|青弋江大学，于5日举办论坛. */
export const actingWith = /^(?:携手|联合|联手|会同|偕同|结合)/u

/** An organization that was read together with what places it: 假|青弋饭店, 今（5）日假|青弋饭店. */
export const startsInPlace = /^日?(?:假(?!日)|于(?!都|田|洪))/u

/** An organization behind a preposition is where the event is held, or whom it is for, not who holds it: 在合肥|会展中心. */
export const placing =
  /[在于对向](?!\d)[\p{Script=Han}·、]{0,12}(?<![由的])$|(?<!寒|暑|休|放)假(?!\d)[\p{Script=Han}·、]{0,12}$/u
