/** Shapes of words that the searches for names, titles and organizations ask for; words that need no shape stand in dictionaries. */

/** Heads that take a field before them: 技术总监, 经济学教授, 战略顾问. */
export const takesField =
  /(?:总监|经理|专家|工程师|官|主管|顾问|负责人|科学家|分析师|架构师|研究员|代表|监制|策划|主编|编辑|记者|合伙人|助理|律师|设计师|医师|教授|学者|讲师|评论员|撰稿人|作家|主笔|得主|副总裁|副总|师|特使|秘书|督察|法官|司机|骑手|护士|工人|预报员|农民|志愿者|评论人|策展人|销售员|飞行员|操作员|教练|运动员|选手|爱好者|大臣|专员)$/u

/** Heads that take a field of business before them, where it is no end of an organization's name: 亚太区业务总经理. */
export const takesBusinessField =
  /(?:总经理|总裁|行政总裁|主任|董事|带头人|CEO|主席|干事|组长|处长|执行官|发言人)$/u

/** Words that stand between a field and the head: 气候变化|事务|特使, 中国|问题|专家. Before them a country is a field. */
export const wordsForField = /(?:事务|问题|领域|政策|关系|工作|研究)$/u

/** Fields that are units too, which have heads: 神经外科主任. */
export const unitField = /[科系部处室组]$/u

/** Countries by one character, where a head of state or minister follows: 俄总统, 美国防部长. */
export const shortCountry = /^[美英法德俄日韩朝印欧伊以泰越加澳意西乌波]$/u
export const stateOffice =
  /^(?:前|原|时任|副)?(?:总统|总理|首相|国务卿|外长|防长|财长|国防部长|外交部长|财政部长|商务部长|司法部长|内政部长|央行行长|驻华大使|参议员|众议员|议员|白宫发言人)/u

/** Verbs of one character that are no part of a name: 工商联是党…, 全国人大愿同…. */
export const functionVerb =
  /^[是有愿同在要会能让使把被给到去来说称做作为看想用无没像叫请派含超达占推获受赴访致应共筑率携驻来任说兼暨原前现向对]$/u

/** Common nouns that stand for an organization where a title follows: 公司总经理, 学院院长. */
export const commonOrganization =
  /^(?:本|该)?(?:公司|集团|集团公司|股份公司|银行|总行|分行|支行|学院|学校|大学|医院|协会|学会|研究院|研究所|中心|总公司|分公司|子公司|基金会|基金|报社|杂志社|商会|联盟|委员会|组委会|俱乐部|工厂|企业|行|院|校|会|司|局|部)$/u

/** An organization that is pointed at, directly before a title: 该行, 公司. */
export const commonBeforeTitle =
  /(?:[该本我贵](?:公司|集团|银行|行|院|校|会|所|局|部|社|企业|中心|基金|学院|协会|学会|机构|单位)|(?<!\p{Script=Han})(?:公司|集团|银行|学院|学校|协会|学会|研究院|研究所|中心|医院))$/u

/** Words that join two parts of one unit's name: 经济和信息化局. */
export const joinsUnit = /^[和与及]$/u

/** A publication named before a title or a word for it: 《新视界》杂志社. */
export const publication = /《[^《》\n]{1,24}》(?:杂志社|杂志|编辑部|周刊|报社|日报|报|期刊)?/gu

/** Words before an organization's name that tell of a career and are no part of it: 历任, 现任, 起任. */
export const opensCareer: ReadonlySet<string> = new Set([
  ...[...'历现曾起时兼出担调升转继前原新首接聘连留受先后'].map(before => `${before}任`),
  ...['任', '任职', '就职', '供职', '受聘', '加入', '加盟', '来自', '毕业', '现为', '系'],
])

/** Words that may stand in brackets within an organization's name: 金石（集团）公司. */
export const withinBrackets =
  /^(?:集团|控股|中国|股份|有限合伙|普通合伙|特殊普通合伙|国际|亚洲|亚太|大中华区|筹|[〇零一二三四五六七八九]{2,4}|(?:19|20)[0-9]{2})$/u

/** Numbers within an organization's name: 135工厂, 第十三届人大财经委员会. */
export const numberInName = /^(?:[0-9]{2,6}|第[一二三四五六七八九十百0-9]{1,4}[届]?|届)$/u
/** What all of these begin with: asked first, because it is asked of every word. */
export const beginsNumberInName = /^[0-9第届]/u

/** Ends the name of an administrative area: 云岭区区长. */
export const areaEnding =
  /^[\p{Script=Han}]{1,6}(?:自治区|自治州|自治县|特别行政区|特区|开发区|新区|省|市|区|县|州|镇|乡|旗|村|街道)$/u

/** A chief of anything: 首席人工智能官. */
export const chiefOfficer =
  /^首席[\p{Script=Han}]{0,6}?(?:官(?!方|网|员)|经济学家|经济师|策略师|策略员|分析师|分析员|科学家|研究员|顾问|专家|工程师|设计师|架构师)/u

/** What makes another title of the title before it: 行长特别助理, 董事长秘书. */
export const assistantEnding =
  /^(?:(?:特别|高级|行政|第一|私人)?(?:助理|特助|秘书)(?!长)|(?:国家安全|国安|政治|经济|外交|外事|军事|法律|新闻|科学)?(?:事务)?(?:高级|首席|特别|副)?(?:顾问|助理|发言人|特使|(?<=[别席级人])代表|幕僚长|秘书(?!长)))/u

/** Titles that are verbs too: titles only where nothing goes on that could be their object. */
export const verbLikeTitle =
  /^(?:代表|编辑|解说|策划|主持|监制|指挥|成员|员工|学员|队员|组员|上将|中将|少将|带队|客服|中介|经纪|总管|导演|摄影|校对|出纳|编审|代办|研究助理)$/u
export const afterNoun = /^(?:[、，,。；;：:！？!?（()）《》“”"\s｜|／/]|$|[们的等和与及兼])/u

/** What may stand before a phrase that opens with an organization: 据, 与, a mark. */
export const opensPhrase =
  /^(?:[、，,。；;：:！？!?（()）《》“”"「」\s｜|]|[由与和及据对向请经跟同兼原前以即如是为有包括]|以及|还有|其中|包括|来自|邀请|出席|时任|根据|记者)$/u

/** An English name of two to four words. */
export const englishName = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** Prepositions that begin no name, so that a guessed word that begins with one is two: 由青禾. */
export const prepositions = /^(?:[由在与从对被将把据是]|[联连会偕]同)/u

/** 药物治疗学系系主任: the second belongs to the title. */
export const unitTwice = /系系$/u

/** 教授、系主任: no name of a unit stands before. */
export const unitAlone = /(?:^|[^\p{Script=Han}]|兼)[系科]$/u

/** Verbs and adverbs that end no name, so that a guessed word that ends with one is two: 国强|系, 乌方|称, 右一|为; nor does 部|副. */
export const wordsAtEnd =
  /(?:[称说曾也均已在副亦还指将仍驻于向对被把让给问等时]|(?<=^.)系|(?<=[司局厅署处部会院社所团])[前原]|(?<=^[左右][一二三四五六七八]?)为|夫妇|夫人|先生|女士|同志)$/u

/** Of these, what is no verb: 罗莘桉|于. */
export const particleAtEnd = /[于向对被把让给等时]$/u

/** What makes the name of an office of the title before it: 行政长官办公室, 总理府. */
export const officeOfTitle = /^(?:办公室|办公厅|办公院|府(?!内|上)|公署)/u

/** Military ranks that stand behind names: 王实少将表示. */
export const rankBehind = /^(?:上将|少将)$/u

/** Of the titles that are verbs too, those that nobody is called by without a word before: 代表王实的律师. */
export const needsWordBefore = /^(?:代表|指挥|带队|主持|统筹)$/u

/** Heads of missions, which begin with where they are sent: 驻美国大使. */
export const missionHead =
  /^(?:副|总|副总|临时|名誉|特命全权|商务|公使衔|文化|科技)*(?:大使|领事|公使|代表|代办|参赞|武官|记者)$/u
export const sentTo = /驻(\p{Script=Han}{1,12})$/u

/** Titles of companies: a foreign word before one is the company's name rather than a person's. */
export const companyTitle =
  /(?:总裁|董事长|执行官|财务官|技术官|运营官|总监|经理|创始人|创办人|合伙人|董事|CEO|CFO|CTO|COO|行政总裁|执行长|主管|负责人|业务主席|科学家|工程师|分析师|策略师|经济学家)$/u

/** English titles that before another English word are a part of a name: MD Anderson. */
export const ambiguousAcronym = /^(?:MD|GM|PI|ED)$/u
export const latinWordAfter = /^ \p{Lu}/u

/** Words that the segmenter knows and that stand across a title and a name: 主|任何|向阳, 校|长江|志红. */
export const wordAcrossTitle = /^(?:任何|长江)$/u
/** The river is meant where its basin or what is called by it follows, or a city stands before it. */
export const longRiver = {
  word: '长江',
  after:
    /^(?:[流沿两口大边水上中下经存电航商证实学南北东西之、，。和]|三角|三峡|日报|出版|集团|投资|支行|分行|路)/u,
  before: /^[市县区镇乡村]长$/u,
} as const

/** Events whose chairmen are called by them, where nothing of a longer name stands before: 大会主席, 年会主席. */
export const eventOfTitle =
  /(?<=^|[任为是由的和、，,；;。：:\s])(?:本届|本次)?(?:大会|会议|年会|论坛|研讨会|峰会)$/u
export const eventOffice = /^(?:名誉|执行|联合|共同|轮值|程序|组织|副|联席)*(?:主席|秘书长|召集人)$/u

/** A title that the segmenter takes for one word with what joins it to the next: 社长兼. */
export const titleWithJoin = /(?:.长|总裁|经理|主任|书记|教授|主席)兼$/u

/** Between an organization and one of its people: 云岭研究所的陈平医生. */
export const possessive = /^的$/u

/** The term of an office, between an organization and a title: 学会第八届理事长. */
export const termBefore = /(?:第[一二三四五六七八九十0-9]{1,4}[届]?[、和]?){1,3}届?$/u

/** Where or what part an organization is, between it and a title: 高等研究院（深圳）院长. */
export const branchBefore = /[（(]\p{Script=Han}{2,12}[）)]$/u

/** The same before a title. */
export const latinGlossAtEnd = /[（(]\p{Lu}[\p{Script=Latin} .’'-]{2,40}[）)]$/u
export const closesBracket = /^[）)]$/u

/** A ward at the head of a title: 内科|医生. */
export const titleOfUnit =
  /^\p{Script=Han}{1,4}科(?=(?:主治|副主任|主任|住院)?(?:医生|医师|大夫|主任|护士|护士长)$)/u
