import type { PatternRule } from '../../rules/pattern.ts'

/** Declared themes: the group `slogan` is what stands in the marks. */
export const sloganRules = [
  {
    id: 'themes/slogan-as-theme',
    pattern:
      '以[“「『"‘](?<slogan>[^“”「」『』"‘’\\n]{2,40})[”」』"’](?:作)?为(?:大会|年度|论坛|本届|会议|核心)?(?:主题|题|主线)',
    example: '论坛以“数智同行”为主题',
    counterexample: '以“数智同行”为例',
  },
  {
    id: 'themes/slogan-after-theme',
    pattern:
      '(?:主题|题目)(?:演讲)?(?:[为是]|定为|叫做|：|:)[“「『"‘](?<slogan>[^“”「」『』"‘’\\n]{2,40})[”」』"’]',
    example: '本届大会主题为“数智同行”',
    counterexample: '本届大会主题鲜明，“数智同行”',
  },
  {
    id: 'themes/slogan-around-theme',
    pattern:
      '围绕[“「『"‘](?<slogan>[^“”「」『』"‘’\\n]{2,40})[”」』"’](?:这一|的)?(?:大会|年度|核心)?(?:主题|议题|话题)',
    example: '嘉宾围绕“数智同行”的主题展开讨论',
    counterexample: '嘉宾围绕“数智同行”系统展开讨论',
  },
] as const satisfies readonly PatternRule[]

/** Coined joins inside marks: the group `compound` is the whole. */
export const compoundRules = [
  {
    id: 'themes/compound-in-marks',
    pattern:
      '[“「『"‘](?<compound>(?=[^”」』"’]{0,20}\\p{Script=Han}|AI)[\\p{Script=Han}A-Za-z0-9]{1,8}(?:\\s?[+＋]\\s?[\\p{Script=Han}A-Za-z0-9]{1,8}){0,4}[+＋]?)(?<=[+＋].{0,9})[”」』"’]',
    example: '推行“保险+气象”服务',
    counterexample: '推行“保险气象”服务',
  },
  {
    id: 'themes/compound-by-dashes',
    pattern: '[“「『](?<compound>\\p{Script=Han}{2,4}(?:[—－-]{1,2}\\p{Script=Han}{2,4}){2,3})[”」』]',
    example: '推动“科研—转化—融资”循环',
    counterexample: '推动“科研——转化”',
  },
] as const satisfies readonly PatternRule[]

/** Items of a list that are coined alike end in one of these, or begin with one of those. */
export const coiningEndings = /[化性型力式感度]$/u
export const coiningBeginnings = /^[跨多高全新去重强智广大零]/u
export const listJoiners = /^(?:、|以及|[和与及暨])/u
