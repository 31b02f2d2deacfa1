import { isInside } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { findQuotations, type Quotation } from './marks/quotation-marks.ts'
import { type Passage, passagesOf } from './passage.ts'
import type { Quote } from './quote.ts'
import { readPassage } from './read-passage.ts'
import { afterNames, afterTopic, silence } from './speakers/discourse.ts'
import { findSpeakerMentions, isPerson, type SpeakerMention } from './speakers/speakers.ts'
import { findTopic } from './speakers/topic.ts'
import { readUnreported } from './unreported.ts'

interface QuotesGiven {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  /** What a page puts around its article: nobody whom it names speaks there. */
  readonly furniture?: readonly Span[]
}

/** Reads sentence by sentence; who spoke last is remembered for the next that names nobody. */
export const extractQuotes: Extractor<readonly Quote[], QuotesGiven> = (document, lexicon, given) => {
  const { people, organizations, furniture = [] } = given
  const mentions = findSpeakerMentions(document.text, people, organizations).filter(
    ({ start }) => !isInside(furniture, start),
  )
  const used = new Set<Quotation>()
  const quotes: Quote[] = []
  let discourse = silence(document.text, people)
  let before: { readonly passage: Passage; readonly speaker: SpeakerMention | undefined } | undefined
  let readTo = 0
  for (const passage of passagesOf(document, findQuotations(document.text), mentions)) {
    // What a list reports was read with the sentence that introduces it.
    if (passage.sentence.start < readTo) continue
    const topic = findTopic(document.text, passage, lexicon)
    if (topic) discourse = afterTopic(discourse, topic)
    const read = readPassage(document, passage, { lexicon, discourse, used })
    // Only now is it known that no verb after the marks tells who spoke.
    if (before)
      quotes.push(
        ...readUnreported(document.text, before.passage, before.speaker ?? passage.mentions.find(isPerson), {
          used,
          lexicon,
        }),
      )
    quotes.push(...read.quotes)
    discourse = afterNames(read.discourse, passage.mentions)
    readTo = read.end
    before = { passage, speaker: discourse.speaker }
  }
  if (before) quotes.push(...readUnreported(document.text, before.passage, before.speaker, { used, lexicon }))
  return quotes.sort((one, other) => one.parts[0].start - other.parts[0].start)
}
