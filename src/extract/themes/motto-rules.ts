import type { PatternRule } from '../../rules/pattern.ts'

const marked = '[“「『](?<saying>[^“”「」『』"\\n。！？；]{4,40})[”」』]'
const named = marked.replace('saying', 'motto')
/** What nothing but a motto is called. */
const mottoNoun = '(?:口号|座右铭|校训|家训|院训|信条|格言)'
/** What mottos are called, and terms too. */
const ideaNoun = '(?:理念|信念|宗旨|初心|主张)'
/** What stands between a motto and what it is called: 这一重要理念, 的办学理念. */
const between =
  '(?:这一|这个|的|等|重要|核心|共同|办学|办会|办刊|经营|服务|发展|教育|设计|创作|治理|治学|企业|品牌|新|人生|执教|执法|执政|行医|运营|投资|管理|工作){0,4}'
const namedBy = '(?:正是|就是|是|为|——|：|，)?'
const held = '(?:秉持|秉承|践行|信奉|笃信|恪守|信守|笃行|崇尚|本着|坚守|弘扬|传承)(?:着|了)?'

/** Sayings that somebody holds or puts forward: the group `motto` is one, the group `saying` where it says something by itself. */
export const mottoRules = [
  {
    id: 'themes/motto-by-name',
    pattern: `(?<!所谓)${named}${between}${mottoNoun}|(?<!所谓)${marked}${between}${ideaNoun}`,
    example: '提出“人人都是讲解员”的理念',
    counterexample: '提出“人人都是讲解员”的计划',
  },
  {
    id: 'themes/motto-as-concept',
    pattern: `(?:提出|提倡|倡导|落实|树立|推广|推展|推动|实践|践行|宣扬)[^，。；：“”「」\\n]{0,6}${marked}(?:这一|这个|的|新){0,2}概念(?!股|验证|设计|图|车)`,
    example: '馆方提出“城里到处是课堂”的概念',
    counterexample: '馆方提出“城里到处是课堂”的概念设计',
  },
  {
    id: 'themes/motto-behind-its-name',
    pattern: `(?:${mottoNoun}${namedBy}${named}|${ideaNoun}${namedBy}${marked})(?=[，。；、\\n]|$)`,
    example: '他的座右铭是“今日事今日毕”，常挂在嘴边',
    counterexample: '他的座右铭是“今日事今日毕”里的一句',
  },
  {
    id: 'themes/motto-as-what-is-held-to',
    pattern: `以(?:${named}(?:作)?为\\p{Script=Han}{0,4}${mottoNoun}|${marked}(?:作)?为\\p{Script=Han}{0,4}${ideaNoun})`,
    example: '医院以“让病人少跑一步”为服务宗旨',
    counterexample: '医院以“让病人少跑一步”为例',
  },
  {
    id: 'themes/motto-held',
    pattern: `(?:秉持|秉承|信奉|笃信|笃行|崇尚|践行|恪守)(?:着|了)?${marked}(?=[，。；\\n]|$)`,
    example: '公司秉持“先做人，后做事”，四十年不变',
    counterexample: '公司秉持“先做人，后做事”文件的规定',
  },
  {
    id: 'themes/motto-held-as-spirit',
    pattern: `${held}${marked}${between}(?:精神|使命|愿景|誓言|作风)`,
    example: '学校秉承“修德、求真”的办学精神',
    counterexample: '学校秉承“修德、求真”展览的设计',
  },
  {
    id: 'themes/motto-believed',
    pattern:
      '(?<!不|难以|别|岂能|很难)(?:相信|坚信|深信|笃信|确信|信奉|崇信)(?:的是)?[，：:]?[“「『](?<saying>(?![^“”「」『』]{0,30}(?:[我你您他她它咱]|[将会]|可以|应该|已经|正在|目前|今年|去年))[^“”「」『』"\\n。！？；]{4,16})[”」』](?=[，。；、的\\n]|$)',
    example: '他始终相信“勤能补拙”，每天第一个到',
    counterexample: '他相信“我们明天会赢”，信心十足',
  },
] as const satisfies readonly PatternRule[]

/** What makes a clause of any words around it: 质量就是生命, 让天下没有难做的生意. */
const clause =
  '是(?!否)|就(?![业诊医餐学职读近地])|都(?![市会城])|让(?!利)|皆|才(?![能智艺华人])|(?<![变])更(?!新)|莫|勿|岂|人人|处处|事事'
/** What makes one unless all of it describes the noun at its end: 学习永无止境, not 没有围墙的大学. */
const predicate =
  '不(?![同足良锈断]|动产|对称|结盟)|永[不无远]|无(?:[处所不止]|止境|小事|极限|国界)|没有|(?<!创)未(?!来|成年|知)|必|即(?![时将期兴])|也(?!门)|可(?![持再视信靠控穿行选])|以\\p{Script=Han}{1,8}为|为[人民本先王要重荣公大根上]|至上|第一|优先|先行|向善|靠|(?<![独特富含稀罕现原共私国所])有(?![限机色线氧效形轨毒害])|[大胜重高优等源始在来先]于|留给|来自|走向|爱|赢|一家亲'
/** Between the one who does and what it is done to: 知识改变命运. */
const deed =
  '(?<=^\\p{Script=Han}{2,6})(?:改变|决定|成就|引领|创造|定义|赋能|驱动|连接|链接|点亮|守护|拥抱|照亮|改善|塑造|传递|温暖|见证|铸就|开启|书写|造就|孕育|滋养|凝聚|汇聚|服务|联通|促进|推动|成全|战胜|超越|代替|走进|遇见)(?=\\p{Script=Han}{2,6}$)'
/** A noun at the end with what describes it: 轨道上的大湾区, 先进制造体系. */
const described =
  '的\\p{Script=Han}{1,6}$|(?:体系|平台|机制|模式|中心|工程|计划|行动|系统|基金|经济|金融|社区|社会|城市|产业|服务|制度|战略|政策|文化|精神|主义|公司|企业|学校|校园|生活|方案|技术|体|化|性|型)$'

/** What says something by itself, and no term. */
export const saying = new RegExp(`${clause}|^(?!.*(?:${described})).*(?:${predicate}|${deed})`, 'u')

export const partSeparator = /[，、·\s]/u
