import { calledAs } from '../../mentions/titles/rules.ts'

/** Shapes of words that the reading of positions, of lists and of names asks for. */

/** What may stand between two titles of one position, and between an organization and its title. */
export const joinsTitles =
  /^(?:、[“"][^“”"、，]{1,12}[”"]、|、(?:我校)?[\p{Script=Han}\d]{0,8}\d{2,4}[届级班][\p{Script=Han}]{0,6}(?:[（(]\p{Script=Han}{1,6}[)）])?(?:校友|毕业生)、(?:我校)?|暨(?:\p{Script=Han}{2,6}[、与和及]){1,3}|[ \u3000]?[、兼及和与暨/／&]|[，,][及和与](?=第)|兼任|以及|同时(?:也是|亦是|兼任|兼|担任)|[ \u3000]{1,3}|)[ \u3000]?(?:[前原兼现]|现任|时任|兼任|我[校院所会]|本届|第[一二三四五六七八九十0-9]{1,3}届)?(?:联邦)?(?:政府|议会)?$/u

/** English titles in brackets repeat the Chinese one before them: 首席财务官（CFO）. */
export const opensGloss = /^[ \u3000]?[（(][ \u3000]?$/u
export const closesGloss = /^[ \u3000]?[）)]/u

/** Brackets around a short name or an exchange with a code, between an organization and a title: （以下简称“联合会”）, （纽交所：YLKJ）. */
export const opensShortName =
  /^\s?[（(]\s?(?:(?:以下|下文|下|以下统)?(?:简称|称)(?:为)?[:：]?|又称|即|英文名?[:：]?)?\s?[“"'‘「『《]?$/u
export const closesShortName = /^[”"'’」』》]?\s?(?:[:：]\s?[0-9A-Z.]{1,10}\s?)?[）)]/u

/** What joins two titles that may be of one person or of two. */
export const joinsByMark = /[、和与及]/u

/** Those who are in charge of something or of a government, and what joins them to somebody else who is named. */
export const inCharge = /(?:负责(?:人|同志)|行政长官|特首|(?<!副)(?:总统|总理|首相))$/u
export const joinsOthers = /^(?:[和与及]|以及)$/u

/** Verbs that give the office after them to somebody named before. */
export const takesUp =
  /(?:担任|出任|兼任|接任|就任|连任|当选为?|任命为|聘请?为|聘任为|选为|成为|(?<!作)为(?:新一任|新任))[了过]?$/u

/** Offices of the party and of the government that are one and have one head: 中央港澳办、国务院港澳办主任. */
export const officeOfParty =
  /((?:中共)?(?:中央|\p{Script=Han}{0,3}[省市区县州]委)\p{Script=Han}{1,9}(?:办|办公室))、$/u
export const officeOfGovernment = /^(?:国务院|国家|.{0,4}[省市区县州](?:人民)?政府).+(?:办|办公室)$/u

/** Between two areas in which one organization has one head: 云岭银行香港及澳门总经理. */
export const joinsAreas = /^[及和与、]$/u

/** Heads of an area, held in it and not in the office named before them: 云海市委副书记、市长. */
export const areaHead = /^(?:副|常务副|代|代理)?([省市县区州盟旗镇乡村])长$/u

/** What may stand between an organization and its title: brackets, a term of office, a subject (互联网治理专业教授), an honour (“青弋学者”特聘教授). */
export const betweenOrganizationAndTitle = new RegExp(
  `^(?:\\p{Script=Han}{2,14}(?:专业|学科)|${calledAs}|[”」』’》]?[ \\u3000]{0,3}|籍|[ \\u3000]?的[ \\u3000]?|[（(][^（）()\\n]{1,30}[）)][ \\u3000]?|(?:[、和]?第[一二三四五六七八九十0-9]{1,4}[届任]?){1,4}届?|[女男]|[新本上首]一?届|现任|时任|下一?任|候任|新任?|著名|知名)$`,
  'u',
)

/** A seat of an organization that nothing tells, in a list of somebody's seats: 教授、智库首席专家, 副主席兼中学校长; not whom one thanks next. */
export const untoldSeat = /^[、兼暨](?!感谢|多谢|谢谢|欢迎|恭喜|祝贺)[\p{Script=Han}A-Za-z0-9“”]{2,18}$/u

/** Titles held in no organization: of whoever chairs the event that the report is about, or has won a prize. */
export const ofEvent = /^(?:本届|本次)?(?:大会|会议|年会|论坛|研讨会|峰会)|(?:得主|获得者|获奖者)$/u

/** What is the first part of the title that it touches: 助理研究总监. */
export const opensNextTitle = /(?:助理|候任|代理|首席)$/u

/** A party or a constituency and the parliament in which its members sit: of the two the seat is in parliament. */
export const partyInParliament =
  /^(?:\p{Script=Han}{1,8}?(?:党|派|联|盟|(?<![国议])会|阵线|力量|界|界别)|\p{Script=Han}{0,8}?(?:港岛|九龙|新界)[东西南北中]{1,2})(?=(?:立法会|立法院|国会|区议会|众议院|参议院)$)/u

/** A party and the area whose council a member of it sits in, before a title that the area's name ends in: 自由党沙田|区议员. */
export const partyInArea =
  /^(?:\p{Script=Han}{1,6}?(?:党|力量|阵线|联盟)|民建联|工联会|民协|街工)(?!籍)(?=\p{Script=Han}{2,4}$)/u
export const councillorOfArea = /^[区市县镇乡]议员$/u

/** Members of councils, who are not held in the party or company of the title before: 民主党副主席、前区议员. */
export const councillor = /(?:议员|立委|立法委员|人大代表)$/u

/** The parliament before the constituency of a member: 立法会|出版界. */
export const tradeOfParliament = /^(?:香港)?立法会(?=\p{Script=Han}{1,12}(?:界|界别|选委会)$)/u

/** What elects members and is no organization: 出版界议员, 新界东南议员. */
export const constituency = /(?:界|界别|选区|选委会|[东西南北])$/u

/** What may stand between a name and a title that is the name's: 王实 教授, 王实、陶若溪等院士. */
export const betweenNameAndTitle =
  /^[ \u3000]*(?:[）)]|[（(][^（）()]{1,40}[）)])?(?:等(?:[0-9一二三四五六七八九十几多]{1,3}[位名])?)?$/u

/** A trade that elects members, behind a title of one of them: 主席的|航运界|议员. */
export const trade = /(?<=[的、])[^的、，。；：\s]{1,8}(?:界|界别)$/u

/** Opens the title of somebody who held it once. */
export const formerOffice = /^[前原]/u

/** Before the country or body where somebody is posted: 驻越南大使, 常驻联合国副代表. */
export const postedTo = /常?驻$/u

/** An office in a country, which belongs to the name of who keeps it: 联络办公室. */
export const officeAbroad =
  /(?:办公室|办事处|代表处|公署|专员署|代表团|使团|部队|使馆|领事馆|中心|分社|总站)$/u

/** What somebody is called by for works or a skill, and in no organization: 院士、物理学家, 主席、资深大律师. */
export const calling =
  /^(?:著名|知名|名誉|资深|青年)*(?!首席|高级)\p{Script=Han}{0,6}(?:(?<!经济)学家|作家|画家|诗人|书法家|作曲家|翻译家|剧作家|大律师|(?:人权|维权|执业)律师|(?<!首席|高级)专家|(?<!访问|驻校|客座)学者|时事评论[员家]|艺术家|音乐家|企业家|银行家|编剧|演员|歌手)$/u

/** Titles that tell a profession: before them a country or a place says where somebody is from, not where a title is held. */
export const profession =
  /(?:专家|学者|作家|作曲家|画家|诗人|导演|编剧|演员|歌手|歌星|影星|律师|分析师|分析员|评论员|评论家|经济学家|科学家|历史学家|社会学家|物理学家|化学家|数学家|艺术家|音乐家|企业家|银行家|设计师|建筑师|摄影师|医生|教师|商人|富豪|记者)$/u

/** Verbs that are titles elsewhere, and act for who is named next: 王实秘书长代表李远会长致辞. */
export const actsForNext = /^(?:特别)?代表$/u
export const pronounBefore = /[他她我]/u

/** The blank that a page sets between scripts, behind the last letter: Cloudnet 中国区. */
export const betweenScripts = /^[A-Za-z0-9] $/u

/** The blank between the fields of a line, a body that has units, and a unit by its own name, which no place opens: 云岭大学 法律研究所. */
export const isBlank = /^[ \u3000]$/u
export const hasUnits = /(?:大学|学院|公司|集团|医院|银行|研究院|委员会|[部局署厅])$/u
export const unitOfBody =
  /^(?!国家|中国|中华|台湾|香港|财团法人)[^\s]{2,10}(?:研究所|研究中心|中心|学院|[系所部处室科组])$/u

/** Heads of schools, and what has one: the 副校长 who is 理事会秘书长 is of no 理事会. */
export const headOfSchool = /校长$/u
export const isSchool =
  /(?:大学|大|学院|学校|[中小]学|书院|党校|校|国[小中]|高中|附中|一中|二中|幼儿园|教育|集团)$/u

/** Before a company in a list of seats, what it is called for: 、赞助商|云岭集团董事长, 、半导体企业|云岭集团董事长. */
export const leadsToCompany =
  /(?<=^[、，,])\p{Script=Han}{0,6}(?:企业|公司|赞助商|运营商|供应商|开发商|服务商|[主承协]办方|单位|独角兽|巨头|龙头|新秀)$/u
