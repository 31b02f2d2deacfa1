import { createTagMap, type TagMap } from './tag-map.ts'
import { type WordList, withoutComments } from './word-list.ts'

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
  const tags = createTagMap()
  const readStarts = new Set<string>()
  let allRead = false
  addLines(withoutComments(terms.source), 0, '', tags)
  return {
    tagOf(word) {
      const tag = tags.get(word)
      if (tag !== undefined || allRead) return tag
      if (readStarts.size >= startsOfAFewTexts) {
        allRead = true
        readStarts.clear()
        for (const { source } of [characters, words]) addLines(source, 0, '', tags)
      }
      const start = word.slice(0, 2)
      if (allRead || readStarts.has(start)) return tags.get(word)
      readStarts.add(start)
      const { source } = start.length === 1 ? characters : words
      addLines(source, firstLineFrom(source, start), start, tags)
      return tags.get(word)
    },
  }
}

/** Adds the lines from `at` on that begin with `start`. Own terms are added first and keep their tags. */
function addLines(source: string, at: number, start: string, tags: TagMap): void {
  for (let line = at; line < source.length && source.startsWith(start, line); ) {
    const end = source.indexOf('\n', line)
    const wordEnd = source.indexOf(' ', line)
    const text = source.slice(line, wordEnd)
    const tag = source.slice(source.indexOf(' ', wordEnd + 1) + 1, end)
    if (tags.get(text) === undefined) tags.set(text, tag)
    line = end + 1
  }
}

/** Where the first line begins that is `start` or later in the order of code units. */
function firstLineFrom(source: string, start: string): number {
  let low = 0
  let high = source.length
  while (low < high) {
    const lineStart = Math.max(low, source.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
    if (source.slice(lineStart, lineStart + start.length) >= start) high = lineStart
    else low = source.indexOf('\n', lineStart) + 1
  }
  return low
}
