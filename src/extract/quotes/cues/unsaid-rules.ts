/** What stands around a verb that could report words and says that nothing was said, or speaks of something else. */

/** 并未表示, 不愿透露. */
export const negated =
  /(?:(?:没有?|未有?|不|无|并非|(?<![特个区分各有])别|不曾|从未|未曾|拒绝|不愿|不便|难以|无法|尚未|所以|应|应该|应当|不应|不宜|不要|不得|敢|敢于|不必|不妨|不得不|只能|可以|如何|怎么|怎样)(?:再|先|多|继续|公开|主动|尽快|及时|轻易|随便){0,2}|(?:没有|未|并无|不愿|不肯|拒绝)(?:再?多|具体|详细|明确|正面|直接|进一步|点名)|被(?!告|害|捕)(?:[\p{Script=Han}]{0,4}))$/u

/** 大家觉得会好: everybody does not say it unless a comma follows, 大家表示，; 对大家说 is what somebody else said. */
export const everybody = /(?<![对向跟和同给与])(?:大家|人们)(?:也|都|就|还|很|一直|始终)?$/u

/** 将宣布, 他会回应, 是否认为: what is not said yet, or perhaps never. */
export const possible =
  /(?:[他她我你您们]会|是否|会否|能否|可否|应否|会不会|不会|不能|不想|不打算|可能|或将|或会|即将|将会|将|拟|计划|打算|准备|有望|不排除)(?:会|再|还|向|对|于|在)?$/u

/** 拒绝就消息发表评论: what somebody does not say, with what it is about; no blank parts it from the verb as in a headline. */
export const refused =
  /(?:拒绝|拒|未有|没有人?|没人|无人|并未|从未|未|不愿|不便|不敢|不能|不肯|无意|暂未|尚未|很少|甚少|[毋无]须|无需|不必|不用)(?:会|曾|再|敢)?(?:公开|直接|当面|主动)?(?:就|对|向|在|于|跟|与|同|和)(?:[^，。；“”「」\s]|(?<!\p{Script=Han})\s|\s(?!\p{Script=Han})){1,24}$/u

/** 会于稍后宣布: when something is still to be said. */
export const later =
  /(?:会|将|拟)(?:于|在)?(?:稍后|日后|适时|择日|短期内|下(?:星期|周|月|次)|明[日天早晚年])(?:再|会|正式)?$/u

/** Words by which a clause denies what a verb at its end would tell. */
export const denial =
  /^(?:没有|未有|没|未|无|并无|并未|并没有|毫无|从未|从没|未曾|未能|未获|拒绝|不能|不会|不敢|不愿|不肯|不想|不可|不得|不用|不必|不准|无法|难以|避谈|回避|避免|毋须|无须|无需|甚少|很少|缺乏|等待|有待|视乎|没人|无人)$/u

/** The same of what is only intended, or what ought to be. */
export const intent = /^(?:将会|可|可以|能|能够|应该|应当|须|需|需要|必须|要|可能|或会|值得|等候)$/u

/** 会, which also ends nouns. */
export const will = /^会$/u

/** Those who would say something, however the clause goes on: 有人会说，. */
export const nobodyInParticular =
  /(?:有人|有些人|人们|大家|别人|旁人|自己|或者?|难免|总|都|也|就|应该|有时|往往|经常|时常)$/u

/** 会向总行反映, but not 对话会提到: what stands behind a 会 that is a verb. */
export const behindWill = /^(?:向|于|按|适时|日后|稍后|继续|再|尽快|随时|同样|亦|也|都)/u

/** 如果他说: what a condition holds is not said. */
export const conditional =
  /^(?:但|而|不过)?(?:如果|假如|假使|倘若|倘|若是?(?!干)|要是|一旦|除非|即使|即便|哪怕|无论|不管)/u

/** Whoever tells the story speaks for himself: 我认为; 对我说 is what somebody else said. */
export const firstPerson =
  /(?:(?<![对向跟和同给与])我|(?<![对向跟和同给与])我们|笔者|小弟|鄙人|敝人|不才|老夫|咱们|你|你们|您|谁|让人|令人|使人)(?:也|都|就|还|很|真|仍然?|亦|更|只|常|会|曾|已经?|早已|早前|要|想|特别|郑重|首先|在此|一直|始终|个人|自己|必须|需要|愿意|不禁|不得不|总是?|一再){0,3}$/u

/** 你在信中表示: the clause is somebody's words already. */
export const firstPersonClause =
  /^(?:但|而|所以|因为)?(?:我们?|咱们|你们?|您)(?=在|于|同|与|和|跟|曾|也|还|刚才|刚刚|当时|昨天|今天|之前|一直)/u

/** 他因担心对方有事，故相约见面: what somebody felt is the reason of what he did. */
export const reason = /(?:(?<![原死起诱病何])因|因为|由于|皆因|出于)$|^(?:由于|因为)[^，。；]{1,8}$/u
export const mind = /^(?:担心|担忧|忧虑|觉得|相信|认为|怀疑|希望)$/u

/** 问：, 答： at the beginning of a line: the labels of an interview, which no verb reports. */
export const label = /^[问答]$/u
export const headOfLine = /(?:^|\n)[\s\p{N}.,，、]*$/u

/** 让客户觉得遥远: what somebody is made to feel or believe; 令狐文 and 陆令文 are who says it. */
export const made = /(?:[让使]|令(?!狐)|(?<!指)叫)(?!用|命|馆|者|人$)(?:[他她它您]|[^，。；“”「」]{2,14})$/u
export const feeling = /^(?:觉得|认为|相信|深信|担心|怀疑|感到)$/u

/** Ways of speaking, not speech: 从这个角度讲，, 也就是说，, 俗话说，. */
export const figureOfSpeech =
  /(?:角度|意义|层面|层次|程度|本质|根本|严格|客观|简单|通俗|形象|确切|准确|笼统|公平|坦白|老实|一般|通常|总体|总的|整体|相对|具体|宏观|长远|长期|短期|目前|现阶段|眼前)(?:上|地|而|来|的)*$|(?:(?<!后)来|也就是|就是|这就是|可以|应该|换句话|换言之|换个角度|反过来|据|俗话|俗语|常言|老话|古人|古话|(?<![讲谈电通对接插抢回搭喊])话|听|虽|再|照理|按理|按道理|不用|不消|难|好|比如|例如|[说讲]着)$/u
/** 看来有点气势, 事后看来: how something looks; in 在他看来 it is somebody's view. */
export const appearance = /^看来$/u
export const viewOf = /[在对于依]/u

/** 是指, 矛头所指, 恒指: the verb tells what a word means or where something points, or ends the name of an index. */
export const defining =
  /(?:是|即|系|意|乃|专|特|泛|所|多|矛头|剑|手|箭头|恒|科|成|综|创|期|沪|(?<!报)道|纳|板)$/u
/** The verb that does. */
export const pointing = /^指$/u

/** The verbs that such words end in. */
export const plainSaying = /^(?:说|讲|言|看|道|称|看来|说来|讲来)$/u

/** 《…论坛倡议》: a verb within a title is a noun of it. */
export const inTitle = /《[^《》]*$/u

/** 就会长所述: what was said before is no report of its own unless a mark follows. */
export const relative = /^所/u

/** 记者陆一鸣报道：, 财经观察：: a byline or the name of a column, no report of what the reporter says. */
export const byline =
  /观察$|(?:记者|通讯员|特派员|评论员|主播)[^，,。；：“”]{0,30}(?:综合|现场|采访|独家|摄影)?(?:报道|报导)$/u

/** Verbs whose subject is no speaker: 结果表明, 版权声明. */
export const impersonal =
  /(?:(?:结果|数据|统计|调查|研究|经验|实践|事实|指标|模型|图表|历史|迹象|测算)(?:均|都|也|还|一再)?(?:显示|表明|说明|反映|证明)|(?:版权|免责|隐私|风险)(?:声明|提示)|(?:结果|成绩|名单|分数线|赛果|票数)(?:今日|昨日|今天|昨天|昨晚|正式|已经|已)?公布)$/u
