import { bracketedDay, day, month, near, part } from '../dates/day-shape-rules.ts'
import { ceremonies, kinds } from './kind-rules.ts'

/** Names of meetings with the press, which often have no other. */
export const meetsPress = /(?:发布会|记者会|业绩会|吹风会|通气会|说明会)$/u

const year = '(?:19|20)\\d\\d年?'
/** Which one of a row of events: 第三届, 首届. */
const numbered = '第\\s?[一二三四五六七八九十百\\d]{1,5}\\s?[届次轮]|首届'

/** What 及 joins to a kind is of one meeting where one verb tells that both are held: 启动仪式及研讨会在合肥举行. */
const heldTogether = `及\\p{Script=Han}{1,10}?${kinds}(?=(?:[于在将今昨\\d]|隆重|成功|顺利|圆满|正式)[^，,。；\\n]{0,24}(?:举行|举办|召开|开幕))`
/** The kind with what joins to it: 年会暨颁奖典礼, 论坛2023年年会, 峰会（2024）, 高峰论坛2024, “技术峰会 GTC 2021”. */
export const eventKinds = new RegExp(
  `${kinds}(?:(?:[（(](?:[A-Za-z]{2,8}|\\p{Script=Han}{2,6})[)）])?(?:${year}|(?:\\p{Script=Han}{0,8}?)?暨[^，,。；“”\\n]{0,20}?)?${kinds}|暨[“「][^“”「」\\n]{2,30}?${kinds}[”」]){0,2}(?:${heldTogether})?(?:[（(](?:${year}|[\\p{Script=Han}A-Z\\d]{1,4}站|(?!以?下?简称|[左右中上下前后]|图)\\p{Script=Han}{2,8}(?=[)）][于在将]))[)）]|\\s?(?:19|20)\\d\\d(?![\\d年])|二[〇○零][〇○零一二三四五六七八九]{2}(?!年)|[A-Z][A-Za-z\\d]{1,9}(?=[”」』》，,。（(]|$)|\\s?[A-Za-z][A-Za-z\\d .]{1,20}(?=[”」』》]))?`,
  'gu',
)

/** A kind at the end of what stands in marks. */
export const eventKind = new RegExp(`${kinds}[”」]$`, 'u')

/** What follows shows that the words before name an organization or a thing: 论坛秘书长, 会议室. */
export const notAnEventBefore =
  /^(?:全国委|[省市县区]委|秘书|主席|理事|常务|代表团|组委|委员|展览|会员|成员|会长|副会长|执行|质量|水平|效果|规模|频次|网|厅|中心|展览中心|堂|日?报|制度|机制|精神|纪要|室|事|长|区|议程|服务|软件|系统|平台|召集人|员(?!工)|程|目|[”」](?:提案|议案|决议))/u

/** The rest of a heading, which says what about an event stands below it: 议程, 会议纪要. */
export const headsDocument =
  /^[”」》]?(?:会议|大会|活动)?(?:议程|日程|纪要|记录|实录|文字实录|手册)(?:表|安排)?[ \u3000]*(?:\n|$)/u

/** Names that say nothing without the one whose event it is: 公司的业绩发布会. */
export const genericNames =
  /^(?:例行|新闻|业绩|媒体|年度|中期|全年|财报|投资者|专题|视频|线上|闭门|首场){0,3}(?:发布会|记者会|记者招待会|业绩会|说明会|吹风会|通气会|股东大会|股东会|(?:颁奖|毕业|就职|启动)典?礼)/u

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Tags of words that no name holds: prepositions, particles, interjections. */
export const stopTags = words('p u ul ud ug uj uv uz e y o')
/** Pronouns and words of time, and adverbs and verbs of one character, of which names hold few: 2024年, 100周年. */
export const loneTags = words('r t')
export const loneTagsOfCharacters = words('d c v f')
export const mayStandInNames =
  /^(?:元首|[春夏秋冬]{2}|第?.{0,4}届|首届|首次|中[日美俄英法德韩欧非阿拉印越]|可|间|未来|青年|青少年|春节|中秋|元宵|端午|重阳|国庆|当代|现代|近代|新时代|全.*|各国|各界|联合.*|共同.*|高.*|多.*|互.*|(?:19|20)\d\d\s?年?|.*周年|.*年度|.*世纪|[春夏秋冬]季|新春|年[中终初]|[上下]半年|新年|[与和及暨]|.*[前后]|中|东|西|南|北|上|下)$/u
export const particle = '的'
/** Words with it soon before the kind describe an event rather than name it: 支付现状|的|研讨会; not 党|的. */
export const describing = /(?<!党)的\p{Script=Han}{2,5}$/u
/** 的 behind it is of the name: 学习贯彻党|的|会议精神报告会. */
export const praisedParty = /(?:学习|贯彻|宣传|庆祝|迎接|纪念)党$/u
/** Right before a kind or an edition it ends who holds it: 校友|会|成立大会, 文化促进|会|第三届年会. */
export const society = '会'
export const opensEdition = /^(?:第|首届|(?:19|20)\d\d)/u
/** Before the words that 和 joins, more of them: 气候|、|能源和环境部长会议. */
export const furtherItem = '、'
export const listGoesOn = /^(?:\p{Script=Han}{2,6}、)?\p{Script=Han}{2,6}[和与及]\p{Script=Han}{2}/u
/** They join the words of a name: 合作与发展论坛, 中国—中亚峰会. */
export const joiners = words('与 和 及 暨 — —— － - -- – · • ・ & / ／ + ＋ ~ ～')
/** Right before a kind it joins it to the words of the name: 国际妇女节|暨|表彰大会. */
export const together = '暨'
/** Before a dash of two, what the event is, and its name behind it: 金融科技大会——|外滩大会, not 第三届金融大会——支付会议. */
export const describedBefore = new RegExp(
  `(?<!(?:(?:19|20)\\d\\d\\s?年?|第[^，。]{1,4}届|首届)[\\p{Script=Han}A-Za-z]{0,20})${kinds}$`,
  'u',
)
export const apposing = words('—— --')
export const dashes = words('— —— － - -- – · • ・ & / ／ + ＋')
export const openingMarks = words('“ 「 『 《 " （ (')
/** They may stand between blanks: 管理论坛 · 青弋峰会. */
export const dots = words('· • ・')
/** Right behind it a word is of a tag of the page, not of the name. */
export const tagOpening = '<'
/** What stands so is the address of a picture: 2018/12/峰会. */
export const ofAddress = /\/\d/u
/** What stands before a name in marks and is part of it: 第三届|“数智金融论坛”. */
export const editionBeforeMark = new RegExp(`(?:${numbered})$`, 'u')
export const closingMarks = words('” 」 』 》 " ） )')

/** How the full name of an event goes on behind a shorter one, digits left out: 暨江淮博览会, 2024年年会. */
export const goesOn = /^(?:暨|年?年会$|年$|(?:启动|揭牌|签约)仪式$|开幕(?:式|典礼)(?:$|暨))/u

/** What is held so needs no other name: 以“…”为主题的|座谈会. */
export const themeBefore = /为主题的(?:专题|主题)?$/u

/** Kinds that a report on one that is held calls by no more: 与代表举行|座谈会. */
export const heldBefore = /(?:举行|召开|举办)(?:了|一场)?$/u
export const kindAlone = /^(?:座谈会|研讨会|晚宴|听证会|招待会|答谢会|(?:成立|表彰|誓师|换届)大会)$/u

/** What is done there tells enough where it is held: 主持|动土典礼; but what is opened has a name. */
export const hostedBefore = /(?:举行|召开|举办|办理|主持|进行)(?:了|一场)?$/u
export const ceremonyAlone = new RegExp(`^(?!开幕|闭幕|揭幕)${ceremonies}$`, 'u')

/** Kinds that are names by themselves: 进博会. */
export const nameOfItsOwn = /^(?:[进服广消文数智投高链科][博贸交洽]会|世博会|园博会)$/u

/** Kinds of what is part of an event: a name that goes on to them is one of its own beside the event's. */
export const partOfAnEvent =
  /(?:分论坛|主论坛|平行论坛|圆桌论坛|圆桌会议|圆桌对话|高峰对话|专题论坛|主题论坛|边会|专场|闭门会)$/u

/** How a name goes on within its marks: “首届皖江论坛|——教育篇”. */
export const goesOnInMarks = /^(?:系列|(?:[—─-]{1,2}|–|·|:|：)[^“”「」『』《》，。\n]{1,80})(?=[”」』》])/u

/** What a name adds to what it is called by elsewhere: 皖江论坛|：支付与创新, 博士生论坛|（口腔医学）. */
export const furtherWords = /(?<=[会坛节典赛展班周晤])(?:[:：][^，。]+|[（(][^（）()]+[)）]$)/u

/** An entry of a menu, 澳门日报, is too short to tell of an event. */
export const saysMore = /\p{Script=Han}[^\n]{6}/u

/** A word that stands for the event once it is named, the group `kind`: 本届|论坛, 出席|成立大会. */
export const pointsAtOne =
  /(?:本[次届]|[此这今是]次|今届|该|出席|参加|参与|(?<=[，,。；\s])在)(?<kind>(?:成立|表彰|换届)?大会|高峰论坛|论坛|峰会|年会|(?:研讨|座谈|发布|博览|交流|对接|分享|推介|记者|对话)会|沙龙|讲座|盛典|典礼|会议)/gu

/** Behind a name in marks, another that is held with it: 第二届“皖江大会”|暨第二届“支付论坛”. */
export const heldWithInMarks = new RegExp(`^[与和及暨](?:${numbered})?[“「][^“”「」\\n]{2,40}[”」]`, 'u')

/** The mark that opens what is closed behind a name, and those that close it. */
export const openQuote = /[“「『《"](?=[^“”「」『』《》"]*$)/u
export const quotingMarks = /[”」』》"]/u

const aDay = `(?:(?:${month})?${day}|${near}|同[天日]|[明当]晚)`
/** A date, after which the name begins: 外交部26日|例行记者会, 今天（16日）|甲公司业绩发布会. */
export const dateBefore = new RegExp(
  `(?:${bracketedDay}(?:\\s?[日号天]${part}?)?|${aDay}${part}?\\s?(?:[（(]${aDay}[)）])?(?:[电讯](?=[／/：: ]))?|(?<!\\d)\\d{1,2}时|[今昨](?=[在于])|(?:[一二三四五六七八九十]{1,2}|\\d{1,2})点(?:半|钟)?的|\\d{1,2}点(?:半|钟)?(?=\\p{Script=Han}))`,
  'gu',
)

/** What leads in and counts or points only: 首场发布会, 一场论坛, 我校学术交流会; and who takes part: 政府积极参与|合作组织会议. */
export const leadingWords =
  /^(?:\p{Script=Han}{0,12}?(?:积极|踊跃|主动)(?:参与|参加|出席)|\p{Script=Han}{2,16}(?:盛事|盛会|品牌活动|赛事)——|图[一二三四五六七八九十\d]{1,2}为?|图为|[便就正即]是|\p{Script=Han}{0,16}(?:——)?热烈祝贺|(?:\p{Script=Han}{0,8}[会谈束])?后的|日的|完(?!善|美)|主题(?=(?:19|20)\d\d|第|首届)|首个|第[一二三四五六七八九十]个|对(?!外|话|接|华)|为(?!民|农|侨|企|爱|您|你|了|何|什么)|并?于|而(?!立)|一经|有待|有(?:外媒|媒体|记者)在|在(?=线上)|在(?![线职校读地])|今届|整场|下个?月|[我本该][校院系所司行社省市县区会]|首场|[一两三四五六七八九十数几\d]+年前|(?:长达)?(?:[一两三四五六七八九十\d]+个?)?半?小时的|又?一[场个次]|[两三四五六七八九十]场|(?:\p{Script=Han}{0,6}(?<!第))?\d+场次?|盛大|本年度?|今年度?|的|、|，|上午|下午|晚上?|和(?![平谐睦])|[与及暨—－–·・&/／~～+＋-]|[）)]|\s)+/u

/** An edition or year: words behind it are of the name, a verb before it is not. */
const editionOrYear = `(?:19|20)\\d\\d\\s?年?|${numbered}`
export const wholeBeginning = new RegExp(editionOrYear, 'u')
export const edition = new RegExp(editionOrYear, 'gu')

/** Behind a person's name, the name is part of the event's: 任建新同志诞辰100周年座谈会. */
export const honouredPerson =
  /^(?:\p{Script=Han}{0,8}(?:思想|研究院|研究所|实验室|基金会|学会|书院|[奖杯])|同志|先生|女士|教授|院士|诞辰|逝世|从艺|从教|\p{Script=Han}{0,4}关于|作品|学术|思想|新书|个人|精神|基金)/u

/** Who is met is not of the name: 与总理周文海|会晤. */
export const meeting = '会晤'

/** Behind a person's name, a unit that is called after that person. */
export const unitBehind = /^\p{Script=Han}{0,12}(?:中心|研究院|研究所|实验室|学院|书院|基金会)/u

/** Marks that were opened before: a person in the title of a book is part of the event's name. */
export const withinMarks = /^[^“「『《]*[”」』》]/u

/** Brackets around these are no part of a name: （记者张三）. */
export const notInName = /记者|通讯员|摄|图|讯/u

/** Of an anniversary they say what it is of: 原则发表|70周年纪念大会, 运动会成功举办|一周年系列活动. */
export const markedByAnniversary =
  /(?:发表|签署|颁布|实施|施行|生效|落成|建成|创立|创办|创刊|开馆|开业|开园|上市|通车|运营|解放|成功举[办行])$/u
export const anniversary = /^(?:\d{1,4}|[一二三四五六七八九十百]{1,4})周年/u
/** Before what work a meeting is of, its 对 is of the name: 对台|工作会议. */
export const relations = /^对[台港澳]/u

/** Soon behind an edition a verb too is of the name: 第三届|知道安全论坛. */
export const behindEdition =
  /(?:第\s?[一二三四五六七八九十百\d]{1,5}\s?届|首届)(?:(?![会坛节赛典])\p{Script=Han}){0,6}$/u

/** Between a series and what one of its evenings is called by: 第205期——. */
export const numberOfSeries =
  /^\s?(?:总?第)\s?[一二三四五六七八九十百\d]{1,5}\s?[期讲场次]\s?(?:——|[:：])(?:[\p{Script=Han}A-Za-z]{1,20}的)?$/u

/** What tells of which time an event is held, in its name. */
export const editionOfName = new RegExp(numbered, 'u')
export const yearOfName = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** Surnames that tell of an event where they are words: 曾, 就, 应. */
export const surnameAsWord = /[曾就应于向从和时成当]/u
