/** Shapes of the parts of an organization's name. */

/** After an organization's name, what makes one word or name with it, so that no unit follows: 银行业, 集团股份. */
export const goesOn =
  /^(?:[）)]|业(?!务)|交易所|监督管理|监管|登记|股份|有限|责任|系|级|家|间|卡|类|化|型|圈|界|版|式|性|局长|部长|及|和|与|、)/u

/** Institutions that are held by another: 医学院, 第一医院. */
export const heldUnit = /(?:院|所|中心|系|馆|实验室)$/u

/** Names that end so are whole; a trade that follows is the unit's: 证券 in 东兴证券资产管理总部. */
export const trade = /(?:[总分支]行|研究所|研究院|学院|证券|银行|保险|基金|信托|期货|集团|公司|大学|科技)$/u

/** What a body is governed by, named without words of its own or by its place: 银行|总行|信贷部, 市委|办公厅|会议处, 银行|上海分行|财务科. */
export const seatOfWhole = /^(?:总行|总部|本部|办公厅|\p{Script=Han}{2,6}分(?:行|公司))$/u

/** A company called by its legal form in short, before a department: 云岭有限|销售部. */
export const shortLegalForm = /^\p{Script=Han}{2,6}有限$/u
export const goesOnAsCompany = /^(?:责任)?公司/u

/** The kind of a university, a word of its own: 医科大学. */
export const namesUniversity = /^\p{Script=Han}{2,}大学$/u

/** Trades that with a place before them are a company's name, as those are not that the state runs: 云岭电力|证券科, but not 云岭旅游科. */
const tradesOfPlaces =
  '证券|信托|期货|电力|热电|燃气|水务|药业|制药|置业|地产|酒业|矿业|煤业|钢铁|化工|石化|水泥|重工'
export const companyOfPlace = new RegExp(`(?:${tradesOfPlaces})$`, 'u')
/** Trades that are a company's where any word of its own stands before them: 青禾生物|营销中心, but not 青禾文献|研究室. */
export const companyOfTrade = new RegExp(
  `(?:${tradesOfPlaces}|科技|生物|医药|医疗|器械|零部件|汽车|电子|软件|光电|通信|机械|装备|材料|新材|能源|食品|饮料|服饰|家居|家具|电器|股份|实业|控股|投资)$`,
  'u',
)

/** What a department of a company is called by, and what may as well end the company's name: 青禾电力|投资发展部, but 青禾医疗器械|财务科. */
export const fieldOfDepartment =
  /^(?!(?:工程)?技术(?:研究|中心)|研究(?:中心|[院所]))(?:投资|证券|工程|企业|公司|银行|金融|信息|技术|资产|物流|研究|设备|生产|市场|贸易)/u

/** A company that the text speaks of without its name. */
export const ownCompany = /^[本该我]?(?:集团|总|股份|有限)?公司$/u

/** What is whole whatever it is called, and what behind it is a department of it: 股份有限公司|研究部, 医学院|化验室. */
export const wholeBody =
  /(?:公司|集团|银行|[总分支]行|大学|学院|医院|(?:[^工]|[化军加]工)厂|总?局|厅|出版社|事务所|（集团）)$/u
export const department =
  /^(?!.*[院所局厅司])(?:\p{Script=Han}{1,10}(?:[^支总]部|科|处|室|办|办公室|事业部|委员会|[^小]组)|\p{Script=Han}{0,10}(?:车间|[运研营技财产信采].{0,4}中心))$/u
