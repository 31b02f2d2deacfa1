import type { Mention, RuleId, Span } from '../../document/span.ts'
import type { Cue } from './cues/cues.ts'
import type { Quote } from './quote.ts'
import type { SpeakerMention } from './speakers/speakers.ts'

/** Who is said to speak, and by which words. */
export interface Attribution {
  readonly who: SpeakerMention | undefined
  /** The mention that is the verb's subject; without one, `who` is whoever spoke before. */
  readonly subject: SpeakerMention | undefined
  readonly cue: Cue | null
}

/**
 * Shares of quotes whose words and speaker are right, rounded, among those found in annotated reports: where the subject stands at
 * the verb, by what it is and by whether a mark follows the verb; and where whoever spoke before goes on.
 */
const confidences = {
  person: { marked: 0.95, unmarked: 0.75 },
  organization: { marked: 0.6, unmarked: 0.45 },
  nobody: { marked: 0.75, unmarked: 0.65 },
  carriedOver: { marked: 0.5, unmarked: 0.7 },
  withoutCue: 0.8,
} as const

function confidenceOf({ subject, cue }: Attribution): number {
  if (cue === null) return confidences.withoutCue
  const kind = subject ? (subject.speaker?.kind ?? 'nobody') : 'carriedOver'
  return confidences[kind][cue.mark === '' ? 'unmarked' : 'marked']
}

export const toQuote = (
  type: Quote['type'],
  parts: Quote['parts'],
  attribution: Attribution,
  rule: RuleId,
): Quote => ({
  type,
  parts,
  cue: attribution.cue && toMention(attribution.cue),
  speaker: attribution.who?.speaker ?? null,
  speakerMention: attribution.subject?.speaker ? bare(attribution.subject) : null,
  rule,
  confidence: confidenceOf(attribution),
})

const toMention = ({ start, end, rule }: Cue): Mention<'cue'> => ({ start, end, label: 'cue', rule })

const bare = ({ start, end }: Span): Span => ({ start, end })
