import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { standardOf } from '../variants.ts'

/** What the lists know of a word. */
export interface KnownWord {
  /** It says nothing about a text's subject. */
  readonly isStop: boolean
  /** It ends terms of several words: 平台. */
  readonly isHead: boolean
  /** It is nearly never part of a term: 情况. */
  readonly isGeneral: boolean
  /** A list has it as the name of a topic or as a term of the field. */
  readonly isTerm: boolean
  /** Binary logarithm of how many texts there are for each that holds it. */
  readonly rarity: number
}

/** The table of frequencies leaves rarer words out. */
const rareFrequency = 6
/** How many texts the frequencies are counted from. */
const countedTexts = 9874

/** Looks words up, each once: a text has few words for its length. */
export function createWordReader(lexicon: Lexicon): (word: string) => KnownWord {
  const known = new Map<string, KnownWord>()
  return word => {
    const found = known.get(word)
    if (found) return found
    const kind = lexicon.keywordWords.get(word)
    const read = {
      isStop: lexicon.stopWords.get(word) !== undefined,
      isHead: kind === 'head',
      isGeneral: kind === 'general',
      isTerm:
        lexicon.topics.get(standardOf(lexicon.termVariants, word)) !== undefined ||
        lexicon.terms.get(word) !== undefined,
      rarity: Math.log2(countedTexts / (lexicon.documentFrequencies.get(word) ?? rareFrequency)),
    }
    known.set(word, read)
    return read
  }
}
