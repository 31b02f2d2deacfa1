import { closesBracket } from '../../../../document/brackets.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { isColon } from './evidence-after.ts'
import { fillsSlot, followsTitle } from './slot.ts'
import type { Surname } from './surnames.ts'
import type { NameSurroundings } from './surroundings.ts'

/**
 * 副市长|任解放|表示: where only a name stands, a word as a given name is weighed as such, whatever its characters are in others; but not behind
 * a word of a function: 都|可以.
 */
export function isWordAsGiven(
  view: SentenceView,
  { end: givenStart, evidence, rule }: Surname,
  { start, end }: Span,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): boolean {
  if (end - givenStart < 2 || rule !== 'names/chinese' || evidence < likelyWithWord) return false
  const surname = view.tokenAt(start)
  return (
    surname?.start === start &&
    surname.end === givenStart &&
    (evidence >= surelySurname || !leadingTags.has(surname.tag)) &&
    contentTags.has(knownWordOf(view, givenStart, end)?.tag ?? '') &&
    (surroundings.titleStarts.has(end) ||
      (closesBracket(view.text, end) &&
        (isColon(view.text, start - 1) || followsTitle(view, start, surroundings))) ||
      fillsSlot(view, start, end, surroundings, lexicon))
  )
}

/** What weighs less as a surname opens words too often: 时, 经, 应, 律师|楼. */
const likelyWithWord = 1
/** A surname that weighs as much is one though it is a word of a function as well: 何. */
const surelySurname = 2.5

/** Tags of words that others go on after: prepositions, conjunctions, particles, adverbs, pronouns, positions, times, numbers. */
const leadingTags = new Set(['p', 'c', 'u', 'd', 'r', 'f', 't', 'm'])
/** Tags of what parents name children by: nouns, places, verbs, adjectives, times. */
const contentTags = new Set(['n', 'ns', 'nz', 'v', 'vn', 'a', 'an', 't', 's'])
