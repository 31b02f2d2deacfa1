import { type WordList, withoutComments } from './word-list.ts'

/** jieba's part-of-speech tags by word, whatever the words around it. */
export interface TagTable {
  /** `undefined` for a word that no list holds. */
  tagOf(word: string): string | undefined
}

/**
 * The tags of a word list. Both engines can tag, but cutting and looking up here is faster, and alike for both. Of jieba's words
 * only those are read that begin like a word that was asked for.
 */
export function createTagTable({ characters, words, terms }: WordList): TagTable {
  const tags = new Map<string, string>()
  const readStarts = new Set<string>()
  for (const line of withoutComments(terms.source).split('\n')) addLine(line, tags)
  return {
    tagOf(word) {
      const tag = tags.get(word)
      if (tag !== undefined) return tag
      const start = word.slice(0, 2)
      if (readStarts.has(start)) return undefined
      readStarts.add(start)
      addLinesFrom(start.length === 1 ? characters.source : words.source, start, tags)
      return tags.get(word)
    },
  }
}

/** Adds the lines of a source, sorted by code unit, that begin with `start`. */
function addLinesFrom(source: string, start: string, tags: Map<string, string>): void {
  let at = firstLineFrom(source, start)
  while (source.startsWith(start, at)) {
    const end = source.indexOf('\n', at)
    addLine(source.slice(at, end), tags)
    at = end + 1
  }
}

/** Own terms are read first and keep their tags. */
function addLine(line: string, tags: Map<string, string>): void {
  const wordEnd = line.indexOf(' ')
  const word = line.slice(0, wordEnd)
  if (wordEnd > 0 && !tags.has(word)) tags.set(word, line.slice(line.indexOf(' ', wordEnd + 1) + 1))
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
