/** Short names: 李总, 王老, 张某; and titles after a surname need no table. */
export const shortNameEnding =
  /^(?:总|Sir|老|某某|某|工|导|董|局|处|队|公|氏|官(?!员|方|司|邸|场|僚|网|媒|府|职|宣|兵|能))(?![\p{Script=Han}]?(?:裁|师|经|监|理|统|部|是|的|共|体|结|数|量|之|会|行|家|司|长))/u

/** 陈官, and the titles of whom that means. */
export const ofJudge = '官'
export const judge = /[法判决]官$|庭长$/u

/** Titles that point at a person named before: 该行行长, 这位教授, 上述负责人. */
export const pointsAtPerson = /(?:该|这位|那位|上述|前述|这名|该名)$/u

/** Offices that one person often holds at once: who is called by one of them may be meant by another. */
export const heldTogether: readonly RegExp[] = [
  /(?:总书记|主席)$/u,
  /(?:董事长|董事局主席|总裁|总经理|首席执行官)$/u,
  /(?:校长|院长|所长|书记)$/u,
]

/** Titles that tell one holder from another: a 行长 is no 部长; 专家 and 先生 fit more people. */
export const rankEnding = /[长任记授官席裁理]$/u

/** What stands before the surname alone that opens a clause: 。陈介绍，; 但陈认为. */
export const clauseEdge = /[，,。；;：:！？!?”"」\s但惟而据]/u

/** 陈又指, 周续称: what may stand between the surname alone and the verb. */
export const resumingAdverb =
  /^(?:又|亦|则|续|并|只|却|仍|遂|还|也|更|就|曾|昨日?|今日|同时|其后|随后|补充|进一步|再)/u

/** 陈在致辞时说: what a setting begins with and ends in before the verb. */
export const settingOpener = '在'
export const settingEnd = /[时上中下里内后]/u

/** What a setting has no part of. */
export const beyondSetting = /[，,。；;：:！？“”「」\n]/u

/** Marks after a verb that reports. */
export const opensWords = /[，,：:“"「]/u

/** 63岁的: what somebody is who has no other name than the next words. */
export const ageBefore = /岁的$/u

/** 曾任记者, 辞任议员: the surname that is a verb before titles. */
export const holdingOffice = '任'
