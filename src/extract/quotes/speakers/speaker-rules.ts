/** What keeps a mention before a verb from being its subject, and what makes it one. */

/** 张三的助手表示: not 张三. */
export const possessive = /^(?:的|之(?!后|前|间)|所)/u

/** 会见张三时: whom a verb before has for its object. */
export const met = /^(?:时|期间|之际)/u

/** 习近平主席提出的倡议: what he put forward is spoken of, not he. */
export const offered =
  /^(?![在于就对向为])[\p{Script=Han}]{0,6}?(?:提出|倡导|发起|主张|作出|发表|给予|发来|主持|出席)(?:了|过)?的/u

/** 据张三介绍, 按照张三的说法: he is the subject all the same. */
export const sourcePreposition = /^(?:根据|按照|据)$/u

/** 除了欢迎本地企业，亦希望: the next clause goes on with this one. */
export const besides = /^(?:除了?|不但|不仅|不单|不只|既)/u

/** 前总统: what stands before the title of somebody who no longer holds it, or not yet. */
export const former = /(?:前|原|时任|已故|候任)$/u

/** 经济与财政部长: what joins two parts of a title as well as two people. */
export const joiner = /^(?:与|和|及|以及|同|跟)$/u

/** 张三、李四, 张三和: what stands between people who speak together. */
export const together = /^(?:、|和|与|及|以及|，以及)$/u

/** 根据顾问分析: by what somebody knows what he says. */
export const ownSource = /^(?:根据|按照|依据|依照)/u

/** 正如张三所言: so does who is compared with. */
export const comparing = /^(?:正|诚|恰|就|犹)?如$/u
export const saidSo = /^所/u

/** 对于张三早前指出: the topic is what he said. */
export const topicPreposition = /^(?:对于|针对|关于|至于|有关)$/u
export const earlier = /^(?:早前|较早前|此前|日前|近日|先前|曾|曾经|昨[日天]|今[日天]|上周|公开|多次|一再)$/u

/** 在张三看来: the view is his. */
export const viewer = /^(?:看来|眼中|眼里|心中|心目中|印象中|的印象中|的话说)/u

/** Words between a source and its verb at most: 据张三昨日介绍. */
export const longestSource = 10

/** 青禾银行发布会上, 论坛期间: where it was said, not who said it. */
export const place =
  /^(?!在|于|随后|会后|会上|会前|会中|事后|之后|今后|此前|当时|同时|随即|日前|目前|早前|稍后|其后|最后)[\p{Script=Han}\p{N}]{0,12}?(?:上|中|里|内|期间|时|后|前|现场|之际|间隙|一事|问题|方面的问题)$/u

/** What opens a setting that holds names of its own: 张三在青禾银行总部表示, with when it was: 张三在昨日青禾银行年会上表示. */
export const settingOpener =
  /(?:在|于|出席|参加|参与|参观|接受|对于|对|向|与|跟|和|同|就|为|赴|到|访问|率|透过|通过|代表|应|随|面对|针对|围绕|谈及|谈到|回应|考察|调研|视察|致电|会见|会晤|作为|担任|离开|抵达|被问到|被问及|被问|获|因|由于|自|从|至|之前|以|(?:在|于|出席)(?:\p{N}{1,4}年|\p{N}{1,2}月|\p{N}{1,2}[日号]|[昨今当][日天晚]|[上本]?周[一二三四五六日末]|[上本]?星期[一二三四五六日]|[早晚]上|[上下]午|晚间|今年|去年|本月|上月|首届|第\p{Script=Han}{1,3}届|日前){1,4}(?:的|举行的|召开的|举办的)?)$/u

/** 张三出席大湾区科学论坛-香港论坛致辞: all that follows the verb in the clause is the event, though an organization's name may end it. */
export const attended =
  /^[\p{Script=Han}\p{N}]{0,6}?(?:出席|参加|参与|列席|主持|召开|举行|会见|会晤|考察|视察|走访)[^，,。；;：:]{0,40}$/u

/** Lead-ins after which whoever spoke before goes on: 并指出, 他还说. */
export const continuation =
  /^(?:他|她|其|而|但|并|又|还|也|亦|更|再|且|则|就|均|都|只|仅|只是|同时|此外|另外|并且|而且|随后|接着|继而|最后|其次|首先|主动|当场|公开|始终|一直|仍|随即|其后|一方面|另一方面|不过|然而|因此|为此|对此|再次|多次|进一步|特别|着重|明确|强烈|严正|深刻|深情|动情|郑重|严肃|坚定|一再|反复|殷切|由衷|(?![我咱你您])[\p{Script=Han}]{2,4}地|直接|继续|同时还|此前|之后|后来|今天|昨天|昨(?=[亦也又却再已则])|却|昨日|今日|当天|当日|当时|会上|会后|席间|期间|发表(?:声明|公告|讲话|文章)|发布(?:声明|公告|消息)|发表|发布|发文|撰文|致辞|发言|、|，|,|\s){0,6}$/u

/** Verbs whose object answers. */
export const asking = /^(?:问|询问|追问|反问|质问|问起|问道|查问)$/u

/** 他续说, 他又指: whoever spoke last goes on. */
export const goesOn = /^(?:续|又|还|亦|也|再|并|同时|继续|补充|进一步|接着|随后)/u

/** 又认为, 还表示: without a subject these go on with whoever spoke last. */
export const resuming = /^(?:又|还|亦|并)/u

/** 他, 她 before a verb and its adverbs; 其表示. */
export const pronounSubject = /^(?:[他她](?![们的人国乡日家])|其(?=$|[还也又亦则]|进一步|同时))/u

/** 由张三接任, 向张三颁奖: before the subject of a sentence nothing such stands. */
export const objectOpener =
  /(?:由|被|把|让|令|使|给|对|向|与|和|同|跟|为|替|感谢|邀请|陪同|祝贺|包括)(?![此])[^，,。]{0,4}$/u

/** 同为局长的张三: what stands before tells what else the subject is. */
export const copula = /[同身作现曾皆均]为[^，,。]{0,16}$/u

/** 院长, 部长: a title that one person at a place holds. */
export const rank = /[长任记席裁理监统相皇王]$/u

/** What a clause begins with before its subject: 但据, 昨日有, 引发, 【快讯】. */
export const leadIn =
  /^(?:【[^【】\n]{1,16}】|[\s、（(]|虽然|尽管|但是?|不过|然而|而|同时|此外|另外|与此同时|其中|据悉|根据|按照|依据|另?据|对此|因此|为此|日前|近日|近期|今年|去年|早前|此前|随后|当天|当日|昨[日天晚]|昨(?=[亦也又却再已则])|今[日天早晨]|\p{N}{1,4}年|\p{N}{1,2}月|\p{N}{1,2}[日号]|上午|下午|晚间|目前|当前|有(?!关|人|限)|另有|也有|亦有|又有|都有|还有|更有|连|就连|引发|引来|惹来|招致|促使|迫使){0,6}/u

/** 央视引述 before whoever said it. */
export const passedOn =
  /^[^，。]{2,24}?(?:援引|引述|引用|转述|转引|获告知|被告知|得知)(?=.{2})(?!.*的?(?:话|消息|报道|数据|数字|统计|资料|研究|调查|条文|法例|条例)$)/u

/** 他引用国际机构去年的数据: who cites a paper says what is in it. */
export const citing = /(?:援引|引述|引用|转述|转引)[^，。]*(?:数据|数字|统计|资料|研究|调查|条文|法例|条例)$/u

/** 云岭网援引外媒 before 报道: the medium that carries what others wrote. */
export const carriedBy = /^[^，。]{2,24}?(?=援引|引述|引用|转述|转引|转载|转发)/u
/** The verb that only a medium has. */
export const carries = /^报[道导]$/u
/** The same with the verb for what it carries: 报道称. */
export const carriesReport = /^报[道导][称说指]?$/u

/** Whose the noun is: 青禾银行昨日发布的|公告, up to the last 的 that something precedes. */
export const ownership = /^.{2,30}的(?=.{2})/u

/** 出席论坛的居民: a relative clause before its noun. */
export const relativeClause =
  /^(?:另[一有]?[名位个]?)?(?:曾经?|正在?|刚刚?|甫|获邀|应邀)?(?:出席|参加|参与|接受|接获|回应|负责|主持|主管|从事|居住|住在|任职|就读|前往|来自|身兼|兼任|卸任|离任|参观|观赛|访问)[^，。]{0,30}的(?=.{2})/u

/** After a noun begins here when, where or how something was said. */
export const adverbialStart =
  /^(?:方面|一方|据报|据称|在|于|从(?!化)|则|也|亦|还|又|并|均|都|只|即|曾|已|续|再|更|就|仍|对|向|因|应|通过|透过|接受|回应|出席|谈及|谈到|随后|随即|此前|日前|近日|今日|昨日|当日|当天|今天|昨天|昨晚|昨早|昨(?=[亦也又却再已则])|却|昨晨|昨午|今早|今晨|今午|早上|上午|下午|晚间|凌晨|[上本下]?周[一二三四五六日末]|[上本下]?星期[一二三四五六日]|[上本下][周月季]|再次|多次|进一步|同时|一致|普遍|纷纷|热烈|高度|积极|明确|此次|罕有|罕见|早前|稍后|其后|之后|会后|会上|主动|公开|正式|当场|当时|首先|最后|特别|着重|直接|继续|坦率|始终|一直|这样|如此|如是|书面|对外|首次|最新|(?:共同|联合)(?=发|举|主|开|宣|公|声|表|提|推|出|印|召|撰|署|致)|有意|关切|亲切|深情|动情|殷切|语重心长|激动|兴奋|自豪|骄傲|笑着|含笑|哽咽|坚定|郑重|严肃)/u

/** 不愿回答: what somebody does not do, where a name might begin. */
export const refusal = /^(?:不[愿肯想敢便能会再得]|没有)/u

/** 指挥中心, 检测所: units that are called by what they do. */
export const unitNoun = /^(?:中心|局|署|处|科|组|部|司|室|所|站|委)$/u

/** 二十届: no adverb, though its tag says so. */
export const ordinalMeasure = /^届$/u

/** 局向: what begins the next words. */
export const prepositionEnding = /.[向对就]$/u

/** What the segmenter leaves at the end of a name: 警卫处则. */
export const adverbEnding = /[则亦就又也还均]/u

/** What an organization does to say something: 青禾银行发布公告称. */
export const statementVerb = /^(?:发出|发布|发表|刊发|发文|发帖|撰文|出面|公布|披露的|推出|印发|出具|提交)/u

export const dateStart = /^(?:\p{N}{1,4}|[一二三四五六七八九十]{1,3})(?:年|月|日|号|时|点)/u

/** 该公司, 本行: whichever was last named. */
export const demonstrative = /^(?:该|本|这家|这个|此|上述|前述|我)/u

/** 检察院官网: where something is published. */
export const publishedAt = /(?:网站|官网|网页|公众号|专页|社交平台)$/u

/** 送院后: when something happened, no noun; 控方|陈词时 has a noun before it. */
export const whenEnding = /[后时]$/u
export const lastWhen = /^[\p{Script=Han}]{2}[后时]$/u

/** 该省工商会, 该国外交部: only the place is pointed at. */
export const pointedPlace = /^(?:该|本|此)(?:国|省|市|州|县|区|地区|镇|村|港)(?=.{2})/u

/** “爱国者”党团: the marked part of a name before its noun. */
export const markedName = /[“「][^“”「」，。！？]{2,12}[”」]$/u

/** 一名街坊, 这位先生. */
export const oneOf = /^(?:另)?(?:一|这|该|那)[名位个]/u

/** 这位专家, 该发言人: one person spoken of before. */
export const pointedOne =
  /^(?:这|那|该)[名位]|^该(?=(?:负责人|发言人|官员|专家|学者|人士|分析师|代表|议员|律师)$)/u

/** 陆一鸣发言人: whoever speaks for somebody is somebody else. */
export const deputy = /^(?:发言人|律师|助手|助理|秘书|代表)/u

/** 某公司, 多家银行: nobody in particular. */
export const indefinite =
  /^(?:某|有关|相关|多[家个名位数间]|部分|一些|各[家地个方界]?|不少|许多|很多|众多|几[家个名位间]|两[家个名位间]|三[家个名位间]|数[家十百]|一[家个名位间]|其他?|另一?[家个名位]|绝?大多数|主要|(?:约|近|逾|超过)?[\p{N}.]+(?:%|％|成|名|家|间|位|个)|所有|全体|国内|国外|海外|外国|大型|中小|传统|地方|普通|当时的)/u

/** What a body is, before its name. */
export const kindOfBody =
  /(?:执政党|在野党|反对党|政党|国家|大国|邻国|企业|公司|巨头|银行|机构|组织|媒体|集团|平台|品牌|券商|车企|药企|智库|通讯社|武装组织|武装派别)$/u

/** 青禾银行旗下平台|禾云付: who belongs to a body, by its own name behind what it is. */
export const nameWithinBody =
  /(?:下属|旗下|麾下|所属|下辖)的?\p{Script=Han}{0,4}?(?:武装派别|武装组织|公司|企业|机构|品牌|平台)(?<name>\p{Script=Han}{2,8})$/u

/** 有, 也有 before somebody. */
export const thereIs = /有$/u

/** What follows a noun that speaks: 专家们, 报告中. */
export const nounEnding = /[们中里]/u

/** 黎公共卫生部: countries by one character, but those that are words of their own (新, 老, 以). */
export const countryLetter = /^[美英法德俄韩朝黎伊叙乌缅柬泰菲埃台]$/u

/** 中方, 美方, 以军: a country's side speaks as one. */
export const countrySide =
  /^(?:中|美|英|法|德|俄|日|韩|朝|越|印|巴|澳|加|欧|乌|以|伊|叙|土|意|西|葡|荷|希|泰|菲|马|新|缅|老|柬|蒙|哈|塔|沙|阿|埃|南|非|墨|阿|智|秘|港|澳|台|内地|大陆|台湾|香港|澳门)[方军]$/u
/** 涉事方, 相关方: nobody by name. */
export const namelessSide =
  /(?:涉事|涉案|相关|有关|关联|合作|投资|出资|收购|卖|买|对|双|各|多|三|四|两|第三|甲|乙)方$/u

/** Where and when somebody said it, with no subject of its own: 在会上, 昨日接受采访时. */
export const setting =
  /^(?:[并又还也更先再首]|昨[日天晚]?|今[日天]|[近日]日|当[日天])?(?:在|于|接受|出席|参加|致辞|发言|谈及|谈到|会见|回应|面对|针对|对于?|向|就)[^，,；;]{0,30}(?:时|上|中|后|里|之际|期间|问题|采访|传媒|媒体|记者|公众|外界)?(?:再次|又|还|并|也|亦|则|进一步|特别|明确|坦率地|如是)?$/u

/** What makes a noun before a verb one who is spoken to or where it is said, or takes a name in: 对在座的记者说, 在社交媒体发文说, 张三等专家说. */
export const addressing = /^等|[对向与跟和同给在于]|接受|会见|告诉|通过|透过|经由/u

/** What also joins two parts of an organization's name. */
export const joining = /[与和同]/gu

/** “…。”身处云岭的张三点头: what may stand between words in marks and who does something behind them. */
export const beforeActor = /^(?:[^，,。；：、“”「」\n]{2,20}的)?$/u
/** 张三的话, 张三、李四: who is named there does nothing alone. */
export const notAlone = /^[的、和与及：]/u

/** 张三、李四, 张三的助手: who a clause begins with is not its only subject. */
export const headJoin = /^(?:[、/]|的|和|与|及|以及|跟|同)/u

/** 但见张三停步，说, 遭学生包围，说: whom somebody sees or suffers from does not speak next. */
export const seen = /^(?:(?:只|眼|看)?见(?!证)|遭|被(?!告|捕者)|受(?![访害众聘灾]))/u

/** What stands between two people who do the same. */
export const peopleJoin = /^(?:、|和|与|及|以及|跟|同)$/u

/** 张三收到校方的电邮，表示: the words are those of whoever wrote. */
export const receivedLetter =
  /(?:收到|接到|接获|收悉|获)[^，。；]{0,30}(?:电邮|邮件|来信|来函|信件|信函|回信|回函|回复|答复|通知|通告|短信|短讯|讯息|来电|电话)$/u

/** 新线预计年底通车, 电网投资预计增长: the subject is what something is expected of. */
export const expectedThing =
  /(?:铁路|高铁|高速|公路|机场|车站|大桥|隧道|线路|新线|全线|段|工程|项目|园区|设施|投资|规模|总额|产量|产值|收入|销量|需求|消费|占比|比例|经济|增速|人数|旅客|客流|客流量|流量|车流|时间|工期|活动|展览|赛事|服务|方案|计划)$/u

/** 昨日被记者追访时只: who goes on was asked. */
export const asked =
  /^(?:昨[日天晚]?|今[日天早]?|当[日天]|其后|随后|之后)?被[^，,；;]{0,10}(?:追访|追问|问|查询)(?:到|及)?[^，,；;]{0,24}[时后](?:只|仅|就|则|亦|也|回应)?$/u

/** What a report answers or where it is made, before its own clause: 至于时间表，他说; 在北京，发言人说. */
export const topicOpener =
  /^(?:但|而|不过|然而|另外|此外|同时)?(?:至于|对于|关于|针对|被?问(?:到|及)|谈(?:到|及)|说(?:到|起)|面对|在?(?:回答|回应|谈|总结|展望|分析|解释)[^，,；;。]{0,30}时$|在[\p{Script=Han}]{2,6}$)/u

/** 至于时间表，何时公布，他说: what begins a question of several clauses. */
export const questionOpener = /^(?:但|而|不过|然而|另外|此外|同时)?(?:至于|被问(?:到|及))/u

/** 在能源问题上: all that a report has said before the next clause begins. */
export const topicAlone =
  /^(?:(?:尽管|虽然|虽说)(?:(?!但|不过|然而|却)[^。；]){2,60}|(?:根据|按照|依据)[^，。；]{2,24}|在[^，。；]{2,24}(?:上|方面|中|下|期间|之际|过程中|背景下)|对于?[^，。；]{2,16}|关于[^，。；]{2,16}|(?:观察|展望|综观|回顾|放眼|面对|随着|至于)[^，。；]{2,16}|正如|一直以来|长期以来|近年来|目前|当前|.{2,60}(?:显示|表明|来看|来说|而言)|[^，。；]{2,16}作为[^，。；]{2,20}|[^，。；]{2,20}(?:期间|之际|之时|之后|以来|过程中))$/u

/** 青禾银行方面: whoever speaks for it. */
export const side = /^(?:方面|一方)/u

/** What may be a name: 弗雷, 卡西姆·朱马尔特. */
export const unknownName = /^[\p{Script=Han}·]{2,8}$/u

/** 这次会议, 此次全会: pointed at, not named. */
export const pointedAt = /^(?:本|这|此|该|上述|有关|相关|当天|昨日|今日)/u

/** 这篇论文, 该份报告: words that only point at a paper. */
export const pointingWord =
  /^(?:这|那|该|此|本|上述|前述)(?:一|两|几|些|个|份|篇|项|封|则|条|部|本|次|种){0,2}$/u

/** 《…》指出: a work speaks by its title, with or without what it is after it. */
export const workTitle =
  /^(?![在于]|[^《》，。]{0,12}(?:题为|名为|[在以就对向])《)(?:[^《》，。]{0,12}(?:的|发布|发表|印发|出台|最新|今日|昨日)?)《([^《》]{2,40})》/u
