import type { Token, Word } from '../document/document.ts'
import type { Lexicon } from './lexicon.ts'

/** What follows from a token's word alone, by the words of one lexicon. */
export type WordFacts<Facts> = (token: Pick<Token, 'word'>) => Facts

/**
 * Facts that depend on a word and the lexicon but on nothing around it, worked out once for each word: texts say the same words again
 * and again, and lists, patterns and tags need not be asked each time.
 */
export function createWordFacts<Facts>(
  workOut: (word: Word, lexicon: Lexicon) => Facts,
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

function keepFacts<Facts>(workOut: (word: Word) => Facts): WordFacts<Facts> {
  const words: Word[] = []
  const kept: Facts[] = []
  return ({ word }) => {
    const { number } = word
    if (number < 0) return workOut(word)
    const facts = kept[number]
    // Another segmenter, or one that forgot the word, gives its number to another.
    if (facts !== undefined && words[number] === word) return facts
    const found = workOut(word)
    words[number] = word
    kept[number] = found
    return found
  }
}
