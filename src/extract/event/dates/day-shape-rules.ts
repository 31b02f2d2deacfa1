/** How days are written, for the patterns around them. */

export const year = '(?:(?:(?:19|20)\\d\\d|民国\\s?\\d{2,3}|(?<!\\d)1[01]\\d)\\s?年\\s?)?'
export const month = '\\d{1,2}\\s?月(?:份)?\\s?'
export const day = '\\d{1,2}\\s?[日号]'
export const part = '(?:上午|下午|晚间|晚上?|中午|凌晨|早上?)'
/** Days told from the day of the report. */
export const near =
  '(?:今天|今日|今早|今晚|昨天|昨日|昨晚|明天|明日|前天|前日|当天|当日|[上本下这]?(?:个)?(?:周|星期|礼拜)[一二三四五六日天]|本月|上月|下月)'

/** 今（18）日, 昨(3/9): the day of the month in brackets, as Taiwan writes it. */
export const bracketedDay = '[今昨明本][天日]?\\s?[（(]\\s?(?:\\d{1,2}[/.])?\\d{1,2}\\s?[)）]'

/** When somebody acts, between who and what: 江淮银行|于4月11日至12日|举办; less strict than the date of an event, of which it need not tell the day. */
export const timeOfAct = `(?:将?[于在]?(?:${bracketedDay}[日号天]?|${near}|近日|日前|近期|${year}${month}(?:\\d{1,2}(?:[—-]\\d{1,2})?[日号])?|\\d{1,2}日)(?:[至到—、及和-](?:${month})?${day})?(?:[（(][^（）]{1,10}[)）])?(?:${part})?)`
