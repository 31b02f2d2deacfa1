import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { SpeakerMention } from '../discourse/speaker-mention.ts'
import { listAfter } from './lists.ts'
import type { Quotation } from './marks/quotation-marks.ts'

/** A sentence and what stands in it, in text order. */
export interface Passage {
  readonly sentence: Sentence
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly SpeakerMention[]
  /** The last quotation that ends before the sentence, after those that it follows at once: “…”“…”. */
  readonly quotationsBefore: readonly Quotation[]
  /** What the sentence introduces if it ends in a cue: the first sentence of the next paragraph. */
  readonly introduced: Sentence | undefined
  /** The numbered paragraphs that the sentence introduces if it ends in a colon. */
  readonly list: Span | undefined
}

/** Every sentence with the quotations and mentions in it. */
export function* passagesOf(
  { text, sentences }: SegmentedDocument,
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
      quotationsBefore: runBefore(quotations, quotation),
      introduced: introducedBy(sentences, index),
      list: listAfter(text, sentences, index),
    }
  }
}

/** So many quotations in a row at most are said by one verb. */
export const longestRun = 8

/** The quotation before the one at `index`, and those that stand before it with nothing between. */
function runBefore(quotations: readonly Quotation[], index: number): readonly Quotation[] {
  let first = index - 1
  while (first > 0 && index - first < longestRun && quotations[first - 1]?.end === quotations[first]?.start)
    first--
  return quotations.slice(Math.max(0, first), index)
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
