import type { DamageRule } from './rules.ts'

const address = '\\((?:https?:|/)[^()\\s]{0,500}(?: "[^"\\n]{0,200}")?\\)'
const linked = '[^\\[\\]\\n]{1,200}'

/** What a page saved as Markdown has around its text. */
export const markdownRules: readonly DamageRule[] = [
  {
    id: 'markup/markdown-image',
    pattern: `!\\[[^\\[\\]\\n]{0,200}\\]${address}`,
    replacement: '',
    example: ['![会场](https://example.com/a.jpg)峰会开幕。', '峰会开幕。'],
    counterexample: '真的![注]（见https://example.com）',
  },
  {
    id: 'markup/markdown-link',
    pattern: `\\[(?=${linked}\\]${address})|(?<=\\[${linked})\\]${address}`,
    replacement: '',
    example: ['由[青禾银行](https://example.com)主办。', '由青禾银行主办。'],
    counterexample: '由[青禾银行]（https://example.com）主办。',
  },
  {
    id: 'markup/markdown-bold',
    // A pair of marks with text between; the grade 5** and the name 王** have no other.
    pattern:
      '(?<![\\d*])\\*\\*(?=[^\\s*][^*\\n]{0,300}\\*\\*(?!\\*))|(?<=(?<![\\d*])\\*\\*[^*\\n]{1,300})\\*\\*(?!\\*)',
    replacement: '',
    example: ['**会议纪要**\n峰会开幕。', '会议纪要\n峰会开幕。'],
    counterexample: '他考获5**成绩，王**也在场。',
  },
  {
    id: 'markup/markdown-heading',
    pattern: '(?<=^|\\n)#{1,6} {1,4}(?=\\S)',
    replacement: '',
    example: ['# 会议纪要\n## 开幕\n峰会开幕。', '会议纪要\n开幕\n峰会开幕。'],
    counterexample: '#峰会#开幕。',
  },
  {
    id: 'markup/markdown-quote',
    pattern: '(?<=^|\\n)> {0,4}(?=\\S)',
    replacement: '',
    example: ['> **峰会**开幕。', '峰会开幕。'],
    counterexample: '若a > b，则b < a。',
  },
]

/** What shows that a text is marked up; one is enough. */
export const markdownSigns: readonly RegExp[] = [
  // Bold from the beginning of a line or from a mark on.
  /(?:^|[\s。，：“”「」])\*\*(?![\s*，。、）])[^*\n]{1,300}(?<![\s\d])\*\*(?!\*)/u,
  // Marks made bold with what stands in them.
  /\*\*[“「『《][^*\n]{1,300}[”」』》]\*\*/u,
  new RegExp(`\\[${linked}\\]${address}`, 'u'),
  // A heading below the first, a paragraph by itself.
  /(?:^|\n)#{2,6} [^\n]{0,80}[\u3400-\u9FFF][^\n]{0,80}\n/u,
  // Three quoted lines.
  /(?:^|\n)> {0,4}[^\s>][^\n]*(?:\n[>\s]{0,20}> {0,4}[^\s>][^\n]*){2}/u,
]
