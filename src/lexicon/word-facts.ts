import type { Lexicon } from './lexicon.ts'
import { createWordMap, type WordMap } from './word-map.ts'

/** A word as the segmenter tags it, wherever it stands. */
export interface TaggedWord {
  readonly text: string
  readonly tag: string
}

/** What follows from a word alone, by the words of one lexicon. */
export type WordFacts<Facts> = (word: TaggedWord) => Facts

interface KnownWord<Facts> {
  readonly tag: string
  readonly facts: Facts
}

/** More words than most archives have; guessed ones are without end, and then all are worked out anew. */
const mostWords = 100_000

/**
 * Facts that depend on a word and the lexicon but on nothing around it, worked out once for each word: texts say the same words again
 * and again, and a list, a pattern and a tag need not be asked each time.
 */
export function createWordFacts<Facts>(
  workOut: (word: TaggedWord, lexicon: Lexicon) => Facts,
): (lexicon: Lexicon) => WordFacts<Facts> {
  const ofLexicon = new WeakMap<Lexicon, WordFacts<Facts>>()
  return lexicon => {
    const known = ofLexicon.get(lexicon)
    if (known !== undefined) return known
    const facts = keepFacts(word => workOut(word, lexicon))
    ofLexicon.set(lexicon, facts)
    return facts
  }
}

function keepFacts<Facts>(workOut: WordFacts<Facts>): WordFacts<Facts> {
  let known: WordMap<KnownWord<Facts>> = createWordMap()
  let count = 0
  return word => {
    const { text, tag } = word
    const found = known.get(text)
    if (found?.tag === tag) return found.facts
    const facts = workOut(word)
    // A word has one tag but where a text cuts it out of another: the first is kept.
    if (found !== undefined) return facts
    if (++count > mostWords) {
      known = createWordMap()
      count = 1
    }
    known.set(text, { tag, facts })
    return facts
  }
}
