/** The number or bullet that an item of a list begins with, and so many characters hold it. */
export const itemMark = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳•])/u
export const longestItemMark = 6

/** A line that holds nothing but the number of a page: - 3 -, 第3页, 3 / 12. */
export const pageNumber =
  /^(?:[-–—· ]{0,3}\d{1,4}[-–—· ]{0,3}|第 ?\d{1,4} ?[页頁](?:[ ，,/]{0,2}共 ?\d{1,4} ?[页頁])?|\d{1,4} ?\/ ?\d{1,4})$/u

/** What a line of a table that was drawn with characters begins or ends with. */
export const borders = '|│┃║┤├┼┐┘└┌┬┴'

/** An item of a list begins a line, whatever stands above it. */
export const bullet = /^(?:[•●■◆◇○※►▪]|[-*+] )/u

/** What no line begins with: a sentence goes on there. */
export const goesOnMark = /[，、；]/u

/** What parts the clauses and sentences of prose. */
export const clauseMark = /[，；。]/u
