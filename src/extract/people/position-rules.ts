/** Shapes of words that the reading of positions, of lists and of names asks for. */

/** What may stand between two titles of one position, and between an organization and its title. */
export const joinsTitles =
  /^(?:、[“"][^“”"、，]{1,12}[”"]、|[、兼及和与暨/／&]|兼任|以及|同时(?:也是|亦是|兼任|兼|担任)|[ \u3000]{1,3}|)[ \u3000]?(?:[前原兼现]|现任|时任|兼任|我[校院所会]|第[一二三四五六七八九十0-9]{1,3}届)?(?:联邦)?(?:政府|议会)?$/u

/** English titles in brackets repeat the Chinese one before them: 首席财务官（CFO）. */
export const opensGloss = /^[ \u3000]?[（(][ \u3000]?$/u
export const closesGloss = /^[ \u3000]?[）)]/u

/** Brackets around a short name between an organization and a title: （以下简称“联合会”）. */
export const opensShortName =
  /^\s?[（(]\s?(?:(?:以下|下文|下|以下统)?(?:简称|称)(?:为)?[:：]?|又称|即|英文名?[:：]?)?\s?[“"'‘「『《]?$/u
export const closesShortName = /^[”"'’」』》]?\s?[）)]/u

/** What joins two titles that may be of one person or of two. */
export const joinsByMark = /[、和与及]/u

/** What stands between a position of somebody and the next that is said of the same: 教授，博士生导师，现任…. */
export const continuesPosition =
  /^[ \u3000]?[，,；;、|｜/／][ \u3000]?(?:同时|并|也|还)?(?:现任|兼任|历任|曾任|先后任|先后担任|担任|任|现为|为|系|兼)?$/u
export const endsPosition = /^(?:[，,；;。、）)\s|｜]|$)/u

/** What stands between two positions of somebody whose name comes after both. */
export const leadsOn = /^[，,][ \u3000]?(?:[原现前]|现任|时任|著名|知名)?$/u

/** Verbs that give the office after them to somebody named before. */
export const takesUp =
  /(?:担任|出任|兼任|接任|就任|连任|当选为?|任命为|聘请?为|聘任为|选为|成为|(?<!作)为(?:新一任|新任))[了过]?$/u

/** Ends a word of holding before a title: 身兼, 曾任, 也是; without one 行长的助理 is no 行长. */
export const opensHolding = /^[兼任是为]$/u

/** What joins a title to one that no name follows: 委任新主席及成员，…. */
export const goesOnFromTitle = /[及和与]$/u

/** Between two seats of somebody. */
export const listMark = /^、$/u

/** Heads of an area, held in it and not in the office named before them: 云海市委副书记、市长. */
export const areaHead = /^(?:副|常务副|代|代理)?([省市县区州盟旗镇乡村])长$/u

/** What may stand between an organization and its title: brackets, a term of office, a subject (互联网治理专业教授). */
/** The government of an area named elsewhere: 市政府. */
export const areaOffice = /^([省市县区州])(?:人民)?政府$/u

export const betweenOrganizationAndTitle =
  /^(?:\p{Script=Han}{2,14}(?:专业|学科)|[”」』’]?[ \u3000]{0,3}|[的籍]|[（(][^（）()\n]{1,30}[）)][ \u3000]?|(?:[、和]?第[一二三四五六七八九十0-9]{1,4}[届任]?){1,4}届?|[新本上首]一?届)$/u

/** A minister's title with the ministry in it: the ministry is the organization. */
export const meltedMinister =
  /^(?![前原代]|常务|政务|第[一二]|执行|资深|高级|.{0,2}副)(\p{Script=Han}{2,6}部|(?:行政|立法|司法|监察|考试)院)长$/u

/** Titles that begin with the last character of the country before them: 美国务卿. */
export const beginsInCountry = /^国(?:务卿|会)/u

/** Names of offices that are whole; 运输及物流 before 局长 is not. */
export const endsInOffice = /[部局署处司厅委会院办室所科组中心公司行]$/u

/** A seat of an organization that nothing tells, in a list of somebody's seats: 教授、智库首席专家, 副主席兼中学校长. */
export const untoldSeat = /^[、兼][\p{Script=Han}A-Za-z0-9“”]{2,18}$/u

/** Titles held in no organization: of whoever chairs the event that the report is about, or has won a prize. */
export const ofEvent = /^(?:本届|本次)?(?:大会|会议|年会|论坛|研讨会|峰会)|(?:得主|获得者|获奖者)$/u

/** What is the first part of the title that it touches: 助理研究总监. */
export const opensNextTitle = /(?:助理|候任|代理|首席)$/u

/** A party or a constituency and the parliament in which its members sit: of the two the seat is in parliament. */
export const partyInParliament =
  /^\p{Script=Han}{1,8}?(?:党|联|盟|会|阵线|力量|界|界别)(?=(?:立法会|立法院|国会|区议会|众议院|参议院)$)/u

/** A party and the area whose council a member of it sits in, before a title that the area's name ends in: 自由党沙田|区议员. */
export const partyInArea =
  /^(?:\p{Script=Han}{1,6}?(?:党|力量|阵线|联盟)|民建联|工联会|民协|街工)(?!籍)(?=\p{Script=Han}{2,4}$)/u
export const councillorOfArea = /^[区市县镇乡]议员$/u

/** Members of councils, who are not held in the party or company of the title before: 民主党副主席、前区议员. */
export const councillor = /(?:议员|立委|立法委员|人大代表)$/u

/** What elects members and is no organization: 出版界议员, 新界东南议员. */
export const constituency = /(?:界|界别|选区|选委会|[东西南北])$/u

/** 我校 is the university of whoever writes, and begins no other organization's name. */
export const ofOurs = /^我$/u

/** What may stand between a name and a title that is the name's: 王实 教授, 王实、陶若溪等院士. */
export const betweenNameAndTitle =
  /^[ \u3000]*(?:[）)]|[（(][^（）()]{1,40}[）)])?(?:等(?:[0-9一二三四五六七八九十几多]{1,3}[位名])?)?$/u

/** Titles that a list of names is closed with: 王实、陶若溪等院士. */
export const closesList =
  /(?:院士|教授|研究员|议员|委员|理事|工程师|律师|记者|法官|医生|医师|讲师|校长|院长|所长|会长|董事|经理|主任|监事|[学作艺]家)$/u

/** Offices of an area: 云海市陶若溪副市长. */
export const officeOfArea = /^(?:副|常务副|代)?(?:[省市县区州盟旗镇乡村]长|主席|书记|秘书长)$/u

/** Opens the title of somebody who held it once. */
export const formerOffice = /^[前原]/u

/** Before an office that several have held one after the other: 历任校长王实、李远. */
export const successive = /历[任届]$/u

/** Before the country where somebody is posted: 驻越南大使. */
export const postedTo = /^驻$/u

/** An office in a country, which belongs to the name of who keeps it: 联络办公室. */
export const officeAbroad =
  /(?:办公室|办事处|代表处|公署|专员署|代表团|使团|部队|使馆|领事馆|中心|分社|总站)$/u

/** Heads of offices by one character of the office: 局长. */
export const officeHead = /^[部局署处司厅场]长$/u

/** Presidents of associations, whose short names end in the first character: 街总|会长. */
export const generalPresident = /^总会长$/u

/** Heads and members of institutions by one character of the institution: 院长. */
export const institutionHead = /^(?:院长|院士|社长|会长|所长|校长)$/u

/** Roles that a byline or a caption gives and that are no standing. */
export const noAffiliation =
  /^(?:原)?(?:作者|译者|主持人|主持|嘉宾|被告|原告|选手|村民|居民|版主|博主|主演|主播|同学|大学生|学生|研究生|实习生)$/u

/** Of those, the ones that somebody is called by who is named with a programme or a station. */
export const onAir = /(?:主持人|主播)$/u
export const programme = /(?:[》台视网社]|频道|电台|杂志|节目)$/u

/** Titles that tell a profession: before them a country or a place says where somebody is from, not where a title is held. */
export const profession =
  /(?:专家|学者|作家|作曲家|画家|诗人|导演|编剧|演员|歌手|歌星|影星|律师|分析师|分析员|评论员|评论家|经济学家|科学家|历史学家|社会学家|物理学家|化学家|数学家|艺术家|音乐家|企业家|银行家|设计师|建筑师|摄影师|医生|教师|商人|富豪|记者)$/u

/** Titles that several have: 立法会议员王实及李远. */
export const heldBySeveral =
  /(?:议员|立委|成员|委员|代表|教授|研究员|专家|学者|记者|编辑|分析师|律师|院士|队员|运动员|选手|演员|导演|作家|理事|常委|合伙人|工程师|老师|教师|医生|实习生|通讯员|经济学家|科学家|航天员|会董|校董|顾问|(?:荣誉|名誉)(?:会长|主席|理事长|院长)|(?:执行|联席|轮值)(?:会长|主席|理事长|院长)|副会长|副理事长|副主席|副秘书长|副主任|副校长|副院长|副所长|副(?:总\p{Script=Han}{1,3}|行长|局长|部长|市长|省长|县长|区长|厅长|司长|处长|书记|检察长|总领事)|党委常委|党组成员|党委委员)$/u

/** Fellows of an academy, who have a rank elsewhere too. */
export const fellow = /院士$/u

/** Ranks of scholars, and bodies that have none: 云岭学会理事、教授, 省政府咨询委员会委员、研究员. */
export const rankOfScholars = /(?:教授|讲师|研究员|导师|博导|执业律师|执业会计师|专科医生)$/u
export const withoutScholars = /(?:会|联盟|政府|政协|人大|人大常委会|[省市县区]委)$/u

/** Heads of companies: one named after another is of the same company, if no other is told. */
export const executive =
  /(?:总裁|董事长|总经理|执行官|财务官|技术官|运营官|信息官|执行长|财务长|技术长|营运长|资讯长|CEO|CFO|CTO|COO|CIO|合伙人|创始人|创办人)$/u

/** A deputy's title by its beginning, and what joins deputies to the head before them: 院长王实，副院长李远. */
export const deputy = /^(?:常务|第一|执行|高级|资深)?副/u
export const joinsDeputies = /^(?:[、，,；;]|[和与及]|以及)[ \u3000]?$/u

/** What a byline says behind a name and a stroke of what its bearer did: 记者王实／摄影. */
export const bylineWork = /^(?:摄影|编辑)$/u
export const stroke = /^[/／｜|]$/u

/** What behind a name is a verb where an object follows: 王实代表双方签署协议. */
export const actsFor = /^(?:代表|主持|带队|指挥|编辑|导演|策划|解说)$/u
export const goesOn = /\p{Script=Han}/u

/** Chairs of universities that are called by who gave the money. */
export const namedChair = /(?:讲席|讲座|冠名)(?:副|助理)?教授$/u

/** What joins the names of a list: 张三、李四和王五. */
export const joinsNames = /^(?:[、和与及]|以及)[ \u3000]?$/u

/** Those who write a report, and what joins their names. */
export const byline = /(?:记者|通讯员|特派员|实习生)$/u
export const joinsReporters = /^(?:[、和与及]|以及|[ \u3000]{1,2})[ \u3000]?$/u

/** What stands between a name and its spelling in Latin script: `马洛教授（Prof. Helen Marlow）`, `（英文名：…`. */
export const betweenNameAndGloss =
  /^\p{Script=Han}{0,5}\s?[（(]\s?(?:\p{Script=Han}{1,4}[:：]\s?)?(?:(?:Prof|Dr|Mr|Ms|Mrs)\.?\s?)?$/u
