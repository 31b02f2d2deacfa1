/** What shows whether a verb behind another reports anew, or what the first one does. */

/** 规划建议中提出, 讲话里强调: what stands before it is where it is said. */
export const isPlaceOfNext =
  /^(?:书|案|方案|稿|文件|报告|草案|文章)?[中里内上](?:还|也|又|亦|就|曾|均|明确|特别|首次|再次)?$/u

/** A report of what somebody said that only says when something else was said: 致辞时, 问到此事后. */
export const isSettingOfNext =
  /^[^，,；;：:。“”「」]{0,40}(?:时|后|之后|之际|期间)(?:[又还再]|回应|坦率地|明确|进一步)?$/u

/** Verbs that answer: what they answer may be a whole sentence, 回应危机，何时派兵时表示，. */
export const answeringVerb = /^(?:回应|回答|答复|回复|谈到|谈及|提到|提及)$/u

/** Up to the next verb such a question goes on. */
export const isQuestionOfNext =
  /^(?:[^。；“”「」]{0,80}(?:问题|提问|查询|情况|部队|一事|事件)?时|(?:[^，。；“”「」]{0,16}的)?(?:查询|提问))(?:再次|又|还)?$/u

/** 公告，预计盈利增长: verbs of which what is expected is told. */
export const announcing = /^(?:公告|公布|通报|报[道导])$/u

/** 有民调说: what there is to hear belongs to the words of whoever tells of it. */
export const there = /^有/u

/** Verbs that do something by words: within somebody's words they tell of a deed, 财政预算案宣布. */
export const deed =
  /^(?:宣布|宣告|公布|发布|证实|要求|同意|提出|承诺|许诺|建议|提议|希望|呼吁|促请|敦促|督促|批评|指责|谴责|否认|承认|确认|披露|裁定|认定|答应|鼓励|赞同|支持|反对|期望|期待|回应|决定|警告|提醒|相信|预期|预计|估计|主张|倡导|倡议)$/u

/** 除了欢迎本地企业，亦希望: the next clause goes on with this one. */
export const besides = /^(?:除了?|不但|不仅|不单|不只|既)/u

/** 根据顾问分析: by what somebody knows what he says. */
export const ownSource = /^(?:根据|按照|依据|依照)/u

/** 七成六受访者, 55%的学生: how many of those asked. */
export const share =
  /^[^，。；]{0,6}?(?:[\p{N}.]+\s?(?:%|％|成)|[一二三四五六七八九十]{1,3}成[一二三四五六七八九半]?|过半|半数|[大多]多数)的?[^，。；]{1,14}$/u

/** ，被职员建议, 并遭居民投诉: what is done to somebody. */
export const undergone = /^(?:[并又还也亦则曾]|随后|其后|后来|一度)?(?:被(?![告捕])|遭|获(?![悉知]))/u

/** 由于官员多次提到，需要评估: whoever says so says it in a reason. */
export const inReason = /^(?:由于|因为|皆因)/u

/** 就是云岭希望获胜: a clause that goes on with what is claimed. */
export const explaining = /^(?:就是|也就是|即是|亦即|而是|不是|因为|由于|原因是|所以|以致|令|使得|以便)/u

/** 近日听到个别情况，|指租户被迫搬走: news that somebody got, with the verbs for what it says. */
export const newsHeard =
  /(?:听到|听闻|收到|接获|接到|接报|留意到|注意到|因应|^有(?!关))[^，。；]{0,24}(?:情况|消息|投诉|意见|讯息|信息|来电|电话|声音|个案|通知|通报|报道|传闻|举报|求助|短信|电邮)$/u
export const tellsNews = /^(?:指|称|说|声称|表示)$/u

/** 若政府经过讨论后，: when what is only supposed happens, which is told behind the comma; 若成本上升， is all of it. */
export const conditionGoesOn = /[后时]$/u

/** What a report answers or where it is made, before its own clause: 至于时间表，他说; 在北京，发言人说. */
export const topicOpener =
  /^(?:但|而|不过|然而|另外|此外|同时)?(?:至于|对于|关于|针对|被?问(?:到|及)|谈(?:到|及)|说(?:到|起)|面对|在?(?:回答|回应|谈|总结|展望|分析|解释)[^，,；;。]{0,30}时$|在[\p{Script=Han}]{2,6}$)/u

/** 至于时间表，何时公布，他说: what begins a question of several clauses. */
export const questionOpener = /^(?:但|而|不过|然而|另外|此外|同时)?(?:至于|被问(?:到|及))/u

/** 在能源问题上: all that a report has said before the next clause begins. */
export const topicAlone =
  /^(?:(?:尽管|虽然|虽说)(?:(?!但|不过|然而|却)[^。；]){2,60}|(?:根据|按照|依据)[^，。；]{2,24}|在[^，。；]{2,24}(?:上|方面|中|下|过程中|背景下)|对于?(?![^，。；]*(?:感到|深感|表示|充满|抱|遗憾|满意|失望|乐观|欢迎))[^，。；]{2,16}|关于[^，。；]{2,16}|(?:观察|展望|综观|回顾|放眼|面对|随着|至于|凭着|凭借|鉴于)[^，。；]{2,16}|正如|一直以来|长期以来|近年来|目前|当前|值此[^，。；]{2,10}|.{2,60}(?:显示|表明|来看|来说|而言)|[^，。；]{2,16}作为[^，。；]{2,20})$/u

/** 他日前接受访问时: when something was, before the next clause begins. */
export const whenAlone =
  /^[^，。；]{2,60}(?:期间|之际|以来|过程中|时候|(?<![小暂及平准按同随实即临])时|(?<![落押延幕背今最殿靠先推滞])后|(?:之|开[始学]|[年月日午晚选会战业赛])前)$/u
