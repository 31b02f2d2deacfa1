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
] as const satisfies readonly PatternRule[]
