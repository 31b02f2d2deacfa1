/** How a date is read: the words that are written out, and those that point from the day of the report. */
export interface CalendarRule {
  readonly kind: 'written' | 'near'
  readonly pattern: RegExp
  readonly example: string
  readonly counterexample: string
}

const year =
  '(?:(?<fullYear>(?:19|20)\\d\\d)年|(?:民国(?<republic>\\d{2,3})|(?<!\\d)(?<bareRepublic>1[01]\\d))年)?'
const through = '[日号]?(?:至|到|以及|[、和及与]|—{1,2}|－|-|~|～)'
const last = `(?:${through}(?:(?<toYear>(?:19|20)\\d\\d)年)?(?:(?<toMonth>\\d{1,2})月)?(?<toDay>\\d{1,2})[日号])?`
const lasting = '(?:起?一?连续?(?<days>[一二两三四五六七]|\\d)[日天])?'

/** The first that matches decides; `（8月21日）` behind 今天 says more than 今天. */
export const calendarRules: readonly CalendarRule[] = [
  {
    kind: 'written',
    pattern: new RegExp(
      `${year}(?<month>\\d{1,2})月(?:份)?(?<day>\\d{1,2})(?:[日号]|(?=${through}))(?:[（(][^）)]{1,4}[）)])?${last}${lasting}`,
      'u',
    ),
    example: '4月11日至12日',
    counterexample: '本月11日',
  },
  {
    kind: 'written',
    pattern: new RegExp(
      `(?:(?<nearMonth>[本上下这])个?月)?(?<day>\\d{1,2})(?:[日号]|(?=${through}))${last}${lasting}`,
      'u',
    ),
    example: '下月4日起一连三日',
    counterexample: '下月初',
  },
  {
    kind: 'near',
    pattern: new RegExp(
      `^(?<offset>前天|前日|昨[天日晚晨]|今[天日早晚晨午]|明[天日晚]|后[天日])(?:上午|下午|晚上)?${lasting}`,
      'u',
    ),
    example: '昨日',
    counterexample: '日前',
  },
  {
    kind: 'near',
    pattern: new RegExp(
      `(?<week>上|下|本|这)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])${lasting}`,
      'u',
    ),
    example: '上周六',
    counterexample: '上周',
  },
]

/** 今（18）日, 今(3/9): the day stands in the brackets. */
export const dayInBrackets = /^[今昨明本][天日]?[（(](\d{1,2})[)）][日号]?/u
export const monthAndDayInBrackets = /^[今昨明本][天日]?[（(](\d{1,2})[/.](\d{1,2})[)）][日号]?/u
export const asDay = '$1日'
export const asMonthAndDay = '$1月$2日'

/** Years, months and days written in numerals: 二〇二四年, 十月, 二十五日. */
export const numeralYear = /[一二][〇○零一二三四五六七八九]{3}(?=年)/gu
export const numeralDay = /(?<![周期拜连续])[一二三四五六七八九]?十?[一二三四五六七八九十](?=[月日至])/gu
/** The year of 民国一百一十二年. */
export const numeralRepublic = /(?<=民国)[〇○零一二三四五六七八九十百]{1,6}(?=年)/gu
export const hundred = '百'
export const zeros: Readonly<Record<string, number>> = { 〇: 0, '○': 0, 零: 0 }
export const ten = '十'
/** 廿九 is 二十九. */
export const tensInOne: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' }
export const tenInOne = /[廿卅]/gu

export const weekdays: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
}
export const weekSteps: Readonly<Record<string, number>> = { 上: -7, 下: 7, 本: 0, 这: 0 }
export const monthSteps: Readonly<Record<string, number>> = { 上: -1, 下: 1, 本: 0, 这: 0 }
export const daySteps: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }
