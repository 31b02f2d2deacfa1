/** Shapes of words that the search for organizations asks for; words that need no shape stand in dictionaries. */

/** Words, and words that the segmenter guessed, which are no part of a name whatever their tag: 有关, 联同, 哪间, 局等. */
export const notInName: ReadonlySet<string> = new Set(
  '暨 接报 据报 据悉 据称 另据 又据 另一名 另一位 另一个 每手 会否 能否 可否 是否 会见 会晤 会谈 接见 任命 委任 人为 抗议 热烈祝贺 出席 参加 一是 二是 三是 四是 五是 六是 人 特邀 报告人 主讲人 嘉宾 代表 支持 大力支持 联同 连同 会同 vs VS 有关 相关 所有 部分 各级 各类 各大 各国 各地 多家 多个 某些 其他 其它 官方 官网 主场 客场 主队 客队 至今 现在 盎司 每盎司 旗下 其中 所属 下属 最大 首家 唯一 知名 著名 主要 首要 大批 大量 左起 右起 身为 设置 促请 敦请 吁请 恳请 署任 署理 出任 接任 兼任 就任 连任 升任 调任 转任 继任 改任 离任 辞任 卸任 辞去 代任 获任 获聘 离职 不再 下任 下一任 荣膺 荣任 荣获 荣升 援引 引述 转述 转引 证实 等候 声押 传召 重召 传唤 召见 搜查 通缉 抓获 击毙 盘问 弹劾 委托 祝贺 恭贺 吊唁 悼念 约见 谴责 敦促 警告 质疑 驳斥 反驳 批驳 推翻 暗杀 刺杀 遭到 受到 展现 今早 今晨 今晚 昨晚 今届'.split(
    ' ',
  ),
)
export const guessedPhrase =
  /^(?:[我哪各某有愿听让使对把被跟由从]|.本$|已[去致])|[等有用同任于在的了将被把为是由遭率]$/u

/** An area by its ending, where the segmenter does not tag it as a place: 东营市. */
export const areaName = /^[\p{Script=Han}]{2,6}(?:省|市|县|自治区|自治州)$/u

/** What follows the name of an index, which is no company: 标普500指数. */
export const indexName = /^(?:\d{2,4}(?!\d|[年月日])|[\p{Script=Han}]{0,4}(?:指数|综指|成指|期指))/u

/** Units of one character that a job names: 会计系, 编辑部. */
export const unitOfJob = /^[系部处室站组]$/u

/** Legal forms, before which any words are a company's own name: 上海上风实业股份有限公司. */
export const legalSuffix = /(?:有限公司|有限责任公司|股份|事务所)$/u

/** Verbs between two organizations that act on the second, so that they are no one name: 中国人民银行任命研究局局长. */
export const actsOnNext =
  /^(?:收到|任命|委任|颁授|颁赠|拜访|拜会|探访|走访|致谢|表扬|会见|对话|连线|专访|采访|访问|邀请|感谢|欢迎|要求|批评|指责|指控|出任|担任|拘捕|约见|致电|邀得|聘请|聘任|提名|起诉|制裁|成立|举行|召开|主办|承办|出席|参加|挂职|访华|抵达|前往|公布|宣布|发布|联合|联同|率领|接替|作为|原任|现任|历任|曾任)$/u

/** Of these, what a company does with what its body has made: 云岭银行|发布|董事会决议. */
export const announcesOf = /^(?:公布|宣布|发布|召开|举行|收到|聘任|任命|提名)$/u

/** Where something happens, and the word after it that says so: 开幕式|上. */
export const isScene = /(?:式|礼|大会|论坛|研讨会|座谈会|发布会|年会|会议|峰会|报告会|讲座)$/u
export const onScene = /^[上中后前]$/u

/** Dots that join two names of one organization: 欧美同学会·中国留学人员联谊会. */
export const joinsNames = /^[·•・]$/u

/** Between two areas or bodies that a name joins: 中国-东盟研究院. */
export const joinsAreas = /^[-—–]$/u

/** Marks around a part of a name: “丝路”智库联盟. */
export const opensQuote = /^[“"「『《]$/u
export const closesQuote = /^[”"」』》]$/u
export const endsClause = /^[，,。；;：:、！？!?\n]$/u

/** Bodies of a state, which no place need tell: 国家禁毒委员会. */
export const centralBody = /^(?:国家|全国)\p{Script=Han}+(?:委员会|办公室|领导小组|指挥部)$/u

/** Verbs that a person follows who is given or loses an office. */
export const appoints: ReadonlySet<string> = new Set(
  '免去 罢免 任命 聘任 委任 推选 推举 增补 增选 选举'.split(' '),
)

/** The verb that is written like a word for bodies: 副市长王实组织专家座谈. */
export const organizes = /^组织$/u

/** Marks and the beginning of a line, after which a name begins with its first noun. */
export const opensAtMark = /^[、，,。；;：:！？!?兼由是请\s]+$/u

/** What is to come, in the name of a body that prepares it: 新医学院筹备委员会. */
export const opensNew = /^新$/u

/** Verbs of being end before a name begins: 转职前为房屋局. */
export const endsInCopula = /[为是]$/u

/** Offices that name a body of the state: 总统领导委员会. */
export const headOfState = /^(?:总统|总理|首相)$/u
/** Tags of what names the holder of the office rather than a body. */
export const tagOfHolder = /^(?:nrt?|nrfg|x)$/u

/** Between two clubs. */
export const versus = /(?:^|[^\p{Script=Latin}])(?:vs|VS)\.?$/u

/** The word for a team after a club's name, where no other word begins with it. */
export const endsTeam = /^队(?![员长友伍形医报服旗歌列名])/u

/** What a report of a match between clubs says: two of such words, or one that nothing else uses. */
export const speaksOfMatch =
  /(?:主场|客场|作客|主客|联赛|欧冠|欧联|联盟杯|英超|意甲|西甲|德甲|法甲|荷甲|葡超|中超|NBA|德比|升班马|降级区|平半|半球|让球|受让|亚盘|欧赔|赔率|盘口|胜赔|平局|客胜|主胜|首发|替补|积分榜|破门|射门|进球|入球|失球|点球|助攻|前锋|中场球员|后卫|门将|主帅|球迷|球队|客队|主队|补赛|出线形势|小组出线|不敌|力克|战平|榜首|联赛杯|vs|VS)/u

/** After a place's name in such a sentence, what tells that the place is meant. */
export const followsPlace =
  /^(?:市|省|州|港|地区|机场|街|路|大学|球场|体育场|举行|进行|当地|南部|北部|东部|西部|警方|政府|的?街头|奥运|亚运|世锦赛|公开赛|大师赛|站|电|报道|人(?!队))/u

/** Stands within the name of a mission: 中国驻青弋总领馆. */
export const abroad = '驻'

/** Laboratories and centres of the state or a ministry, before whose rank their field stands. */
export const labByField =
  /^(?:国家|教育部|科技部|农业部|农业农村部|自然资源部|省部共建|全国|[\p{Script=Han}]{2,3}[省市])(?:级|地方联合)?(?:重点|工程|联合|技术创新|临床医学|医学|制造业创新|产业创新|协同创新|企业技术|技术|工程技术|工程研究)?(?:研究)?(?:实验室|中心)$/u

/** Between titles of one person. */
export const joinOfSeats = /^ ?[兼、和及暨&＆] ?/u

/** Lines of a name, an organization and a title, as captions and lists of guests have them, set apart by blanks or by a bar. */
export const blankBefore = /^[ \u3000]$/u
export const captionBeforeTitle =
  /^[ \u3000]*(?<name>\p{Script=Han}[ \u3000]?\p{Script=Han}{1,3})[ \u3000]+(?<organization>[^\s，。、；：,;:！？!?（）()]{2,24})[ \u3000]+$/u
export const barBeforeTitle =
  /^[ \u3000]*(?<name>\p{Script=Han}{2,4})[ \u3000]*[|｜丨][ \u3000]*前?(?<organization>(?:[^\s，。、；：,;:！？!?（）()|｜丨]|(?<=[A-Za-z]) ){2,24}?)[ \u3000]*$/u
export const endsCaption = /^[ \u3000]*(?:$|\n|[&＆、/／兼]\S{2,20}(?:$|\n))/u

/** Between a title and a name in a caption: 云岭科技总经理｜王实. */
export const beforeCaptionName = /^[ \u3000丨｜|：:]{1,3}/u

/** A word glued to the name after it: 前商经局局长, 及龙运巴士有限公司. */
export const gluedBefore = /^[前原及兼过]\p{Script=Han}/u

/** Works and projects, and the titles of those who head one: 北斗三号卫星系统总设计师. */
export const endsProject =
  /(?:工程|系统|项目|计划|专项|任务|型号|系列|大桥|隧道|水库|飞船|火箭|卫星|飞机|客机)$/u
export const opensProjectHead =
  /^(?:副|常务副)?总(?:设计师|工程师|师|指挥|规划师)|^首席(?:科学家|专家)|^负责人/u

/** A company of companies, which may belong to a university or an office. */
export const endsInGroup = /集团$/u
export const endsSchool = /[学院校]/u

/** Circles that are called by the number of their members: 中国财富管理50人论坛. */
export const circleNumber = /^(?:\d{2,3}|[二三四五六七八九]?十|百|千)$/u
export const circleEnd = /^人(?:论坛|会|委员会|理事会|俱乐部|智库)/u

/** Characters that a name holds by themselves: 物理学类专业教学指导委员会, 中国研究型医院学会. */
export const insideAlone = /^[类型]$/u

export const endsInOffice = /\p{Script=Han}{2}[局厅署处司委办]$/u

/** A school of a university by one word (商学院副院长), and bodies that every area has (政协副主席). */
export const wholeBody = /^(?:\p{Script=Han}{1,4}学院|政协|人大|人大常委会)$/u

/** A field of medicine: a ward before its head, but a part of a doctor's title elsewhere. */
export const endsInWard = /科$/u
export const headOfWard = /^(?:常务|执行)?副?(?:主任(?!医)|科长|护士长|负责人)/u

/** Words that name an office by their last character, and departments of a university: 历史系, but not 人际关系 or 太阳系. */
export const officeWord =
  /^\p{Script=Han}{2,5}[局司厅署]$|^\p{Script=Han}{2,3}(?<!关|体|派|星|谱|水|山|阳|河|联|态|[欧藏岛台]语)系$/u

/** Verbs of one character that are no part of a name: 工商联是党…, 全国人大愿同…. */
export const functionVerb =
  /^[是有愿同在要会能让使把被给到去来说称做作为看想用无没像叫请派含超达占推获受赴访致应共筑率携驻来任说兼暨原前现向对促冀盼吁斥经指]$/u

/** Of those, what ends a company's name where it stands between a word that no list holds and a title: 星合光|能|董事长. */
export const endsCompany = /^[能来达]$/u

/** Common nouns that stand for an organization where a title follows: 公司总经理, 学院院长. */
export const commonOrganization =
  /^(?:本|该)?(?:公司|集团|集团公司|股份公司|银行|总行|分行|支行|学院|学校|大学|医院|协会|学会|公会|总会|农会|渔会|工会|校友会|体育会|联会|同乡会|联谊会|研究院|研究所|中心|总公司|分公司|子公司|基金会|基金|报社|杂志社|商会|联盟|委员会|管委会|专委会|执委会|组委会|俱乐部|党团|议会|工厂|企业|文化馆|图书馆|博物馆|美术馆|科技馆|档案馆|纪念馆|体育馆|行|院|校|会|司|局|部)$/u

/** An organization that is pointed at, directly before a title: 该行, 公司. */
export const commonBeforeTitle =
  /(?:[该本我贵](?:公司|集团|银行|行|院|校|会|所|局|部|社|企业|中心|基金|学院|协会|学会|机构|单位)|(?<!\p{Script=Han})(?:公司|集团|银行|学院|学校|协会|学会|公会|总会|联会|同乡会|联谊会|研究院|研究所|中心|医院))$/u

/** Words that join two parts of one unit's name: 经济和信息化局. */
export const joinsUnit = /^[和与及]$/u

/** What joins two bodies or two parts of one: 海洋暨大气管理局, 年会暨论坛. */
export const joinsParts = '暨'

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

/** One character that points, and one for a body: 本会, 该院 name none. */
export const pointsAtBody = /^[本该我贵][会行校院所局部署司处社台店厂]$/u

/** Offices that no unit is called by: 市委常委|统战部部长. */
export const neverInName = /(?:常委|书记|党组成员)$/u

/** Around the seat that brackets or a verb give to a name: 王实（前云交所总经理、…）, 王实出任云交所总经理。 */
export const opensSeat = /[（(](?:[前原]|现任|时任)?$|[担兼出接升转调就历连现]任$|[命聘选]为$|当选$/u
/** The term of a seat, which is no part of a name: 新一届, 日本|新|首相. */
export const tellsTerm = /^(?:[新本首上下这].*[届任]|[新现前原])$/u
export const endsSeat = /^(?:[）)、，,。；;]|一职|职[务位]|$)/u

/** Verbs after which an institution is named, whatever its words: 到访|归侨|总会. */
export const visits = /^(?:到访|拜访|走访|访问|拜会|探访|造访|做客)$/u

/** Begins what somebody held once or is about to hold (前|贸工部部长, 准|卫福部长), or ends a verb (邀请|到|贸工部部长). */
export const opensGlued = /^(?:前|原(?!审)|准(?!格尔)|到)/u

/** Words of who holds a title, where or for what, before it: 民进党籍|立委, 新科|市长, 席上|行政长官, 边界问题|特使. */
export const saidOfHolder =
  /(?:[籍裔]|问题|时期|期间)$|^(?:新科|席上|领军|(?:汉|藏|回|满|蒙古|维吾尔|哈萨克|壮|苗|彝|侗|瑶|白|傣|土家|布依|朝鲜|黎|畲|羌|纳西|傈僳|佤|土|锡伯|柯尔克孜|达斡尔|鄂温克|鄂伦春|赫哲|裕固|撒拉|东乡|保安|塔吉克|乌孜别克|俄罗斯|塔塔尔|门巴|珞巴|独龙|怒|普米|阿昌|德昂|景颇|布朗|基诺|拉祜|哈尼|仫佬|毛南|京|仡佬|水|高山)族)$/u

/** Nouns that say what kind of company or person is meant, and name none: 民企, 房企, 券商, 首富. */
export const classOfCompanies =
  /(?:[企商豪富室司店厂社部局院校会所站团队家者人员级任届行业]|股份|控股|集团|股东|基金|平台)$/u

/** What may stand before a phrase that opens with an organization: 据, 与, a mark. */
export const opensPhrase =
  /^(?:[、，,。；;：:！？!?（()）《》“”"「」『』\s｜|▲▼△▽◆■●★◎]|[由与和及据对向请到经跟同兼暨原前以即如是为有了包括]|以及|还有|其中|包括|代表|来自|邀请|出席|时任|根据|正如|例如|比如|记者|[—–]{1,2}|[担兼出接升转调就历连现]任|当选)$/u

/** What stands between the names of a list. */
export const listMark = '、'

const shortBank = '(?:中信|光大|民生|兴业|广发|华夏|平安|[工农中建交招]行|浦发|邮储|深发展|浙商|渤海|恒丰)'

/** Banks by short names that are words as well, in a list: 中信、兴业、民生. Other banks of the list have names of their own. */
export const banksByName = new RegExp(
  `${shortBank}(?:(?:、|和|及|与)${shortBank})+(?=、|等|[和及与]|[，。；\\s\\d]|[一二三四五六七八九两几多]家|银行)`,
  'gu',
)

/** The big banks by one character each: 工、农、中、建四大行. */
export const bankCharacters =
  /(?:[工农中建交招]、){2,6}[工农中建交招](?=(?:等)?(?:\d|[一二三四五六两几])?(?:大|家)?(?:国有)?(?:大型)?(?:商业)?(?:银行|行))/gu

/** A name of such a list. */
export const listedBank = new RegExp(`${shortBank}|[工农中建交招](?![行信])`, 'gu')

/** In a list of banks or after it, what tells that banks are meant. */
export const tellsBanks = /[工农建交招]行|浦发|邮储|深发展|^.{0,16}银行/u

/** Figures that show something are no company of data: 银联数据显示. */
export const figures = /数据$/u
const figureVerb = '(?:显示|表明)'
export const showsFigures = new RegExp(`^${figureVerb}$`, 'u')

/** The verb that is written like the word for a society: 霍尔特学会了防守. */
export const learns = /^学会了/u

/** Either of them, anywhere in a sentence. */
export const verbAfterNoun = new RegExp(`数据${figureVerb}|学会了`, 'u')

/** Departments of a university by what they teach, before 系, and what ends its name: 清华大学|心理学|系. */
export const taught =
  /(?:学|语|工程|科学|技术|艺术|设计|教育|管理|传播|新闻|金融|法律|经济|贸易|会计|中文|数学|物理|化学|历史|哲学|建筑)$/u
export const departmentWord = '系'
export const endsUniversity = /(?:大学|学院|大)$/u

/** Things that are made: 勒索软件 and 益智游戏 are no companies, unless a title follows. */
export const product = /^(?:软件|游戏|数据)$/u
