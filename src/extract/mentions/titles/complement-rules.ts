import type { RuleId } from '../../../document/span.ts'

/** What stands before titles of one kind and belongs to them: the field of a rank, the prize of a winner. */
export interface Complement {
  readonly rule: RuleId
  /** The titles that take it: from their heads on, or with all that belongs to them before. */
  readonly title: RegExp
  readonly of: 'head' | 'whole'
  /** It ends where that begins, and is no longer than `longest` characters. */
  readonly complement: RegExp
  readonly longest: number
}

export const complements: readonly Complement[] = [
  // Professions that one is admitted to by a country: 中国|注册会计师.
  {
    rule: 'titles/of-country',
    title: /^(?:国际)?(?:注册|执业|特许|特许注册)/u,
    of: 'whole',
    complement:
      /(?<=^|[、，,；;：:\s为是的有任兼及和])(?:中国|美国|英国|香港|加拿大|澳洲|澳大利亚|新加坡|国际|全国|中华人民共和国)$/u,
    longest: 8,
  },
  // Winners of a prize, whatever it is called, where nothing of a longer name stands before: 茅盾文学奖|获得者.
  {
    rule: 'titles/of-prize',
    title: /^(?:获得者|获奖者|得主)$/u,
    of: 'head',
    complement:
      /(?<=^|[、，,；;。：:\s是为的])(?:(?![是为的和])[\p{Script=Han}A-Za-z0-9“”]){2,16}(?:奖|章|称号)[”"]?$/u,
    longest: 20,
  },
  // Ranks of civil servants, with the field that they serve in: 首席教育|主任, 教育局|总学校发展|主任.
  {
    rule: 'titles/of-service',
    title: /^主任$/u,
    of: 'head',
    complement:
      /(?:助理首席|首席|高级|(?<=[局署处])(?:总|助理))(?!\p{Script=Han}*(?:办公|委员|经理|工会|商会))\p{Script=Han}{2,6}(?<![室部处会科组心院所局司系司官长])$/u,
    longest: 11,
  },
  // Who speaks for a party or an association about one policy: 工联会|房屋事务|发言人.
  {
    rule: 'titles/head-with-field',
    title: /^发言人$/u,
    of: 'head',
    complement:
      /(?<=[党联会盟协]|阵线|力量|圆桌)(?!\p{Script=Han}?[党联会盟协])\p{Script=Han}{2,6}(?:事务|政策)$/u,
    longest: 11,
  },
  // Events whose chairmen are called by them, where nothing of a longer name stands before: 大会|主席, 年会|名誉主席.
  {
    rule: 'titles/of-event',
    title: /^(?:名誉|执行|联合|共同|轮值|程序|组织|副|联席)*(?:主席|秘书长|召集人)$/u,
    of: 'whole',
    complement: /(?<=^|[任为是由的和、，,；;。：:\s])(?:本届|本次)?(?:大会|会议|年会|论坛|研讨会|峰会)$/u,
    longest: 6,
  },
]

/** Nobody is called a 获得者 without what he has won: titles of these words are no titles without their complement. */
export const needsComplement = /^(?:获得者|获奖者)$/u
