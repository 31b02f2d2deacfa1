/** Whoever sends a report heads it, and no report is about him: 新华社8月5日电（记者…）, 央视网消息（新闻联播）：. */
export const dateline =
  /^(?:[\p{Script=Han}]{0,6}?\d{1,2}月\d{1,2}日)?(?:消息|讯|电)(?:\s?[（(][^）)\n]{0,30}[）)]|(?=[：:\s]))/u
