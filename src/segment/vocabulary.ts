import type { Word } from '../document/document.ts'
import { createWordMap, type WordMap } from '../lexicon/word-map.ts'

/** The words of the texts that a segmenter has cut, each once. */
export interface Vocabulary {
  /** The word of a text, with the tag that it has everywhere; without one, what `tagOf` says. */
  wordOf(text: string, tag?: string): Word
}

/**
 * More words than some hundred reports have; guessed ones are without end. Three times as many took a twentieth more memory, and no less time
 * than keeping of so many those that come again.
 */
const mostWords = 15_000
const mostKept = 0.8 * mostWords

/** `tagOf` is asked once for each word. */
export const createVocabulary = (tagOf: (text: string) => string): Vocabulary => new CountedWords(tagOf)

class CountedWords implements Vocabulary {
  readonly #tagOf: (text: string) => string
  #byText: WordMap<Word> = createWordMap()
  /** By number. */
  readonly #words: Word[] = []
  /** By number, whether the word came again since others were forgotten. */
  readonly #cameAgain = new Uint8Array(mostWords)
  /** Numbers of forgotten words. */
  readonly #free: number[] = []

  constructor(tagOf: (text: string) => string) {
    this.#tagOf = tagOf
  }

  wordOf(text: string, tag?: string): Word {
    const known = this.#byText.get(text)
    if (known !== undefined) {
      this.#cameAgain[known.number] = 1
      return known
    }
    const number = this.#nextNumber()
    const word = { text, tag: tag ?? this.#tagOf(text), number }
    this.#words[number] = word
    this.#byText.set(text, word)
    return word
  }

  #nextNumber(): number {
    if (this.#words.length < mostWords) return this.#words.length
    if (this.#free.length === 0) this.#forget()
    return this.#free.pop() ?? 0
  }

  /** Forgets the words that did not come again, and all where those would be so few that it had to be done again soon. */
  #forget(): void {
    const again = this.#cameAgain.filter(came => came === 1).length
    this.#byText = createWordMap()
    for (const word of this.#words) {
      if (again <= mostKept && this.#cameAgain[word.number] === 1) this.#byText.set(word.text, word)
      else this.#free.push(word.number)
    }
    this.#cameAgain.fill(0)
  }
}
