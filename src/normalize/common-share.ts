import { readingTable } from './glosses/readings.ts'

/** Characters of general use in either script, by their rank. */
const commonRank = 3500

/** No-break spaces and the lines that tables are drawn with stand in texts of all languages. */
const isOfNoLanguage = (character: string): boolean =>
  character === '\u00A0' || (character >= '\u2500' && character <= '\u257F')
const punctuation = /[\u2013-\u2026\u3000-\u3011\uFF01-\uFF5E·]/u

/**
 * The share of characters beyond ASCII that are common Chinese characters or their punctuation, from 0 to 1: clean text has 0.9
 * and more in either script, text read in the wrong encoding up to 0.37. Of fewer than `least` such characters nothing can be said: 0.
 */
export function shareOfCommon(text: string, least = 1): number {
  const { byCharacter } = readingTable()
  let [all, common] = [0, 0]
  for (const character of text) {
    if (character < '\u0080' || isOfNoLanguage(character)) continue
    all++
    const rank = byCharacter.get(character)?.rank
    if (rank === undefined ? punctuation.test(character) : rank < commonRank) common++
  }
  return all < least ? 0 : common / all
}

export interface HanCount {
  /** Characters of the Chinese script, or of none that is known. */
  readonly all: number
  readonly common: number
  readonly marks: number
}

export function countHan(text: string): HanCount {
  const { byCharacter } = readingTable()
  let [all, common, marks] = [0, 0, 0]
  for (const character of text) {
    if (punctuation.test(character)) marks++
    else if (character >= firstHan) all++
    if ((byCharacter.get(character)?.rank ?? commonRank) < commonRank) common++
  }
  return { all, common, marks }
}

/** Behind all alphabets, syllables of Japanese, marks and signs that Chinese encodings hold besides. */
const firstHan = '\u3400'
