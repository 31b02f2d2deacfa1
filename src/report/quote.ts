import { type Document, textAt } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { Quote } from '../extract/quotes/quote.ts'
import { locate, toReportMention } from './mention.ts'
import type { Report } from './schema.ts'

/** A quote as data, without the ids that only the whole report can give. */
export function toReportQuote(
  document: Document,
  quote: Quote,
): Omit<Report['quotes'][number], 'id' | 'speakerId' | 'themes'> {
  const { type, parts, cue, speaker, speakerMention, rule, confidence } = quote
  const whole = wholeOf(quote)
  return {
    type,
    text: parts.map(part => textAt(document, part)).join(''),
    ...locate(document, whole),
    parts: parts.map(part => locate(document, part)),
    ...surroundings(document, whole),
    cue: cue && toReportMention(document, cue),
    speaker: speaker && (speaker.kind === 'person' ? speaker.person.name : speaker.name),
    speakerKind: speaker?.kind ?? null,
    speakerMention: speakerMention && {
      text: textAt(document, speakerMention),
      ...locate(document, speakerMention),
    },
    rule,
    confidence,
  }
}

/** From the first part to the last, with what the report says between them. */
const wholeOf = ({ parts }: Quote): Span => ({
  start: parts[0].start,
  end: parts.reduce((latest, part) => Math.max(latest, part.end), 0),
})

/** So much text before and after a quote finds it again where offsets have moved; what web annotations call a text quote selector. */
const surroundingLength = 32

/** What stands before and after a span; a character of two units that the limit cuts is left out. */
function surroundings({ text }: Document, { start, end }: Span): { prefix: string; suffix: string } {
  const before = text.slice(Math.max(0, start - surroundingLength), start)
  const after = text.slice(end, end + surroundingLength)
  return { prefix: before.replace(/^[\uDC00-\uDFFF]/, ''), suffix: after.replace(/[\uD800-\uDBFF]$/, '') }
}
