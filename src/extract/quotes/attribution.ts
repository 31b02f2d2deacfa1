import type { RuleId, Span } from '../../document/span.ts'
import type { Cue } from './cues.ts'
import type { Quote } from './quote.ts'
import type { SpeakerMention } from './speakers.ts'

/** Who is said to speak, and by which words. */
export interface Attribution {
  readonly who: SpeakerMention | undefined
  /** The mention that is the verb's subject; without one, `who` is whoever spoke before. */
  readonly subject: SpeakerMention | undefined
  readonly cue: Cue | null
}

/** Shares of right quotes where the subject stands at the verb, and where it was carried over; to be calibrated. */
const named = 0.9
const carriedOver = 0.7

export const toQuote = (
  type: Quote['type'],
  parts: Quote['parts'],
  { who, subject, cue }: Attribution,
  rule: RuleId,
): Quote => ({
  type,
  parts,
  cue: cue && { start: cue.start, end: cue.end, label: 'cue', rule: cue.rule },
  speaker: who?.speaker ?? null,
  speakerMention: subject?.speaker ? bare(subject) : null,
  rule,
  confidence: subject ? named : carriedOver,
})

const bare = ({ start, end }: Span): Span => ({ start, end })
