/** Shapes of departments, which are no organizations by themselves. */

/** Departments within a company or an institution; a laboratory or an office elsewhere stands by itself. */
export const internalUnit =
  /(?:[科组办]|(?<!总)部|(?<!代表|办事)处|(?<!实验)室|办公室|车间|条线|事业线|业务线|产品线|板块|团队|党委|党支部|(?<![职员教海船])工会|管理层|事业群|业务群|咨询委|董事会|董事局|监事会|理事会|(?:教授|学术)委员会|(?:亚太|大中华|(?:亚|美|欧|非)洲|中国|[东西南北中华]{1,2})区)$/u

/** Committees that a company has, and others are bodies by themselves: 青禾集团|专家委员会. */
export const committeeOfCompany = /(?:(?:专家|顾问|技术|审计|薪酬|提名|战略|审核)委员会|筹委会)$/u

/** Sections of a body of the state or of an association: 教育局|基础教育科, but not 国务院|研究室 or 中共中央|书记处. */
export const section =
  /(?:(?<!书记|秘书|联络|事务|办事)处|(?<!研究|办公)室|科|(?<!小|工作|领导|协调)组|届(?:理事会|监事会))$/u

/** Units that bodies of any kind have, so that they tell no company. */
export const committee = /(?:委员会|组)$/u

/** A body of the whole state is no company, whatever word its name has: 国家互联网信息|办公室. */
export const ofState = /^(?:国家|中央|全国|国务院)/u
export const officeOfState = /(?:办公室|研究室)$/u

/** A body by itself, which an area has for what it runs: 云岭市集体资产管理|办公室; but not what a company of that field has. */
export const officeOfArea =
  /^(?!.*(?:公司|集团|银行|股份|有限)).*(?:管理|指导|领导|协调|建设|整治|监督|改革|规划|指挥|服务|治理|保护)办公室$/u

/** A department of an association or of a bureau that runs something: 邮政管理局|市场经营部. */
export const departmentOfBody = /(?<!总)部$/u
export const bureauOrAssociation = /(?:局|协会|学会|促进会|商会|联合会)$/u

/** A company, all of whose units are departments but those that stand by themselves: 信用卡中心. */
export const companyName =
  /(?:公司|集团|股份|银行|[总分支]行|证券|保险|人寿|基金|通讯|电信|移动|联通|有限|科技|厂)$/u
export const independentUnit =
  /(?:集团|银行|[总分支]行|分部|分社|支社|营业厅|营业部|[院所校馆店站台社报网厂会司局厅署]|大学|学院|(?:数据|物流|购物|会展|服务)中心|办事处|代表处|基地|实验室)$/u

/** An area that no list holds before a body's name: 云岭市|工程建设. */
export const opensWithArea = /^\p{Script=Han}{2,5}[省市县区]/u

/** What a company is led from in an area. */
export const headquarters = /总部$/u

/** A department by itself: 财务部, 企管科, 党委宣传部, 技术中心; and a body that a school, a company or an association has: 会计系, 学术委员会. */
export const bareDepartment =
  /^(?!中央|国家|全国|国务|总统|总理|行政长官|书记处)(?:党委|总经理|董事会|集团|公司)?\p{Script=Han}{1,8}(?:(?<!总)部|(?:稽核|审计|财务|管理|业务|投资|银行|研究|证券|营业)总部|(?<!高)科|(?<!实验)室|(?<!代表|办事)处|组|办|办公室|(?<!研究|服务)中心|车间)$/u
export const bareBody =
  /^(?!中央|国家|全国|国务|总统|总理)(?:\p{Script=Han}{0,8}(?:(?:教授|学术|技术|审计|薪酬|提名|薪酬与考核|战略)委员会|[^联关]系|(?<!研究|事务)所)|政法委|(?:组织|宣传|统战|后勤|政治|武装)部|(?:亚太|大中华|亚洲|欧洲|中国|[东西南北中华]{1,2})(?:地|大)?区)$/u

/** Bodies that no title is held in but as somebody of a whole: 董事会|主席, 工会|副主席; and where one is at work: 亚太区|总裁. */
export const bodyAtEnd =
  /(?:第?[一二三四五六七八九十0-9]+届?)?(?:董事会|董事局|监事会|(?:亚太|大中华|[亚美欧非]洲|中国|华[东南西北中]|东[北南]|西[北南])区)$/u
export const bodyOfWhole =
  /^(?:董事会(?:\p{Script=Han}{2,8}委员会)?|车间|董事局|监事会|工会|党委|党委办公室|董事会办公室)$/u

/** A people's congress, and those who have a seat in it and are called by it: 全国人大|代表. */
export const parliament = /人大$/u
export const deputy = /^(?:代表|常委)$/u

/** Departments that stand alone where a post is told, as no office of the state does. */
export const ofCompany = /(?:[部科室]|车间|政法委)$/u

/** The one character before a post: a mark, or the end of a verb of holding. */
const beforePost = '、，,；;任为兼'
/** Before a seat of deputies, who are elected: 当选|云岭市人大代表; one that begins a sentence is a deputy of the body. */
export const standsBeforeSeat = new RegExp(`[${beforePost}选]$`, 'u')
/** Before a department, also where a line, a company or a term ends: 青禾公司|财务部经理, 第三届|理事会. */
export const standsBeforeDepartment = new RegExp(`(?:^|[${beforePost}：:\\s和及司届])$`, 'u')

/** The end of a verb of holding an office: 历任|财务部经理. */
export const holds = /[任为兼]/u

/** Between two posts that one person has had in one company. */
export const joinsPosts = /^(?:[、，,]|[、，,]?(?:兼任?|[历曾现]任|和|及))(?:第[一二三四五六七八九十]+届)?$/u

/** The terms of a body that a title is held in, or of the title itself: 第一届、第二届|董事会董事. */
export const terms = /(?:第[一二三四五六七八九十0-9]+、)*(?:第?[一二三四五六七八九十0-9]+届[、和及]?)+$/u

/** What tells that somebody works in what is named before: 云岭银行财务部|工作. */
export const worksThere = /^(?:工作(?!人员|组|者|室|会|报)|任职|从事|实习|任(?![命期务免何意]))/u

/** A common noun for a department, not for a whole: 工会, but not 公司. */
export const namesDepartment = /(?:[部处科室组办所]|工会|车间|党委|董事[会局]|监事会)$/u
