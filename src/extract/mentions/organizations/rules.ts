/** Shapes of words that the search for organizations asks for; words that need no shape stand in dictionaries. */

/** Words, and words that the segmenter guessed, which are no part of a name whatever their tag: 有关, 翻查, 哪间, 局等, 将会. */
export const notInName: ReadonlySet<string> = new Set(
  '图为 题图 外籍 本报讯 两大 三大 四大 五大 六大 七大 八大 九大 十大 几大 陪同 偕同 伙同 携同 随同 与会 到会 到场 ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ 暨 接报 据报 据悉 据称 另据 又据 另一名 另一位 另一个 每手 会否 能否 可否 是否 会见 会晤 会谈 接见 任命 委任 人为 抗议 热烈祝贺 邀得 请得 邀来 请来 出席 参加 一是 二是 三是 四是 五是 六是 人 特邀 报告人 主讲人 嘉宾 代表 支持 大力支持 联同 连同 会同 vs VS 有关 相关 所有 部分 各级 各类 各大 各国 各地 一家 两家 三家 几家 数家 多家 一间 两间 多间 多个 某些 其他 其它 官方 官网 主场 客场 主队 客队 至今 现在 盎司 每盎司 旗下 其中 所属 下属 最大 首家 唯一 知名 著名 主要 首要 大批 大量 左起 右起 身为 设置 促请 敦请 吁请 恳请 署任 署理 出任 接任 兼任 就任 连任 升任 调任 转任 继任 改任 离任 辞任 卸任 辞去 代任 获任 获聘 离职 不再 下任 下一任 荣膺 荣任 荣获 荣升 援引 引述 转述 转引 证实 等候 声押 传召 重召 传唤 召见 搜查 通缉 抓获 击毙 盘问 弹劾 委托 祝贺 恭贺 吊唁 悼念 约见 谴责 敦促 警告 质疑 驳斥 反驳 批驳 推翻 暗杀 刺杀 遭到 受到 展现 翻查 入读 报读 修读 升读 负笈 赋权 交予 如非 事缘 伙拍 转投 改投 力压 力克 勇夺 竞遂 杯葛 加开 加插 载至 网传 图源 覆核 点假 假座 败选 重掌 现处 往访 冒认 重投 清仓 举牌 复牌 停牌 投建 首予 唱淡 唱空 调降 曝光 电邮 密会 私会 约晤 静待 困养 欣逢 若属 本应 赞好 同埋 鹰派 鸽派 现届 来届 财报 年报 季报 研报 中报 注册资本 今早 今晨 今晚 昨晚 今届 洽询 电洽 可洽 可洽询 径洽 或径洽 函报 提报 提送 函送 函请 函转 函文 移请 建请 责请 协请 商请 委请 委由 依循 借由 拟具 研提 期勉 嘉勉 嘉许 劝吁 可至 交至 暂委 现由 转职 未见 险胜 独欠 报载 意即 首度 链结 串联 谢谢 偏乡 携手 搭配 透过 全称'.split(
    ' ',
  ),
)
export const guessedPhrase =
  /^(?:[一二两三四五六七八九十几数多]{1,2}[间家]$|本[组报刊台网场轮]讯?$|[我哪各某有愿听让使对把被跟由从]|.本$|已[去致]|[将还只便必亦才就都也仍却更皆均]会$)|[等有用同任于在的了将被把为是由遭率]$/u

/** Characters of spoken Cantonese, which are in no name: 乜嘢|政府, 先进嘅|杂志社. */
export const spoken = /[嘅咗啲冇畀嚟揾睇乜咩喺佢哋咁嘢攞谂]/u

/** An area by its ending, where the segmenter does not tag it as a place: 东营市. */
export const areaName = /^[\p{Script=Han}]{2,6}(?:省|市|县|自治区|自治州)$/u

/** What follows the name of an index, which is no company: 标普500指数. */
export const indexName = /^(?:\d{2,4}(?!\d|[年月日])|[\p{Script=Han}]{0,4}(?:指数|综指|成指|期指))/u

/** Verbs between two organizations that act on the second, so that they are no one name: 中国人民银行任命研究局局长. */
export const actsOnNext =
  /^(?:收到|任命|委任|颁授|颁赠|拜访|拜会|探访|走访|致谢|表扬|会见|对话|连线|专访|采访|访问|邀请|感谢|欢迎|要求|批评|指责|指控|出任|担任|拘捕|约见|致电|聘请|聘任|提名|起诉|制裁|成立|举行|召开|主办|承办|出席|参加|挂职|访华|抵达|前往|公布|宣布|发布|联合|联同|率领|接替|作为|原任|现任|历任|曾任)$/u

/** Where something happens, and the word after it that says so: 开幕式|上. */
export const isScene = /(?:式|礼|大会|论坛|研讨会|座谈会|发布会|年会|会议|峰会|报告会|讲座)$/u
/** Parties that the segmenter's list has, beside words for several or a class of them: 民族党, but not 参政党. */
export const partyByTag = /(?<![两朝野]|参政|执政|黄牛|中央|政)党$/u

/** Dots that join two names of one organization: 欧美同学会·中国留学人员联谊会. */
export const joinsNames = /^[·•・]$/u

/** Marks around a part of a name: “丝路”智库联盟. */
export const opensQuote = /^[“"「『《]$/u
export const closesQuote = /^[”"」』》]$/u
export const endsClause = /^[，,。；;：:、！？!?\n]$/u

/** Verbs that a person follows who is given or loses an office. */
export const appoints: ReadonlySet<string> = new Set(
  '免去 罢免 任命 聘任 委任 推选 推举 增补 增选 选举'.split(' '),
)

/** Marks and the beginning of a line, after which a name begins with its first noun. */
export const opensAtMark = /^[、，,。；;：:！？!?兼由是请\s]+$/u

/** Before a country, all of which a body is of: 全日本学生会. */
export const ofWhole = /^全$/u

/** A word glued to the name after it: 前商经局局长, 及龙运巴士有限公司, 因春山医疗; but a name may begin so where nothing leads into it. */
export const gluedBefore =
  /^(?:[前原及兼过因以为向指称即仅受据由与于至到就]|经(?![济纬贸开世营典信委管民]))\p{Script=Han}/u
/** The end of a date before the first character of a name. */
export const endsDate = /^[年月日]\p{Script=Han}/u
/** Of these, what tells where somebody learns or works. */
export const where = /(?:毕业|就读|任职|就职|供职|任教|工作|服务|成立|注册)于$/u
/** Of these, what a company may be called by, and what leads into the phrase where it is not: ，因春山医疗. */
export const maybeOwnInitial = /^[因以为向由与于至到]/u
export const leadsIn = /[\p{Script=Han}，]/u

/** Verbs of one character that are no part of a name: 工商联是党…, 全国人大愿同…. */
export const functionVerb =
  /^[是有愿同在要会能让使把被给到去来说称做作为看想用无没像叫请派含超达占推获受赴访致应共筑率携驻来任说兼暨原前现向对促冀盼吁斥经指遭予毋须偕入令骂洽惟如继]$/u

/** An organization that is pointed at, directly before a title: 该行, 公司. */
export const commonBeforeTitle =
  /(?:[该本我贵](?:公司|集团|银行|行|院|校|会|所|局|部|社|企业|中心|基金|学院|协会|学会|机构|单位)|(?<!\p{Script=Han})(?:公司|集团|银行|学院|学校|协会|学会|公会|总会|联会|同乡会|联谊会|研究院|研究所|中心|医院))$/u

/** Words that join two parts of one unit's name: 经济和信息化局. */
export const joinsUnit = /^[和与及]$/u

/** Those who head a ministry or an office that is called by its fields. */
export const ministerTitle =
  /^(?:副|前|原|首席|第一副|常务副)*(?:部长|大臣|专员|司令|国务秘书|局长|署长|厅长|司长)$/u
/** Marks between the fields before the last: 发展、工业与贸易部. */
export const joinsFields = /^、$/u

/** A publication named before a title or a word for it: 《新视界》杂志社. */
export const publication =
  /《[^《》\n]{1,24}》(?:杂志社|杂志|编辑部|周刊|报社|日报|报(?![道导料称告])|期刊)?/gu

/** Words that may stand in brackets within an organization's name: 金石（集团）公司. */
export const withinBrackets =
  /^(?:集团|控股|中国|股份|有限合伙|普通合伙|特殊普通合伙|国际|亚洲|亚太|大中华区|筹|[〇零一二三四五六七八九]{2,4}|(?:19|20)[0-9]{2})$/u

/** Numbers within an organization's name: 135工厂, 第十三届人大财经委员会. */
export const numberInName = /^(?:[0-9]{2,6}|第[一二三四五六七八九十百0-9]{1,4}[届]?|届)$/u
/** What all of these begin with: asked first, because it is asked of every word. */
export const beginsNumberInName = /^[0-9第届]/u

/** What says what a company is, and names none: 云岭证券交易所上市公司. */
export const saysWhatCompany = /上市公司$/u

/** One character that points, and one for a body: 本会, 该院 name none. */
export const pointsAtBody = /^[本该我贵][会行校院所局部署司处社台店厂]$/u

/** Offices that no unit is called by: 市委常委|统战部部长. */
export const neverInName = /(?:常委|书记|党组成员)$/u

/** Nouns that say what kind of company or person is meant, and name none: 民企, 房企, 券商, 首富. */
export const classOfCompanies =
  /(?:[企商豪富室司店厂社部局院校会所站团队家者人员级任届行业]|股份|控股|集团|股东|基金|平台)$/u

/** What may stand before a phrase that opens with an organization: 据, 与, a mark. */
export const opensPhrase =
  /^(?:[、，,。；;：:！？!?（()）《》“”"「」『』【】〈〉｜|/／▲▼△▽◆■●★◎•-]|\s+|[由与和及据对向请到经跟同兼暨原前以即如是为有了包括应受]|与会|到会|陪同|图为|以及|还有|其中|包括|代表|来自|邀请|出席|时任|根据|正如|例如|比如|记者|[—–]{1,2}|[担兼出接升转调就历连现新]任|当选)$/u
