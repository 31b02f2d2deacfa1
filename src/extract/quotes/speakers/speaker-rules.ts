/** What keeps a mention before a verb from being its subject, and what makes it one. */

/** 张三的助手, 张三曾经的同窗表示: not 张三. */
export const possessive = /^(?:(?:曾经|昔日|当年|当时|过去|生前|身边|所在|手下|早年)?的|之(?!后|前|间)|所)/u

/** 会见张三时: whom a verb before has for its object. */
export const met = /^(?:时|期间|之际)/u

/** 习近平主席提出的倡议: what he put forward is spoken of, not he. */
export const offered =
  /^(?![在于就对向为])[\p{Script=Han}]{0,6}?(?:提出|倡导|发起|主张|作出|发表|给予|发来|主持|出席)(?:了|过)?的/u

/** 据张三介绍, 按照张三的说法: he is the subject all the same. */
export const sourcePreposition = /^(?:根据|按照|据)$/u

/** 前总统: what stands before the title of somebody who no longer holds it, or not yet. */
export const former = /(?:前|原|时任|已故|候任)$/u

/** 经济与财政部长: what joins two parts of a title as well as two people. */
export const joiner = /^(?:与|和|及|以及|同|跟)$/u

/** 张三代表, 李四委员: a title behind a name, of those who sit in an assembly. */
export const memberTitle = /^(?:代表|委员)$/u

/** 张三、李四, 张三和: what stands between people who speak together. */
export const together = /^(?:、|和|与|及|以及|，以及)$/u

/** 以古都为称，但陆一鸣强调: what turns from a clause that reported nothing to the next. */
export const turns = /[但惟却]/u

/** 对于张三早前指出, 针对张三称: the topic is what he said. */
export const topicPreposition = /^(?:对于|针对|关于|至于|有关)$/u
export const onlySays = /^(?:[称说指]|表示)/u
export const earlier = /^(?:早前|较早前|此前|日前|近日|先前|曾|曾经|昨[日天]|今[日天]|上周|公开|多次|一再)$/u

/** 在张三看来: the view is his. */
export const viewer = /^(?:看来|眼中|眼里|心中|心目中|印象中|的印象中|的话说)/u

/** Words between a source and its verb at most: 据张三昨日介绍. */
export const longestSource = 10

/** 青禾银行发布会上, 论坛期间: where it was said, not who said it; 某党二十届三中全会: nor is a party whose congress is named. */
export const place =
  /^[一二三四五六七八九十]{2,4}(?:届|大(?![会家学]))|^(?!在|于|随后|会后|会上|会前|会中|事后|之后|今后|此前|当时|同时|随即|日前|目前|早前|稍后|其后|最后)[\p{Script=Han}\p{N}]{0,12}?(?:上|中|里|内|期间|时|后|前|现场|之际|间隙|一事|问题|方面的问题)$/u

/** What opens a setting that holds names of its own: 张三在青禾银行总部表示, with when it was: 张三在昨日青禾银行年会上表示. */
export const settingOpener =
  /(?:在|于|出席|参加|参与|参观|接受|对于|对|向|与|跟|和|同|就|为|赴|到|访问|率|透过|通过|代表|应|随|面对|针对|围绕|谈及|谈到|回应|考察|调研|视察|致电|会见|会晤|作为|担任|离开|抵达|被问到|被问及|被问|获|因|由于|自|从|至|之前|以|(?:在|于|出席)(?:\p{N}{1,4}年|\p{N}{4}(?!\p{N})|\p{N}{1,2}月|\p{N}{1,2}[日号]|[昨今当][日天晚]|[上本]?周[一二三四五六日末]|[上本]?星期[一二三四五六日]|[早晚]上|[上下]午|晚间|今年|去年|本月|上月|首届|第[\p{Script=Han}\p{N}]{1,3}届|日前){1,4}(?:的|举行的|召开的|举办的)?)$/u

/** What begins a setting behind a name: 在年会上, 昨日, 25日, 今(25)日. */
export const settingStart =
  /^(?:[今昨明][（(]\p{N}|在|于|昨[日天晚]|今[日天晚早]|近日|日前|当[日天]|\p{N}{1,2}日)/u

/** 张三出席大湾区科学论坛-香港论坛致辞: all that follows the verb in the clause is the event, though an organization's name may end it. */
export const attended =
  /^[\p{Script=Han}\p{N}]{0,6}?(?:出席|参加|参与|列席|主持|召开|举行|会见|会晤|考察|视察|走访)[^，,。；;：:]{0,40}$/u

/** Lead-ins after which whoever spoke before goes on: 并指出, 他还说. */
export const continuation =
  /^(?:他|她|其|而|但|并|又|还|也|亦|更|再|且|则|就|均|都|只|仅|只是|同时|此外|另外|并且|而且|随后|接着|继而|最后|其次|首先|主动|当场|公开|始终|一直|仍|随即|其后|一方面|另一方面|不过|然而|因此|为此|对此|再次|多次|多番|进一步|特别|着重|明确|强烈|严正|深刻|深情|动情|郑重|严肃|坚定|一再|反复|殷切|由衷|(?![我咱你您])[\p{Script=Han}]{2,4}地|直接|继续|同时还|此前|之后|后来|今天|昨天|昨(?=[亦也又却再已则])|却|昨日|今日|当天|当日|当时|会上|会后|席间|期间|发表(?:声明|公告|讲话|文章)|发布(?:声明|公告|消息)|发表|发布|发文|撰文|致辞|发言|、|，|,|\s){0,6}$/u

/** Verbs whose object answers. */
export const asking = /^(?:问|询问|追问|反问|质问|问起|问道|查问)$/u

/** 青禾股份(00123)9月17日晚间|发布盈警: behind the name of whoever publishes something. */
export const publishes =
  /^(?:\s?[（(][^（）()]{1,30}[）)])*[^，。；：“「]{0,16}?(?:发布|发表|公布|印发|发出)(?!会|人|厅|[者的后时前])/u

/** 他续说, 他又指: whoever spoke last goes on. */
export const goesOn = /^(?:续|又|还|亦|也|再|并|同时|继续|补充|进一步|接着|随后)/u

/** 身兼院长的张三, 时任局长张三: verbs that tell what somebody is. */
export const holding = /^(?:身兼|兼|兼任|担任|曾任|现任|时任|前任|出任|任|为)$/u

/** 接手的是张三, 名为张三: what stands before whom a sentence only names. */
export const naming = /[是为叫]/u

/** 又认为, 还表示: without a subject these go on with whoever spoke last. */
export const resuming = /^(?:又|还|亦|并)/u

/** 多家青禾企业: some of a kind, none by its name. */
export const countedBodies =
  /(?:[多数几各两三四五六七八九十\p{Nd}百][家间]|部分|一些|众多|不少|许多|大多数)$/u

/** The noun for what it has: 据江淮社1月5日|消息，. */
export const carriesNews = /消息[，,]\s?$/u
/** 江淮社, 江淮社华盛顿: how the name of a medium ends, with whence it reports. */
export const endsMedium = /[社报台网媒视刊][》）)]?(?:\p{Script=Han}{2,4})?$/u

/** 陆一鸣|竞选团队, |办公室: a body called by a person's name; 陆一鸣|妻子, |代表律师: somebody close to the person. */
export const behindPerson =
  /^(?:(?<body>(?:竞选|研究|创作|律师|管理|法律)?(?:团队|阵营)|工作室|办公室|政府|当局|内阁|政权|基金会|家族)|(?:的)?(?:家人|家属|妻子|丈夫|太太|遗孀|儿子|女儿|母亲|父亲|父母|亲友|友人|支持者|粉丝|经纪人|幕僚|(?:代表|辩护|委托|代理)律师))(?![、和与及])/u

/** 陆一鸣发言人, 陆一鸣高级顾问: whoever speaks or works for somebody is somebody else. */
export const deputy = /^(?:[前原]|高级|首席|资深|私人)?(?:发言人|律师|助手|助理|秘书|代表|顾问|幕僚)/u

/** Where and when somebody said it, with no subject of its own: 在会上, 昨日接受采访时, 周六上午在会上. */
export const setting =
  /^(?:[并又还也更先再首]|(?:昨|今|当|近|最近|日前|[上本]?(?:周|星期)[一二三四五六日]|\p{N}{1,2}日)[日天晚]?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜)?)?(?:在|于|接受|出席|参加|致辞|发言|谈及|谈到|会见|回应|面对|针对|对于?(?!方(?!面))|向|就)[^，,；;]{0,30}(?:时|上|中|后|里|之际|期间|问题|采访|传媒|媒体|记者|公众|外界)?(?:再次|又|还|并|也|亦|则|进一步|特别|明确|坦率地|如是)?$/u

/** What makes a noun before a verb one who is spoken to or where it is said, or takes a name in: 对在座的记者说, 在社交媒体发文说, 张三等专家说. */
export const addressing = /^等|[对向与跟和同给在于]|接受|会见|告诉|通过|透过|经由/u

/** What also joins two parts of an organization's name. */
export const joining = /[与和同]/gu

/** 张三、李四, 张三的助手: who a clause begins with is not its only subject. */
export const headJoin = /^(?:[、/]|的|和|与|及|以及|跟|同)/u

/** 但见张三停步，说, 遭学生包围，说: whom somebody sees or suffers from does not speak next. */
export const seen = /^(?:(?:只|眼|看)?见(?!证)|遭|被(?!告|捕者)|受(?![访害众聘灾]))/u

/** What stands between two people who do the same. */
export const peopleJoin = /^(?:、|和|与|及|以及|跟|同)$/u

/** 张三收到校方的电邮，表示: the words are those of whoever wrote, who may be named (来自青禾银行的澄清函). */
export const receivedLetter =
  /(?:收到|接到|接获|收悉|获)了?(?:[一两多][份封则个])?(?:[^，。；的]{0,8}?来自)?(?<sender>[^，。；的]{0,24})(?<paper>的?[^，。；的]{0,12}(?:电邮|邮件|来信|来函|信件|信函|回信|回函|回复|答复|通知|通告|短信|短讯|讯息|来电|电话|报案|举报|投诉|查询|求助|个案|\p{Script=Han}函))$/u

/** 新线预计年底通车, 电网投资预计增长: the subject is what something is expected of. */
export const expectedThing =
  /(?:铁路|高铁|高速|公路|机场|车站|大桥|隧道|线路|新线|全线|段|工程|项目|园区|设施|投资|规模|[量额率数值价]|面积|收入|成本|利润|盈利|结余|需求|消费|占比|比例|经济|增速|旅客|客流|车流|出行|时间|工期|活动|展览|赛事|门票|票房|服务|方案|计划|[早晚]稻|粮食|部分地区)(?:今[天日年]|明[天日年])?$/u

/** 新线预计|于明年通车: when something will be there. */
export const expectedEvent =
  /^(?:于|在|将|可|会|最快|最早|今|明|\p{N})[^，。；]{0,16}(?:建成|竣工|投用|投产|通车|启用|落成|完工|投入(?:服务|使用|运营|营运))/u

/** 昨日被记者追访时只: who goes on was asked. */
export const asked =
  /^(?:昨[日天晚]?|今[日天早]?|当[日天]|其后|随后|之后)?被[^，,；;]{0,10}(?:追访|追问|问|查询)(?:到|及)?[^，,；;]{0,24}[时后](?:只|仅|就|则|亦|也|回应)?$/u
