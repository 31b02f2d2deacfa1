/** Legal forms of companies, before which the name of one stands in full. */
export const registeredForm = /(?:(?:集团|控股)?股份)?有限(?:责任)?公司/gu

/** What is done to a company or said before it: words that are in no name, and verbs that begin none where a form is named: 投资|北辰通电讯有限公司. */
export const actsOnCompany =
  /^(?:收购|并购|参股|入股|增资|认购|成立|设立|注册|创办|创立|创建|改制|转为|变更|更名|改名|参观|考察|当中)/u
export const mayActOnCompany = /^(?:投资|控股|组建|合并)$/u

/** Words that say what kind of company it is, and name none: 外资股份有限公司. */
export const kindOfCompany =
  /^(?:一人|担保|出版|控股|国有|独资|外资|合资|合营|中外|私人|私营|民营|小型|中型|大型|家族|普通|境内|境外|外国|国内|独立|全资|公开|公众|新|家|间|个|[一二两三四五六七八九十几多数])+$/u

/** What may stand within a name behind a character of its own, so that it need not begin there. */
export const insideOfName = /^[的）)]$/u

/** What a company is to somebody, directly before its name: 总承建商|北辰建筑有限公司. */
export const roleBefore = /(?:公司|机构|企业|巨头|龙头|厂商|大厂|股东|商)$/u

/** What every such form holds: asked first. */
export const limited = '有限'

/** Joins, and is a character of names as well: 万和. */
export const wordLikeJoin = '和'
