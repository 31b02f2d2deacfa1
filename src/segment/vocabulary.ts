import type { Word } from '../document/document.ts'
import { createWordMap, type WordMap } from '../lexicon/word-map.ts'

/** The words of the texts that a segmenter has cut, each once. */
export interface Vocabulary {
  /** The word of a text, with the tag that it has everywhere; without one, what `tagOf` says. */
  wordOf(text: string, tag?: string): Word
}

/**
 * More words than some hundred reports have; guessed ones are without end, and then counting begins anew. Three times as many took no
 * less time over 5 MB of news, and the memory that what is kept of each word takes.
 */
const mostWords = 15_000

/** `tagOf` is asked once for each word. */
export function createVocabulary(tagOf: (text: string) => string): Vocabulary {
  let words: WordMap<Word> = createWordMap()
  let count = 0
  return {
    wordOf(text, tag) {
      const known = words.get(text)
      if (known !== undefined) return known
      if (count === mostWords) {
        words = createWordMap()
        count = 0
      }
      const word = { text, tag: tag ?? tagOf(text), number: count++ }
      words.set(text, word)
      return word
    },
  }
}
