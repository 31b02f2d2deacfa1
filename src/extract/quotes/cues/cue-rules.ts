/** What stands between a verb that reports and its words, and which verbs report in a way of their own. */

/** 用张三的话说, 张三的初步看法是: whose the words are stands before 的. */
export const owner = /的(?=[\p{Script=Han}]{0,4}$)/u

/** What may stand between the verb and its mark: 说道，, 说了一句，, 告诉记者，, 发布消息称，. */
export const beforeMark =
  /^(?:[了过着道]|到)?(?:(?:这[么样])?[一两几]句(?:话)?|我们?|(?:本报|本台|本刊|本网|新华社|中新社)?记者|媒体|传媒|笔者|公众|外界|大家|他们|市民|民众|居民|网民|旅客|乘客|客户|投资者|业界|各界|各方|众人|在场者)?/u
/** 告诉《江淮晨报》，, 告诉江淮晨报记者，: which paper is told. */
export const toldPaper = /^(?:《[^《》，。]{2,16}》(?:记者)?|[\p{Script=Han}\p{N}A-Za-z]{2,14}记者)/u
export const telling = /^告[诉知]$/u
/** 告诉家人，, 勉励学生，: to whom words are said, before the comma behind which they begin. */
export const audience =
  /^(?:家人|家属|员工|同事|学生|同学|考生|青年|团队|工作人员|投资者|客户|股东|陪审团|党员|干部|队员|球员|球迷|粉丝|观众|听众|读者|家长|选民|会员|村民|街坊|朋友|对方|众人|这些人)们?(?:称|说)?(?=[，,])/u
export const addressing = /^(?:告[诉知诫]|勉励|叮嘱|嘱咐|提醒|劝告?|寄语|安慰)$/u

/** 发布消息称，: what a verb of publishing has before its mark. */
export const published =
  /^(?:[了过着]|到)?(?:有关|相关|最新)?(?:数据|消息|公告|通告|通报|声明|通知|文告|新闻稿|报告|结果)(?:称|说|指|显示|指出)?/u
export const publishing = /^(?:发布|发表|发出|公布|刊发|刊登|发|通报|公告)$/u
/** 提出三点建议：: how many things are said, before the colon behind which they are. */
export const counted =
  /^了?(?:以下|如下|下列)?(?:[一二两三四五六七八九十几多]|\p{Nd}){1,2}(?:个|点|项|条|大|种|方面)[^，,。；;：:“”「」]{0,12}(?=[：:])/u
/** 叫嚣着规定该废除: no part of the words. */
export const lasting = /^着/u
export const mark = /^\s?([，,：:])\s?/u

/** What a segmenter joins with the verb after it: 时说, 并称, 美称; with the 话 that is said: 的话. */
export const joinsVerb = /^(?:[美英法德日]称$|[时后中上并又也还则均曾再都亦续只就更里处的]|[评论]说$)/u

/** 规划建议中提出, 讲话里强调: what stands before it is where it is said. */
export const isPlaceOfNext =
  /^(?:书|案|方案|稿|文件|报告|草案|文章)?[中里内上](?:还|也|又|亦|就|曾|均|明确|特别|首次|再次)?$/u

/** A report of what somebody said that only says when something else was said: 致辞时, 问到此事后. */
export const isSettingOfNext =
  /^[^，,；;：:。“”「」]{0,40}(?:时|后|之后|之际|期间)(?:[又还再]|回应|坦率地|明确|进一步)?$/u

/** After a verb whose words stand before it the clause ends: “…”，张三说。 */
export const endsClause = /^[了着道过]?(?:$|[^\p{L}\p{N}])/u

/** 警方曾|指会, 商会则|指是: adverbs that only stand before verbs. */
export const behindAdverb = /[曾则均]$/u

/** 他又指, 又指, at the beginning of a clause. */
export const clausePronoun = /(?:^|[，,。；;！？：:”」\n])\s?(?:[他她])(?:们)?[又亦还也则续并更]?$/u

/** 有民调说: what there is to hear belongs to the words of whoever tells of it. */
export const there = /^有/u
/** Verbs that answer: what they answer may be a whole sentence, 回应危机，何时派兵时表示，. */
export const answeringVerb = /^(?:回应|回答|答复|回复|谈到|谈及|提到|提及)$/u
/** Up to the next verb such a question goes on. */
export const isQuestionOfNext =
  /^(?:[^。；“”「」]{0,80}(?:问题|提问|查询|情况|部队|一事|事件)?时|(?:[^，。；“”「」]{0,16}的)?(?:查询|提问))(?:再次|又|还)?$/u

/** Verbs that pass on what others said: before another verb they say where its words come from. */
export const quotingVerb = /^(?:援引|引述|引用|转述|转引)$/u

/** The same before somebody who said them. */
export const passingOn = /(?:援引|引述|引用|转述|转引)$/u

/** 显示他希望: whoever tells the story says so. */
export const governing = /(?:显示|意味着|意味|令|让|使|使得|证明|反映|说明|问|以为|难以相信)$/u

/** Verbs that do something by words: within somebody's words they tell of a deed, 财政预算案宣布. */
export const deed =
  /^(?:宣布|宣告|公布|发布|证实|要求|同意|提出|承诺|许诺|建议|提议|希望|呼吁|促请|敦促|督促|批评|指责|谴责|否认|承认|确认|披露|裁定|认定|答应|鼓励|赞同|支持|反对|期望|期待|回应|决定|警告|提醒|相信|预期|预计|估计|主张|倡导|倡议)$/u

/** Characters that are nouns where no quotation follows: 相处之道，. */
export const nounCharacter = /^[道云话言]$/u

/** Words that end in such a noun and that words stand behind: 发表谈话：, 那样的话：. */
export const whatIsSaid = /[谈讲发喊回训放的句番段]话$/u

/** 公告，预计盈利增长: verbs of which what is expected is told. */
export const announcing = /^(?:公告|公布|通报|报[道导])$/u

/** Verbs that look ahead. */
export const forecast = /^(?:预计|预期|预测)$/u

/** 举行会谈，预料将谈及: such verbs are the narrator's own where what is expected has no subject. */
export const loneForecast = /^(?:预料|估计)(?:将|会|可(?!能)|有望|于)/u

/** Of those that look ahead, those that are verbs before a comma as a rule: 94%的受访者预计，. */
export const forecasting = /^(?:预计|预料|估计|预测)$/u

/** ，相信: what somebody thinks or wishes goes on with what he said where nothing says that he says so again. */
export const ownMind = /^(?:主张|相信|深信|坚信|确信|希望|盼望|期望|期待|冀|盼|预计|预期|预料|估计|料)$/u

/** Verbs that do at once what they say: in somebody's words they tell what was done, not what he said next. */
export const performing = /^(?:宣布|宣告|公布|发布|裁定|认定|决定)$/u

/** Verbs by which a paper is made public: 《办法》今日发布， tells that it was, not what it says. */
export const madePublic = /^(?:公布|发布|印发|出台|刊发)$/u
