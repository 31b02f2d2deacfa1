/** What nouns that speak look like, and what stands around them in their clause. */

/** 他, 她 before a verb and its adverbs; 其表示. */
export const pronounSubject = /^(?:[他她](?![们的人国乡日家])|其(?=$|[还也又亦则]|进一步|同时))/u

/** 他们: several, whom the text may have named or not. */
export const pronounOfSeveral = /^[他她]们/u

/** What a clause begins with before its subject: 但据, 惟, 昨日有, 引发, 【快讯】, 讨论重点包括. */
export const leadIn =
  /^(?:\p{Script=Han}{0,4}(?:重点|内容|要点|其中|当中|决定|措施)包括|【[^【】\n]{1,16}】|[\s、（(【]|虽然|尽管|但是?|惟(?![一独有恐])|故(?![宫乡居意事人障])|且(?!慢)|以及|不过|然而|而|同时|此外|另外|与此同时|其中|据悉|根据|按照|依据|另?据|对此|因此|为此|日前|近日|近期|今年|去年|早前|此前|随后|其后|事后|会[上后](?!将|要)|当天|当日|昨[日天晚]|[昨今](?=[亦也又却再已则除])|今[日天早晨]|[今昨明本][（(]\p{N}{1,4}[）)]\s?(?:年度?|月|日)?|\p{N}{1,4}年|\p{N}{1,2}月|\p{N}{1,2}[日号]|上午|下午|晚间|目前|当前|有(?!关|人|限)|另有|曾有|也有|亦有|又有|都有|还有|更有|连|就连|引发|引来|惹来|招致|促使|迫使|逼使){0,6}/u

/** Whose the noun is: 青禾银行昨日发布的|公告, up to the last 的 that something precedes. */
export const ownership = /^.{2,30}的(?=.{2})/u

/** 出席论坛的居民: a relative clause before its noun. */
export const relativeClause =
  /^(?:另[一有]?[名位个]?)?(?:曾经?|正在?|刚刚?|甫|获邀|应邀)?(?:出席|参加|参与|接受|接获|回应|负责|主持|主管|从事|居住|住在|任职|就读|前往|来自|身兼|兼任|卸任|离任|参观|观赛|访问)[^，。]{0,30}的(?=.{2})/u

/** After a noun begins here when, where or how something was said. */
export const adverbialStart =
  /^(?:方面|一方|[一二三四五六七八九]是|据报|据称|在|于|到|赴|前往|从(?!化)|则|也|亦|还|又|并|均|都|只|即|曾|已|续|再|更|就|仍|对(?!方(?!面)|外(?:事务|联络|贸易|经济|关系|文化|友好|交流|宣传|合作|投资))|向|因|应|通过|透过|接受|回应|出席|谈及|谈到|随后|随即|此前|日前|近日|今日|昨日|当日|当天|今天|昨天|昨晚|昨早|昨(?=[亦也又却再已则])|却|昨晨|昨午|今早|今晨|今午|早上|上午|下午|晚间|凌晨|[上本下]?周[一二三四五六日末]|[上本下]?星期[一二三四五六日]|[上本下][周月季]|再次|多次|进一步|同时|一致|普遍|纷纷|热烈|高度|积极|明确|此次|罕有|罕见|早前|稍后|其后|之后|会后|会上|主动|公开|正式|当场|当时|首先|最后|特别|着重|直接|继续|坦率|始终|一直|这样|如此|如是|书面|对外(?!事务|联络|贸易|经济|关系|文化|友好|交流|宣传|合作|投资)|首次|最新|(?:共同|联合)(?=发|举|主|开|宣|公|声|表|提|推|出|印|召|撰|署|致)|有意|关切|亲切|深情|动情|殷切|语重心长|激动|兴奋|自豪|骄傲|笑着|含笑|哽咽|坚定|郑重|严肃|最近|近期|之前|仅|无故|刻正|温馨|贴心|严正|严厉|强烈|依法|高调|迅速|立即|即时|大力|致力|全力|定期|高声|毋须|无须|率先|协同|多番|语带|反躬|很难|有机会|机会|专案(?=报告|简报|说明)|[今昨明本][（(]\p{N}|另(?![一有类册附外案辟]))/u

/** Behind a body, what it does or where it does so before it speaks: 控方|开案陈词, 辩方|求情, 银行|将会, 青禾科技|发微博. */
export const turnOfBody =
  /^(?:市政会议|案情|求情|陈词|开案|结案|庭上|闻言|多番|首度|发微博|发博文?|[将便都才]会(?=$|[^\p{Script=Han}]))/u

/** 住房|与城市发展部, 灾难安全|对策本部: what may stand within a name. */
export const joinsName = /^(?:[与和及]|对策)/u

/** 不愿回答: what somebody does not do, where a name might begin. */
export const refusal = /^(?:不[愿肯想敢便能会再得]|没有)/u

/** 指挥中心, 检测所: units that are called by what they do. */
export const unitNoun = /^(?:中心|局|署|处|科|组|部|司|室|所|站|委)$/u

/** 二十届: no adverb, though its tag says so. */
export const ordinalMeasure = /^届$/u

/** 局向, 庭在: what begins the next words, and where the segmenter knows a word of both. */
export const prepositionEnding = /.[向对就在于则亦]$/u
export const unitAndPreposition = /^处在$/u

/** What the segmenter leaves at the end of a name: 警卫处则, 控方原, 控方今, EEAS 30日. */
export const headEdge = /[则亦就又也还均原续再今更却\s]/u

/** What an organization does to say something: 青禾银行发布公告称. */
export const statementVerb =
  /^(?:发出|发布|发表|刊发|发文|发帖|撰文|出面|公布|披露的|推出|印发|出具|提交|部署|会商|调度)/u

export const dateStart = /^(?:\p{N}{1,4}|[一二三四五六七八九十]{1,3})(?:年|月|日|号|时|点)/u

/** 该公司, 本行: whichever was last named. */
export const demonstrative = /^(?:该|本|这家|这个|此|上述|前述|我)/u

/** 送院后: when something happened, no noun; 控方|陈词时 has a noun before it. */
export const whenEnding = /[后时]$/u
export const lastWhen = /^[\p{Script=Han}]{2}[后时]$/u

/** 该省工商会, 该国外交部: only the place is pointed at. */
export const pointedPlace = /^(?:该|本|此)(?:国|省|市|州|县|区|地区|镇|村|港)(?=.{2})/u

/** “爱国者”党团: the marked part of a name before its noun. */
export const markedName = /[“「][^“”「」，。！？]{2,12}[”」]$/u

/** “德国之声”报道称, “世界社会主义网”25日称: a name in marks right before its verb. */
export const markedSpeaker =
  /[“「](?<name>[^“”「」，。！？：；]{2,12})[”」](?:网站|电视台|电台|官网|通讯社|杂志|日报|报纸)?(?:\p{N}{1,2}日|[昨今](?:[日天]|(?=在))|当[日天]|近日|日前|援引[^，。]{2,16})?(?:在[^，。；“”「」]{2,10}[上中])?$/u

/** What stands before such a name (哈瓦斯下属派别“远山旅”21日称), and the verbs that it has. */
export const beforeMarkedSpeaker = /^$|[，。；：\n据的]$|(?:派别|武装|组织|团体)$/u
export const carryingVerb = /^(?:报[道导]|称|说|表示|披露|评论)/u

/** 一名街坊, 这位先生. */
export const oneOf = /^(?:另)?(?:一|这|该|那)[名位个]/u

/** 这位专家, 该发言人: one person spoken of before. */
export const pointedOne =
  /^(?:这|那|该)[名位]|^该(?=(?:负责人|发言人|官员|专家|学者|人士|分析师|代表|议员|律师)$)/u

/** 某公司, 多家银行: nobody in particular. */
export const indefinite =
  /^(?:某|有关|相关|与会|参会|受访|在场|多[家个名位数间]|部分|一些|各[家地个方界]?|不少|许多|很多|众多|几[家个名位间]|两[家个名位间]|三[家个名位间]|数[家十百]|一[家个名位间]|其他?|另一?[家个名位]|绝?大多数|主要|(?:约|近|逾|超过)?[\p{N}.]+(?:%|％|成|名|家|间|位|个)|所有|全体|国内|国外|海外|外国|大型|中小|传统|地方|普通|当时的)/u

/** What a body is, before its name. */
export const kindOfBody =
  /(?:执政党|在野党|反对党|政党|国家|大国|邻国|企业|公司|巨头|银行|机构|组织|媒体|集团|平台|品牌|券商|车企|药企|智库|通讯社|武装组织|武装派别)$/u

/** 青禾银行旗下平台|禾云付: who belongs to a body, by its own name behind what it is. */
export const nameWithinBody =
  /(?:下属|旗下|麾下|所属|下辖)的?\p{Script=Han}{0,4}?(?:武装派别|武装组织|公司|企业|机构|品牌|平台)(?<name>\p{Script=Han}{2,8})$/u

/** 陈太, 陈伯, 陈官: a surname with what somebody is called by, no name of a body. */
export const address = /^(?<surname>\p{Script=Han})[太伯叔婶姨婆官]$/u

/** 青禾证券发研报: papers of a company that are no end of its name, with how it gives them. */
export const paperOfBody = /(?:发布?|最新|的)?(?:研报|研究报告|财报|公告|声明)$/u

/** 有, 也有 before somebody. */
export const thereIs = /有$/u

/** What follows a noun that speaks: 专家们, 报告中. */
export const nounEnding = /[们中里]/u

/** 黎公共卫生部: countries by one character, but those that are words of their own (新, 老, 以). */
export const countryLetter = /^[美英法德俄韩朝黎伊叙乌缅柬泰菲埃台]$/u

/** Countries by one character, and as a text names them in full. */
export const countryOfLetter: ReadonlyMap<string, string> = new Map([
  ['俄', '俄罗斯'],
  ['乌', '乌克兰'],
  ['美', '美国'],
  ['英', '英国'],
  ['法', '法国'],
  ['德', '德国'],
  ['日', '日本'],
  ['韩', '韩国'],
  ['朝', '朝鲜'],
  ['黎', '黎巴嫩'],
  ['伊', '伊朗'],
  ['叙', '叙利亚'],
  ['以', '以色列'],
  ['巴', '巴勒斯坦'],
  ['印', '印度'],
  ['菲', '菲律宾'],
  ['泰', '泰国'],
  ['柬', '柬埔寨'],
  ['埃', '埃及'],
  ['欧', '欧盟'],
  ['缅', '缅甸'],
])

/** 俄|称击落战机: a country by one character, all that a clause has before the verb of headings. */
export const headingCountry = new RegExp(`^\\s*(?<letter>[${[...countryOfLetter.keys()].join('')}])$`, 'u')
export const headingVerb = /^称/u

/** 联合国驻黎巴嫩部队: unions of countries, whose missions are called like those of countries. */
export const unionOfCountries = /^(?:联合国|欧盟|北约|非盟|东盟)/u

/** 中国驻欧盟使团: what joins a country to a mission of it. */
export const stationed = /^驻$/u

/** 中方, 美方, 以军: a country's side speaks as one. */
export const countrySide =
  /^(?:中|美|英|法|德|俄|日|韩|朝|越|印|巴|澳|加|欧|乌|以|伊|叙|土|意|西|葡|荷|希|泰|菲|马|新|缅|老|柬|蒙|哈|塔|沙|阿|埃|南|非|墨|阿|智|秘|斐|瑙|萨|汤|瓦|密|帕|基|刚|赞|坦|肯|尼|津|安|莫|卢|乍|苏|喀|贝|塞|匈|捷|波|芬|丹|挪|瑞|奥|保|罗|克|格|哥|危|洪|厄|委|圭|玻|爱|吉|印尼|港|澳|台|内地|大陆|台湾|香港|澳门)[方军]$/u
/** 涉事方, 相关方: nobody by name. */
export const namelessSide =
  /(?:涉事|涉案|相关|有关|关联|合作|投资|出资|收购|卖|买|对|双|各|多|三|四|两|第三|甲|乙)方$|^(?:两|三|四|五|多|各)国$/u

/** 青禾银行方面, 青禾科技在互动平台: whoever speaks for it, or where only a company speaks. */
export const side =
  /^(?:方面|一方|(?:[昨今]日|近日|日前|\p{N}{1,2}月\p{N}{1,2}日)?(?:在|于)(?:深交所|上证)?(?:投资者)?(?:互动平台|互动易|e互动)|(?:[昨今]日|近日|日前|\p{N}{1,2}月\p{N}{1,2}日)?(?:在|于)?(?:接受)?机构调研)/u

/** What may be a name: 弗雷, 卡西姆·朱马尔特. */
export const unknownName = /^[\p{Script=Han}·]{2,8}$/u

/** 这次会议, 此次全会: pointed at, not named. */
export const pointedAt = /^(?:本|这|此|该|上述|有关|相关|当天|昨日|今日)/u

/** 这篇论文, 该份报告: words that only point at a paper. */
export const pointingWord =
  /^(?:这|那|该|此|本|上述|前述)(?:一|两|几|些|个|份|篇|项|封|则|条|部|本|次|种){0,2}$/u

/** 回复《江淮晨报》查询时, 接受官媒《江淮晨报》访问: who is told by the words before a title. */
export const answering = /(?:接受|接获|收到|回应|回复|答复|致电|去信|致函|告[诉知])[^《》，。]{0,8}$/u

/** 《…》指出: a work speaks by its title, with or without what it is after it. */
export const workTitle =
  /^(?![在于]|[^《》，。]{0,12}(?:题为|名为|[在以就对向])《)(?:[^《》，。]{0,12}(?:的|发布|发表|印发|出台|最新|今日|昨日)?)《([^《》]{2,40})》/u

/** 陆一鸣|代表主办方 is who acts for others, and no body of that name. */
export const actsFor = /^代表[^，。；]{2,12}$/u
