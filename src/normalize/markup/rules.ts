import type { RuleId } from '../../document/span.ts'

/** A pattern of damage, and what to put in its place. */
export interface DamageRule {
  readonly id: RuleId
  readonly pattern: string
  readonly replacement: string
  /** A text it mends, and the text mended. */
  readonly example: readonly [string, string]
  /** One that it must leave alone. */
  readonly counterexample: string
}

/** What is left of a page's markup in its text. */
export const markupRules: readonly DamageRule[] = [
  {
    id: 'markup/quote-end',
    // The two bytes of 。 and ” were cut apart, the `<` of the tag is gone.
    pattern: '\\?[!！]\\?/(?:p|div|span|strong|b|td|li)> ?',
    replacement: '。”',
    example: ['王行长说：“要创新?!?/p>', '王行长说：“要创新。”'],
    counterexample: '目录在 a?/p 下，真的?!',
  },
  {
    id: 'markup/tag',
    pattern:
      '</?(?:p|br|div|span|strong|b|em|i|u|a|img|font|table|tbody|tr|td|th|ul|ol|li|h[1-6]|section|article|blockquote|center|hr|sup|sub|iframe|script|style)(?: [a-zA-Z][^<>\\n]{0,500})?/?>',
    replacement: '',
    example: ['<p class="lead">峰会开幕。</p>', '峰会开幕。'],
    counterexample: '若 a<b 且 c>d，则成立；List<String> 也是。',
  },
]

/** Entities of HTML that stand in Chinese pages, by name. */
export const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  deg: '°',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  permil: '‰',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
}
