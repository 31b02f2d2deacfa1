/** Marks of lines that hold cells, as parts of patterns: of those that find what cells hold, and of those that read what lines say of people. */

/** Bullets and numbers before the first cell: •, 1., 2), （三）, 四、. */
export const lineOpening = '[\\s•·*#>●■◆▪-]*(?:[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）).．、])?'

/** What sets a cell apart from whatever stands in the next one. */
export const cellMark = '\\t|[|｜丨/／：:－\\u3000]| [-–—]{1,2} |[—–]{2}'

/** What brackets add to a cell: （按姓氏笔画排序）. */
export const cellNote = '[（(][^（）()\\n]{0,40}[）)]'
