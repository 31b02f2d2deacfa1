import type { PatternRule } from '../../../rules/pattern.ts'

const opening = '[“「『《"]'
const closing = '[”」』》"]'
const title = `${opening}(?<title>[^“”「」『』《》"\\n]{2,60})${closing}`
const talk = '(?:演讲|报告|分享|发言|讲座|致辞|授课|宣讲|讲话|汇报)'
const kind = '(?:主旨|主题|专题|特邀|开幕|大会|学术|精彩|线上|视频){0,2}'

/** Talks by their titles: the group `title`, without its marks. */
export const talkRules = [
  {
    id: 'event/talk-titled',
    pattern: `(?:题为|主题为|题目为|以|名为)\\s?${title}(?:为[主]?题)?(?:，)?(?:的|作|做|发表|进行|带来|分享|开展)?了?的?${kind}${talk}`,
    example: '他发表题为“看得懂的风控”的主旨演讲',
    counterexample: '他以“看得懂的风控”为目标',
  },
  {
    id: 'event/talk-given',
    pattern: `(?:作|做|发表|带来|进行)了?\\s?${title}(?:的|主题|专题|主旨)${kind}${talk}`,
    example: '她带来《账户里的安全》主题分享',
    counterexample: '她发表《账户里的安全》一书',
  },
  {
    id: 'event/talk-on-the-programme',
    pattern: `{name}[^，,。；：\\n]{0,30}[：:]\\s?《(?<title>[^《》\\n]{2,60})》(?=\\s|$|；|。)`,
    example: '{name:覃思齐} 嘉陵商业银行首席数据官：《账户里的安全》',
    counterexample: '{name:覃思齐}著有《账户里的安全》',
  },
] as const satisfies readonly PatternRule[]

/** Sentences that may tell of one. */
export const tellsOfTalks = /[“「『《"][^“”「」『』《》"\n]{2,60}[”」』》"]/u
