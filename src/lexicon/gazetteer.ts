export interface GazetteerMatch<Entry> {
  readonly end: number
  readonly entry: Entry
}

export interface Gazetteer<Entry> {
  readonly size: number
  get(word: string): Entry | undefined
  /** The longest entry that starts at `index`. */
  matchAt(text: string, index: number): GazetteerMatch<Entry> | undefined
  /** The longest entry that ends at `end`, not reaching before `from`. */
  matchBefore(
    text: string,
    end: number,
    from?: number,
  ): { readonly start: number; readonly entry: Entry } | undefined
  entries(): IterableIterator<readonly [string, Entry]>
}

/**
 * Finds words by the lengths known for their first and their last character: time does not grow with the number of words, and most
 * places of a text are told to begin no word without looking at more than one number.
 */
export function createGazetteer<Entry>(words: Iterable<readonly [string, Entry]>): Gazetteer<Entry> {
  const entries = new Map(words)
  const ofCharacter = new Map<number, Entry>()
  const byFirst = new Uint8Array(0x10000)
  const byLast = new Uint8Array(0x10000)
  const knownLengths = new Set<number>()
  for (const [word, entry] of entries) {
    if (word === '') continue
    const first = word.charCodeAt(0)
    const last = word.charCodeAt(word.length - 1)
    byFirst[first] = (byFirst[first] ?? 0) | bitOf(word.length)
    byLast[last] = (byLast[last] ?? 0) | bitOf(word.length)
    knownLengths.add(word.length)
    if (word.length === 1) ofCharacter.set(first, entry)
  }
  const lengths = [...knownLengths].sort((one, other) => other - one)

  /** The entry at a place; before it is looked up, both its ends must be those of words of its length. */
  const entryAt = (text: string, start: number, end: number): Entry | undefined => {
    const bit = bitOf(end - start)
    if (((byFirst[text.charCodeAt(start)] ?? 0) & (byLast[text.charCodeAt(end - 1)] ?? 0) & bit) === 0)
      return undefined
    return end - start === 1
      ? ofCharacter.get(text.charCodeAt(start))
      : entries.get(text.substring(start, end))
  }
  return {
    size: entries.size,
    get: word => entryAt(word, 0, word.length),
    matchAt(text, index) {
      if (!byFirst[text.charCodeAt(index)]) return undefined
      for (const length of lengths) {
        const end = index + length
        const entry = end > text.length ? undefined : entryAt(text, index, end)
        if (entry !== undefined) return { end, entry }
      }
      return undefined
    },
    matchBefore(text, end, from = 0) {
      if (!byLast[text.charCodeAt(end - 1)]) return undefined
      for (const length of lengths) {
        const start = end - length
        const entry = start < from ? undefined : entryAt(text, start, end)
        if (entry !== undefined) return { start, entry }
      }
      return undefined
    },
    entries: () => entries.entries(),
  }
}

/** Stands for a length in the eight bits that each UTF-16 unit has; lengths from eight on share one. */
const bitOf = (length: number): number => 1 << (Math.min(length, 8) - 1)
