import type { PatternRule } from '../../../rules/pattern.ts'

/** Who holds it: the group `organizers`, a list. */
export const organizerRules = [
  {
    id: 'event/organizers-by',
    pattern:
      '由(?<organizers>[^“”「」，。；\\n：]{2,80}?)(?:[于在][\\p{Script=Han}]{2,12}?)?(?:联合|共同|携手|牵头)?(?:主办|举办|发起)',
    example: '论坛由江淮银行业协会、青弋江大学联合主办',
    counterexample: '论坛由江淮银行业协会承办',
  },
  {
    id: 'event/organizers-of',
    pattern:
      '(?:^|[，。；\\n日]|[\\p{Script=Han}]在)(?<organizers>[^“”「」，。；\\n：由在]{3,60}?)(?:联合|共同|携手)?[主合]办的',
    example: '11月16日银潮传播集团主办的论坛',
    counterexample: '主办方银潮传播集团',
  },
  {
    id: 'event/organizers-label',
    pattern: '主办(?:单位|方|机构)?(?:为|是|：|:)(?<organizers>[^“”「」，。；\\n]{2,60})',
    example: '主办单位：银潮传播集团',
    counterexample: '主办单位介绍说',
  },
] as const satisfies readonly PatternRule[]

/** Before the event's name: who holds it comes before the verb. */
export const holdingBefore =
  /(?:联合|共同|携手|如期|首次|专门)?(?:举行|举办|召开|主办|合办|开)(?:了|的)?[^，。；：]{0,6}$/u

/** What separates the items of a list; those that may also join the words of one name only behind a known name. */
export const listSeparator = /、|以及|[和与及]/gu
export const sureSeparators: ReadonlySet<string> = new Set(['、', '以及'])

/** What follows an organizer's name and is no part of it: （简称…）, 联合, 等单位. */
export const organizerTail = /(?:[（(][^（()）]{1,30}[)）]|等[^、]{0,6}|联合|共同|携手|牵头|指导)+$/u

/** An area stands for its government where it holds a meeting: 合肥市. */
export const governing = /(?:省|市|县|区|政府)$/u

/** An office that no list knows, right before date and verb: 省金融办4月28日. */
export const holderBefore =
  /(?<holder>(?![月日号年时点午晚天])\p{Script=Han}{1,12}(?:办|局|部|委|会|院|行|社|司|厅|所|署|集团|公司|协会|中心|联盟|政府))(?:[今昨][天日]|近日|日前|\d{1,2}月|\d{1,2}日|[上下]午|[（(][^（）]{1,8}[)）]){0,4}$/u

/** An organization behind a preposition is where the event is held, or whom it is for, not who holds it: 在合肥|会展中心. */
export const placing = /[在于对向](?!\d)[\p{Script=Han}·、]{0,12}(?<![由的])$/u
