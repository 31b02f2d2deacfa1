/** Words in and around names of any kind. */

/** Words after a name that tell that a sentence about somebody goes on. */
export const wordsAfterName =
  /^(?:会(?![长议员计所场展费籍址堂馆见面晤谈客审诊话开上后前中期的、，。及暨等报刊标徽章规旗歌友])|[自于](?=(?:19|20)[0-9]{2}年|[去今前本上]|[0-9]{1,2}[月日时])|促(?![进使成销膜])|冀|盼|吁|斥|料|忧|叹|现(?:为|任)|历任|毕业于|出生|生于|在|向(?:大家|与会|各位|全体|来宾|到场|到会|代表们?)|时(?![间候代任刻报])|便[向对与和把将在给用]|乘(?:[坐车船]|专机|包机|飞机|火车|高铁)|就|也|还|则|从|对|向|为|将|曾|已|均|都|分别|出席|出掌|执掌|接掌|伙拍|主持|主礼|主讲|外(?=[，,])|荣[膺获任升]|(?:因(?:个人|工作|身体|健康|年龄|到龄|退休|换届|任期|董事会|岗位|公司|组织|涉)|代[任行]|代为|[转升调改接续]任|新(?:当选|任命为))|致(?:辞|词|欢迎|开幕|闭幕|贺|祝|谢|悼|答)|互[致通]|当选|担任|出任|任|等|的|说|称|表示|认为|指出|介绍|透露|告诉|强调|谈到|坦言|看来|当日|当天|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日月号](?!(?:[0-9]{1,2}日)?[电讯])|(?:19|20)[0-9]{2}年|(?:上|本|这)?(?:星期|周)[一二三四五六日]|日前|早前|其后|随后|昨晚|今早|今晨|今晚|今日|昨日|近日|[今昨明][（(]\d|摄|报道|作(?:了|的关于|[^为品案业文战用\p{P}]{0,4}(?:发言|报告|讲话|说明|演讲|致辞|点评))|作|发表|发言|宣布|[早晚]上(?=\d|[一二三四五六七八九十])|[上下中][午]|今[早午晚]|[昨前]午|三人|两人|二人|报导|亲自|陪同|偕同|联同|形容|来到|到[场访]|抵达|前往|应邀|获(?![得奖])|致[电函]|[今昨]天|去年|明[天日]|签署|听取|转达|重申|祝贺|感谢|希望|要求|再[次度]|因(?!特|此|子|素|果|应)|一直|此前|批评|涉嫌|反问|更(?=[称指说表])|与|和|同|及|是|又|接受|建议|分析|以|被|继续|最后|首先|回应|解释|补充|直言|提醒|呼吁|提出|预计|率|一行|做|发|所|并|先后|感慨|回忆|坦承|提到|说道|写道|问|答|带|通过|参加|讲|分享|总结|代表)/u

/** Of these, what somebody does who leaves or gets an office, also where it begins within what the segmenter guessed: 蒋宁因|个人, 李凌代任, 王实新|当选. */
export const changesOffice =
  /^(?:因(?:个人|工作|身体|健康|年龄|到龄|退休|换届|任期|董事会|岗位|公司|组织|涉)|代[任行]|代为|[转升调改接续]任|新(?:当选|任命为))/u

/** Words of one character before a verb that reports, which no given name is: 陶|并指出. */
export const adverbOfReport = /[并再又亦续]/u

export const opensChange = /[因代转升调改接续新]/u

/** Of these, what stands after any noun. */
export const joiningWord = /[的等和与及同]/u

/** Joins a name to the next, or to an organization: 余翠怡|和范珮珊. */
export const joiningConjunction = /[和与及]/u

/** What marks open with before a title that they hold alone: “立法院长. */
export const titleInMarks = /[“「『]\p{Script=Han}{2,10}$/u

/** After a title and a name: the next of a list, or where it is. */
export const listedOrSet = /[、在]/u

/** What somebody does, told in a clause of its own behind the name: 董事长于其光，|就章程作了说明. */
export const opensDeed = /^(?:就(?![业是])|围绕|针对|代表(?!队|团)|介绍了|作了|为大家)/u

/** Words of a function before a name that are hardly ever surnames, and those that are some: 让|陶若溪, 于|陶若溪. */
export const functionWord = /^[让但从当若据惟]/u
export const functionWordOrSurname = /^[向于与由暨和及]/u

/** A surname that ends titles: 裁判官|陶若溪. */
export const endsOffice = /^官/u

/** Words before a name that tell that somebody is meant. */
export const wordsBeforeName = /[由与和对据请向跟同让给及是叫为括、，。；：:（(！？!?\s]$/u

/** What follows a surname and is no given name: 李总, 王某, 张老; 徐汇区, 陶若与. */
export const noGivenName =
  /^(?:[二两三]人|荣誉|名誉|教育|研究|总|某|某某|老|太|生|氏|姓|家|老师|先生|女士|小姐|太太|夫人|妈妈|爸爸|奶奶|爷爷|婆婆|伯伯|阿姨|大妈|大爷|大叔|大姐|大哥|老太|老汉|[伯婆姐哥嫂姨爷婶官]|官[先今指闻听直强再称表]|[的了在是和与及等们说称将被])$|[与及区县摄续的了们称说被在是向对从等也又就都还则把让给问讲谈作致亦仍即曾于没不很更最他她它你我您这那所逢网]$/u

/** What joins one name to the next and begins no given name of a married woman: 姚郁|与新进教师. */
export const joinsAsGiven = /[与和及同]/u

/** A courtesy that is a given name as well, where a title stands before: 副校长毛君. */
export const courtesyOrGiven = /君/u

/** A surname that is an auxiliary verb or an adverb as well, before what is done: 主席|应加强, 议员|须宣誓, 发言人|曾批评. */
export const auxiliarySurname = /[应须曾都却]/u

/** What 之 joins to the noun before it, where that is no name: 卓越之|作. */
export const genitiveNoun = /^之[作路旅夜战处间际家乡都城道力星光声]/u

/** What a sentence begins with before its subject: 但|陶若溪认为. */
export const opensSubject = /^(?:但是?|而|然而|不过|因此|同时|此外|另外|随后|对此|其中)$/u

/** On what occasion somebody speaks, behind the name, and what all of these begin with. */
export const opensOccasion = /在/u
export const occasionOfSpeech =
  /^在(?:接受|谈及|谈到|回应|回答|答复|被问|致[辞词]|讲话|发言|演讲|声明中|采访中|会上[说称表指强介透谈]|\p{Script=Han}{1,2}上[说称表指])/u

/** After a name that begins a sentence: 张三，男，1965年出生; 张三先生，57岁; a person is introduced. */
export const introduces =
  /^(?:先生|女士|小姐)?(?:[，,：:]?(?:男|女|中国国籍|汉族|本科|硕士|博士|大学|19[0-9]{2}年|出生|现任|生于|毕业)|[，,：:](?:[曾历时]任|中共党员|\p{Script=Han}{1,3}族[，,、。]|[0-9]{2}岁|[二三四五六七八九]十[一二三四五六七八九]?岁|高级\p{Script=Han}{1,4}师|教授[，,、。]|研究员[，,、。]|本科|大专|中专|研究生|中国籍))/u

/** Of these, what tells that it is one, whatever the characters are: 张三，男，. */
export const tellsSex = /^(?:先生|女士|小姐)?[，,：:（(]?[男女][，,。、；;）)]/u

/** Surnames that are prepositions where a time or an adverb stands before: 将于启德, 昨日向靖国神社. */
export const prepositionOrSurname = /[于向]/u

/** Words that often follow a two-character name directly: 李明和王强, 李明任会长. */
export const followsName = /^[和与及为任兼同并由至以原时到愿会要系曾已也还均都则就又皆亦将仍即再便乘]$/u

/** Ends what is over before something else, and no name: 选手包|后，. */
export const endsTimeOrPlace = /[后前时]/u

/** What often follows a name and ends nouns as well: 李干杰|作, 王伟中|等 across 杰作, 中等. */
export const endsWordAcross = /[作等将]/u

/** What begins a verb that reports and ends given names as well: 陆志坚|称, 陆晓明|言; 直言, 笑称 stand behind names. */
export const givenNameOrReport = /[坚明忠强承敬正诚宣扬力建公开启发证]/u

/** Verbs that report and are given names as well: 陶笑言, 陶希望. */
export const verbOrGiven = /^(?:\p{Script=Han}[望信]|[^坦]言)$/u

/** What somebody does who gives a talk, also where a word ends with its first character: 马燕合|作了报告 across 合作. */
export const talksAcross = /^作(?:了|题为|总结|主[旨题]|报告|专题|大会|特邀)/u

/** What several do, also where a word ends with its first character: 秦平等|陪同 across 平等. */
export const attendsAcross =
  /^等(?:陪同|出席|参加|参会|列席|到会|同机|领导|同志|嘉宾|专家|学者|[一二三四五六七八九十0-9]+[人位名])/u

/** An adverb before what somebody does: 曾|表示. */
export const adverbBeforeVerb = /[曾已也还均都则就又皆亦将仍即再便]/u

/** A common surname and what makes an old state or a family of it, which the segmenter knows: 梁国|熙, 周家|鸣. */
export const stateOrFamily =
  /^(?:[赵吴陈郑梁宋蔡曹许魏邓黄唐徐蒋罗]国|[周黄罗林陈梁吴郑刘张李杨赵郭何谢徐唐许邓冯曾朱胡蔡]家)$/u

/** Of the words that often follow a name, what may end a name all the same where the next word tells that the name is over: 伍志和说. */
export const mayEndName = /^[和与及为任兼同并由至以原]$/u

/** What the names of a list may all have behind them: 王实院士、李远院士. */
export const rankInList = /^(?:院士|教授|研究员|委员|代表|博士|先生|女士|老师|同志|律师|医生|主任)/u

/** Of these, what somebody has who has a title before the name as well: 理事长|周济|院士. */
export const rankBehindTitled = /^(?:院士|教授|研究员|博士|先生|女士|老师|同志|律师|医生)/u

/** What stands between two names of a list. */
export const betweenNames = /^(?:[、，]|[和与及])$/u

/** What parts the items of a list of people with their offices. */
export const partsItems = /^[、，,；;和与及]$/u

/** What stands behind an item of such a list: the mark or conjunction to the next, or what they all do. */
export const endsItem = /^(?:[、，,；;。和与及]|等|出席|参加|莅临|到会|致辞|共同|分别)/u

/** What stands around a name of a list with marks, or nothing. */
export const standsAlone = /^(?:[、，,。；;\s（(）)和出等]|)$/u

/** Names of reporters that touch: 记者孙晓云|雷桐苏摄. */
export const inByline = /(?:记者|通讯员)[ \u3000：:]?\p{Script=Han}{2,12}$/u

/** Those who write and photograph, glued in a byline: 记者|李川|通讯员|陈零弟. */
export const beforeReporter = /(?:记者|通讯员)$/u
export const nextReporter = /^(?:通讯员|摄影|实习生|见习记者|特约记者)/u

/** A Japanese surname of one or two characters and a given name that says whose son it is, the first or the eldest: 石濑|雅一郎, 白井|太郎. */
export const japaneseSon = /^\p{Script=Han}{2,3}[一二三四五六太次健]郎/u

/** A title that is told of many without a name: behind it stands what they do. */
export const titleOfAnybody =
  /(?:[警法雇职队党团成委议会]员|[学作画歌]者|[作画专]家|裁判官|社工|士兵|医[生师]|选手|球员|演员|工人|干部|总书记|首长|代言人|[老教技]师|经纪人|会计师|律师|选委|大将|特首|前锋|后卫|门将|中场|教练|领队|市长|县长|业主|居民|记者|编辑|代表|顾问|粉丝|负责人|主任|经理)$/u
/** The rule of names whose surname no list holds. */
export const unlistedSurname = 'names/unlisted-surname'

/** The rule of names that their titles stand within (許委員毓仁), and the shape of one: a surname, the title, two characters. */
export const aroundTitle = 'names/around-title'
export const surnameLengthAround = 1
export const givenLengthAround = 2
/** Behind such a name that opens a line, what makes a label of it: 許委員毓仁：, 許委員毓仁：（9时31分）. */
export const labelAroundTitle = /^[ \u3000]?(?:[（(][^（）()\n]{1,16}[）)])?[：:]/u
/** Surnames that are verbs or words of grammar before a title: 任|局长, 向|警员. */
export const noSurnameBeforeTitle = /[任向于由从和与及时应当为原代]/u
/** What a chief is called by behind a surname: 田总|主席. */
export const opensWithCourtesy = /总/u
/** Before and behind one within a text. */
export const opensAroundTitle = /[、，,：:。；;（(「“\s请由与和及人]/u
export const endsAroundTitle =
  /^(?:[、，,。；;）)」”：:\s]|等|率|与|和|及|致[辞词]|的|代表|列席|出席|答[复覆]|说明|报告|主持|陪同|偕同|亲自|到场|也|则|今|昨|访视|视察|前往|应邀|莅临|受访|在|到|赴|代[)）]|于(?![是]))/u

/** What announces that a name follows: 报告人：, 文/, （作者. */
export const announcesName =
  /(?:(?:报告人|主讲人|主讲|讲者|演讲人|演讲者|主持人|主持|讲座人|嘉宾|召集人|点评人|评议人|与谈人|对谈人|联系人|受访者|受访人|作者|撰文|撰稿|译者|记者|编辑|责编|校对|审核|[一二三终初复]审|供稿|摄影|摄像|采访|采写|通讯员|实习生|姓名|简介|主编|编译|来宾|专家|特邀嘉宾)[ \u3000]?[：:|｜／/]|(?:^|[\s（(【〔])[文图编][/／|｜丨：:．.]|[（(]作者)[ \u3000]{0,2}$/u

/** What says that those who attend are listed next, and its last character, asked first: 出席会议的还有. */
export const announcesGuests = /(?:出席|参加|到会|到场|与会|参会|列席)[^，,。；;：:！？\n]{0,16}有$/u
export const endsAnnouncement = /有/u

/** Those who write from a place, which stands behind what they are called, and those who act for one: 记者|巴黎. */
export const writesFrom = /(?:记者|特派员|通讯员|编辑|代表|大使|领事)$/u

/** What tells that a person is meant where no noun of a person is listed: 运送者, 劳工界, 63岁的. */
export const tellsPerson =
  /(?:[^或前后再王]者|[^世眼境外边家]界|[0-9一二三四五六七八九十]岁的|之[子女妻]|[和与及其偕携同]夫人)$/u

/** A party directly before a member of it: 民建联|陶若溪. */
export const partyBeforeMember =
  /(?:民建联|经民联|工联会|民协|街工|社民连|职工盟|人民力量|议会阵线|实政圆桌|专业议政|公民力量|热血公民|众志|新?民主同盟|新同盟|新思维|青年新政|民主前线|民主思路|时代力量|民众力量|职工会联盟|支联会|民阵|教协|学联|(?:自由|新民|民主|公民|国民|民进|民众|亲民|新|行动|公正|工)党)$/u

/** Follows a verb and no name: 拿|了. */
export const verbParticle = /了/u

/** Joins a title to its holder: 接任行长的张三. */
export const joinsHolder = /的/u

/** A number, before which no name begins: 3.3米左右. */
export const numeral = /[0-9０-９两几数半]|[一二三四五六七八九十百千万亿](?=$)/u

/** Two characters with blanks between, also where they overlap: 任 王, 王 强. */
export const spacedName = /(?=(\p{Script=Han}[ \u00A0\u3000]{1,4}\p{Script=Han}))/gu

/** A single character before or after blanks: all words here are spread, 高 级 经 理. */
export const spreadBefore = /(?:^|[ \u00A0\u3000])\p{Script=Han}[ \u00A0\u3000]+$/u
export const spreadAfter = /^[ \u00A0\u3000]+\p{Script=Han}(?:[ \u00A0\u3000]|$)/u

/** Marks after which a name is over. */
export const endsName = /[、，。；：（）,;:()！？\s]/u

/** Ends a name after words that names are made of: 阿里木江, 才让太. */
export const nameEnding = /^[江太加吉措汗]$/u

/**
 * A conjunction that a name ends with: before a rank that nobody else has (周忠和院士、), or 等, an adverb or time, with which nothing that
 * it joins begins (周忠和等, 周忠和先后发言).
 */
export const conjunctionOfName =
  /^和(?:以(?=[“「《])|(?:院士|教授|研究员|校长|院长|所长)(?:[、，,。；;：:\s等和与在致作说主出介参讲对生]|$)|等(?![待候级额])|先后|分别|日前|近日|[今昨]天|[今昨]日|当天|此前|随后|[曾已还均将](?!军)|也(?!门)|每[年月天]|[0-9]{1,2}[日月])/u

/** An adverb of several, which joins no verb to one name alone: 、陶若溪|均表示, but 何泰均|表示. */
export const adverbOfSeveral = /[均都]/u

/** What a whole position ends with: a mark, or the word for a post. */
export const closesPosition = /^(?:[）)，,。；;、\s｜|]|一职|职务|的?身份|$)/u

/** Gives somebody the position behind it. */
export const givesPosition =
  /^(?:[任是为系]|现任|担任|出任|曾任|时任|原任|就任|兼任|接任|现为|作为|身为|身兼|以)$/u

/** A name at the beginning of a line, and nothing but one organization and its title behind it. */
export const nameOfLine =
  /(?:^|(?<=[/／｜|】]))\p{Script=Han}{2,3}(?=(?: ?[\u3000\t/／|｜：:－] ?| ?[-–—]{1,2} ?| )[^\s，,。；;：:、！？!?]{2,40}$)/u

/** Where a clause ends, across which nothing is said of a name. */
export const endsClause = /[。；;：:！？!?“”"《》）)\n]/u

/** Opens a time or a place, before what somebody is named in: 在会见陶若溪|时强调, 会见陶若溪|时，. */
export const opensTime = /(?:[在当同与]|会见|会晤|接见)[^，,。；;！？\n]*$/u

/** What no name ends with, but what is said after it may begin with: 石破茂|之前, 石破茂|早前. */
export const timeAtEnd = /(?:之[前后]|[早先]前)$/u

/** A day as reports of Hong Kong and Taiwan write it: 今（15）日, 昨(29日). */
export const dayInBrackets = /^[今昨明][（(]\d/u

/** Says that the title behind it was held once. */
export const formerOffice = /^[前原]$/u

/** Tells in brackets of somebody just named: （女）, （男，52岁）, （左二）. */
export const personGloss =
  /^[ \u3000]?[（(](?:[男女][）)，,；;、]|(?:[前后中]排)?[左右中][起至]?[一二三四五六七八九]?[）)])/u
