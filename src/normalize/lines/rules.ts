/** The number or bullet that an item of a list begins with, and so many characters hold it. */
export const itemMark = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳•])/u
export const longestItemMark = 6
