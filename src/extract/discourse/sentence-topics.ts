import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Cast } from './cast.ts'
import type { SpeakerMention } from './speaker-mention.ts'
import { findNamelessTopic, findTopic } from './topic.ts'

/** Whom each sentence is about that tells of anybody: somebody with a name, else somebody without. */
export type SentenceTopics = ReadonlyMap<Sentence, SpeakerMention>

interface TopicsGiven {
  readonly cast: Cast
  /** What stands in quotation marks. */
  readonly quotations: readonly Span[]
}

export function findSentenceTopics(
  { text, sentences }: SegmentedDocument,
  lexicon: Lexicon,
  { cast: { mentions, nameless }, quotations }: TopicsGiven,
): SentenceTopics {
  const topics = new Map<Sentence, SpeakerMention>()
  for (const sentence of sentences) {
    const own = startingIn(mentions, sentence.start, sentence.end)
    const read = { sentence, mentions: own, quotations }
    const topic = findTopic(text, read, lexicon) ?? findNamelessTopic(nameless, read)
    if (topic) topics.set(sentence, topic)
  }
  return topics
}
