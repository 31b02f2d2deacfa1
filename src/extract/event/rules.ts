import type { PatternRule } from '../../rules/pattern.ts'

/** What an event is called by: its name ends so. */
export const eventKinds =
  '(?:高峰年会|高峰论坛|高峰会议|高峰会|领袖峰会|峰会|年会|大会|研讨会|论坛|博览会|交易会|洽谈会|对接会|发布会|座谈会|推介会|交流会|沙龙|讲坛|圆桌会议|圆桌会|国际会议|学术会议|会议|对话会|对话|展览会|进博会|服贸会|广交会|会晤|听证会|研讨班|闭门会|创投会|嘉年华|颁奖典礼|启动仪式|开放日|大赛|科技节|论坛年会|工作会议|扩大会议|代表会议|说明会|分享会|记者会)'

/** The name of the event: the group `name`. Earlier rules are surer. */
export const nameRules = [
  {
    id: 'event/name-in-marks',
    pattern: `[“「『"](?<name>[^“”「」『』"\\n，。；]{2,40}${eventKinds})[”」』"]`,
    example: '由银潮传播主办的“第四届供应链金融论坛”在重庆举行',
    counterexample: '“我参加过第四届供应链金融论坛，收获很大”',
  },
  {
    id: 'event/name-with-edition',
    pattern: `(?<name>(?:(?:19|20)\\d\\d\\s?(?:年度?)?)?(?:第[一二三四五六七八九十百\\d]{1,4}[届次])[^“”「」『』"\\n，。；：、！？]{0,30}?${eventKinds})(?![\\p{Script=Han}]{0,2}(?:上|期间|的))`,
    example: '第三届长三角区域银行发展论坛在合肥举行',
    counterexample: '长三角区域银行发展很快，第三届',
  },
  {
    id: 'event/name-with-year',
    pattern: `(?<name>(?:19|20)\\d\\d\\s?年?(?:度)?[^“”「」『』"\\n，。；：、！？\\d]{2,30}?${eventKinds})`,
    example: '2021绿色金融国际论坛在厦门举行',
    counterexample: '2021年经济增长较快',
  },
  {
    id: 'event/name-before-verb',
    pattern: `(?:在|于|出席|参加|举办|举行|召开|为期[一二两三四五]天的|由|的)(?<name>[\\p{Script=Han}A-Za-z0-9·（）()]{2,28}?${eventKinds})(?=上|期间|[（(]|开幕|闭幕|落幕|在|于|致辞|时|，|。|中)`,
    example: '他在长三角金融科技峰会上表示',
    counterexample: '他在长三角出差时表示',
  },
] as const satisfies readonly PatternRule[]

/** When it takes place: the group `date`. */
const day = '\\d{1,2}\\s?[日号]'
const month = '\\d{1,2}\\s?月'
const year = '(?:(?:19|20)\\d\\d\\s?年)'
export const dateRules = [
  {
    id: 'event/date-range',
    pattern: `(?<date>${year}?\\s?(?:${month})?\\s?${day}\\s?(?:至|到|—|－|-|~|～)\\s?(?:${month})?\\s?${day})`,
    example: '4月11日至12日，论坛举行',
    counterexample: '4月11日，论坛举行',
  },
  {
    id: 'event/date-of-month',
    pattern: `(?<date>${year}?\\s?${month}\\s?${day}(?:(?:上午|下午|晚上?|晚间|中午|凌晨))?)`,
    example: '11月16日，论坛举行',
    counterexample: '11月的论坛',
  },
  {
    id: 'event/date-day',
    pattern: `(?<![\\d月])(?<date>${day}(?:上午|下午|晚上?)?)(?=在|，|举行|召开|于|发布|举办|由|出席)`,
    example: '国务院30日下午在博鳌举行',
    counterexample: '30日之后',
  },
] as const satisfies readonly PatternRule[]

/** Where it takes place: the group `place`, cut down to a known place by the code. */
export const placeRules = [
  {
    id: 'event/place-of-verb',
    pattern:
      '在(?<place>[\\p{Script=Han}·（）A-Za-z、]{2,24}?)(?:隆重|成功|正式|圆满|盛大|顺利|联合|同期)?(?:举行|举办|召开|开幕|落幕|闭幕|登场|揭幕|拉开帷幕|拉开序幕|落下帷幕|启动|开启|开锣|圆满落幕)',
    example: '论坛在合肥成功举行',
    counterexample: '论坛在合肥的反响很好',
  },
] as const satisfies readonly PatternRule[]

/** Who holds it: the group `organizers`, a list. */
export const organizerRules = [
  {
    id: 'event/organizers-by',
    pattern: '由(?<organizers>[^“”「」，。；\\n：]{2,80}?)(?:联合|共同|携手|牵头)?(?:主办|举办|发起)',
    example: '论坛由江淮银行业协会、青弋江大学联合主办',
    counterexample: '论坛由江淮银行业协会承办',
  },
  {
    id: 'event/organizers-of',
    pattern: '(?:^|[，。；\\n日])(?<organizers>[^“”「」，。；\\n：由]{2,60}?)(?:联合|共同|携手)?主办的',
    example: '11月16日银潮传播集团主办的论坛',
    counterexample: '主办方银潮传播集团',
  },
  {
    id: 'event/organizers-label',
    pattern: '主办(?:单位|方|机构)?(?:为|是|：|:)(?<organizers>[^“”「」，。；\\n]{2,60})',
    example: '主办单位：银潮传播集团',
    counterexample: '主办单位介绍说',
  },
] as const satisfies readonly PatternRule[]

/** How many took part: the group `count`. */
export const attendanceRules = [
  {
    id: 'event/attendance-number',
    pattern:
      '(?<count>\\d[\\d,.]*\\s?[万千百]?|[一二两三四五六七八九十]?[百千万])(?:余|多|来)?(?:位|名|人)(?:余|次)?(?=[^，。；\\n]{0,24}?(?:出席|参加|参会|与会|到场|齐聚|参与|莅临|现场|代表|嘉宾|共襄))',
    example: '嘉宾260余人参加了本届论坛',
    counterexample: '公司员工260余人',
  },
] as const satisfies readonly PatternRule[]

/** What describes a place before its name: 有山城之称的. */
export const placeLead = /^.{1,23}的/u

/** An item of a list with what separates it from the next. */
export const listSeparators = /[^、]{1,40}?(、|以及|[和与及]|$)/gu

/** Numerals that a number of people is written with. */
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
