import type { RuleId } from '../../../../document/span.ts'

/** How a text gives an organization a shorter or foreign name, directly after the full one. */
interface DefinitionRule {
  readonly id: RuleId
  /** Matched from the end of the full name on; the group `short` is the other name, `also` a second one. */
  readonly pattern: RegExp
  /** Whether the other name must be made of characters of the full one, in their order. */
  readonly abbreviates: boolean
  /** The full name in braces, and the others. */
  readonly example: string
  readonly counterexample: string
}

export const definitionRules: readonly DefinitionRule[] = [
  {
    id: 'organizations/defined-in-brackets',
    pattern:
      /\s?[（(][^（）()\n]{0,80}?(?:(?:以下|中文|英文)?(?:简称|统称)|[以]?下称|又称|亦称|也称)(?:为|是)?[:： ]?[“"「『‘《]?(?<short>[^“”"「」『』‘’《》（）()，,、；;。:：\n]{2,16})[”"」』’》]?(?:[、或，,](?:和|或)?[“"「](?<also>[^“”"「」，,、\n]{2,12})[”"」])?[^（）()\n]{0,30}[）)]/uy,
    abbreviates: false,
    example: '{云岭银行股份有限公司}（以下简称“{云岭银行}”或“{云银}”）',
    counterexample: '云岭银行股份有限公司（总部设于云岭）',
  },
  {
    id: 'organizations/defined-after-comma',
    pattern:
      /[，,]?(?:以下)?(?:简称|下称)(?:为)?[:：]?[“"「『‘](?<short>[^“”"「」『』‘’，,。\n]{2,16})[”"」』’]/uy,
    abbreviates: false,
    example: '{云岭银行股份有限公司}，以下简称“{云岭银行}”，',
    counterexample: '云岭银行股份有限公司，总部设于“云岭”，',
  },
  {
    id: 'organizations/defined-in-latin',
    pattern:
      /\s?[（(](?:(?<also>\p{Lu}[\p{Script=Latin}&.'’ -]{2,80})[，,、；;/] ?)?(?<short>\p{Lu}[\p{Script=Latin}\d&.'’ -]{1,80})[）)]/uy,
    abbreviates: false,
    example: '{国际清算组织}（{Clearing Organisation}，{ICO}）',
    counterexample: '云岭银行（601234.SH）',
  },
  {
    id: 'organizations/defined-by-abbreviation',
    pattern: /\s?[（(][“"「]?(?<short>\p{Script=Han}{2,8})[”"」]?[）)]/uy,
    abbreviates: true,
    example: '{台湾联合清算中心}（{联清中心}）',
    counterexample: '云岭银行（2018年）',
  },
]

/** Nothing else begins a definition, so that most places are ruled out by one look. */
export const opensDefinition = /[（(，,下以简\s]/u
