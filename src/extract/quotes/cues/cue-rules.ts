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

/** After a verb whose words stand before it the clause ends: “…”，张三说。 */
export const endsClause = /^[了着道过]?(?:$|[^\p{L}\p{N}])/u

/** 警方曾|指会, 商会则|指是: adverbs that only stand before verbs. */
export const behindAdverb = /[曾则均]$/u

/** 他又指, 又指, at the beginning of a clause. */
export const clausePronoun = /(?:^|[，,。；;！？：:”」\n])\s?(?:[他她])(?:们)?[又亦还也则续并更]?$/u

/** 显示他希望: whoever tells the story says so. */
export const governing = /(?:显示|意味着|意味|令|让|使|使得|证明|反映|说明|问|以为|难以相信)$/u

/** Characters that are nouns where no quotation follows: 相处之道，. */
export const nounCharacter = /^[道云话言]$/u

/** Words that end in such a noun and that words stand behind: 发表谈话：, 那样的话：. */
export const whatIsSaid = /[谈讲发喊回训放的句番段]话$/u

/** 发表演说, 武侠小说: words that end in a noun with the character of a verb. */
export const endsInNoun = /(?:[演小传学邪]说|手指|戒指|名指)$/u

/** Verbs that look ahead. */
export const forecast = /^(?:预计|预期|预测)$/u

/** 举行会谈，预料将谈及: such verbs are the narrator's own where what is expected has no subject. */
export const loneForecast = /^(?:预料|估计)(?:将|会|可(?!能)|有望|于)/u

/** ，相信: what somebody thinks or wishes goes on with what he said where nothing says that he says so again. */
export const ownMind = /^(?:主张|相信|深信|坚信|确信|希望|盼望|期望|期待|冀|盼|预计|预期|预料|估计|料)$/u

/** Verbs that do at once what they say: in somebody's words they tell what was done, not what he said next. */
export const performing = /^(?:宣布|宣告|公布|发布|裁定|认定|决定)$/u

/** Verbs by which a paper is made public: 《办法》今日发布， tells that it was, not what it says. */
export const madePublic = /^(?:公布|发布|印发|出台|刊发)$/u
