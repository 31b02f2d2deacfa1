import type { RuleId, Span } from '../../document/span.ts'
import type { Speaker } from '../quotes/quote.ts'

/** What somebody says in a transcript, word for word, behind a label and a colon (`记者：…`, `张三：…`), or below the announcement of a speech. */
export interface Turn {
  /** `question`: somebody asks. `answer`: it follows a question. `statement`: neither. */
  readonly kind: 'question' | 'answer' | 'statement'
  /** The words before the colon, or those of the announcement that name the speaker. */
  readonly label: Span
  /** `null` where the label names nobody: 记者, 问. */
  readonly speaker: Speaker | null
  /** The words said, over all their paragraphs. */
  readonly content: Span
  readonly rule: RuleId
  /** 0 to 1: the share of such turns that are whole and of the right speaker. */
  readonly confidence: number
}
