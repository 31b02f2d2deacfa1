import type { Sentence } from '../../document/document.ts'
import { type Span, wordsAt } from '../../document/span.ts'
import type { RankedEvent } from './names/evidence.ts'
import { partOfAnEvent } from './names/name-rules.ts'
import { eventReference, holding, labelled, ofEarlierOnes, thisEvent } from './rules.ts'

interface Told {
  readonly event: RankedEvent
  readonly others: readonly RankedEvent[]
}

/**
 * Where the text tells of the event, the surest first: sentences that name it as held, those where a word stands for it,
 * others that name it, those beside, and labelled lines.
 */
export function tellingSentences(
  text: string,
  sentences: readonly Sentence[],
  { event: { mentions }, others }: Told,
): Span[] {
  const naming = [...new Set(mentions.map(({ sentence }) => sentence))]
  const tellsOfHolding = ({ start, end }: Span): boolean => holding.test(text.slice(start, end))
  const ofOthers = new Set(
    others
      .filter(({ name, score }) => score > 0 && !partOfAnEvent.test(name.text))
      .flatMap(other => other.mentions.map(({ sentence }) => sentence)),
  )
  const referring = sentences.filter(
    sentence =>
      tellsOfHolding(sentence) &&
      (!ofOthers.has(sentence) || thisEvent.test(wordsAt(text, sentence))) &&
      eventReference.test(wordsAt(text, sentence)) &&
      !ofEarlierOnes.test(wordsAt(text, sentence)),
  )
  const taken = new Set(naming.map(({ start }) => start))
  const beside = sentences.filter(
    (sentence, index) =>
      !ofOthers.has(sentence) &&
      (taken.has(sentences[index + 1]?.start ?? -1) || taken.has(sentences[index - 1]?.start ?? -1)),
  )
  const notices = sentences.filter(({ start, end }) => labelled.test(text.slice(start, end)))
  return [...new Set([...naming.filter(tellsOfHolding), ...referring, ...naming, ...beside, ...notices])]
}
