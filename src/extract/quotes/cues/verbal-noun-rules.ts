/** What stands around a verb that could report words and is a noun there, or has another object. */

/** The verb is a noun here, whatever follows: 作出回应. */
export const done =
  /(?:[一二两三四五六七八九十几多0-9](?:个|项|点|条|份|大|种|名|位)|一(?:丝|番|阵)|做出|作出|作了|提出了|提了|予以|进行了?(?:无端|无理|严厉|强烈|公开|恶意|猛烈|尖锐|激烈)?|实施|推出|出台|制订|制定|采取|展开|恢复|停止|完成|结束|给予|有所|受到|引发|引起|获得|遭到|得到|心怀|满怀|怀着|充满|寄予|抱有|饱含)$/u

/** 进行了年终总结，, 作了详细介绍，: a noun with which such a verb tells of a deed, unless another verb follows it or a colon behind which the words are. */
export const doneWith = /(?:进行了?|[作做]了|[作做]出了?)[^，。；：的并和后时]{1,8}$/u

/** The verb is a noun here if its words follow at once: 的报告. */
export const nominal =
  /(?:的|其|其他|各项|这一|该|一个|一些|有关|相关|做出|作出|予以|进行|给予|有所|所|一份|份|条|项|有|无|(?<!如)此|受到|引发|引起|获|遭|遭到|会议|新闻|由|从)$/u

/** 昵称, 俗称, 的美称: what something is called, not what is said; 信息披露 is a duty, 暴雨警告 a signal. */
export const calling =
  /(?:(?:[昵暱俗简通全爱号堪著尊敬旧古别名]|(?<!总)统|[的之]美)称|信息披露|(?:天气|[暴风][雨暴球]|台风|飓风|季候风|气旋|水浸|洪水|山火|火灾|霜冻|海啸|地震)警告)$/u

/** 之称, 虚假指称: the verb is a noun here whatever follows. */
export const named = /(?:之|虚假|不实)$/u

/** The words after the verb say that it is over, owned or a day: 介绍完, 表示的, 提出了两个, 披露日，. */
export const attributive =
  /^(?:的|至|组成员|意味|显示|表明|发现|完(?!全|善|成|整|美|备)|之后|之时|之?日(?=[，,。；;、起止内及])|期间|之际|过程|了?(?:一|两|三|几|多)[个份项点条]|[中上下内里后时会人者](?=[，,。；;、的上中]))/u

/** 说得夸张一点, 说不出口, 说着说着: how something is said, behind the verbs that do nothing else. */
export const wayOfSaying = /^(?:得(?![到知益分奖票主])|不出|出口(?![货商额贸])|清楚|穿|着[说讲])/u

/** One-character words that make a noun of the verb before them: 说明会, 批评者, 谴责信. */
export const nounEnding = /^[信队团组词后时书者稿单函牌栏板群号权度性率量制法力感罢]$/u

/** The same behind verbs that are weak: 评论文章. */
export const commentary = /^(?:文章|网站|专栏|节目|版面)$/u

/** An address, which verbs that are nouns as often as not tell the kind of: 作总结讲话, 在表态发言中. */
export const address = /^(?:讲话|发言|致辞)$/u

/** What may stand before what is expressed: 表示热烈的欢迎, 表示最诚挚的感谢. */
export const qualified =
  /^(?:最|十分|非常)?(?:热烈|严重|衷心|诚挚|真诚|由衷|崇高|深切|沉痛|强烈|亲切|充分|高度|极大|坚定|坚决|诚恳|严正|美好)?的?/u

/** After a complement that is all the verb has: 表示欢迎，. */
export const complementEnd = /^(?:$|[，,。；;！!、的并])/u

/** What joins it to another, or begins what is to be done with somebody. */
export const complementJoin = /^[与和及]/u

/** A particle between the verb and its complement: 表示了感谢. */
export const aspect = /^(?:了|过(?![去往程渡]))/u

/** 有报道称, 对此表示会跟进: before verbs that hardly are nouns neither 有 nor such a 此 makes one of them. */
export const beforeReport = /(?<![没未所])有$|[对为就因据借藉]此$/u

/** 好于市场预期: what something is measured by, no report. */
export const measured =
  /(?:[于过较比与跟逊胜按达]|符合|超出|超|不及|合乎|大致)(?:市场|外界|分析师|机构|华尔街|投资者|管理层|大行|券商|此前|原先|早前|之前|普遍|一致|平均|业界|的){0,3}(?:预期|预测|预计|估计|期望)$/u

/** 准确预测走势: a feat, whatever was foretold; 原本预计运往外地: what nobody says any more. */
export const foretold =
  /(?:准确|成功|精准|正确|提前|难以|无法|原[本先]|(?<!平)原)(?:地)?(?:预测|预计|预判|估计|判断)$/u
/** The same that are nouns as a rule beside another: 预测与实际情况. */
export const estimate = /^(?:预期|预测|估计|判断)$/u

/** 承认控罪: a plea, whose words are not told. */
export const plea =
  /^承认(?=[\p{Script=Han}\p{N}]{0,12}(?:罪(?:名|行)?|控罪|指控|责任|错误|过失|疏忽)[，。,；])/u

/** 意见和建议，, 成立小组等建议，, 就规划加以说明，: the verb is a noun beside others, or of what is done. */
export const besideNoun = /[和与及、或]$|(?<![对平同相])等$|(?:加以|予以|进行)$/u

/** 鼓励和支持, 期待并相信: a verb joined to another by these tells of a deed. */
export const joined = /^(?:和|与|及|、|并)(?![他她我])/u

/** 发出警告但不果: what is given out, if no words follow behind a mark. */
export const issued = /发出(?:了|过)?$/u

/** 用凝心铸魂这一根本要求，: pointed at, so a noun. */
export const pointedNoun = /(?:这一|这个|这项|这些|该项|上述)[\p{Script=Han}]{1,6}$/u

/** 增长预测2.7%: a figure is no report. */
export const figure = /^(?:为|达|约)?[\p{N}.]+\s?(?:%|％|厘|倍|亿|万|个|件|条|份|人|名|项|次|起|宗|点)/u

/** 警方称30人受伤, 宣布6个县停课: verbs of which a figure is no object. */
export const saysWhatever = /(?:[称指说]|表示|指出|认为|透露|宣布)$/u

/** 检获毒品，估计市值约九百万元: what something is worth. */
export const worth = /^(?:总|整体|黑市)?(?:市值|总值|价值|货值)/u

/** 其表示，: all that the clause has before a verb that hardly ever is a noun. */
export const isPronoun = /^其$/u

/** 语重心长的表示，, 打趣的说，: how somebody said it, where 的 is written for 地. */
export const toneOfVoice =
  /(?:语重心长|苦口婆心|忧心忡忡|斩钉截铁|义正词严|理直气壮|轻描淡写|意味深长|感慨万千|气急败坏|哭笑不得|半开玩笑|开玩笑|打趣|幽默|风趣|俏皮|感性|感慨|感伤|沉重|沉痛|激动|兴奋|开心|高兴|谦虚|谦逊|严肃|严厉|无奈|坚定|坚决|自豪|骄傲|欣慰|诚恳|恳切|哽咽|微笑|苦笑|笑笑|生气|愤怒|气愤|平静|淡淡|坦率|坦白|直白|温柔|亲切|热情|深情|得意|不屑|不满|不解|疑惑|惊讶|难过|伤心|紧张|大声|小声|低声|轻声|缓缓|慢慢|豪气|自信|公道)的$/u

/** What makes a noun of a verb before a comma: 根据协议的要求，, 面对外界的诸多质疑，. */
export const owned =
  /(?:(?:的|其)(?:诸多|种种|众多|广泛|普遍|强烈|严厉|严正|一系列|各种)?|这一|此项|该项|这项|有关|相关|上述)$/u

const wish = /^(?:要求|建议|指示|呼吁|倡议|意见|期望|期待|希望|承诺|提议|批评|警告|预期)$/u

/** Verbs that are nouns behind such a clause, unless a colon follows. */
export const nounsBehind: readonly { readonly verb: RegExp; readonly clause: RegExp }[] = [
  // 下调经济增长预期, 将通胀率预测上调: what somebody changes.
  {
    verb: /^(?:预期|预测|预计|估计|期望|期待|承诺|判断)$/u,
    clause:
      /(?:上调|下调|调高|调低|调升|上修|下修|修正|修订|改善|稳定|维持|提振|扭转|强化|削弱|打乱|引导|管理|给予|公布|发布|带来|形成|打破|达到|高于|低于|逊于|胜于|(?:^|[^\p{Script=Han}])(?:[\p{Script=Han}]{1,14})?[将把](?!会|来|于))[^，。；]{0,16}$/u,
  },
  // 没有回答任何提问，: a question that is met, not put.
  {
    verb: /^(?:提问|质询|追问|质疑)$/u,
    clause: /(?:回应|回答|回避|拒答|面对|接受|欢迎|不理)[^，。；时]{0,12}$/u,
  },
  // 到云岭一带观察，, 只待观察，: what somebody looks at.
  {
    verb: /^观察$/u,
    clause: /^(?!.*据).*(?:到|赴|往|记者|在场|待|供)[^，。；]{0,16}$/u,
  },
  // 落实总书记要求, 根据委员会的建议: what somebody asked for is complied with.
  {
    verb: wish,
    clause:
      /(?:落实|根据|按照|依照|应(?![该当对付])|遵照|响应|满足|符合|贯彻|达到|拒绝|听取|采纳|跟进|接受(?![^，。；]{0,24}(?:采访|访问|专访|访谈|查询))|不顾)[^，。；]{0,40}$/u,
  },
  // 意见建议, 中央部署要求, 群众新期待: a noun with which the verb makes one.
  {
    verb: wish,
    clause: /(?:(?<!有)意见|对策|(?:中央|决策)部署|(?:群众|人民|民众|市民|时代|各[方界]|社会|业界|的)新)$/u,
  },
  // 经证监会同意，: by whose leave or finding something is done.
  {
    verb: /^(?:同意|确认|认定|裁定|证实|核实|要求|提议|建议|决定|推荐|邀请|认可|介绍)$/u,
    clause: /(?:^|[，,。；\s年月日])(?:经|获|未经|须经|需经|报经)[^，。；]{1,30}$/u,
  },
  // 接获三十六宗事故通报，: what came in or was given out.
  {
    verb: /^(?:介绍|汇报|说明|通报|通知|举报|投诉|报告|查询|警告|提醒|反映|申诉|回应|回复)$/u,
    clause: /(?:听取|接获|接到|收到|接报|收悉|发出|发布(?!会))[^，。；]{1,30}$/u,
  },
  // 为回应: what something is done for.
  {
    verb: /^(?:回应|反映|提醒|警告|说明|解释|呼吁|敦促|批评|谴责)$/u,
    clause: /(?<![认以成作称视因])为了?$/u,
  },
  // 引发国际关注，, 备受关注，: attention that something gets, no question that somebody raises.
  {
    verb: /^关注$/u,
    clause: /(?:(?:引发|引起|引来|惹来|招来|吸引|赢得|得到|获|受|成为)[^，。；]{0,14}|高度|广泛|密切)$/u,
  },
  // 引起各界抨击，: what something sets off.
  {
    verb: /^(?:抨击|批评|谴责|质疑|指责|猜测|揣测|担忧|担心|抗议|吐槽)$/u,
    clause: /(?:引发|引起|引来|惹来|惹起|招来|招致|遭到|遭受|饱受|备受|引)[^，。；]{0,10}$/u,
  },
  // 通过血流谱学分析，: by what something is done.
  {
    verb: /^(?:分析|解读|总结|说明|介绍|宣讲|反馈|反映|交流|研判|判断|预测|估算|阐述|讲解|观察|对话)$/u,
    clause:
      /(?:(?:通过|透过|经过|利用|运用|借助|结合|开展)(?![^，。；]{0,6}(?:律师|发言人|代表|家属|友人|助理|秘书))[^，。；]{1,30}|根据[^，。；]{1,30}(?:数据|资料|统计|模型)[^，。；]{0,4})$/u,
  },
  // 高度评价他提出的全球治理倡议，: what somebody put forward is a thing.
  {
    verb: /^(?:倡议|主张|声明|提议|论述|阐释|阐述|总结|解读)$/u,
    clause: /(?:的[^，。的]{2,8}|(?:提出|支持|赞赏|欢迎|落实|推动|推进|共建|参与)[^，。]{0,40})$/u,
  },
]
