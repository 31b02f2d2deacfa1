/** Shapes of the parts of an organization's name. */

/** After an organization's name, what makes one word or name with it, so that no unit follows: 银行业, 集团股份. */
export const goesOn =
  /^(?:[）)]|业(?!务)|交易所|监督管理|监管|登记|股份|有限|责任|系|级|家|间|卡|类|化|型|圈|界|版|式|性|局长|部长|及|和|与|、)/u

/** Institutions that are held by another: 医学院, 第一医院. */
export const heldUnit = /(?:院|所|中心|系|馆|实验室)$/u

/** Names that end so are whole; a trade that follows is the unit's: 证券 in 东兴证券资产管理总部. */
export const trade = /(?:[总分支]行|研究所|研究院|学院|证券|银行|保险|基金|信托|期货|集团|公司|大学|科技)$/u

/** What a body is governed by, named without any words of its own: 银行|总行|信贷部, 市委|办公厅|会议处. */
export const seatOfWhole = /^(?:总行|总部|本部|办公厅)$/u

/** A company called by its legal form in short, before a department: 云岭有限|销售部. */
export const shortLegalForm = /^\p{Script=Han}{2,6}有限$/u
export const goesOnAsCompany = /^(?:责任)?公司/u

/** The kind of a university, a word of its own: 医科大学. */
export const namesUniversity = /^\p{Script=Han}{2,}大学$/u

/** A company that the text speaks of without its name. */
export const ownCompany = /^[本该我]?(?:集团|总|股份|有限)?公司$/u

/** What is whole whatever it is called, and what behind it is a department of it: 股份有限公司|研究部, 医学院|化验室. */
export const wholeBody = /(?:公司|集团|银行|大学|学院|医院|[^工]厂|总?局|厅|出版社|（集团）)$/u
export const department =
  /^(?!.*[院所局厅司])\p{Script=Han}{1,10}(?:[^支总]部|科|处|室|办公室|车间|事业部|[运研营技财产信产销采].{0,4}中心|委员会|[^小]组)$/u
