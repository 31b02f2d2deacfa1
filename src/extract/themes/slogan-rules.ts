import type { PatternRule } from '../../rules/pattern.ts'

const plain = '[^“”「」『』"\\n]{2,60}?'
/** Marks within marks are part of the words: 高质量共建『一带一路』. */
const words = `(?:(?<=“)[^“”\\n]{2,60}?|(?<=「)[^「」\\n]{2,60}?|${plain})`
/** A mark within marks closes nothing: “‘一带一路’建设新十年”. */
const closing = '(?:[”」"]|(?<!“[^“”]{0,60})’|(?<!「[^「」]{0,60})』)'
const slogan = `[“「『"‘《](?<slogan>${words})(?:${closing}|》)`
const marked = `[“「『"‘]${words}${closing}`
const whose =
  '(?:今年|本届|本次|此次|大会|年会|论坛|峰会|会议|活动|年度|核心|总|重要|中心|全年|演讲|讨论|交流|这一|的|共同|研讨)'
const theme = '(?:主题|主轴|议题|主线|话题|课题|主旨|口号|命题)'

/** Declared themes: the group `slogan` is what stands in the marks, `slogans` a list of such with their marks. */
export const sloganRules = [
  {
    id: 'themes/slogan-as-theme',
    pattern: `(?:[以将]\\s?|(?<=^|[\\n。，,]))${slogan}(?:[（(][^（）()\\n]{2,30}[)）])?\\s?(?:作)?为(?:${whose}{0,3}(?:${theme}|题)|[^，,。；\\n]{0,24}的(?:讨论|核心|年度)?${theme})`,
    example: '论坛以“数智同行”为主题',
    counterexample: '以“数智同行”为例',
  },
  {
    id: 'themes/slogan-after-theme',
    pattern: `(?!主旨演讲为)(?:${theme}|题目|标题)(?:演讲|报告|发言|分享|词)?(?:[则仍也]?[为是]|确?[定订]名?为|设为|叫做|名为|就是|(?:[则将]|主要)?(?:聚焦|锁定|围绕)[于在]?|：|:|—|─|-|－){1,2}\\s?${slogan}`,
    example: '本届大会主题为“数智同行”',
    counterexample: '本届大会主题鲜明，“数智同行”',
  },
  {
    id: 'themes/slogan-labelled',
    pattern:
      '(?<=^|\\n)\\s?(?:[一二三四五六七八九十\\d]{1,2}[、.．]\\s?)?(?:会议|大会|论坛|年会|峰会|活动|研讨会)主题(?:\\s?[：:]\\s?|\\s?\\n\\s*)(?<slogan>(?!以|本|围绕)[^“”「」：:。；\\n]{4,40})(?=\\n|$|。)',
    example: '大会主题：数智同行 合作共赢',
    counterexample: '本届大会主题鲜明',
  },
  {
    id: 'themes/slogan-beside-theme',
    pattern: `(?:今年|本届|本次|此次|今届|大会|年会|论坛|峰会|会议)的?(?:大会|年会|论坛|峰会|会议)?的?主题\\s?${slogan}(?=[，,。；\\n])`,
    example: '今年论坛主题“数智同行”，共有三百人参加',
    counterexample: '大会主题“数智同行”展览开幕',
  },
  {
    id: 'themes/slogan-around-theme',
    pattern: `(?:围绕|紧扣|聚焦|就|立足|契合|延续|突出|呼应|扣住|把握|回应|针对|按照|秉持|贯穿)(?:着|了)?[^，。“”「」\\n]{0,8}${slogan}(?:等)?(?:[两三四五六七八九十]大)?${whose}{0,3}${theme}`,
    example: '嘉宾围绕“数智同行”的主题展开讨论',
    counterexample: '嘉宾围绕“数智同行”系统展开讨论',
  },
  {
    id: 'themes/slogan-discussed',
    pattern: `(?:活动|论坛|会议|大会|年会|峰会|沙龙|[研座]\\p{Script=Han}会)[^，,。；“”「」\\n]{0,6}(?:围绕|聚焦|针对|就)${slogan}(?:等)?[，,]?(?:开展|展开|进行)了?[^，,。；\\n]{0,8}(?:讨论|研讨|交流|探讨|对话|分享)`,
    example: '本次论坛围绕“数智如何同行”展开深入讨论',
    counterexample: '本次论坛围绕“数智同行”系统的建设展开讨论',
  },
  {
    id: 'themes/slogan-under-theme',
    pattern: `在\\s?${slogan}(?:这一|这个|的)?(?:共同|年度|大会|论坛)?(?:主题|议题)(?:之?下|框架)`,
    example: '希望论坛在“数智同行”这一主题下优势互补',
    counterexample: '在“数智同行”展览的主题馆下车',
  },
  {
    id: 'themes/slogan-of-a-talk',
    pattern: `题为\\s?[“「『"《](?<slogan>[^“”「」『』"《》\\n]{2,60})[”」』"》]`,
    example: '他作题为“数智同行”的演讲',
    counterexample: '他为“数智同行”作演讲',
  },
  {
    id: 'themes/slogan-before-theme',
    pattern: `${slogan}(?:这一|为|的|年度){0,2}(?:主题)(?:演讲|论坛|沙龙|圆桌|对话|峰会|研讨|年会|分享|发言|座谈|交流|讲座)`,
    example: '举办“数智同行”主题论坛',
    counterexample: '举办“数智同行”系列展览',
  },
  {
    id: 'themes/slogans-in-a-list',
    pattern: `(?<slogans>${marked}(?:(?:、|，|和|与|及|以及)?\\s?${marked}){1,9})(?:等|这|共)?(?:[两二三四五六七八九十\\d]{1,2})?(?:[大个场项])?(?:主要|核心|平行|分|专题|不同|重点|热点)?(?:主题|专题|子主题)`,
    example: '设有“智慧生活”、“数码文化”两大主题',
    counterexample: '设有“智慧生活”、“数码文化”两家商店',
  },
] as const satisfies readonly PatternRule[]

/** One of a list with its marks. */
export const listedSlogan = /[“「『"‘]([^“”「」『』"\n]{2,60}?)(?:[”」』"]|(?<!“[^“”]{0,60})’)/gu
