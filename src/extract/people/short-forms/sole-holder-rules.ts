/** Offices that one person has in a body, and by which texts call him: 法官指, 总统在; not 议员, 委员. */
export const soleOffice =
  /^(?!.*(?:[原前]|候任))\p{Script=Han}*(?:[校院部局市省州县区镇村会社厅署处司行所站台总队秘书委事团]长|长官|书记|法官|裁判官|检察官|主席|总裁|总理|首相|总统|国王|女王|教宗|总督|大使|教练|专员|经理|总监|主编|发言人)$/u

/** What ends a sentence; a heading has none. */
export const closesSentence = /[。！？!?”」』；;：:]\s*$/u

/** What a clause begins behind, or a setting ends with (到访时校长); not the mark between the parts of a list. */
export const clauseOpener = /^(?:[，,；;。：:！？“「『]|[时后]|期间)$/u

/** Tags of words that an office may stand behind: 对总统, 随后总统, 凝聚着校长的; verbs make an office of it (担任总统). */
export const tagsBeforeOffice: ReadonlySet<string> = new Set(['p', 'd', 't', 'uz'])

/** Before whoever is to do something, as a rule says it of every holder: 由校长批准. */
export const byWhom = '由'

/** Tags of words that go on behind whoever is spoken of: 校长走进, 校长在, 校长还. */
export const tagsBehindOffice: ReadonlySet<string> = new Set(['v', 'd', 'p', 't'])

/** What makes an office one thing with the next words: 总统选举, 院长办公会议, 委员长会议. */
export const officeInCompound =
  /^(?:选举|竞选|参选|候选|提名|任命|办公|负责|接待|推荐|联席|轮值|会议|访问团|继任|更替|换届|交接|出缺|空缺|由|任期)/u

/** The office itself: 校长的职位, 校长的人选, 校长一职. */
export const postItself =
  /^(?:一职|的(?:职[位务责权]|位[置子]|人选|权力|任期|任命|选举|候选|宝座|角色|身份|头衔|资格|委任|产生|空缺|继任|接班))/u

/** A law speaks of every holder: 根据《大学条例》，校长. */
export const underLaw = /(?:根据|依据|依照|按照?)[^。；]{0,30}(?:法|条例|章程|规定|守则|规则)[》」”]?[，,的]/u

/** How often the holder does something, or with whom: 校长三次到访, 校长和他们. */
export const goesOnWithHolder = /^(?:[一二两三四五六七八九十几多数]{1,2}次|[和与同跟](?:[他她我你]|大家))/u
