/** What tells that a meeting takes place, around its name, its place and its date. */

/** What somebody does who holds it: 江淮银行|举办论坛; what else is 办理 is no event: 办理|登记. */
export const holds =
  '举行|举办|召开|办理(?=[^，,。；\\n]{0,60}(?:会|仪式|典礼|活动|论坛|讲座|展)[”」』》]?(?:[，,。；\\n]|$))'
export const organizes = '主办|合办'

/** What the meeting does: 论坛|开幕, 拉开|帷幕. */
export const begins = '开幕|揭幕|启幕|登场|拉开|开锣|展开(?=[，,。；！\\s]|$)'
export const ends = '闭幕|落幕|落下帷幕|收官'

/** Any of them. 启动 and 开启 tell it only where nothing follows: not 启动|仪式. */
export const takesPlace = `${holds}|${organizes}|${begins}|${ends}|(?:启动|开启)(?=[，,。；！]|$)`

/** How, before such a verb: 隆重举行; and how or with whom. */
const praise = '热闹|温馨|隆重|胜利|成功|正式|圆满|盛大|顺利'
export const festively = `(?:${praise})?`
export const manner = `(?:${praise}|联合|同期|如期|闭门|现场|共同|主持|组织){0,2}`

/** Meetings with the press, which tell of another one more often than they are the event. */
export const press = '(?:发布|记者|吹风|通气)会'
