/** Shapes of words by which tokens are mended and works are told; words that need no shape stand in dictionaries. */

/**
 * Prepositions and other words of grammar that begin no name, so that a guessed word that begins with one is two: 由青禾, 系善山; so does 有 before two
 * more characters.
 */
export const prepositions = /^(?:[由在与及从对被将把据是但了系已该这仍而并]|获(?!聘)|有(?=..)|[联连会偕]同)/u
/** Of these, what stands in no word of two characters that the segmenter may guess rightly: 已|获, 该|名. */
export const neverInWord = /^[了系获已该这仍而并被]/u

/** A preposition and the character for an area or a school, which a body's name begins with: 由省|图书馆, 由团|县委. */
export const areaInitial = /^.[省市县区州校团]$/u

/** What a guessed word begins with before a country by one character: 由|美副总统, 同|俄外长. */
export const beforeCountry = /^[由在与从对被将把据是同和向给让随]/u

/** Verbs and adverbs that end no name, so that a guessed word that ends with one is two: 国强|系, 乌方|称, 右一|为, 郭若伟|及, 许若林|率, 艾贾伊|互致; nor does 部|副. */
export const wordsAtEnd =
  /(?:[称说曾也均已在副亦还续指将仍驻于向对被把让给问等时用须需到赴]|互[致通]|(?<=^.)系|(?<=[司局厅署处部会院社所团])[前原]|(?<=^[左右][一二三四五六七八]?)为|及|(?<=^.{3})率|合[照影]|夫妇|夫人|先生|女士|同志)$/u

/** Words that may begin with the last character of a name and end in what its bearer does: 石泰|峰会|面, 周启|文说. */
export const acrossName = /^(?:\p{Script=Han}(?:[会说称指上]|政府)|[^生卒死]于)$/u
/** Of these, what stands there whatever is before the name: the government of who is named (梁若|英政府), and words with 于 or 上 before a day or an occasion (谭若|源于|12年, 谭若|源于|开场时). */
export const governmentAcross = /政府$/u
export const beforeDay = /[于上]$/u
export const dayBehindWord =
  /^(?:于(?:[0-9]|[今昨]|开场|开幕|会[上中后前]|致[辞词]|受访|席间|现场|活动|典礼|论坛|座谈|记者会|脸书)|上(?:月|周|个?星期|午))/u
export const meetsSomebody = /^\p{Script=Han}会[面谈晤见同合]/u

/** Words that begin as names written by sound end: 会见奥尔莫登|时. */
export const timeAcross = /^[登顿]时$/u

/** Of a verb of taking up an office the first character ends a guessed word, and the second begins the next: 李若川出|任教|统会. */
export const officeVerbAtEnd = /^.+[出署接兼就连升调转继续改]$/u
export const officeVerbGoesOn = /^任(?![命期务内何意免])/u

/** A conjunction within a guessed word: 瑞尔|森和本|塞拜尼. */
export const conjunctionInside = /(?<=.)[和与及](?=.)/u

/** Of these, what is no verb: 罗莘桉|于. */
export const particleAtEnd = /[于向对被把让给等时及]$/u

/**
 * Words that the segmenter knows and that stand across a title and a name: 主|任何|向阳, 校|长江|志红, 会|长孙|仁飞, 导|师傅|晶思, 信息|官方|鹏凯. Of
 * other words with 长 only those that a long title ends in: 理事|长石|丽英.
 */
export const wordAcrossTitle = /^(?:任何|师傅|师范|官方|长\p{Script=Han}{1,2})$/u
export const usualAcrossTitle = /^(?:任何|长江|长孙)$/u
/** Behind what titles the words 师傅, 师范 and 官方 are cut: 老师傅 and 政务|官方 stay whole. */
export const titleBeforeSurname =
  /(?:导师|律师|医师|药师|工程师|会计师|分析师|法官|裁判官|检察官|检控官|外交官|信息官|技术官|执行官|财务官|运营官|指挥官)$/u
/** The river is meant where its basin or what is called by it follows. */
export const longRiver = {
  word: '长江',
  after:
    /^(?:[流沿两口大边水上中下经存电航商证实学南北东西之、，。和]|三角|三峡|日报|出版|集团|投资|支行|分行|路)/u,
} as const

/** A title that the segmenter takes for one word with what joins it to the next: 社长兼. */
export const titleWithJoin = /(?:.长|总裁|经理|主任|书记|教授|主席)兼$/u

/** What a guessed word begins with that follows a number, or takes up an office after a date: 2005年任, 5月任青禾. */
export const dateUnit = /^[年月日]/u
export const takesOffice = /^任/u
export const formerHead = /^[前原]/u
export const opensTerm = /(?:[年月日今起曾现历后]|至今)[，,]?$/u

/** Of what a guessed word may begin with before a known name, what does so before one of two characters: 传|谷歌, but 深|中通道, 韩|美军事. */
export const beforeShortName = /^[而比传指同于为让给随挺打帮遭称](?!中)/u

/** Begins a word that the segmenter guessed of a unit's last character and a name: 信息学部|陶若溪. */
export const unitHead = /^[部院系所局处厅室会委司报组]/u
/** Words across a unit and what it has: the 党组 of a ministry is not 部党组, and its 副部长 no 部副|部长; 屯门区 has a 区议员; a paper's name ends before 讯; 和 joins, 局长王实和|县政府; 有 tells who came, 有|市医学会会长. */
export const acrossUnit = /^(?:[部局厅院会署](?:党组|党委)|部副|区区|报讯|和县|有[省市区县])$/u

/** A part of a place that elects a councillor, across the word for a district: 葵涌东|区议员. */
export const acrossConstituency = /^[东西南北中]区$/u
export const councillorBehind = /^议员/u

/** 理事长|暨青禾董事长: what joins two titles, where no reporter of that surname is named: 记者|暨青禾. */
export const joinsTitlesOfOne = /^暨/u
/** Behind any other word it joins two events or things: 论坛|暨首届年会, “合作论坛”|暨. */
export const joinsEventsBehind = /^(?![和与及同由对给让被向])[\p{Script=Han}”」』》]/u

/** 宗亲会|前理事长: across a body and who headed it once. */
export const bodyAndFormer = /^[会院校社所]前$/u

/** 高雄市|长, 统战部|长, 晋橡|协会|长: the segmenter knows the name of the area or office, and its last character begins the title of its head. */
export const areaAtEnd = /^(?:\p{Script=Han}{2,}[省市县区州镇乡部局厅署处院司]|协会)$/u
export const villageAtEnd = /^\p{Script=Han}{1,2}[里村镇乡]$/u
export const headOfArea = /^长/u

/** 中大|学生: across a university and its students. */
export const universityAndStudents = /^大学生$/u

/** 民进党|籍: the last character of a party's name. */
export const partyMembership = /^党籍$/u

/** 程先生: of a name before it the first character is the last: 刘亮程先生; but 老先生 is one word. */
export const surnameWithCourtesy = /^[^老尊太好尔](?:先生|女士|小姐|太太|夫人|大哥|大姐|阿姨)$/u

/** 访问|时|说, 又|称: the segmenter knows one word. */
export const verbAtEnd = /^(?:时说|又称)$/u

/** What tells a ship, a storm or a weapon called by a person's name: “林肯”号, “杜苏芮”台风. */
export const vessel =
  /^[”"」』]?(?:[号级]|-\d|型(?!人)|台风|飓风|热带风暴|强台风|超强台风|气旋|导弹|弹道导弹|坦克|火箭|火箭炮|榴弹炮|卫星|无人机|航母|航空母舰|战机|战斗机|直升机|轰炸机|巡洋舰|驱逐舰|护卫舰|潜艇|空间站|望远镜|探测器)/u

/** Before such a name in marks. */
export const beforeVessel = /(?:台风|飓风|风暴|导弹|火箭|航母|驱逐舰|战舰|潜艇|受)[“"「]$/u
