/** 引文（original words）: what a text adds to a quotation in brackets. */
export const bracketed = /[（(][^（）()]{0,400}[）)]/gu

/** Verbs whose object is what they tell of: 介绍新政的最新进展，包括……. */
export const describing = /^(?:介绍|解读|分析|阐述|阐释|讲解|分享|说明|解释|总结|概括|归纳|讲述)$/u

/** What such a verb tells of, before the colon behind which it is told. */
export const describedObject = /^(?![出了过到])[^，,。；;：:“”「」]{2,16}[：:]/u

/** Verbs whose object is whoever is spoken to. */
export const spokenTo = /^(?:问|反问|追问|质问|告诉|提醒|劝|叮嘱|嘱咐|告诫|勉励|鼓励|安慰|回答|回复|寄语)$/u

/** Verbs that put something forward. */
export const proposing = /^(?:提出|倡导|设想)$/u

/** 提出各行要先治理数据: a clause with its own subject that says what is to be done. */
export const demanding =
  /^[^，,的]{2,14}(?:(?<![重主首必摘])要|应|应当|应该|须|需|需要|必须|不能|不应)(?![求用邀对付])/u

/** Verbs that make something known, whose object may be a thing. */
export const disclosing = /^(?:披露|公布|宣布|发布|发表|公开|承认|证实)$/u

/** 披露文件后，: when something else happened. */
export const isSetting = /^(?!在|于|当|自|今|此).{2,24}(?:之?后|之?时|期间|之际)$/u

/** 提出全球治理倡议，: its object ends in a noun for what is put forward. */
export const objectNoun =
  /(?:倡议|方案|措施|建议|计划|文件|理念|问题|情况|名单|报告|要求|目标|任务|举措|政策|原则|主张|规划|工作|成果|经验|进展|成就|历程|立场|态度|》)[。！]?$/u

/** 重申一贯立场，: verbs by which somebody keeps to what was said before, and what is kept to. */
export const reaffirming = /^(?:重申|表明|申明|阐明|强调|坚持)$/u
export const stance =
  /^(?!.{0,3}(?:要|会|将|应|须|不|是|有))[^，,]{0,40}(?:立场|态度|主张|承诺|决心|观点)[。！；;]?$/u

/** 反驳相关报道，: what was said before is all that such a verb has. */
export const pointedObject = /^(?:有关|相关|上述|该|这一|此|外界|对方)[^，,]{0,10}$/u

/** 推动发展取得的新成效: a noun with all that it owns, no report. */
export const isNounPhrase = /^[^，,]*的[^，,的]{1,8}[。！；;]?$/u
