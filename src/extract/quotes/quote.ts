import type { Mention, RuleId, Span } from '../../document/span.ts'
import type { Person } from '../people/person.ts'

/** Who is quoted: a person of the document, or an organization or document by its name in the text. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organization'; readonly name: string }

export interface Quote {
  /** `direct`: words in marks. `indirect`: reported without marks. `mixed`: reported, with marked words inside. */
  readonly type: 'direct' | 'indirect' | 'mixed'
  /** The quoted words without their outer marks: one span, or several where the report breaks in or a paragraph ends. */
  readonly parts: readonly [Span, ...Span[]]
  readonly cue: Mention<'cue'> | null
  /** `null` where the text does not tell. */
  readonly speaker: Speaker | null
  /** The words that name or stand for the speaker. */
  readonly speakerMention: Span | null
  readonly rule: RuleId
  /** 0 to 1: the share of such quotes whose content and speaker are right. */
  readonly confidence: number
}
