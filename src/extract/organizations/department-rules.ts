/** Shapes of departments, which are no organizations by themselves. */

/** Departments within a company or an institution; a university's 系 is an organization of its own. */
export const internalUnit =
  /(?:[部处科室组办]|办公室|车间|条线|事业线|业务线|产品线|板块|团队|党委|党支部|管理层|事业群|业务群|咨询委|董事会|监事会|理事会)$/u

/** Sections of a body of the state or of an association: 教育局|基础教育科, but not 国务院|研究室 or 中共中央|书记处. */
export const section = /(?:(?<!书记|秘书|联络|事务|办事)处|(?<!研究|办公)室|科|届(?:理事会|监事会))$/u

/** A company, all of whose units are departments but those that stand by themselves: 信用卡中心, 专家委员会. */
export const companyName = /(?:公司|集团|股份|银行|证券|保险|人寿|基金|通讯|电信|移动|联通|有限|科技|厂)$/u
export const independentUnit =
  /(?:集团|银行|[分支]行|分部|分社|支社|营业厅|营业部|[院所校馆店站台社报网厂会司局厅署]|大学|学院|(?:数据|研究|研发|物流|购物|会展|服务)中心|办事处|代表处|基地|实验室)$/u

/** A department by itself: 财务部, 企管科, 党委宣传部, 技术中心. */
export const bareDepartment =
  /^(?!中央|国家|全国|国务|总统|总理|行政长官|书记处)(?:党委|总经理|董事会|集团|公司)?\p{Script=Han}{1,6}(?:部|科|室|处|组|办|办公室|中心|车间|分厂)$/u

/** Before a post among others. */
export const opensPost = /(?:^|[、，,；;:：\s任为兼和及司])$/u

/** The end of a verb of holding an office: 历任|财务部经理. */
export const holds = /[任为兼]/u

/** Between two posts that one person has had in one company. */
export const joinsPosts = /^(?:[、，,]|[、，,]?(?:兼任?|[历曾现]任|和|及))$/u
