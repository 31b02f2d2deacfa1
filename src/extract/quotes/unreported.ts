import { lastBefore } from '../../document/sorted-spans.ts'
import { isBeside } from './adjacent-quotations.ts'
import { toQuote } from './attribution.ts'
import { isSpeech } from './content.ts'
import type { Passage } from './passage.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Quote } from './quote.ts'
import type { SpeakerMention } from './speakers/speakers.ts'

/** Speech in marks that no verb of its passage or of the next took; whoever spoke before it goes on. */
export function* readUnreported(
  text: string,
  { sentence, quotations, mentions }: Passage,
  speaker: SpeakerMention | undefined,
  used: ReadonlySet<Quotation>,
): Generator<Quote> {
  for (const quotation of quotations) {
    if (used.has(quotation) || !isSpeech(text, quotation, sentence)) continue
    const mention = lastBefore(mentions, quotation.start)
    const subject = mention && isBeside(text, mention.end, quotation.start) ? mention : undefined
    yield toQuote(
      'direct',
      quotation.parts,
      { who: subject ?? speaker, subject, cue: null },
      'quotes/marks-alone',
    )
  }
}
