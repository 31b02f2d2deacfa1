import type { OrganizationKind } from '../../../lexicon/organization-kinds.ts'
import { officerOfNamed } from '../../mentions/titles/company-officer-rules.ts'

/** Titles of people that are held in no organization that a text would name; a party's secretary is of a body that has a party. */
export const nowhereHeld =
  /^(?:首相|总理|总统|行政长官|特首).+|^院[校所]长$|(?<!党委|党组|党总支|支部|纪委|党委副|党组副|纪委副)(?:国家主席|国家副主席|总书记|总统|总理|首相|国务卿|行政长官|院士|教授|专家|学者|记者|编辑|作者|分析师|评论员|经济学家|科学家|律师|医生|议员|立委|导演|演员|主持人|作家|企业家|艺术家|(?<!总)工程师|(?<!总)会计师|特首|专员|省长|市长|县长|区长|镇长|乡长|州长|大使|参赞|国王|女王|书记|导师|老师|运动员|教练|法官|检察官|军官|警官|外交官|政务官|公务员|飞行员|航天员|宇航员)$/u

/** Bare titles and the organizations that can have them, by kind and ending; the first that fits. */
export interface BareTitle {
  readonly title: RegExp
  readonly kinds: readonly OrganizationKind[]
  readonly names?: RegExp
  /** Whether the name ends with the unit that the title heads (`headOfUnit`): a 局长 is of a 局. */
  readonly namesUnit?: true
  /** Whether any organization of an earlier sentence can be meant, or only one whose people were named. */
  readonly reachesBack: 'any' | 'holder'
}

const companies = ['bank', 'insurer', 'securities', 'company', 'media'] as const

/** What a title says to be head of. */
export const headOfUnit = /(?<unit>.)长/u

export const bareTitles: readonly BareTitle[] = [
  {
    title: /^(?:校|院|局)?(?:党委|党组|党总支|(?:党)?支部|纪委)(?:(?:常务|专职)?副?书记|常委|委员|成员)$/u,
    kinds: ['university', 'company', 'bank', 'government', 'institute', 'regulator'],
    // The party's committee of an area has no other in it, nor has a department of it.
    names: /(?<![省市区县州盟旗]委|(?:组织|宣传|统战)部)$/u,
    reachesBack: 'holder',
  },
  {
    title: /^(?:(?:非?当然|非?官守|增选|委任|民选)?委员|组员)$/u,
    kinds: ['government', 'association', 'regulator', 'university', 'institute', 'other'],
    names: /(?:委员会|委|会|组|团|政协|人大)$/u,
    reachesBack: 'holder',
  },
  // Statutory bodies of Hong Kong that are called 局 have members, as no bureau of the government has: 医管局成员.
  {
    title: /^成员$/u,
    kinds: ['government', 'regulator', 'association', 'institute', 'other', 'company'],
    names:
      /(?:[会组团]|(?:金发|医管|机管|旅发|贸发|市建|金融发展|医院管理|机场管理|旅游发展|贸易发展|市区重建)局)$/u,
    reachesBack: 'holder',
  },
  { title: /议长$/u, kinds: ['government'], names: /(?:议会|议院|立法院|国会|立法会)$/u, reachesBack: 'any' },
  {
    title: /^(?:副)?(?:总召|书记长|干事长)$/u,
    kinds: ['association', 'government', 'other'],
    names: /(?:党团|党|议会)$/u,
    reachesBack: 'any',
  },
  { title: /行长/u, kinds: ['bank', 'regulator'], reachesBack: 'any' },
  { title: /(?:校(?:长|监|董)|^[教学总]务长)$/u, kinds: ['university'], reachesBack: 'any' },
  {
    title: /[院所]长/u,
    kinds: ['university', 'institute', 'company', 'government'],
    namesUnit: true,
    reachesBack: 'any',
  },
  {
    title: /秘书长/u,
    kinds: ['association', 'other', 'government'],
    names: /(?<![部局厅署处司院办委庭室])$/u,
    reachesBack: 'any',
  },
  // A committee has a chairman, an association a president.
  { title: /会长/u, kinds: ['association', 'other'], names: /(?<!委员会|小组|董事会)$/u, reachesBack: 'any' },
  { title: /[部局署处厅司]长/u, kinds: ['government', 'regulator'], namesUnit: true, reachesBack: 'any' },
  { title: /社长|总编/u, kinds: ['media'], reachesBack: 'any' },
  { title: /[台厂]长/u, kinds: ['media', 'company', 'government'], namesUnit: true, reachesBack: 'any' },
  {
    title: officerOfNamed,
    kinds: [...companies, 'association'],
    reachesBack: 'any',
  },
  { title: /经理$/u, kinds: companies, reachesBack: 'holder' },
  {
    title: /发言人$/u,
    kinds: [...companies, 'regulator', 'government', 'association', 'other'],
    reachesBack: 'any',
  },
  {
    title:
      /^(?:副|副总|总)?(?:常务|候补|永远|名誉|荣誉|义务|当然|中央|杰出)?(?:[理监]事|会董|司库|财务|财政|总务|会员)$/u,
    kinds: ['association'],
    reachesBack: 'holder',
  },
  { title: /理事长|监事长|总干事/u, kinds: ['association', 'other', 'institute'], reachesBack: 'any' },
  {
    title: /(?:主席|主任|总监|负责人|召集人|秘书|官)$/u,
    kinds: [...companies, 'regulator', 'government', 'association', 'university', 'institute', 'other'],
    reachesBack: 'holder',
  },
]

/** A chairman named with the rank behind the name (李若川主席) is known to every reader, and of no organization just named. */
export const rankBehindName = /主席$/u

/** One character before a title points at a university or institute: 校党委书记. How the names end that it can mean. */
export const shortPointers: Readonly<Record<string, RegExp>> = {
  校: /(?:大学|(?<!大学\p{Script=Han}{0,14})学院|学校|校)$/u,
  院: /院$/u,
  所: /所$/u,
  党: /(?:党|民建联|经民联|工联会|阵线|力量|联盟)$/u,
}

/** The university or college of whoever writes, whose name the text need not give, and titles that only a university has. */
export const ownSchools = ['我校', '我院'] as const
export const ofUniversity = /^校|校长/u

/** The office that a title begins in is a state's, but for associations: 街总|会长. */
export const associationByEnd = /[会总社]$/u

/** Heads of cities, counties and districts, and those of them of which a city has many, so that only a clause of their own leaves them unsaid. */
export const headOfArea = /^(?:前|原|前任)?(?:副|代理|代|常务副)?([市县区镇乡])长$/u
export const oneOfMany = /[区镇乡]/u
/** What is called by such an area: 云海市政府, 云海市议会, 南区区公所, but no industrial park. */
export const ofArea =
  /^(?![与和及或由在到至可经非各全请谢率此该本即])(?:\p{Script=Han}{2,4}?(?<city>[市县])(?<![都城]市)(?!场|民|区|[市县](?!委|政府|府))|\p{Script=Han}{1,3}?(?<district>[区镇乡])(?<![园社地市山郊林校景灾选学考特新专辖]区)(?!民|[市县]|区(?!公所)))/u
/** Any area that a sentence names, known or not: 新竹县; no words for such areas at large: 全市, 都市. */
export const areaInText =
  /(?<![与和及])\p{Script=Han}{2}(?:(?<![都城夜股门超花全本上各该])市|(?<![各全该本])县)(?!长|民|场)/gu
/** Its seat, behind its name; and its head, behind a place. */
export const seatBehind = /^(?:政府|府|议会|区?公所|[市县]长)/u
export const head = '长'

/** What several are made at once: 委任陶若溪、王实为非当然委员. */
export const member = /(?:委员|成员|[理监董]事)$/u

/** Posts in the party of whatever body. */
export const ofParty = /^(?:党委|党总支|纪委)/u

/** What stands before a title whose organization the report is about: 新任会长, 8位副会长. */
export const beforeOffice =
  /(?:新任?|现任|上一?届|本届|新一届|历[任届]|第[一二三四五六七八九十0-9]{1,4}[届任]|[0-9一二两三四五六七八九十]{1,3}[位名]新?)$/u

/** Verbs of what is done to who holds the title after them, or is given one: 见证第六届理事长王实…, 感谢部长李远, 任命李远为部长. */
export const actsOnHolder =
  /(?:见证|感谢|恭喜|祝贺|恭贺|欢迎|期勉|勉励|期许|率领|陪同|偕同|联同|连同|会同|拜会|拜访|会见|宴请|表扬|批评|质疑|支持|指派|授权|委派|代表|获得|透过|通过|受到|任命|委任|聘任|聘请|推选|推举|增选|选举|取代|接替|收到|接获|指定|同意|解除|罢免|免去)$/u

/** Where events are held: what a bare title is held in only if somebody's title was. */
export const venue =
  /(?:(?:会议|展览|会展|展贸|国际)中心|会议展览中心|文化中心|大酒店|酒店|酒楼|饭店|礼堂|体育馆|大会堂|会堂|博物馆|展览馆|大厦)$/u

/** A trade or an area that elects members of a parliament: 航运界议员, 九龙西南议员. The parliament by its name, which its committees begin with. */
export const trade = /(?:界别?|选区|选委会|(?:港岛|九龙|新界)[东西南北中]{1,2})$/u
export const tradesSitIn = /(?:香港)?立法会(?=$|\p{Script=Han}*(?:委员会|委会|小组)$)/u

/** Bodies that have members who are called 议员, and what opens the title of one whose body is not told: 。议员李若川. */
export const council = /(?:议会|议院|立法院|立法会|国会)/u
export const opensBare = /(?:^|[\s，,。；;：:])$/u

/** Whom a speech or a letter is addressed to, who need not be of any body named in it: 尊敬的王实主任. */
export const addressed = /(?:尊敬|敬爱|亲爱)的$/u

/** An event whose chair or secretary somebody is, who holds that in no body: 本次论坛的|执行主席. */
export const chairsEvent = /(?:大会|会议|论坛|年会|峰会|研讨会|沙龙)的$/u
