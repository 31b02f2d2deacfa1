import { announces, whenAnnounced } from '../announcement-rules.ts'

/** What the last words of a body tell of where its name begins, and what only looks like such words. */

/** Bodies of a state or of the area that a text is about, which no place need tell: 国家禁毒委员会, 中国矿石研究院, 市疾控中心. */
const research = '研究[院所]|研究中心|设计院'
export const bodyOfStateOrArea = new RegExp(
  `^(?:国家|全国)\\p{Script=Han}+(?:委员会|办公室|领导小组|指挥部|${research})$|^中国\\p{Script=Han}+(?:${research})$|^[市省区县州旗]\\p{Script=Han}{2,}(?:中心|办|支队|大队|总队)$`,
  'u',
)

/** Companies of the state, which no name of their own need tell: 中国矿石集团, but not 中国企业集团. */
export const groupOfState = /^中国\p{Script=Han}{2,8}(?<!企业|公司|产业|跨国|民营|大型|金融|上市|家族)集团$/u

/** A company of companies, which may belong to a university or an office. */
export const endsInGroup = /集团$/u

export const endsInOffice = /\p{Script=Han}{2}[局厅署处司委办]$/u

/** A school of a university by one word (商学院副院长), and bodies that every area has (政协副主席). */
export const wholeBody = /^(?:\p{Script=Han}{1,4}学院|\p{Script=Han}{2,4}党|政协|人大|人大常委会)$/u

/** A field of medicine: a ward before its head, but a part of a doctor's title elsewhere. */
export const endsInWard = /科$/u
export const headOfWard = /^(?:常务|执行)?副?(?:主任(?!医)|科长|护士长|负责人)/u

/** Common nouns that stand for an organization where a title follows: 公司总经理, 学院院长. */
export const commonOrganization =
  /^(?:本|该)?(?:公司|集团|集团公司|股份公司|银行|总行|分行|支行|学院|学校|大学|医院|协会|学会|公会|总会|农会|渔会|工会|学生会|校委会|校董会|筹委会|关注组|校友会|体育会|联会|同乡会|联谊会|研究院|研究所|中心|总公司|分公司|子公司|基金会|基金|报社|杂志社|商会|联盟|委员会|管委会|专委会|执委会|组委会|俱乐部|党团|议会|工厂|企业|文化馆|图书馆|博物馆|美术馆|科技馆|档案馆|纪念馆|体育馆|行|院|校|会|司|局|部)$/u

/** Verbs after which an institution is named, whatever its words: 到访|归侨|总会. */
export const visits = /^(?:到访|拜访|走访|访问|拜会|探访|造访|做客)$/u

/** Things that are made: 勒索软件 and 益智游戏 are no companies, unless a title follows. */
export const product = /^(?:软件|游戏|数据)$/u

/** What only companies do, directly behind their names, and their codes: 云岭燃气|公告, 云岭证券|研报认为. */
export const deedOfCompany = new RegExp(
  `^(?:研报|${whenAnnounced}${announces}|宣布(?!的)|回应称|认为|指出|[（(](?:[03689]\\d{5}|S[HZ])|[（(]\\d+\\.\\d)`,
  'u',
)
/** Whose views stand in headlines behind a colon: 云岭证券：继续看好银行. */
export const ofBroker = /^(?:证券|信托|期货|基金)$/u
export const opensView = /^(?:[：:]|研究|表示|分析师|首席)/u

/** Schools of Taiwan that are called by one word, often a virtue or a place nobody lists: 忠义国小. */
export const schoolByWord = /^国[小中]$/u
/** What says which schools are meant and names none: 公立国小, 偏乡国中. */
export const kindOfSchool =
  /^(?:[公私国市县乡省].?立|民办|偏[乡远]|[全本各一百].{1,2}|附[近设]|邻近|周边|在地|当地|地方|部分|普通|完全|实验|双语|重点|特色|母校|学[生校童]|老师|教师|师生|家长|幼儿园?|高中|[小中]学|补校)$/u

/** The label of a line that names who holds, carries out or sends something: 主办单位：. */
export const labelOfBody = /(?:单位|机构|机关|[主承协]办方)\s?[:：]\s?$/u

/** Units that speak for themselves: 秘书处, 疾控中心. */
export const endsInSpeaker = /(?:[局处署]|中心)$/u

/** Banks of which a place has one. */
export const bankOfPlace =
  /^(?:农村|城市)?(?:商业|合作|农商|农合)银行$|^村镇银行$|^(?:农村)?信用(?:联社|社)$/u

/** What ends the name of a kind of bodies or people, behind which 和 joins another one. */
export const endsKind = /(?:[方商者家馆]|企业|机构|组织|基地|部门)$/u

/** Units that are called by a name of their own: 拓维研究所. */
export const ofResearch = /^(?:研究[所院]|实验室|研究中心|设计院)$/u

/** What bodies deal in, which is a part of their names elsewhere. */
export const fieldOfThing = /^(?:国际|旅游|理财|教育|保险|信托|基金|贸易|拍卖|网络|游戏)$/u

/** Of those who have joined, by what they have in common: 信托行业|协会. */
export const society = /[协学商总联]会$|联盟$/u
