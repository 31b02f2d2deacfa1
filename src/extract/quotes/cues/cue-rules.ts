/** What stands around a verb that reports no words though it could, and between one that does and its words. */

/** 并未表示, 不愿透露. */
export const negated =
  /(?:(?:没有?|未|不|无|并非|(?<![特个区分各有])别|不曾|从未|未曾|拒绝|不愿|不便|难以|无法|尚未|所以|应|应该|应当|不应|不宜|不要|不得|敢|敢于|不必|不妨|不得不|只能|可以|如何|怎么|怎样)(?:再|先|多|继续|公开|主动|尽快|及时|轻易|随便){0,2}|(?:没有|未|并无|不愿|不肯|拒绝)(?:再?多|具体|详细|明确|正面|直接|进一步|点名)|被(?!告|害|捕)(?:[\p{Script=Han}]{0,4}))$/u

/** 大家觉得会好: everybody does not say it unless a comma follows, 大家表示，. */
export const everybody = /(?:大家|人们)(?:也|都|就|还|很|一直|始终)?$/u

/** 将宣布, 他会回应, 是否认为: what is not said yet, or perhaps never. */
export const possible =
  /(?:[他她我你您们]会|是否|会否|能否|可否|应否|会不会|不会|不能|不想|不打算|可能|或将|或会|即将|将会|将|拟|计划|打算|准备|有望|不排除)(?:会|再|还|向|对|于|在)?$/u

/** 拒绝就消息发表评论: what somebody does not say, with what it is about. */
export const refused =
  /(?:拒绝|拒|未有|没有|并未|未|不愿|不便|无意|暂未|尚未)再?(?:就|对|向)[^，。；]{1,24}$/u

/** 如果他说: what a condition holds is not said. */
export const conditional =
  /^(?:但|而|不过)?(?:如果|假如|假使|倘若|倘|若是?(?!干)|要是|一旦|除非|即使|即便|哪怕|无论|不管)/u

/** 用张三的话说, 张三的初步看法是: whose the words are stands before 的. */
export const owner = /的(?=[\p{Script=Han}]{0,4}$)/u

/** Whoever tells the story speaks for himself: 我认为; 对我说 is what somebody else said. */
export const firstPerson =
  /(?:(?<![对向跟和同给与])我|(?<![对向跟和同给与])我们|笔者|咱们|你|你们|您|谁|让人|令人|使人)(?:也|都|就|还|很|真|一直|始终|个人)?$/u

/** 你在信中表示: the clause is somebody's words already. */
export const firstPersonClause =
  /^(?:但|而|所以|因为)?(?:我们?|咱们|你们?|您)(?=在|于|同|与|和|跟|曾|也|还|刚才|刚刚|当时|昨天|今天|之前|一直)/u

/** The verb is a noun here, whatever follows: 作出回应. */
export const done =
  /(?:[一二两三四五六七八九十几多0-9](?:个|项|点|条|份|大|种|名|位)|做出|作出|作了|提出了|提了|予以|进行了?(?:无端|无理|严厉|强烈|公开|恶意|猛烈|尖锐|激烈)?|实施|推出|出台|制订|制定|采取|展开|恢复|停止|完成|结束|给予|有所|受到|引发|引起|获得|遭到|得到)$/u

/** The verb is a noun here if its words follow at once: 的报告. */
export const nominal =
  /(?:的|其|其他|各项|这一|该|一个|一些|有关|相关|做出|作出|予以|进行|给予|有所|所|一份|份|条|项|有|无|(?<!如)此|受到|引发|引起|获|遭|遭到|会议|新闻|由|从)$/u

/** 昵称, 俗称: what something is called, not what is said. */
export const calling = /(?:[昵暱俗简通全爱号堪著尊敬旧古别]|(?<!总)统)称$/u

/** 之称, 之说: the verb is a noun here whatever follows. */
export const named = /之$/u

/** Ways of speaking, not speech: 从这个角度讲，, 也就是说，, 俗话说，. */
export const figureOfSpeech =
  /(?:角度|意义|层面|层次|程度|本质|根本|严格|客观|简单|坦白|老实|一般|通常|总体|总的|整体|相对|具体|宏观|长远|长期|短期|目前|现阶段|眼前)(?:上|地|而|来|的)*$|(?:(?<!后)来|也就是|就是|这就是|可以|应该|换句话|换言之|换个角度|反过来|据|俗话|俗语|常言|老话|古人|古话|(?<![讲谈电通对])话|听|虽|再|照理|按理|按道理|不用|不消|难|好|比如|例如)$/u
/** 是指, 矛头所指, 恒指: the verb tells what a word means or where something points, or ends the name of an index. */
export const defining =
  /(?:是|即|系|意|乃|专|特|泛|所|均|多|矛头|剑|手|箭头|恒|科|成|综|创|期|沪|(?<!报)道|纳|板)$/u
/** The verb that does. */
export const pointing = /^指$/u

/** The verbs that such words end in. */
export const plainSaying = /^(?:说|讲|言|看|道|称|看来|说来|讲来)$/u

/** The words after the verb say that it is over or owned: 介绍完, 表示的, 提出了两个. */
export const attributive =
  /^(?:的|至|意味|显示|表明|发现|完(?!全|善|成|整|美|备)|之后|之时|期间|之际|过程|了?(?:一|两|三|几|多)[个份项点条]|[中上下内里后时会人者](?=[，,。；;、的上中]))/u

/** One-character words that make a noun of the verb before them: 说明会, 批评者, 谴责信. */
export const nounEnding = /^[信队团组词后时书者稿单函牌栏板群号权度性率量制法力感罢]$/u

/** What may stand before what is expressed: 表示热烈的欢迎, 表示最诚挚的感谢. */
export const qualified =
  /^(?:最|十分|非常)?(?:热烈|严重|衷心|诚挚|真诚|由衷|崇高|深切|沉痛|强烈|亲切|充分|高度|极大|坚定|坚决|诚恳|严正|美好)?的?/u

/** After a complement that is all the verb has: 表示欢迎，. */
export const complementEnd = /^(?:$|[，,。；;！!、的并])/u

/** What joins it to another, or begins what is to be done with somebody. */
export const complementJoin = /^[与和及]/u

/** A particle between the verb and its complement: 表示了感谢. */
export const aspect = /^(?:了|过(?![去往程渡]))/u

/** What may stand between the verb and its mark: 说道，, 说了一句，, 告诉记者，, 发布消息称，. */
export const beforeMark =
  /^(?:[了过着道]|到)?(?:(?:这[么样])?[一两几]句(?:话)?|我们?|(?:本报|本台|本刊|本网|新华社|中新社)?记者|媒体|传媒|笔者|公众|外界|大家|他们|市民|民众|居民|网民|旅客|乘客|客户|投资者|业界|各界|各方|众人|在场者)?/u
/** 告诉《江淮晨报》，: which paper is told. */
export const toldPaper = /^《[^《》，。]{2,16}》(?:记者)?/u
export const telling = /^告[诉知]$/u
/** 发布消息称，: what a verb of publishing has before its mark. */
export const published =
  /^(?:[了过着]|到)?(?:有关|相关|最新)?(?:数据|消息|公告|通告|通报|声明|通知|文告|新闻稿|报告|结果)(?:称|说|指|显示|指出)?/u
export const publishing = /^(?:发布|发表|发出|公布|刊发|刊登|发|通报|公告)$/u
/** 提出三点建议：: how many things are said, before the colon behind which they are. */
export const counted =
  /^了?(?:以下|如下|下列)?(?:[一二两三四五六七八九十几多]|\p{Nd}){1,2}(?:个|点|项|条|大|种|方面)[^，,。；;：:“”「」]{0,12}(?=[：:])/u
export const mark = /^\s?([，,：:])\s?/u

/** What a segmenter joins with the verb after it: 时说, 并称; with the 话 that is said: 的话. */
export const joinsVerb = /^(?:[时后中上并又也还则均曾再都亦续只就更里处的]|[评论]说$)/u

/** 规划建议中提出, 讲话里强调: what stands before it is where it is said. */
export const isPlaceOfNext =
  /^(?:书|案|方案|稿|文件|报告|草案|文章)?[中里内上](?:还|也|又|亦|就|曾|均|明确|特别|首次|再次)?$/u

/** A report of what somebody said that only says when something else was said: 致辞时, 问到此事后. */
export const isSettingOfNext =
  /^[^，,；;：:。“”「」]{0,40}(?:时|后|之后|之际|期间)(?:[又还再]|回应|坦率地|明确|进一步)?$/u

/** After a verb whose words stand before it the clause ends: “…”，张三说。 */
export const endsClause = /^[了着道过]?(?:$|[^\p{L}\p{N}])/u

/** 他又指, 又指, at the beginning of a clause. */
export const clausePronoun = /(?:^|[，,。；;！？：:”」\n])\s?(?:[他她])(?:们)?[又亦还也则续并更]?$/u

/** 有民调说: what there is to hear belongs to the words of whoever tells of it. */
export const there = /^有/u
export const thereIs = /(?<![没未所])有$/u

/** Verbs that answer: what they answer may be a whole sentence, 回应危机，何时派兵时表示，. */
export const answeringVerb = /^(?:回应|回答|答复|回复|谈到|谈及|提到|提及)$/u
/** Up to the next verb such a question goes on. */
export const isQuestionOfNext =
  /^(?:[^。；“”「」]{0,80}(?:问题|提问|查询|情况|部队|一事|事件)?时|(?:[^，。；“”「」]{0,16}的)?(?:查询|提问))(?:再次|又|还)?$/u

/** Verbs that pass on what others said: before another verb they say where its words come from. */
export const quotingVerb = /^(?:援引|引述|引用|转述|转引)$/u

/** The same before somebody who said them. */
export const passingOn = /(?:援引|引述|引用|转述|转引)$/u

/** 《…论坛倡议》: a verb within a title is a noun of it. */
export const inTitle = /《[^《》]*$/u

/** 好于市场预期: what something is measured by, no report. */
export const measured =
  /(?:[于过较比与跟逊胜按达]|符合|超出|超|不及|合乎|大致)(?:市场|外界|分析师|机构|华尔街|投资者|管理层|大行|券商|此前|原先|早前|之前|普遍|一致|平均|业界|的){0,3}(?:预期|预测|预计|估计|期望)$/u

/** 下调经济增长预期, 将通胀率预测上调: the verb is a noun, which somebody changes. */
export const changed =
  /(?:上调|下调|调高|调低|调升|上修|下修|修正|修订|改善|稳定|维持|提振|扭转|强化|削弱|打乱|引导|管理|给予|公布|发布|带来|形成|打破|达到|高于|低于|逊于|胜于|(?:^|[^\p{Script=Han}])(?:[\p{Script=Han}]{1,6})?[将把](?!会|来|于))[^，。；]{0,16}$/u
/** 准确预测走势: a feat, whatever was foretold; 原本预计运往外地: what nobody says any more. */
export const foretold =
  /(?:准确|成功|精准|正确|提前|难以|无法|原[本先]|(?<!平)原)(?:地)?(?:预测|预计|预判|估计|判断)$/u
/** The nouns that are. */
export const outlook = /^(?:预期|预测|预计|估计|期望|期待|承诺|判断)$/u

/** The same that are nouns as a rule beside another: 预测与实际情况. */
export const estimate = /^(?:预期|预测|估计|判断)$/u

/** 承认控罪: a plea, whose words are not told. */
export const plea =
  /^承认(?=[\p{Script=Han}\p{N}]{0,12}(?:罪(?:名|行)?|控罪|指控|责任|错误|过失|疏忽)[，。,；])/u

/** 意见和建议，: the verb is a noun beside another. */
export const besideNoun = /[和与及、或]$/u

/** 意见建议, 中央部署要求, 群众新期待: a noun with which the verb makes one. */
export const opinions =
  /(?:(?<!有)意见|对策|(?:中央|决策)部署|(?:群众|人民|民众|市民|时代|各[方界]|社会|业界|的)新)$/u

/** 就会长所述: what was said before is no report of its own unless a mark follows. */
export const relative = /^所/u

/** 鼓励和支持, 期待并相信: a verb joined to another by these tells of a deed. */
export const joined = /^(?:和|与|及|、|并)(?![他她我])/u

/** 落实总书记要求, 根据委员会的建议: what somebody asked for is complied with. */
export const complied =
  /(?:落实|根据|按照|依照|应(?![该当对付])|遵照|响应|满足|符合|贯彻|达到|拒绝|听取|采纳|接受(?![^，。；]{0,24}(?:采访|访问|专访|访谈|查询))|不顾)[^，。；]{0,40}$/u
/** 经证监会同意，: by whose leave or finding something is done. */
export const granted = /(?:^|[，,。；\s])(?:经|获|未经|须经|需经|报经)[^，。；]{1,30}$/u
/** The verbs that give it. */
export const granting = /^(?:同意|确认|认定|裁定|证实|核实|要求|提议|建议|决定|推荐|邀请|认可|介绍)$/u

/** 接获三十六宗事故通报，, 为回应: the verb is a noun, or what something is done for. */
export const received = /(?:听取|接获|接到|收到|接报|收悉|发出|发布)[^，。；]{1,30}$/u
export const receivable = /^(?:介绍|汇报|说明|通报|通知|举报|投诉|报告|查询|警告|提醒|反映|申诉|回应|回复)$/u
export const purpose = /(?<![认以成作称视因])为了?$/u
export const purposeful = /^(?:回应|反映|提醒|警告|说明|解释|呼吁|敦促|批评|谴责)$/u

/** 引发国际关注，, 备受关注，: attention that something gets, no question that somebody raises. */
export const attention = /^关注$/u
export const attracted =
  /(?:(?:引发|引起|引来|惹来|招来|吸引|赢得|得到|获|受|成为)[^，。；]{0,14}|高度|广泛|密切)$/u

/** 引起各界抨击，: what something sets off, no report. */
export const criticism = /^(?:抨击|批评|谴责|质疑|指责|猜测|揣测|担忧|担心|抗议|吐槽)$/u
export const setOff = /(?:引发|引起|引来|惹来|惹起|招来|招致|遭到|遭受|饱受|备受|引)[^，。；]{0,10}$/u

/** 通过血流谱学分析，: by what something is done. */
export const means =
  /(?:(?:通过|透过|经过|利用|运用|借助|结合|开展)(?![^，。；]{0,6}(?:律师|发言人|代表|家属|友人|助理|秘书))[^，。；]{1,30}|根据[^，。；]{1,30}(?:数据|资料|统计|模型)[^，。；]{0,4})$/u
export const meansNoun =
  /^(?:分析|解读|总结|说明|介绍|宣讲|反馈|反映|交流|研判|判断|预测|估算|阐述|讲解|观察|对话)$/u

/** 用凝心铸魂这一根本要求，: pointed at, so a noun. */
export const pointedNoun = /(?:这一|这个|这项|这些|该项|上述)[\p{Script=Han}]{1,6}$/u

/** The nouns that are. */
export const request = /^(?:要求|建议|指示|呼吁|倡议|意见|期望|期待|希望|承诺|提议|批评|警告|预期)$/u

/** 高度评价他提出的全球治理倡议，: what somebody put forward is a thing. */
export const ownedThing =
  /(?:的[^，。的]{2,8}|(?:提出|支持|赞赏|欢迎|落实|推动|推进|共建|参与)[^，。]{0,40})$/u
/** The nouns that are. */
export const thing = /^(?:倡议|主张|声明|提议|论述|阐释|阐述|总结|解读)$/u

/** 增长预测2.7%: a figure is no report. */
export const figure = /^(?:为|达|约)?[\p{N}.]+\s?(?:%|％|厘|倍|亿|万|个|件|条|份|人|名|项|次|起|宗|点)/u

/** 显示他希望: whoever tells the story says so. */
export const governing = /(?:显示|意味着|意味|令|让|使|使得|证明|反映|说明|问|以为|难以相信)$/u

/** Verbs that do something by words: within somebody's words they tell of a deed, 财政预算案宣布. */
export const deed =
  /^(?:宣布|宣告|公布|发布|证实|要求|同意|提出|承诺|许诺|建议|提议|希望|呼吁|促请|敦促|督促|批评|指责|谴责|否认|承认|确认|披露|裁定|认定|答应|鼓励|赞同|支持|反对|期望|期待|回应|决定|警告|提醒|相信|预期|预计|估计|主张|倡导|倡议)$/u

/** Characters that are nouns where no quotation follows: 相处之道，. */
export const nounCharacter = /^[道云话言]$/u

/** Verbs that look ahead. */
export const forecast = /^(?:预计|预期|预测)$/u

/** 举行会谈，预料将谈及: such verbs are the narrator's own where what is expected has no subject. */
export const loneForecast = /^(?:预料|估计)(?:将|会|可(?!能)|有望|于)/u

/** ，相信: what somebody thinks or wishes goes on with what he said where nothing says that he says so again. */
export const ownMind = /^(?:主张|相信|深信|坚信|确信|希望|盼望|期望|期待|冀|盼|预计|预期|预料|估计|料)$/u

/** Verbs that do at once what they say: in somebody's words they tell what was done, not what he said next. */
export const performing = /^(?:宣布|宣告|公布|发布|裁定|认定|决定)$/u

/** 记者陆一鸣报道：, 财经观察：: a byline or the name of a column, no report of what the reporter says. */
export const byline =
  /观察$|(?:记者|通讯员|特派员|评论员|主播)[^，,。；：“”]{0,30}(?:综合|现场|采访|独家|摄影)?(?:报道|报导)$/u

/** Verbs whose subject is no speaker: 结果表明, 版权声明. */
export const impersonal =
  /(?:(?:结果|数据|统计|调查|研究|经验|实践|事实|指标|模型|图表|历史|迹象|测算)(?:均|都|也|还|一再)?(?:显示|表明|说明|反映|证明)|(?:版权|免责|隐私|风险)(?:声明|提示)|(?:结果|成绩|名单|分数线|赛果|票数)(?:今日|昨日|今天|昨天|昨晚|正式|已经|已)?公布)$/u

/** Verbs by which a paper is made public: 《办法》今日发布， tells that it was, not what it says. */
export const madePublic = /^(?:公布|发布|印发|出台|刊发)$/u

/** 其表示，: all that the clause has before a verb that hardly ever is a noun. */
export const isPronoun = /^其$/u

/** What makes a noun of a verb before a comma: 根据协议的要求，, 面对外界的诸多质疑，. */
export const owned =
  /(?:(?:的|其)(?:诸多|种种|众多|广泛|普遍|强烈|严厉|严正|一系列|各种)?|这一|此项|该项|这项|有关|相关|上述)$/u
