import type { PatternRule } from '../../rules/pattern.ts'
import { begins, ends, festively, holds, manner, organizes, press, takesPlace } from './holding-rules.ts'

/** That it is held, behind its place; not who holds it (在合肥|主办的…) and no part of it (在合肥|开幕式), and 启动 and 开启 of whatever (在合肥|启动). */
const held = `(?:${holds}|(?:${organizes})(?![的之])|(?:${begins}|${ends})(?![式礼])|启动|开启)`

/** Behind a place, another meeting that is held there: 在北京举行|新闻发布会，宣布论坛将在合肥举行. */
export const pressBehind = new RegExp(`^了?(?:[^，,。；]{0,8})?${press}`, 'u')

/** Behind a place, what else is held there than a meeting with the press: 于上帝庙前举办|之「嘉年华」活动, 今日办理记者会. */
export const otherHeldBehind =
  /^(?![^，,。；\n]*(?:发布|记者|业绩|吹风|通气|说明)会)[^，,。；\n]{2,60}?(?:[”」]|活动|论坛|峰会|晚会|大会|[赛节展](?=[，,。；]))/u

/** What no place holds, and what stands before who acts there. */
const notInPlace =
  '[在于]|(?<!度)假(?!日)|以外|时间|召开|举办|主办|(?:联合|共同)[举召主合]|组织(?=召开|举行|举办|新闻)|现场|出席|参加|会见|参与|举行|隆重|期间|分别|分[两三四五]|作为|应否|同(?![济仁安福乐])|支持|协助|推动|促进|方面|表扬|今[天日]|昨[天日]'

const ofOneCharacter = '[京沪津渝穗深蓉汉宁杭港澳台琼]'
/** A city called by one character: 京. */
export const cityCharacter = new RegExp(`^${ofOneCharacter}$`, 'u')

/** Behind a venue, the city that it is in: 国家会展中心（合肥）. */
export const cityBehind = /[（(]\p{Script=Han}{2,4}[)）]$/u

/** Where it takes place: the group `place`, cut down to a known place by the code. */
export const placeRules = [
  {
    id: 'event/place-of-verb',
    pattern: `(?<!(?:争取|申办|希望|计划|拟|建议)[^，,。]{0,10}|正(?=在))[在于假](?<place>(?!\\d|设|由|其|[今明去]年|[本下上]月|[一二三四五六七八九十]{1,3}月)(?:(?!${notInPlace})[\\p{Script=Han}·、（）()A-Za-z\\d-]){2,28}?(?:(?:(?!${notInPlace})[\\p{Script=Han}A-Za-z\\d]){1,16}(?<=[室厅楼号]))??)(?:[（(](?:[A-Za-z]|(?:以下)?简称)[^（）()]{1,40}[）)])?[，,]?\\s?(?:[今昨][天日])?(?:以[^，,。]{2,10}?方式|分[两三四五]期)?${manner}${held}`,
    example: '论坛在合肥成功举行',
    counterexample: '论坛在合肥的反响很好',
  },
  {
    id: 'event/place-by-one-character',
    pattern: `[在假于](?<place>${ofOneCharacter})${manner}${held}`,
    example: '年会20日至22日在京举行',
    counterexample: '在宁静的湖边举行',
  },
  {
    id: 'event/place-of-the-main-venue',
    pattern: '(?:主?会场|主场馆|主展场)(?:将?设置?|位于|定)[在于](?<place>[\\p{Script=Han}A-Za-z\\d·]{2,28})',
    example: '论坛采用线上线下结合的方式，主会场设在合肥滨湖会展中心，线上有三千人观看',
    counterexample: '主会场座无虚席',
  },
  {
    id: 'event/place-in-marks',
    pattern: `[在于][“「](?<place>[^“”「」\\n]{2,28})[”」](?:设立?主?会场|${manner}(?:${holds}))`,
    example: '会议在“青弋江创新中心”设主会场',
    counterexample: '会议在“青弋江创新中心”的支持下设主会场',
  },
  {
    id: 'event/place-of-an-act',
    pattern: `(?:(?<![旨存关对基由鉴])[在于赴]|前往|(?<![感受得谈提达遇看听想讲说直遭])到)(?<place>(?![\\d本此])(?:(?!${notInPlace})[\\p{Script=Han}·]){1,20}?)(?:集体|亲切|共同|一起|现场){0,2}(?:出席|参加|参与|会见|主持|列席|(?<![共合])同(?![济志台])|与(?!会))(?=[^。]{2,80})`,
    example: '总理30日在青弋出席论坛开幕式。',
    counterexample: '总理在谈到论坛时说',
  },
  {
    id: 'event/place-of-a-journey',
    pattern: `(?:前往|前赴|(?<!奔)赴|飞抵|抵达)(?<place>(?:(?!${notInPlace})[\\p{Script=Han}·]){2,12})[，,](?:准备|将|并)?(?:出席|参加|参与)`,
    example: '校长今日启程前往合肥，出席论坛',
    counterexample: '校长今日启程前往合肥，会见客人',
  },
  {
    id: 'event/place-of-a-move',
    pattern: `(?:转移?[到至]|移师|移[到至]|改(?:在|到|于|为在))(?<place>(?:(?!${notInPlace})[\\p{Script=Han}·]){2,16}?)(?:${holds})`,
    example: '论坛改在线上举行',
    counterexample: '论坛改期举行',
  },
  {
    id: 'event/place-label',
    pattern: '(?:会议|活动|举办|举行)?地点[：:]\\s?(?<place>[^，,。；\\n]{2,30})',
    example: '会议地点：合肥',
    counterexample: '会议地点待定',
  },
] as const satisfies readonly PatternRule[]

/** Behind a city without a preposition: 新加坡|举行的峰会; one that does so 共同 is who holds it. */
export const holdingBehind = new RegExp(
  `${festively}(?:${holds})的?(?=[^，,。；]{0,40}?(?:峰会|论坛|大会|会议|年会|发布会|研讨会|座谈会|仪式))`,
  'gu',
)

/** Behind a city that ends a sentence of the event's name: 第三届供应链金融论坛合肥|举行. */
export const endingBehind = new RegExp(`${festively}(?:${holds}|${begins}|${ends})(?=[，,。；\\n]|$)`, 'gu')

/** Behind a city and 在: 在北京|，外长同客人举行第二次会议. */
export const leadingIn = /，/gu
export const within = '在'
/** Before 在, what tells where somebody or something is at all times: 落脚|在北京，. */
export const staysThere = /(?:落脚|落户|坐落|扎根|[位设住留身生死驻放])$/u

/** Places that only point at one named elsewhere. */
export const pointing = /^(?:当地|此间|本地|本港|该[国市省地]|这里|那里|今天|会上|同一)/u

/** What is held there takes place nowhere else. */
export const online = /^(?:网上|线上|云端|云上)$/u

/** What a venue is called by. */
export const venueEndings =
  /(?:中心|酒店|饭店|宾馆|会馆|厅|馆|大厦|港|楼|园|校区|广场|剧院|会堂|大学|学院|总部|基地|小镇|公园|度假村|书院|大酒店|会展|礼堂|会所|酒家|球场|体育场|剧场|[小中]学|国小|国中|高中|教堂|[庙宫寺祠殿]|百货|商场|戏院|影城|农场|码头|车站|[^长京]城|厂|公署|官邸|古厝|山庄|营区|营地|俱乐部|游乐会|学苑|会址|室|市|省|县|区|岛|镇|州|(?<=[楼厅座室])[A-Z]?\d{1,4}室?)$/u

/** Sentences to search for those who took part, wherever they stand. */
export const countsPeople =
  /(?:参加|参[会与]|与会|出席)者?的?总?人数|[位名人](?:余|次)?[^，,。；\n]{0,24}?(?:齐聚|聚[首会集]|共襄)|[位名人](?:余|次)?[^，,。；\n]{0,16}?(?:出席|参加|参与|参会)|(?:出席|参加|参会|与会)[^。\n]{2,160}?共[计约有]?约?\d|(?:参会|到会|与会)\p{Script=Han}{1,6}\d+(?:余|多)?[人名位]|\d[余多]?(?:听众|观众|师生)(?:到场|参[加与会]|出席)/u

/** Where the report tells of one event alone, whoever comes together comes to it: 逾400位领袖聚首一堂. */
export const countsGuests =
  /(?:位|名|人)[^。；\n]{0,30}?(?:嘉宾|来宾|代表|领袖|学者|专家|师生|会员|贵宾|人士)[^，,。；\n]{0,8}(?:出席|齐聚|聚[首会集]|到场|[，,]将?(?:在|就|围绕|齐聚|共))|(?:嘉宾|来宾|代表|领袖|学者|专家|师生|会员|贵宾|人士)[^，,。；\n]{0,6}\d[余多]?(?:位|名|人)(?:出席|齐聚|聚[首会集]|到场)/u

/** How many took part: the group `count`. */
export const attendanceRules = [
  {
    id: 'event/attendance-number',
    pattern:
      '(?<count>(?:\\d万)?\\d[\\d,.]*\\s?[万千百]?|[一二两三四五六七八九十]?[百千万])(?<!(?:邀请|[拟将]邀|每年|带领|率领?)[^，,。]{0,24})(?:余|多|来)?(?:位|名|人|听众|观众|师生)(?:余|次)?(?=(?:(?!共计?\\d|总计)[^，,。；\\n]){0,24}?(?:出席|参加|参会|与会|到场|齐聚|聚[集首会]|参与(?![^，,。]{0,6}(?:行动|工作|救|搜|扑))|莅临|现场|代表|嘉宾|共襄|(?:学者|专家|领导)[，,]齐聚))',
    example: '嘉宾260余人参加了本届论坛',
    counterexample: '公司员工260余人',
  },
  {
    id: 'event/attendance-on-site',
    pattern:
      '(?:现场|到场|到会|参会|与会|(?<!(?:每年|历年|平均)[^，,。]{0,8})吸引|汇聚|聚集|云集|集结)[^，,。；\\d]{0,30}?(?<count>(?:\\d万)?\\d[\\d,.]*\\s?[万千百]?)(?:余|多|来)?(?:位|名|人)(?:余|次)?(?!被|受伤|遇难)',
    example: '论坛在合肥举办，现场超2000名开发者共同见证',
    counterexample: '论坛在合肥举办，银行共有2000名员工',
  },
  {
    id: 'event/attendance-by-number',
    pattern:
      '(?:参加|参[会与]|与会|出席)者?的?总?人数(?:已|约|逾|近|超过?|达到?|为|共){0,2}(?<count>(?:\\d万)?\\d[\\d,.]*\\s?[万千百]?)(?:余|多)?(?:人|名|位)',
    example: '论坛的参加者人数逾1000人',
    counterexample: '公司的员工人数逾1000人',
  },
  {
    id: 'event/attendance-in-all',
    pattern:
      '(?:出席|参加|参会|与会)[^。\\n]{2,160}?共(?:计|约|有)?约?(?<count>(?:\\d万)?\\d[\\d,.]*\\s?[万千百]?)(?:余|多)?(?:人|位|名)(?:余|次)?(?=[。，,；\\n]|$)',
    example: '出席会议的还有高校教师、企业代表共计210人。',
    counterexample: '出席会议的有高校教师，公司共有员工210人以上。',
  },
] as const satisfies readonly PatternRule[]

/** Endings of areas, which are no houses, and what stands between a city and a house in it. */
export const areaEndings = /(?:市|省|县|(?<![社园校厂馆])区|岛|镇|州|港)$/u
/** 江苏省|南京市. */
export const provinceLead = /^\p{Script=Han}{2,8}(?:省|自治区)\s?/u
export const cityMarks = /^(?:市(?!民)|县)?(?:的|[·、，,\s])?/u

/** An area with the house in it behind 的: 清水区的. */
export const areaLead = /^\p{Script=Han}{1,4}[市区县镇]的$/u
/** What describes a place before its name: 有山城之称的. */
export const placeLead =
  /^(?:.{1,23}的|(?:轮值)?主席国|位于|.{0,12}(?:赴|前往|抵达)|另?一[个座](?:\p{Script=Han}{0,4}(?:城市|州份|国家))?)/u

/** Behind a place, how and with whom they meet there: 合肥|以视频方式, 合肥|就支付现状, 合肥|与江淮银行行长. */
export const behindPlace = /(?<=\p{Script=Han}{2})(?:与|以(?!色列)|就(?!业)|日前|近日|亲自).*$/u

/** What is held at an event tells no place: 台北电影节|举行首映. */
export const endsAsEvent =
  /(?:会议|大会|论坛|峰会|年会|[览演讨谈]会|[文艺影]节|仪式|典礼)(?:上\p{Script=Han}?)?$/u

/** What stands for the event once it is named: 本届大会, 会议将在网上举行. */
export const eventReference =
  /会议|大会|论坛|峰会|年会|研讨会|博览会|展会|座谈会|发布会|高峰会|沙龙|盛会|[开闭]幕式|庆典|典礼|盛典|(?:本[次届]|此次|今届|该|当[日天]|(?:参加|出席)了?)活动|揭牌仪式|讲座|聆听了?报告/u

/** Before a theme, in its sentence: it is that of a part of the event. */
export const ofPartBefore =
  /(?:第[一二三四五六七八九十\d]{1,2}[场节]|首场|末场|分论坛|平行论坛|专题论坛|分会场|边会|专场|圆桌)[^。\n]*$/u

/** Behind a theme: it is the title of a talk. */
export const ofTalkBehind = /^[”」』"’》]\s?(?:作)?为题/u

/** A sentence that begins so tells of the event, whatever others it names. */
export const thisEvent =
  /^\s*(?:据悉，|据了解，|据介绍，)?(?:本[次届]|此[次届]|今届|是次|该)(?:大会|会议|论坛|峰会|年会|研讨会|座谈会|活动|发布会|展会|博览会|盛会)/u

/** A line of a notice that tells when and where, or who holds it; 发布时间 is of the page. */
export const labelled =
  /^\s*(?:[一二三四五六七八九十\d]{1,2}[、.．]\s?)?(?:(?:会议|活动|论坛|大会|年会|峰会|举办|举行|召开|培训)(?:举办|召开)?(?:时间|日期|地点|地址)|地点|主办(?:单位|方|机构))\s?[：:]/u

/** Told of earlier editions, not of this one: 从2015年第一届在武汉召开至今. */
export const ofEarlierOnes = /去年|前年|上一?届|往届|历届|第一届|[从自]\s?(?:19|20)\d\d年|曾|早在|迄今|至今/u

/** The event is held: what tells the sentence that gives date and place. */
export const holding = new RegExp(`${takesPlace}|承办|协办`, 'u')

/** Numerals that numbers of people and of days are written with. */
export const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
export const units: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 }
export const unitIn = /[百千万]/u
export const numberAndUnit = /(\d+(?:\.\d+)?)([万千百])?/gu
