/** Shapes of words that the search for titles asks for; words that need no shape stand in dictionaries. */

/** Heads that take a field before them: 技术总监, 经济学教授, 战略顾问. */
export const takesField =
  /(?:总监|经理|专家|工程师|官|主管|顾问|负责人|科学家|分析师|架构师|研究员|代表|监制|策划|主编|编辑|记者|合伙人|助理员?|律师|设计师|医师|教授|学者|讲师|评论员|撰稿人|作家|主笔|得主|副总裁|副校长|副总|师|特使|秘书|督察|法官|司机|骑手|护士|工人|预报员|农民|志愿者|评论人|策展人|销售员|飞行员|操作员|教练|运动员|选手|爱好者|大臣|参赞|领事|武官|担当相|专员|协调员|布道者|VP)$/u

/** Heads that take any nouns for a field: 基层医疗健康|专员, 石油勘探|专家, 大宗商品策略|主管; and words before them that tell no field. */
export const takesAnyField =
  /^(?:专员|专家|协调员|特使|特别报告员|(?:全球|首席|高级|资深)*(?:主管|策略师|分析师|经济学家))$/u

/** How far a field reaches, within it: 全球|大宗商品|主管. */
export const extentOfField = /^(?:全球|环球|区域|海外)$/u
/** Words of industry that rather end a name than tell a field: 云岭|证券|分析师. */
export const endsCompanyName =
  /^(?:证券|保险|基金|资产|资本|信托|期货|人寿|集团|控股|股份|科技|传媒|国际|投资|金融|资讯|传播)$/u
/** 瀚海证券|首席经济学家, 瀚海集团|专家: a company ends there. */
export const endsCompanyOfChief =
  /^(?:\p{Script=Han}*集团|\p{Script=Han}*(?:证券|期货|基金|信托|控股|资本|银行|保险)首席)/u

export const noField =
  /^(?:国内|国外|国内外|海外|中外|境外|外国|本地|当地|内地|地方|权威|顶尖|顶级|年轻|青年|著名|知名|资深|优秀|杰出|特邀|与会|受邀|评审|主讲|核心|主要|全体|个别|部分|各界|业界|业内|组织|邀请|聘请)$/u

/** Between two fields of one title: 行政及财务总监. */
export const joinsFields = /^[及和与]$/u

/** Heads of projects and works, whose names stand before them: 北斗三号卫星系统|总设计师. */
export const projectHead = /^(?:副|常务副)?总(?:设计师|工程师|师|指挥|规划师)$/u

/** Heads that take a field of business before them, where it is no end of an organization's name: 亚太区业务总经理. */
export const takesBusinessField =
  /(?:总经理|总裁|行政总裁|主任|董事|科长|股长|带头人|CEO|主席|干事|组长|处长|执行官|发言人)$/u

/** Words that stand between a field and the head: 气候变化|事务|特使, 中国|问题|专家, 汽车|行业|分析师. Before them a country is a field. */
export const wordsForField = /(?:事务|问题|领域|政策|关系|工作|研究|行业|业)$/u

/** Words of industry that behind a name in Latin script are rather a field of the title: Cloudnet技术总监, but Cloudnet科技. */
export const fieldOfLatin = /^(?:技术|软件|数据|产品|工程|网络|安全)$/u

/** Fields that are units too, which have heads: 神经外科主任. */
export const unitField = /[科系部处室组]$/u

/** Ranks of those who work in a ward, whose name is no part of them: 云岭医院呼吸科|副主任医师. */
export const rankInWard = /^(?:副主任|主任|主治)(?:医师|药师|护师|技师)$/u

/** A chief of anything: 首席人工智能官. */
export const chiefOfficer =
  /^首席[\p{Script=Han}A-Za-z0-9]{0,6}?(?:官(?!方|网|员)|经济学家|经济师|策略师|策略员|分析师|分析员|科学家|研究员|顾问|专家|师(?!傅|范|生|资|长|徒|兄|弟|妹|母|父))/u

/** What makes another title of the title before it: 行长特别助理, 董事长秘书. */
export const assistantEnding =
  /^(?:(?:特别|高级|行政|第一|私人)?(?:助理|特助|秘书)(?!长)|(?:国家安全|国安|政治|经济|外交|外事|军事|法律|新闻|科学)?(?:事务)?(?:高级|首席|特别|副)?(?:顾问|助理|发言人|特使|(?<=[别席级人])代表|幕僚长|秘书(?!长)))/u

/** Titles that are verbs too: titles only where nothing goes on that could be their object. */
export const verbLikeTitle =
  /^(?:代表|编辑|解说|策划|主持|监制|指挥|成员|员工|学员|队员|组员|上将|中将|少将|带队|客服|中介|经纪|总管|导演|摄影|校对|出纳|编审|代办|研究助理|会计|研究生|硕士研究生|博士研究生)$/u
export const afterNoun =
  /^(?:[、，,。；;：:！？!?（()）《》“”"\s｜|／/]|$|[们的等和与及兼]|(?:表示|指出|认为|强调|介绍|建议|主持)(?!了?[者家]))/u

/** 药物治疗学系系主任: the second belongs to the title. */
export const unitTwice = /系系$/u

/** 教授、系主任: no name of a unit stands before. */
export const unitAlone = /(?:^|[^\p{Script=Han}]|[兼及和与暨])[系科]$/u

/** What makes the name of an office, an election, a trade or an association of the title before it: 行政长官办公室, 总理府, 行政长官选举, 选委界, 中学校长会|名誉主席. */
export const officeOfTitle =
  /^(?:选举|界|办公室|办公厅|办公院|府(?!内|上)|公署|会(?=(?:(?:名誉|荣誉|永远|创会|联席|前任)|[前副])?(?:主席|会长|理事|秘书|总干事|召集人)))/u

/** What makes the name of a law of the title before it, or what somebody studies: 注册会计师法修正草案, 会计专业, 会计硕士. */
export const lawOfTitle =
  /^(?:法(?=[修草》〉（(、，。的第等]|$)|学历|学位|专业(?!户|组|委)|硕士|学士|培训班|资格证)/u

/** A standing in marks that tells how somebody was called to the chair behind it: “青弋学者”|特聘教授. */
export const calledAs = '[“「『"]\\p{Script=Han}{2,6}学者[”」』"]'
export const honourInMarks = new RegExp(`${calledAs}$`, 'u')

/** A degree, which is a standing only of a member of a school or of who is named behind it: 研究生学历, 硕士研究生，高级工程师. */
export const degree = /研究生$/u
/** Behind it, what tells that it is a degree all the same: 云岭大学硕士研究生|毕业. */
export const endsStudies = /^(?:毕业|课程|班|进修|阶段|学位)/u
export const endsSchoolOrClass = /(?:大学|学院|学系|院|系|所|专业|[届级名位])$/u

/** Military ranks that stand behind names: 王实少将表示. */
export const rankBehind = /^(?:上将|少将)$/u

/** 控方由大律师王实|代表: who is represented by somebody has him for no representative. */
export const representedBy = /由[^，。；：、]{0,12}(?:律师|检控官|专员|检察官)[^，。；：]{2,10}代表$/u

/** Of the titles that are verbs too, those that nobody is called by without a word before: 代表王实的律师. */
export const needsWordBefore = /^(?:代表|指挥|带队|主持|统筹)$/u
/** Behind such words they are verbs: 首先|代表, 今日|代表, 是否|代表, 能|代表. */
export const tagsBeforeVerb: ReadonlySet<string> = new Set(['d', 't'])
export const wordBeforeVerb = /^(?:并|是否|是|能|不能|必须|可以)$/u

/** Heads of missions, which begin with where they are sent: 驻美国大使. */
export const missionHead =
  /^(?:副|总|副总|临时|名誉|特命全权|商务|公使衔|文化|科技)*(?:大使|领事|公使|代表|代办|参赞|武官|记者)$/u
export const sentTo = /常?驻(\p{Script=Han}{1,12})$/u

/** A word of two characters at the beginning of a line, with blanks between them, and a colon behind it or behind brackets: 主　席：. */
export const spreadLabel = /^(\p{Script=Han})[ \u3000]{1,8}(\p{Script=Han})(?=[ \u3000]?[：:（(])/u

/** The segmenter's list has some words that begin with 公司. */
export const companyGlued = /^公司\p{Script=Han}{2}$/u
