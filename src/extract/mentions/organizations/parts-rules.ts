/** Shapes of the parts of an organization's name. */

/** After an organization's name, what makes one word or name with it, so that no unit follows: 银行业, 集团股份. */
export const goesOn =
  /^(?:业(?!务)|交易所|监督管理|监管|登记|股份|有限|责任|系|级|家|间|卡|类|化|型|圈|界|版|式|性|局长|部长|及|和|与|、)/u

/** Institutions that are held by another: 医学院, 第一医院. */
export const heldUnit = /(?:院|所|中心|系|馆|实验室)$/u

/** Names that end so are whole; a trade that follows is the unit's: 证券 in 东兴证券资产管理总部. */
export const trade = /(?:研究所|研究院|学院|证券|银行|保险|基金|信托|期货|集团|公司|大学|科技)$/u

/** Departments within a company or an institution; a university's 系 is an organization of its own. */
export const internalUnit =
  /(?:[部处科室组办]|办公室|车间|条线|事业线|业务线|产品线|板块|团队|党委|党支部|管理层|事业群|业务群)$/u

/** What is a department of a company, and elsewhere may be an organization of its own: 信用卡中心. */
export const companyName = /(?:公司|集团|股份|银行|证券|保险|人寿|基金|通讯|电信|移动|联通)$/u
export const companyUnit = /(?:(?<!数据|研究|物流|购物|会展)中心|分厂)$/u

/** The kind of a university, a word of its own: 医科大学. */
export const namesUniversity = /^\p{Script=Han}{2,}大学$/u
