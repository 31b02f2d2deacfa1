import type { PatternRule } from '../../../rules/pattern.ts'
import { begins, holds, manner, press, takesPlace } from '../holding-rules.ts'
import { bracketedDay, day, month, near, part, year } from './day-shape-rules.ts'

const numeral = '[〇○零一二三四五六七八九十]'
const numeralDay = '[〇○零一二三四五六七八九十廿卅]{1,3}日'
const writtenYear = `(?:[一二]${numeral}{3}年|民国[百${numeral.slice(1)}{1,6}年)?`
/** 正月十五, 农历八月十六: a bare 八月十六 is no more than half a date of ours. */
const lunarMonth = `(?:闰?(?:[正冬腊]|${numeral}{1,2})月)`
const lunarDay =
  '(?:(?<=(?:历闰?..?|[正冬腊])月)[一二]?十[一二三四五六七八九]?|(?<=(?:历闰?..?|[正冬腊])月)三十)'
const weekday = '(?:\\s?[（(](?:星期|周|礼拜)[一二三四五六日天][)）])?'
const clock = `${part}?\\s?(?:\\d{1,2}|${numeral}{1,3})(?:[时点]|[:：]\\d\\d)(?:半|\\d{1,2}分)?`
const hour = `(?:${clock})?`
const partOrHour = `(?:${clock}|${part})?`
const through = '\\s?(?:日|号)?起?\\s?(?:至|到|—{1,2}|－|-|~|～)\\s?'
const days = '一?连续?[一二两三四五六七\\d]{1,2}[日天]'
const lasting = `(?:起至(?:\\d{1,2}[日号]|[本下]?(?:周|星期)[一二三四五六日])|起?${days})`
/** What is dated by a date right before it is the news, not the event. */
const notOfNews =
  '(?!\\s?/|启用|启程|动身|出发|离开|离港|返|实施|施行|生效|截止|到期|通车|开通|发售|上映|起(?:恢复|实施|施行|执行|征收|生效|上调|下调|调整|停|取消|实行)|(?:在(?:此间|当地|会上|北京))?(?:电|讯|消息|宣布|表示|透露|报道|公布|发布|通报|获悉|指出?[，,：]|称[，,：]?|说[，,：]?|介绍|致电|致信|发出|发表声明))'

/** When it takes place: the group `date`. Earlier rules are surer. */
export const dateRules = [
  {
    id: 'event/date-range',
    pattern: `(?<date>${year}(?:${month}|[本上下]个?月)?\\d{1,2}${through}${year}(?:${month})?${day}${weekday}(?:${days})?)`,
    example: '4月11日至12日，论坛举行',
    counterexample: '4月11日，论坛举行',
  },
  {
    id: 'event/date-of-two-days',
    pattern: `(?<date>${year}(?:${month}\\d{1,2}[日号]?|(?<!\\d)\\d{1,2}日)(?:、|和|及|与|以及)(?:${month})?${day}(?!电)|(?:[今昨][天日]?[、和及与]?|明[天日]?[、和及与]|明(?=后))[今明后](?:[天日]|[两二2]\\s?[天日]))`,
    example: '论坛于12月7日及8日在合肥举行',
    counterexample: '论坛于12月7日在合肥举行',
  },
  {
    id: 'event/date-in-numerals',
    pattern: `(?<date>${writtenYear}(?:${numeral}{1,2}月${numeralDay}(?:至(?:${numeral}{1,2}月)?${numeralDay})?${weekday}|(?:农历|夏历)?${lunarMonth}(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|${lunarDay})))${notOfNews}`,
    example: '二〇二四年十月十五日，论坛举行',
    counterexample: '十月的论坛',
  },
  {
    id: 'event/date-of-weekdays',
    pattern:
      '(?<date>[上本下这今]?个?(?:周|星期|礼拜)[一二三四五六日天](?:及|和|至|到|、)(?:周|星期|礼拜)?[一二三四五六日天])',
    example: '论坛下星期一及二在合肥举行',
    counterexample: '论坛下星期一在合肥举行',
  },
  {
    id: 'event/date-lasting',
    pattern: `(?<date>(?:${year}${month}|[本上下]月)?(?:${day}|${near}|[今明](?=起))(?:[（(](?:\\d{1,2}月)?${day}[)）])?${lasting})`,
    example: '论坛今日起一连三日在合肥举行',
    counterexample: '论坛今日在合肥举行',
  },
  {
    id: 'event/date-near-with-day',
    pattern: `(?<date>(?:${near}|[今昨明本])${part}?\\s?[（(](?:${day}|${numeralDay})[)）](?:[至到]${day}|${partOrHour})|${bracketedDay}(?:\\s?[日号天](?:起?[至到](?:${month})?${day}|${partOrHour})|(?=[于在]))|[上本下]?(?:个)?(?:周|星期|礼拜)[一二三四五六日天]\\s?[（(](?:${month})${day}[)）])`,
    example: '银行上周六（2月16日）举行论坛',
    counterexample: '银行上周六举行论坛',
  },
  {
    id: 'event/date-of-month',
    pattern: `(?<date>${year}${month}${day}${weekday}${hour})${notOfNews}`,
    example: '11月16日，论坛举行',
    counterexample: '11月的论坛',
  },
  {
    id: 'event/date-day-of-near-month',
    pattern: `(?<date>[本上下]月${day})${notOfNews}`,
    example: '论坛下月4日举行',
    counterexample: '论坛下月举行',
  },
  {
    id: 'event/date-day',
    pattern: `(?<![\\d月为期连第])(?<date>(?:0?[1-9]|[12]\\d|3[01])(?:日|号(?=[在于上下中晚将举召开出主发宣公起至，,]))${part}?)(?=[\\p{Script=Han}，,])(?!之|内|后|前|游|均|起)${notOfNews}`,
    example: '国务院30日下午在合肥举行',
    counterexample: '为期3日的论坛',
  },
  {
    id: 'event/date-near',
    pattern: `(?<date>(?:今天|今日(?!俄罗斯|头条|美国)|昨天|昨日|前天|前日|明天|(?<!光)明日(?!前)|今早|今晚|今晨|今午|昨晚|当晚|[上本下]?(?:周|星期)[一二三四五六日]|[今昨](?=[在于]))(?!${part}?\\s?(?:[（(]|启程|动身|出发|离开|离港|前往|飞抵|返))(?:${part}?\\s?\\d{1,2}(?:[时点]|[:：]\\d\\d)(?:半|\\d{1,2}分)?|${part})?)${notOfNews}(?=[于在][^，,。；“”「」\\n]{2,24}(?:坛|(?<!立法|议|委员|[协商工学董监])会)(?![员长堂议场社])|[^。]{0,60}(?:${takesPlace}|出席|参加|[坛会](?:上|期间)))`,
    example: '论坛昨日下午在合肥举行',
    counterexample: '昨日股市下跌',
  },
] as const satisfies readonly PatternRule[]

/** What tells of the time though not of the day. */
export const vagueDateRules = [
  {
    id: 'event/date-before-the-verb',
    pattern: '(?<![\\d古至当现如迄])(?<date>[今昨])(?=举[行办]|召开|办理)',
    example: '协会今举办论坛',
    counterexample: '至今举办论坛三次',
  },
  {
    id: 'event/date-of-year-and-month',
    pattern: `(?:(?:于|在|定于|[，,。]|^)|(?<!\\d)(?=(?:19|20)\\d\\d年))(?<date>${year}${month}|${writtenYear}${numeral}{1,2}月)(?!\\d|以来|起|底|末|初|[中上下]旬|前|后)(?=在|于|，?[^，,。]{0,60}(?:${takesPlace}))`,
    example: '论坛将于2024年9月在合肥举行',
    counterexample: '2024年9月起降价',
  },
  {
    id: 'event/date-lately',
    pattern: `(?<date>日前|近日|最近(?![一几两的])|近期(?!的)|[上本下]个?(?:星期|周)(?![一二三四五六日天末]))(?=[^。]{0,80}(?:${takesPlace}|出席|参加))`,
    example: '论坛日前在合肥举行',
    counterexample: '公司日前公布年报',
  },
] as const satisfies readonly PatternRule[]

/** Behind a date, what is held on it: 12日|在合肥举行; and that but a meeting with the press: 12日|举行发布会. */
const held = `^(?:起|${part}|[）)]|[（(][^（）()]{1,16}[）)]|\\s){0,2}将?(?:[在于假][^，,。；“”「」\\n]{1,24})?${manner}(?:${holds}|${begins})`
export const heldBehind = new RegExp(held, 'u')
export const heldBehindButPress = new RegExp(`${held}(?!了?(?:新闻|媒体)?${press})`, 'u')

/** Behind a date, where the press is told of an event on another day: 今日|在记者会上宣布，论坛将举行. */
export const atPress = new RegExp(`^[于在][^，,。；“”「」\\n]{0,8}${press}`, 'u')

/** Between a date and the event's name: the date is of another clause, or stands in brackets beside the one that counts. */
export const clauseEnd = /[，,。；：:！!？?\n]|^[^（(]*[）)]/u

/** Behind the name of an earlier event, what is told of the time from it on: 1月29日新闻发布会|以来. */
export const sinceThen = /^[”」》]?(?:以来|至今|之?[前后])/u

/** Such dates may stand in sentences that only point at the event: 本届博览会将于10月23日举行. */
export const thisOne = /本[次届]|此次|[今是]次|今届|该/u

/** Points back at the date of the news. */
export const sameDay = /当[天日]|同日/u

/** A date that 当天 points back at. */
export const sameDayRules = [
  {
    id: 'event/date-of-the-same-day',
    pattern: `(?<date>${year}(?:${month})?${day})(?!之|内|后|前|游|均|起)`,
    example: '统计局15日发布数据。发言人当天在发布会上说',
    counterexample: '统计局发布数据。发言人当天在发布会上说',
  },
] as const satisfies readonly PatternRule[]
