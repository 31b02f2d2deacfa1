import { eachWord } from '../lexicon/jieba-words.ts'
import { createWordMap, type WordMap } from '../lexicon/word-map.ts'
import { entriesOf, type WordList } from './word-list.ts'

/** jieba's part-of-speech tags, whatever the words around. */
export interface TagTable {
  /** `undefined` for a word that no list holds. */
  tagOf(word: string): string | undefined
}

/** So many starts of words asked for are no single text any more: the rest is read at once, and the starts forgotten. */
const startsOfAFewTexts = 20_000

/**
 * The tags of a word list. Both engines can tag, but cutting and looking up here is faster, and alike for both. Of jieba's words
 * only those are read that begin like a word that was asked for.
 */
export function createTagTable({ characters, words, terms }: WordList): TagTable {
  const tags = createWordMap<string>()
  const characterLines = characters.bytes.toString('latin1')
  const wordLines = words.bytes.toString('latin1')
  const readStarts = new Set<string>()
  let allRead = false
  addLines(entriesOf(terms), tags)
  return {
    tagOf(word) {
      const tag = tags.get(word)
      if (tag !== undefined || allRead) return tag
      if (readStarts.size >= startsOfAFewTexts) {
        allRead = true
        readStarts.clear()
        for (const file of [characters, words]) addLines(entriesOf(file), tags)
      }
      const start = word.slice(0, 2)
      if (allRead || readStarts.has(start)) return tags.get(word)
      readStarts.add(start)
      addLines(linesFrom(start.length === 1 ? characterLines : wordLines, start), tags)
      return tags.get(word)
    },
  }
}

/** Adds the words of lines. Own terms are added first and keep their tags. */
const addLines = (lines: string, tags: WordMap<string>): void =>
  eachWord(lines, (word, _, tag) => {
    if (tags.get(word) === undefined) tags.set(word, tag)
  })

/**
 * The lines that begin with `start`, of UTF-8 lines sorted by their words and read as if they were Latin-1: their bytes keep the
 * order of the words, and only what is found is decoded.
 */
function linesFrom(lines: string, start: string): string {
  const startBytes = Buffer.from(start).toString('latin1')
  const first = firstLineFrom(lines, startBytes)
  let end = first
  while (lines.startsWith(startBytes, end)) end = lines.indexOf('\n', end) + 1
  return Buffer.from(lines.slice(first, end), 'latin1').toString()
}

/** Where the first line begins that is `start` or later. */
function firstLineFrom(lines: string, start: string): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const lineStart = Math.max(low, lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
    if (lines.slice(lineStart, lineStart + start.length) >= start) high = lineStart
    else low = lines.indexOf('\n', lineStart) + 1
  }
  return low
}
