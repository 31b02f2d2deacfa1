import { type CharacterRows, createCharacterRows } from './character-rows.ts'
import { createWordMap } from './word-map.ts'

export interface GazetteerMatch<Entry> {
  readonly end: number
  readonly entry: Entry
}

export interface Gazetteer<Entry> {
  get(word: string): Entry | undefined
  /** The entry of the word from `start` to `end`: `get` of what stands there, without cutting it out. */
  getAt(text: string, start: number, end: number): Entry | undefined
  /** The longest entry that starts at `index`. */
  matchAt(text: string, index: number): GazetteerMatch<Entry> | undefined
  /** The longest entry that ends at `end`, not reaching before `from`. */
  matchBefore(
    text: string,
    end: number,
    from?: number,
  ): { readonly start: number; readonly entry: Entry } | undefined
  words(): IterableIterator<string>
}

/**
 * Finds words by the lengths known for their first and their last character, and for their first two: time does not grow with the
 * number of words, and most places of a text are told to begin no word without looking at more than one number or two. Gazetteers that
 * are asked about the same places had better share `rows`, of which each takes two columns.
 */
export function createGazetteer<Entry>(
  words: Iterable<readonly [string, Entry]>,
  rows: CharacterRows = createCharacterRows(2),
): Gazetteer<Entry> {
  const entries = new Map(words)
  const found = createWordMap<Entry>()
  const { cells, width } = rows
  const ofFirst = rows.addColumn()
  const ofLast = rows.addColumn()
  const byFirstTwo = new Uint8Array(slotCount(entries.size))
  const sharing = new Set<number>()
  for (const [word, entry] of entries) {
    if (word === '') continue
    const first = word.charCodeAt(0) * width + ofFirst
    const last = word.charCodeAt(word.length - 1) * width + ofLast
    const bit = bitOf(word.length)
    cells[first] = (cells[first] ?? 0) | bit
    cells[last] = (cells[last] ?? 0) | bit
    const firstTwo = slotOf(byFirstTwo, word, 0)
    byFirstTwo[firstTwo] = (byFirstTwo[firstTwo] ?? 0) | bit
    if (bit === sharedBit) sharing.add(word.length)
    found.set(word, entry)
  }
  /** The lengths that share a bit, longest first. */
  const longLengths = [...sharing].sort((one, other) => other - one)

  /** The lengths of words that begin with the unit at an index of a text, and of those that end with it. */
  const lengthsFrom = (text: string, index: number): number =>
    cells[text.charCodeAt(index) * width + ofFirst] ?? 0
  const lengthsTo = (text: string, index: number): number =>
    cells[text.charCodeAt(index) * width + ofLast] ?? 0

  const getAt = (text: string, start: number, end: number): Entry | undefined => {
    if (start >= end || end > text.length) return undefined
    const lengths = lengthsFrom(text, start) & lengthsTo(text, end - 1)
    return (lengths & bitOf(end - start)) === 0 ? undefined : found.getAt(text, start, end)
  }
  return {
    get: word => getAt(word, 0, word.length),
    getAt,
    matchAt(text, index) {
      const byFirst = index < text.length ? lengthsFrom(text, index) : 0
      if (byFirst === 0) return undefined
      const lengths = byFirst & ((byFirstTwo[slotOf(byFirstTwo, text, index)] ?? 0) | bitOf(1))
      if (lengths === 0) return undefined
      if (lengths >= sharedBit) {
        for (const length of longLengths) {
          const end = index + length
          const entry = getAt(text, index, end)
          if (entry !== undefined) return { end, entry }
        }
      }
      for (let left = lengths & ~sharedBit; left !== 0; left &= ~bitOf(longestOf(left))) {
        const end = index + longestOf(left)
        const entry = getAt(text, index, end)
        if (entry !== undefined) return { end, entry }
      }
      return undefined
    },
    matchBefore(text, end, from = 0) {
      const lengths = end > 0 ? lengthsTo(text, end - 1) : 0
      if (lengths === 0) return undefined
      if (lengths >= sharedBit) {
        for (const length of longLengths) {
          const start = end - length
          const entry = start < from ? undefined : getAt(text, start, end)
          if (entry !== undefined) return { start, entry }
        }
      }
      for (let left = lengths & ~sharedBit; left !== 0; left &= ~bitOf(longestOf(left))) {
        const start = end - longestOf(left)
        const entry = start < from ? undefined : getAt(text, start, end)
        if (entry !== undefined) return { start, entry }
      }
      return undefined
    },
    words: () => entries.keys(),
  }
}

/** Both as one: of what both find at a place the longer, of the same word the entry of the first. */
export const joinGazetteers = <Entry>(
  first: Gazetteer<Entry>,
  second: Gazetteer<Entry>,
): Gazetteer<Entry> => ({
  get: word => first.get(word) ?? second.get(word),
  getAt: (text, start, end) => first.getAt(text, start, end) ?? second.getAt(text, start, end),
  matchAt(text, index) {
    const one = first.matchAt(text, index)
    const other = second.matchAt(text, index)
    return (other?.end ?? 0) > (one?.end ?? 0) ? other : one
  },
  matchBefore(text, end, from) {
    const one = first.matchBefore(text, end, from)
    const other = second.matchBefore(text, end, from)
    return (other?.start ?? end) < (one?.start ?? end) ? other : one
  },
  *words() {
    yield* first.words()
    yield* second.words()
  },
})

/** Enough for the first two characters of so many words to seldom share a slot, unless there are very many; a power of two. */
const slotCount = (words: number): number => 2 ** Math.min(16, Math.ceil(Math.log2(4 * (words + 1))))
/** Where the lengths stand of words that begin with the two characters at `index`. */
const slotOf = (slots: Uint8Array, text: string, index: number): number =>
  (Math.imul(text.charCodeAt(index), 0x2545) ^ text.charCodeAt(index + 1)) & (slots.length - 1)

/** Stands for a length in the eight bits that each UTF-16 unit has; lengths from eight on share one. */
const bitOf = (length: number): number => 1 << (Math.min(length, 8) - 1)
const sharedBit = bitOf(8)
/** The longest of the lengths whose bits are set. */
const longestOf = (bits: number): number => 32 - Math.clz32(bits)
