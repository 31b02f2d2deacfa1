/**
 * Legal forms of companies and of partnerships, before which the name of one stands in full; of lawyers and accountants where their area
 * or their form stands in brackets: 云岭（青州）律师事务所.
 */
export const registeredForm =
  /(?:(?:集团|控股)?股份)?有限(?:责任)?公司|合伙企业(?:[（(](?:有限|普通|特殊普通)合伙[）)])?|(?:中心|企业|基金|(?:律师|会计师|税务师)?事务所)[（(](?:有限|普通|特殊普通)合伙[）)]|(?<=[）)])(?:律师|会计师)事务所/gu

/** Forms in brackets behind a name, and the areas that companies and banks stand for there; no other name goes on behind them. */
export const formInBrackets = /^[（(](?:有限合伙|特殊普通合伙|普通合伙|有限公司|有限责任公司)[）)]/u
export const areaInBrackets =
  /^[（(](?:中国|香港|澳门|亚洲|亚太|国际|集团|控股)[）)](?!\p{Script=Han}{0,10}?(?:公司|集团|银行|企业))/u
export const hasAreas =
  /(?:银行|保险|人寿|证券|集团|基金|科技|投资|控股|资源|地产|电子|汽车|学会|协会|商会)$/u

/** Companies and banks that have branches, and what these are called behind their places. */
export const hasBranches = /(?:公司|银行)$/u
export const branch = /^(?:中心支公司|[分支]公司|[分支]行)/u

/** What is done for companies by one whose name has the word in it: 企业|管理, 企业|咨询. */
export const doneForCompanies = /^(?:管理|咨询|服务|发展|策划|营销|孵化|信用|顾问)/u

/** What every such form holds: asked first. */
export const registered = /有限|合伙|事务所/u

/** What is done to a company or said before it: words that are in no name, and verbs that begin none where a form is named: 投资|北辰通电讯有限公司. */
export const actsOnCompany =
  /^(?:收购|并购|参股|入股|增资|认购|成立|设立|注册|创办|创立|创建|参与|改制|转为|变更|更名|改名|参观|考察|当中|接到|收到|中标|冻结|批准|受理|宣判|查处|举报|借给|申请|获得|做好|妥善|公告$)/u
export const mayActOnCompany = /^(?:投资|控股|组建|合并)$/u

/** Words that say what kind of company it is, and name none: 外资股份有限公司. */
export const kindOfCompany =
  /^(?:一人|有限|企业|管理|股权|创业|投资|私募|创投|基金|产业|持有|参设|类型|担保|出版|控股|国有|独资|外资|合资|合营|中外|私人|私营|民营|小型|中型|大型|家族|普通|境内|境外|外国|国内|独立|全资|公开|公众|新|家|间|个|[一二两三四五六七八九十几多数])+$/u

/** What may stand within a name behind a character of its own, so that it need not begin there. */
export const insideOfName = /^[的）)]$/u

/** What a company is to somebody, directly before its name: 总承建商|北辰建筑有限公司. */
export const roleBefore = /(?:公司|机构|企业|巨头|龙头|厂商|大厂|股东|商|合伙人|[原被]告)$/u

/** What stands before a name that begins with its place, and within others: 投资|云岭青禾合伙企业, but 青禾投资合伙企业. */
export const roleBeforePlace = /(?:基金|投资|控股|认缴|出资)$/u

/** Joins, and is a character of names as well: 万和. */
export const wordLikeJoin = '和'
