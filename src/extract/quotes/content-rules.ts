/** 引文（original words）: what a text adds to a quotation in brackets. */
export const bracketed = /[（(][^（）()]{0,400}[）)]/gu

/** Verbs whose object is what they tell of: 介绍新政的最新进展，包括……. */
export const describing = /^(?:介绍|解读|分析|阐述|阐释|讲解|分享|说明|解释|总结|概括|归纳|讲述)$/u

/** 发表声明，, 印发通知，并, 表示关切，: an act of speech before a comma. */
export const speechAct =
  /(?:(?:发表|发布|发出|刊发|印发|递交|提出|作出)[^，。；]{0,40}(?:声明|讲话|文章|信|通知|通报|公报|公告|演说|宣言|警告|抗议|交涉|劝谕|指示|意见|》)|(?:会商|部署|调度)[^，。；]{0,40}|发文|撰文|发帖|贴文|致函|去信|(?:发言|致辞|讲话|受访|访问|采访|会议)时|表示[^，。；的]{2,8})[，,]\s?(?:并|又|同时|亦|也|还)?$/u

/** What such a verb tells of, before the colon behind which it is told. */
export const describedObject = /^(?![出了过到])[^，,。；;：:“”「」]{2,16}[：:]/u

/** Verbs whose object is whoever is spoken to. */
export const spokenTo = /^(?:问|反问|追问|质问|告诉|提醒|劝|叮嘱|嘱咐|告诫|勉励|鼓励|安慰|回答|回复|寄语)$/u

/** 引述署方的数字，: whose paper is cited. */
export const citedSource =
  /^[^，。；：“”「」]{1,36}?(?:数字|数据|资料|报告|文件|讲话|证供|供词|言论|文章|信件|电邮|声明|消息|说法|研究|统计|民调|判词|公告|[纪记]录)(?:的内容)?[，,]\s?/u

/** ，随后离场, ，教育局随后中止合作: what opens the story behind words in marks. */
export const storyBehind =
  /^\s?[，,]\s?(?:却(?![是又])|最[后终](?![会将要可能])|(?:\p{Script=Han}{2,5})?(?:其后|随后|随即)|当时引|引[发起来]|招来|便|遂|于是|立即|令(?!人)|前后矛盾|场面|受访期间)/u

/** Verbs that put something forward. */
export const proposing = /^(?:提出|倡导|设想)$/u

/** 提出各行要先治理数据: a clause with its own subject that says what is to be done. */
export const demanding =
  /^[^，,的]{2,14}(?:(?<![重主首必摘])要|应|应当|应该|须|需|需要|必须|不能|不应)(?![求用邀对付])/u

/** 称赞转型是一场胜利, 批评处理不近人情: verbs that judge, and a clause that says what somebody is or does, which no noun ends. */
export const judging = /^(?:称赞|赞扬|盛赞|大赞|批评|抨击|指责|谴责|嘲讽|讽刺)$/u
export const judged =
  /^(?:[^，,。的]{2,12}是|(?![^，,。]*的[^，,。的]{1,8}(?:[，,。]|$))[^，,。；：“「]{2,16}?(?:[没未不无是把过太只仅仍均]|[让令](?!狐)|有(?!关|限)))/u

/** Verbs that make something known, whose object may be a thing. */
export const disclosing = /^(?:披露|公布|宣布|发布|发表|公开|承认|证实)$/u

/** 披露文件后，: when something else happened. */
export const isSetting = /^(?!在|于|当|自|今|此).{2,24}(?:之?后|之?时|期间|之际|陪同下|陪伴下)$/u

/** 宣布参选前，: before what was announced something else happened; 年底前 is when it will. */
export const beforeDeed = /(?<![年月周日号时点季底末初])(?:之前|(?<!之)前|前夕|前一[天日晚])$/u

/** 宣布反制，下月起, 宣布所有日校，包括: behind the comma it is told when or for whom the deed holds. */
export const deedGoesOn = /^\s?(?:包括|其中|[下明今本即由从自于在将会]|\p{N})/u

/** 宣布即日起，: from when on what is announced holds. */
export const announcedTime = /[起日天月年季周期时内中]$/u

/** 提出全球治理倡议，: its object ends in a noun for what is put forward. */
export const objectNoun =
  /(?:倡议|方案|措施|建议|计划|文件|理念|问题|情况|名单|报告|要求|目标|任务|举措|政策|原则|主张|规划|工作|成果|经验|进展|成就|历程|立场|态度|论断|概念|口号|设想|构想|观点|命题|思想|战略|策略|对策|愿景|机制|体系|要点|指控|诉讼|申请|上诉|抗议|异议|说法|模式|框架|纲领|动议|呈请|[复覆][核议]|反对|质询|议案|辞呈|疑问|选项|公投|范畴|内容|方针|诉求|检控|起诉|法案|修正案|修订案|草案|议题|呼吁|理据|论点|论述|论据|证据|权利|管治权|[二三四五六]字|》)[。！]?$/u

/** 提出“求同存异”，: a few marked words behind which the sentence goes on are what is put forward. */
export const termAsObject = /^[“「『][^”」』]{1,10}[”」』](?:[，,的与和及、]|等|这|$)/u

/** 自称“非主流派”: what somebody calls himself is no report of what he says. */
export const naming = /^自称$/u

/** Verbs whose object may be a thing, however the sentence goes on: 要求复核，, 分享成果，. */
export const takesThing =
  /^(?:要求|提出|提倡|倡导|设想|谴责|抨击|分享|鼓励|期待|盼望|担心|忧虑|大喊|抒发|督促|回复)$/u

/** 要求商会，当路面解封后须协助疏导: but somebody is to do something. */
export const demanded = /[须应要]/u

/** 重申一贯立场，: verbs by which somebody keeps to what was said before, and what is kept to. */
export const reaffirming = /^(?:重申|表明|申明|阐明|强调|坚持)$/u
export const stance =
  /^(?!.{0,3}(?:要|会|将|应|须|不|是|有))[^，,]{0,40}(?:立场|态度|主张|承诺|决心|观点)[。！；;]?$/u

/** 发表声明，对局势表示关切: what the speaker does by the words, which are not told. */
export const attitude = /^(?:对|就|向)[^，。；]{2,40}(?:表示|表达)[^，。；]{2,8}[。！]?$/u

/** 介绍有关情况并回答提问: what is done besides. */
export const besidesDeed = /并[^，,。；]{2,16}[。！；]?$/u

/** 反驳相关报道，: what was said before is all that such a verb has. */
export const pointedObject = /^(?:有关|相关|上述|该|这一|此|外界|对方)[^，,]{0,10}$/u

/** 发展战略设想，即…, 在各地宣讲，并…, 向总行反映，但…: what explains a noun, what was done besides, or what came of it. */
export const meaning =
  /^(?:即(?![将使便刻日时])|也就|亦即|并(?![非不无未])|而(?![且是家言今])|但|惟|却|不过|然而|只是|可惜|岂料|便|遂|竟(?!然)|于是|因此|所以|故(?![意障宫事乡此]))/u

/** 回应对方把它界定为对手: what is answered, not what the answer is; 回应会跟进 is the answer. */
export const replying = /^(?:回应|回复|答复|反驳)$/u
export const ownDeed = /^(?:会|将|已|正|不|没|未|愿|暂|目前|现时|仍)/u

/** 表示不会辞职, 承认未有通报: how a clause begins that says what the speaker does or does not do. */
export const ownStatement =
  /^(?:会(?![面见谈计])|将|已(?!经历)|正在|不(?![满安解幸同少治])|没|未(?!来)|愿意|暂|目前|现时|仍|曾|要(?!求)|无法|无意|无需|应(?!邀)|需(?!求)|可以|自己)/u

/** 质疑匿名者的动机: whom or what somebody blames, where no clause tells for what. */
export const blaming = /^(?:质疑|批评|抨击|谴责|指责|斥责|痛批|狠批|怒斥|痛斥|直斥)$/u
export const blamed =
  /^(?![^，,]*(?:[没未不无是会将要能被让令使]|有(?!关)|[涉应须]))[^，,]*的[^，,的]{1,6}[。！；]?$/u

/** “双碳”目标: a sentence goes on behind the marks. */
export const goesOnBehind = /^[\p{L}\p{N}]/u

/** 我不走, 好吧: no term, but words that somebody says. */
export const onlySaid = /[我你您咱嘅啲]|[吧吗呢啦啊呀了。！？!?…～~]$/u

/** Verbs whose object in marks is a talk, by its title. */
export const givesTalk = /^(?:分享|讲解|解读|介绍)$/u

/** Verbs that do nothing but say. */
export const saying = /^(?:说|问|答|喊|回答)$/u

/** 推动发展取得的新成效: a noun with all that it owns, no report. */
export const isNounPhrase = /^(?![^，,的]{2,12}是)[^，,]*的[^，,的]{1,8}[。！；;]?$/u

/** Verbs whose object is what was said or thought, however short. */
export const saysClause = /(?:[称指]|认为)$/u

/** 据江淮网报道，当地时间1日，: when the next report was made, and no words yet. */
export const timeAlone =
  /^(?=\S)(?:(?:当地|北京|美东|东部)时间|\p{N}{2,4}年|\p{N}{1,2}月|\p{N}{1,2}[日号]|[昨今前][日天晚]|[本上]?(?:周|星期)[一二三四五六日]|上午|下午|凌晨|晚间?|早[上晨])+$/u

/** Verbs that ask, and what makes a question of what follows them: 问政府会否跟进. */
export const asking = /^(?:问|询问|追问|反问|质问|查询|请问)$/u
/** 问到会否跟进，校方未有回应: the same with what is asked about, behind which it may be told that nobody answered. */
export const askingAbout = /^(?:问|询问|追问|反问|质问|查询|提问)(?:到|及)?$/u
export const question =
  /[会是能可有应曾]否|为[何什甚]|如何|怎[样么]|[什甚]么|何[时以人种]|哪|谁|多少|几[时多]|有[没冇]有|会不会|能不能|是不是|该不该|[吗？?]/u
