/** What may stand in a line before the organization that it opens with: a dateline, a reporter in brackets, a date. */
export const opensReport =
  /^[ \u3000]*(?:[【（([][^】）)\]\n]{1,40}[】）)\]]|[^\s，。]{2,20}[讯电])?[ \u3000]*(?:[^，。\n]{1,20}[，,])?$/u

/** What a host does, in the sentence that names it. */
export const hostsEvent =
  /^[^，。；、的“”「」\n]{0,28}(?:举行|举办|主办|召开|欢庆|庆祝|设宴|颁奖|颁发|邀请|成立)(?!的)/u

/** Parliaments by the beginning of the name. */
export const parliament = /^(?:立法院|立法会|国会|众议院|参议院|.{2,4}议会$)/u

/** What stands before a title whose organization the report is about: 新任会长, 8位副会长. */
export const beforeOffice =
  /(?:新任|现任|上一?届|本届|新一届|历[任届]|第[一二三四五六七八九十0-9]{1,4}[届任]|[0-9一二两三四五六七八九十]{1,3}[位名])$/u

/** Committees and boards have chairmen and members, but neither a president nor directors. */
export const committee = /(?:委员会|执委会|小组|理监事会|会董会)$/u
export const notOfCommittee = /(?:会长|董事|校长|理事长|监事长)$/u

/** Where events are held: what a bare title is held in only if somebody's title was. */
export const venue =
  /(?:(?:会议|展览|会展|展贸|国际)中心|会议展览中心|文化中心|大酒店|酒店|酒楼|饭店|礼堂|体育馆|大会堂|会堂|博物馆|展览馆|大厦)$/u

/** Members of a parliament in its minutes. */
export const memberInMinutes = /^(?:委员|主任秘书)$/u

/** Academies, whose fellows are scholars elsewhere. */
export const academy = /(?:(?<!社会)科学院|工程院|中科院)$/u

/** Who runs a body from day to day, of whatever kind the body is. */
export const chiefOfBody = /^(?:代理|副)?执行(?:长|总监|董事)$/u

/** Councils and their members, who are listed after who leads the council: 县议会副议长王实与议员李远. */
export const council = /(?:议会|议院|立法院|立法会|国会)$/u
export const memberOfCouncil = /^议员$/u

/** Points at the body of whoever writes: 本会主席. */
export const ownBody = /^[本我][会校院所社台局]/u

/** Who writes for a paper or an agency, and what stands between its name and the brackets with who wrote: 青弋5月16日电（. */
export const reporter = /记者$/u
export const dateline =
  /^[ \u3000]?\p{Script=Han}{0,8}[ \u3000]?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:电|讯|消息|报道|报讯|快讯)[ \u3000]?[（(【[][ \u3000]?$/u
