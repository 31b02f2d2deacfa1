import type { Mention, RuleId, Span } from '../../document/span.ts'
import { isPerson, type SpeakerMention } from '../discourse/speaker-mention.ts'
import { type Cue, reportsUnmarked } from './cues/cue.ts'
import type { Quote } from './quote.ts'

/** Who is said to speak, and by which words. */
export interface Attribution {
  readonly who: SpeakerMention | undefined
  /** The mention that is the verb's subject; without one, `who` is whoever spoke before. */
  readonly subject: SpeakerMention | undefined
  readonly cue: Cue | null
}

/**
 * Shares of quotes whose words and speaker are right, among 152 of fresh news that were read for it (one more right and one more
 * wrong added to each kind): by whether the verb hardly does anything but report, whether a mark follows it, and whether a person is
 * its subject. On 152 others the shares differ from these by 4 points in the mean. Of quotes without a verb the share is that of
 * annotated reports.
 */
const confidences = {
  strong: { marked: { person: 0.98, other: 0.92 }, unmarked: { person: 0.85, other: 0.75 } },
  weak: { marked: 0.81, unmarked: 0.67 },
  withoutCue: 0.8,
} as const

function confidenceOf({ subject, cue }: Attribution): number {
  if (cue === null) return confidences.withoutCue
  const mark = cue.mark === '' ? 'unmarked' : 'marked'
  if (!reportsUnmarked(cue.verb)) return confidences.weak[mark]
  return confidences.strong[mark][subject && isPerson(subject) ? 'person' : 'other']
}

export const toQuote = (
  type: Quote['type'],
  parts: Quote['parts'],
  attribution: Attribution,
  rule: RuleId,
): Quote => ({
  type,
  parts,
  cue: attribution.cue && attribution.cue.end > attribution.cue.start ? toMention(attribution.cue) : null,
  speaker: attribution.who?.speaker ?? null,
  speakerMention: attribution.subject?.speaker ? bare(attribution.subject) : null,
  rule,
  confidence: confidenceOf(attribution),
})

const toMention = ({ start, end, rule }: Cue): Mention<'cue'> => ({ start, end, label: 'cue', rule })

const bare = ({ start, end }: Span): Span => ({ start, end })
