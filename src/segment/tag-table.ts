import { type WordList, withoutComments } from './word-list.ts'

/** jieba's part-of-speech tags by word, whatever the words around it. */
export interface TagTable {
  /** `undefined` for a word that no list holds. */
  tagOf(word: string): string | undefined
}

/**
 * The tags of a word list. Both engines can tag, but cutting and looking up here is faster, and alike for both. A list is read
 * only where a text needs it: all words of a first character when the first of them is asked for.
 */
export function createTagTable({ characters, words, terms }: WordList): TagTable {
  const tags = new Map<string, string>()
  const isRead = new Uint8Array(0x10000)
  for (const line of withoutComments(terms.source).split('\n')) addLine(line, tags)

  const readWordsWith = (first: number): void => {
    isRead[first] = 1
    for (const { source } of [characters, words]) {
      for (let at = firstLineFrom(source, first); source.charCodeAt(at) === first; ) {
        const end = source.indexOf('\n', at)
        addLine(source.slice(at, end), tags)
        at = end + 1
      }
    }
  }
  return {
    tagOf(word) {
      const first = word.charCodeAt(0)
      if (isRead[first] === 0) readWordsWith(first)
      return tags.get(word)
    },
  }
}

/** Own terms are read first and keep their tags. */
function addLine(line: string, tags: Map<string, string>): void {
  const wordEnd = line.indexOf(' ')
  const word = line.slice(0, wordEnd)
  if (wordEnd > 0 && !tags.has(word)) tags.set(word, line.slice(line.indexOf(' ', wordEnd + 1) + 1))
}

/** Where the first line begins whose first code unit is `first` or later: lines are sorted by code unit. */
function firstLineFrom(source: string, first: number): number {
  let low = 0
  let high = source.length
  while (low < high) {
    const middle = source.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    // The middle's line may begin before `low` only where `low` itself begins it.
    const lineStart = Math.max(low, middle)
    if (source.charCodeAt(lineStart) >= first) high = lineStart
    else low = source.indexOf('\n', lineStart) + 1
  }
  return low
}
