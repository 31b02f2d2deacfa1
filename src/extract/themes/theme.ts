import type { Mention } from '../../document/span.ts'

export type ThemeKind = 'compound' | 'series' | 'slogan' | 'keyword'

export interface Theme {
  readonly kind: ThemeKind
  /** As first written in the text: 场景+平台, 移动化、智能化、数字化. */
  readonly label: string
  /** Above 0; ranks the themes of one kind within one document, most central first. */
  readonly score: number
  readonly mentions: readonly Mention<ThemeKind>[]
}
