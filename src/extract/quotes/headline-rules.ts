/** What shows that a line with a name and a colon tells what somebody said. */

/** What no headline has, but for a question or a call at its end: a sentence goes on in the text. */
export const endsHeadline = /[。；;]/u

/** 大学扩建　陆一鸣：, 【论坛】陆一鸣：, 原标题：陆一鸣：: what stands before a statement and is none of its words. */
export const beforeStatement = /^.*[\s　】］\]｜|：:，,！!？?]/u

/** Tags of what stands before a name that is not called by it: 四问陆一鸣, 闹心的陆一鸣, 记者问陆一鸣. */
export const modifying = /^(?:v$|v[^n]|[upmrdcyq])/u

/** Tags of words that state something: 不适宜评论, 前景乐观; 青禾大学教授 is what somebody is. */
export const stating = /^(?:v$|v[^n]|[ad])/u

/** 陆一鸣：《春山》, 陆一鸣：在开幕式上的致辞: a work and who made it. */
export const namesWork =
  /^[《〈（(]|(?:讲话|致辞|致词|演讲|演说|全文|实录|简介|专访|访谈|履历|简历)(?:[（(][^）)]*[）)])?$/u
