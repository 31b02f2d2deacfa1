import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { afterTopic, silence } from './discourse.ts'
import { type Passage, readPassage, readUnreported } from './passage.ts'
import { findQuotations, type Quotation } from './quotation-marks.ts'
import type { Quote } from './quote.ts'
import { findSpeakerMentions, isPerson, type SpeakerMention } from './speakers.ts'
import { findTopic } from './subject.ts'

interface QuotesGiven {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
}

/** Reads sentence by sentence; who spoke last is remembered for the next that names nobody. */
export const extractQuotes: Extractor<readonly Quote[], QuotesGiven> = (document, lexicon, given) => {
  const mentions = findSpeakerMentions(document.text, given.people, given.organizations)
  const used = new Set<Quotation>()
  const quotes: Quote[] = []
  let discourse = silence
  let before: { readonly passage: Passage; readonly speaker: SpeakerMention | undefined } | undefined
  for (const passage of passagesOf(document, findQuotations(document.text), mentions)) {
    const topic = findTopic(document.text, passage)
    if (topic) discourse = afterTopic(discourse, topic)
    const read = readPassage(document, passage, { lexicon, discourse, used })
    // Only now is it known that no verb after the marks tells who spoke.
    if (before)
      quotes.push(
        ...readUnreported(
          document.text,
          before.passage,
          before.speaker ?? passage.mentions.find(isPerson),
          used,
        ),
      )
    quotes.push(...read.quotes)
    discourse = read.discourse
    before = { passage, speaker: discourse.speaker }
  }
  if (before) quotes.push(...readUnreported(document.text, before.passage, before.speaker, used))
  return quotes.sort((one, other) => one.parts[0].start - other.parts[0].start)
}

/** Every sentence with the quotations and mentions in it. */
function* passagesOf(
  { sentences }: SegmentedDocument,
  quotations: readonly Quotation[],
  mentions: readonly SpeakerMention[],
): Generator<Passage> {
  let quotation = 0
  let mention = 0
  for (const [index, sentence] of sentences.entries()) {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) quotation++
    while ((mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) mention++
    yield {
      sentence,
      quotations: upTo(quotations, quotation, sentence.end),
      mentions: upTo(mentions, mention, sentence.end),
      quotationBefore: quotations[quotation - 1],
      introduced: introducedBy(sentences, index),
    }
  }
}

/** The spans from the one at index `from` on that begin before `end`. */
function upTo<S extends Span>(spans: readonly S[], from: number, end: number): S[] {
  const found: S[] = []
  for (let index = from; index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined || span.start >= end) break
    found.push(span)
  }
  return found
}

/** The first sentence of the next paragraph, where the sentence at `index` is the last of its own. */
function introducedBy(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const next = sentences[index + 1]
  return next && next.paragraph > (sentences[index]?.paragraph ?? 0) ? next : undefined
}
