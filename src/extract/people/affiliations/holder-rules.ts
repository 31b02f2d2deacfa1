/** What stands between a position of somebody and the next that is said of the same: 教授，博士生导师，现任…. */
export const continuesPosition =
  /^[ \u3000]?(?:[，,；;、|｜/／]|(?:一职|职务)?[，,]?(?:以及|[及和与](?=第)))[ \u3000]?(?:同时|并|也|还)?(?:现任|兼任|历任|曾任|先后任|先后担任|担任|任|现为|为|系|兼)?(?:第[一二三四五六七八九十0-9]{1,3}届(?:董事会|监事会|理事会)?)?$/u
export const endsPosition = /^(?:[，,；;。、）)\s|｜]|一职|职务|等职|$)/u

/** What stands between two positions of somebody whose name comes after both. */
export const leadsOn =
  /^[，,][ \u3000]?(?:[原现前]|现任|时任|著名|知名)?(?:第[一二三四五六七八九十0-9]{1,3}届、?(?:[一二三四五六七八九十0-9]{1,3}届)?)?$/u

/** Before a title, what gives it to whom the words before name: 市长王实校友任|名誉会长; not 曾任|部长, which may be said of the next. */
export const givenBefore = /(?:(?<![曾历原先时现])任|(?<![认以作成])为|[获受]聘)$/u

/** Ends a word of holding before a title: 身兼, 曾任, 也是; without one 行长的助理 is no 行长. */
export const opensHolding = /^[兼任是为]$/u

/** Opens a title in marks. */
export const opensQuote = /^[“「『‘"]$/u

/** Opens a title in which somebody acts: 作为行长，王实. */
export const opensCapacity = /(?:作为|身为|身兼)(?:一[名位])?$/u

/** Between two seats of somebody. */
export const listMark = /^、$/u

/** Titles that a list of names is closed with: 王实、陶若溪等院士. */
export const closesList =
  /(?:院士|教授|研究员|议员|委员|理事|工程师|律师|记者|法官|医生|医师|讲师|校长|院长|所长|会长|董事|经理|主任|监事|[学作艺]家)$/u

/** Offices of an area: 云海市陶若溪副市长. */
export const officeOfArea = /^(?:副|常务副|代)?(?:[省市县区州盟旗镇乡村]长|主席|书记|秘书长)$/u

/** Titles that several have: 立法会议员王实及李远. */
export const heldBySeveral =
  /(?:议员|立委|成员|委员|代表|发言人|教授|研究员|专家|学者|记者|编辑|分析师|律师|院士|队员|运动员|选手|演员|导演|作家|理事|常委|司库|合伙人|工程师|老师|教师|医生|实习生|通讯员|经济学家|科学家|航天员|会董|校董|顾问|助理|(?:荣誉|名誉)(?:会长|主席|理事长|院长)|(?:执行|联席|轮值)(?:会长|主席|理事长|院长)|副(?:\p{Script=Han}{1,3}[长任席理裁监师事]|总\p{Script=Han}{1,3}|书记)|党委常委|党组成员|党委委员)$/u

/** What somebody is given without an office: 荣膺|太平绅士. */
export const awarded = /膺/u
export const honour = /(?:绅士|爵士|院士|勋衔)$/u

/** Of these, by what members of a parliament are called behind the last of them: 李远、王实及陶若溪议员. */
export const memberOfParliament = /^(?:[市县区]?议员|立委|立法委员)$/u

/** Of these, what members of a committee or a society are called by in it, whatever rank they have elsewhere. */
export const heldInCommittee = /(?:委员|成员|理事|专家|副(?:主任|组长|理事长|会长|主席|主任委员))$/u

/** Ranks of those who work in one body, in a list that names it once: 文学院王实教授、李远副教授、陶远老师. */
export const rankOfList = /^(?:副|助理)?(?:教授|研究员)$|^(?:讲师|老师)$/u

/** A deputy's title by its beginning, and what joins deputies to the head before them: 院长王实，副院长李远. */
export const deputy = /^(?:常务|第一|执行|高级|资深)?副/u
export const joinsDeputies = /^(?:[、，,；;]|[和与及]|以及)[ \u3000]?$/u

/** What a byline says behind a name and a stroke of what its bearer did (记者王实／摄影), and behind a blank of who is named next: 王实 摄影 李远. */
export const bylineWork = /^(?:摄影|编辑)$/u
export const stroke = /^[/／｜|]$/u
export const blank = /^[ \u3000]$/u

/** What behind a name is a verb or no title: 王实代表双方签署协议, 由律师王实代表, 以王实等为代表的学者. */
export const standsFor = /^代表$/u
export const asWhat = /^为$/u
/** What behind a name is a verb where an object follows: 王实主持会议. */
export const actsFor = /^(?:主持|领队|指挥|编辑|导演|策划|解说)$/u
/** What behind a name is always a verb. */
export const leadsOthers = /^(?:带队|率队|率团|署任.*)$/u
export const goesOn = /\p{Script=Han}/u

/** Who is sent abroad, in a list for the country of the first: 云岭驻青弋大使王实、驻晋北大使李远. */
export const sentAbroad = /^常?驻(?!华)/u

/** Verbs by which several who hold other titles get one together: 院长王实、主任李远当选为理事. */
export const givenTogether = /当选|[获被]聘|受聘|[获被](?:委)?任|推选|推举|增选|分别|双双|[均都]/u

/** In the clause before them, who hold other titles and get one together: 委任局长王实及司长李远为董事. */
export const givesTitle = /委任|任命|聘任|聘请|选举|增选|推选|推举|提名/u

/** What joins the names of a list: 张三、李四（女）和王五. */
export const joinsNames = /^(?:[（(][女男](?:[，,]\p{Script=Han}{1,4})?[）)])?(?:[、和与及]|以及)[ \u3000]?$/u

export const joinsByWord = /^[和与及]$/u

/** Those who write a report, and what joins their names. */
export const byline = /(?:记者|通讯员|特派员|实习生)$/u
export const joinsReporters = /^(?:(?:[、和与及]|以及|[ \u3000]{1,2})[ \u3000]?)?$/u
