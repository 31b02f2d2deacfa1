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

/** What may stand behind the name of a tag. */
const attributes = '(?: [a-zA-Z][^<>\\n]{0,500})? ?/?'

const blockNames =
  'p|br|div|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|section|article|header|footer|nav|aside|main|figure|figcaption|blockquote|hr'
const inlineNames =
  'span|strong|b|em|i|u|a|img|picture|video|audio|button|small|font|center|sup|sub|iframe|script|style'

/** Names of tags as texts about markup show them. */
export const tagNames = `${blockNames}|${inlineNames}|html|head|body|meta|link|title|form|input`

/** The beginning or end of what stands on lines of its own. */
const blockTag = `</?(?:${blockNames})${attributes}>`

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
    id: 'markup/unseen',
    pattern: `<(?:script|style)${attributes}>[^<]{0,5000}</(?:script|style)>`,
    replacement: '',
    example: ['峰会<style>p { color: red }</style>开幕。', '峰会开幕。'],
    counterexample: '网页里 <script> 标签的用法。',
  },
  {
    id: 'markup/cell',
    pattern: `</t[dh]>\\s{0,200}<t[dh]${attributes}>`,
    replacement: ' ',
    example: ['主办：</td><td>协会', '主办： 协会'],
    counterexample: '若 a<t 且 t>d，则成立。',
  },
  {
    id: 'markup/block',
    // A paragraph ends where its tag stands, also in a page of one line.
    pattern: `\\s?(?:${blockTag}\\s{0,200})+`,
    replacement: '\n',
    example: ['峰会开幕。</p><p>会上有三人发言。<br/>闭幕。', '峰会开幕。\n会上有三人发言。\n闭幕。'],
    counterexample: '若 a<p 且 p>d，则成立。',
  },
  {
    id: 'markup/tag',
    pattern: `</?(?:${inlineNames})${attributes}>`,
    replacement: '',
    example: ['峰会<strong>开幕</strong>。', '峰会开幕。'],
    counterexample: '若 a<b 且 c>d，则成立；List<String> 也是。',
  },
]

/** A tag that a scraper cut before its `>`: name, attributes with their values, and no more. */
const cutTag = (names: string): string =>
  `</?(?:${names})(?![a-zA-Z\\d>])(?: [a-zA-Z-]{1,30}="[^"\\n]{0,800}")*(?! ?/?>)`

/** What shows that the `>` of all tags is lost: the end of an element without one, in a text that holds no other. */
export const endsCutTag = new RegExp(`</(?:${tagNames})(?![a-zA-Z\\d>])`, 'u')

export const cutTagRules: readonly DamageRule[] = [
  {
    id: 'markup/cut-block',
    pattern: `\\s?(?:${cutTag(blockNames)}\\s{0,200})+`,
    replacement: '\n',
    example: [
      '峰会开幕。\n<figure class="wide"\n<figcaption会场</figcaption\n</figure\n闭幕。',
      '峰会开幕。\n会场\n闭幕。',
    ],
    counterexample: '若 a<pq，则成立。',
  },
  {
    id: 'markup/cut-tag',
    pattern: cutTag(inlineNames),
    replacement: '',
    example: ['峰会<a href="/1" class="more"开幕</a。', '峰会开幕。'],
    counterexample: '若 a<bc，则成立。',
  },
]
