/** What a name runs through that is no noun. */

/** Legal forms, before which any words are a company's own name: 上海上风实业股份有限公司. */
export const legalSuffix = /(?:有限公司|有限责任公司|股份|事务所)$/u

/** Between two areas or bodies that a name joins: 中国-东盟研究院. */
export const joinsAreas = /^[-—–]$/u

/** Circles that are called by the number of their members: 中国财富管理50人论坛. */
export const circleNumber = /^(?:\d{2,3}|[二三四五六七八九]?十|百|千)$/u
export const circleEnd = /^人(?:论坛|会|委员会|理事会|俱乐部|智库)/u

/** Verbs of one character that end a company's name where it stands between a word that no list holds and a title: 星合光|能|董事长. */
export const endsCompany = /^[能来达]$/u

/** What joins two bodies or two parts of one: 海洋暨大气管理局, 年会暨论坛. */
export const joinsParts = '暨'
/** A company before it is whole: 江淮集团|暨江淮银行. */
export const wholeBefore = /(?:集团|公司|银行|股份|控股|金控|证券|保险)$/u

/** Departments of a university by what they teach, before 系, and what ends its name: 清华大学|心理学|系. */
export const taught =
  /(?:学|语|工程|科学|技术|艺术|设计|教育|管理|传播|新闻|金融|法律|经济|贸易|会计|中文|数学|物理|化学|历史|哲学|建筑)$/u
export const departmentWord = '系'
export const endsUniversity = /(?:大学|学院|大)$/u
