import type { Span } from '../document/span.ts'
import type { Quote } from '../extract/quotes/quote.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'
import { nameOf } from './speaker.ts'

/** A quote as data; `links` is what only the whole report can give. */
export function toReportQuote(
  locator: Locator,
  quote: Quote,
  links: Pick<Report['quotes'][number], 'id' | 'speakerId' | 'themes'>,
): Report['quotes'][number] {
  const { type, parts, cue, speaker, speakerMention, rule, confidence } = quote
  const whole = wholeOf(quote)
  const { span, sourceSpan } = locator.locate(whole)
  const { prefix, suffix } = locator.around(whole, surroundingLength)
  return {
    id: links.id,
    type,
    text: parts.map(part => locator.textAt(part)).join(''),
    span,
    sourceSpan,
    parts: locator.locateAll(parts),
    prefix,
    suffix,
    cue: cue && locator.toMention(cue),
    speaker: speaker && nameOf(speaker),
    speakerId: links.speakerId,
    speakerKind: speaker?.kind ?? null,
    speakerMention: speakerMention && locator.toWords(speakerMention),
    themes: links.themes,
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
