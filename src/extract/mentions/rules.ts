/** Shapes of words that the searches for names, titles and organizations ask for; words that need no shape stand in dictionaries. */

/** Countries by one character, where a head of state or minister follows: 俄总统, 美国防部长. */
export const shortCountry = /^[美英法德俄日韩朝印欧伊以泰越加澳意西乌波叙埃缅菲匈捷荷哥墨挪葡委秘智土柬黎]$/u
export const stateOffice =
  /^(?:前|原|时任|副)?(?:总统|总理|首相|国务卿|外长|防长|财长|外相|防卫相|(?:副)?(?:外交|国防|财政|内政|防卫|国务)大臣|国防部长|外交部长|财政部长|商务部长|司法部长|内政部长|央行行长|驻华大使|参议员|众议员|议员|白宫发言人)/u

/** Words before an organization's name that tell of a career and are no part of it: 历任, 现任, 起任. */
export const opensCareer: ReadonlySet<string> = new Set([
  ...[...'历现曾起时兼出担调升转继前原新首接聘连留受先后'].map(before => `${before}任`),
  ...['任', '任职', '就职', '供职', '受聘', '加入', '加盟', '来自', '毕业', '现为', '系'],
])

/** Characters without a letter, digit or mark among them. */
export const onlyHan = /^\p{Script=Han}+$/u

/** Between an organization and one of its people: 云岭研究所的陈平医生. */
export const possessive = /^的$/u

/** The term of an office, between an organization and a title: 学会第八届理事长, 商学院现任院长. */
export const termBefore =
  /(?:(?:第[一二三四五六七八九十0-9]{1,4}[届]?[、和]?){1,3}届?|现任|时任|新任|下一?任|候任)$/u

export const blank = /[ \u3000]/u

/** Verbs of working for a company, and the company behind them up to the end of the clause: 加盟青禾基金，. */
export const worksFor = /加[盟入]|[转入跳]职|[任供就]职于|服务于|转[投战]|跳槽/u
export const employer =
  /(?<=(?:加[盟入]|入职|[任供就转]职于?|服务于|转[投战]|跳槽到?至?)了?)\p{Script=Han}{2,14}?(?=[，,。；;、（(]|后|[并再][担出]?任|[担出]任|[，,]?$)/gu

/** Words of industry that end such a name as well as a class of companies: 青禾基金, 青禾集团. */
export const isFirm = /^(?!.*[公私]募|.*合作)\p{Script=Han}{2,}(?:基金|集团|控股|股份)$/u

/** What stands in 在青禾基金担任 between 在 and the title, with the verb: 担任. */
export const heldWithin =
  /[在于]\p{Script=Han}[^，,。；;：:、\n]{1,18}?(?<verb>(?:先后|相继|[曾还也又再])?(?:[担出兼升]任)[过了]?)$/u

/** Where or what part an organization is, between it and a title: 高等研究院（深圳）院长. */
export const branchBefore = /[（(]\p{Script=Han}{2,12}[）)]$/u

/** A name's Latin spelling in brackets, at the end: （Hyug Baeg Im）. */
export const latinGlossAtEnd = /[（(]\p{Lu}[\p{Script=Latin} .’'-]{2,40}[）)]$/u

/** A ward at the head of a title: 内科|医生. */
export const titleOfUnit =
  /^\p{Script=Han}{1,4}科(?=(?:主治|副主任|主任|住院)?(?:医生|医师|大夫|主任|护士|护士长)$)/u

/** A union at the head of a title, and what its own name goes on with before it: 海员|工会|主席; but 云岭银行|工会主席 and 、工会主席. */
export const titleOfUnion = /^工会(?=主席$)/u
export const beforeUnion =
  /[\p{Script=Han}A-Za-z](?<!公司|集团|银行|股份|[局厂院校学部委社店和与及兼暨由是为请任的前原])$/u

/** 陆一鸣摄: whoever took the picture is not told of. */
export const takesPicture = /摄/u

/** A web address: it goes on through Chinese characters where a mark of addresses follows them, and ends before what the sentence goes on with. */
export const address = /https?:\/\/(?:[!#-&*-;=?-~]|[\p{Script=Han}・]{1,40}(?=[-_./%&=?]))+/gu
export const opensAddress = '://'
