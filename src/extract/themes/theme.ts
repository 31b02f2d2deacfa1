import type { Mention } from '../../document/span.ts'

export type ThemeKind = 'compound' | 'series' | 'slogan' | 'keyword'

export interface Theme {
  readonly kind: ThemeKind
  /** As first written in the text: 场景+平台, 移动化、智能化、数字化, 行动支付. */
  readonly label: string
  /** The same for every way to write the theme: in the mainland's words (移动支付), parts of a compound in a fixed order. */
  readonly standard: string
  /** How else the text writes it: AI for 人工智能. */
  readonly aliases: readonly string[]
  /** What the theme belongs to (支付); `null` where no list has a term of it. */
  readonly topic: string | null
  /** The terms that are joined or listed: 场景, 平台. */
  readonly parts: readonly string[]
  /** Above 0; ranks the themes of one kind within one document, most central first. */
  readonly score: number
  readonly mentions: readonly Mention<ThemeKind>[]
}
