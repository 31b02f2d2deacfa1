import type { PatternRule } from '../../../rules/pattern.ts'

/** Who leaves a position, or is made to; they win over those that would give it to the name behind it. */
export const leavingRules = [
  {
    id: 'people/removed-name-position',
    pattern:
      '(?:免去|免除|罢免|撤销|解除|解聘){name}(?:{courtesy})?(?:所任|担任)?(?:的|原)?[ \\u3000]?{position}',
    example: '免去{name:陶若溪}的{position:云岭银行行长}职务',
    counterexample: '{name:陶若溪}辞去{position:云岭银行行长}职务',
  },
  {
    id: 'people/name-leaves-position',
    pattern:
      '{name}(?:{courtesy})?(?:已|将|因故)?(?:不再(?:担任|兼任|出任)|卸任|辞任|辞去|退任){position}[ \\u3000]{1,2}{name:next}(?=接任|接替|接棒|继任)',
    example: '{name:陶若溪}不再兼任{position:云岭银行行长} {name:王实}接任',
    counterexample: '{name:陶若溪}会见{position:云岭银行行长} {name:王实}接任',
  },
] as const satisfies readonly PatternRule[]
