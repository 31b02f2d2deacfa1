/** Who passes on what others said, and where something was learnt. */

const cites = '(?:援引|引述|引用|转述|转引)'
/** Verbs that pass on what others said: before another verb they say where its words come from. */
export const quotingVerb = new RegExp(`^${cites}$`, 'u')

/** The same before somebody who said them. */
export const passingOn = new RegExp(`${cites}$`, 'u')

/** 央视引述 before whoever said it. */
export const passedOn = new RegExp(
  `^[^，。]{2,24}?(?:${cites}|获告知|被告知|得知)(?=.{2})(?!.*的?(?:话|消息|报道|数据|数字|统计|资料|研究|调查|条文|法例|条例)$)`,
  'u',
)

/** 记者今天从气象局|了解到: whoever something was learnt from, but not where (从发布会上|获悉). */
export const learntFrom = /^(?:[^，。；：“”「」]{0,24})?从(?=[^，。；：“”「」]{2,}(?<![上中里内处]|现场)$)/u

/** The verbs of whoever learnt it. */
export const learns = /^(?:了解到?|获悉|得知|获知)/u

/** 他引用国际机构去年的数据: who cites a paper says what is in it. */
export const citing = new RegExp(
  `${cites}[^，。]*(?:数据|数字|统计|资料|研究|调查|民调|案例|例子|个案|条文|法例|条例)$`,
  'u',
)

/** 云岭网援引外媒 before 报道: the medium that carries what others wrote. */
export const carriedBy = new RegExp(`^[^，。]{2,24}?(?=${cites}|转载|转发)`, 'u')

/** The verb that only a medium has. */
export const carries = /^报[道导]$/u

/** The same with the verb for what it carries: 报道称. */
export const carriesReport = /^报[道导][称说指]?$/u

/** 报道称, 该报道称: before the noun, which means a report told of before. */
export const reportItself = /^$|[，。；：！？、\s”该此这则篇份据]/u

/** Between a medium and its verb: 江淮社 27日 报道. */
export const sinceMedium = new RegExp(
  `^(?:[0-9年月当今]{0,10}[日天](?:（[^）]{1,8}）)?|日前|近日|此前)?(?:${cites}[^，。]{0,24})?$`,
  'u',
)

/** 江淮通讯社|等外国媒体, |和其他媒体: media of which one is named. */
export const namedMedia =
  /^[》」]?(?:、[^，。]{2,24})?(?:等|(?:和|与|及|以及)其[他它])(?:多家|主流|外国|国际|西方|本地|当地|外|新闻){0,2}(?:媒体?|传媒)$/u

/** 报道还, 该报道: what a medium reported. */
export const mediaReport = /报[道导][中里]?$/u
