import type { PatternRule } from '../../rules/pattern.ts'

/** Coined joins inside marks: the group `compound` is the whole. */
export const compoundRules = [
  {
    id: 'themes/compound-in-marks',
    pattern:
      '[“「『"‘](?<compound>(?=[^”」』"’]{0,20}\\p{Script=Han}|AI)[\\p{Script=Han}A-Za-z0-9]{1,8}(?:（[A-Za-z]{1,8}）)?(?:\\s?[+＋]\\s?[\\p{Script=Han}A-Za-z0-9]{1,8}){0,4}[+＋]?)(?<=[+＋].{0,9})[”」』"’]',
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
