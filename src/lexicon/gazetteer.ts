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
 * are asked about the same places had better share `rows`, of which each takes two columns; one of few words needs few.
 */
export const createGazetteer = <Entry>(
  words: Iterable<readonly [string, Entry]>,
  rows: CharacterRows = createCharacterRows(2),
): Gazetteer<Entry> => new WordsByLength(words, rows)

/** A class, so that the methods of all gazetteers are compiled once. */
class WordsByLength<Entry> implements Gazetteer<Entry> {
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #found = createWordMap<Entry>()
  readonly #cells: Uint8Array
  readonly #width: number
  readonly #mask: number
  readonly #ofFirst: number
  readonly #ofLast: number
  readonly #byFirstTwo: Uint8Array
  /** The lengths that share a bit, longest first. */
  readonly #longLengths: readonly number[]

  constructor(words: Iterable<readonly [string, Entry]>, rows: CharacterRows) {
    this.#entries = new Map(words)
    const { cells, width, mask } = rows
    this.#cells = cells
    this.#width = width
    this.#mask = mask
    this.#ofFirst = rows.addColumn()
    this.#ofLast = rows.addColumn()
    this.#byFirstTwo = new Uint8Array(slotCount(this.#entries.size))
    const sharing = new Set<number>()
    for (const [word, entry] of this.#entries) {
      if (word === '') continue
      const bit = bitOf(word.length)
      add(cells, (word.charCodeAt(0) & mask) * width + this.#ofFirst, bit)
      add(cells, (word.charCodeAt(word.length - 1) & mask) * width + this.#ofLast, bit)
      add(this.#byFirstTwo, slotOf(this.#byFirstTwo, word, 0), bit)
      if (bit === sharedBit) sharing.add(word.length)
      this.#found.set(word, entry)
    }
    this.#longLengths = [...sharing].sort((one, other) => other - one)
  }

  get(word: string): Entry | undefined {
    return this.getAt(word, 0, word.length)
  }

  getAt(text: string, start: number, end: number): Entry | undefined {
    if (start >= end || end > text.length) return undefined
    const lengths = this.#lengthsFrom(text, start) & this.#lengthsTo(text, end - 1)
    return (lengths & bitOf(end - start)) === 0 ? undefined : this.#found.getAt(text, start, end)
  }

  matchAt(text: string, index: number): GazetteerMatch<Entry> | undefined {
    const byFirst = index < text.length ? this.#lengthsFrom(text, index) : 0
    if (byFirst === 0) return undefined
    const byFirstTwo = this.#byFirstTwo
    const lengths = byFirst & ((byFirstTwo[slotOf(byFirstTwo, text, index)] ?? 0) | bitOf(1))
    if (lengths === 0) return undefined
    if (lengths >= sharedBit) {
      for (const length of this.#longLengths) {
        const end = index + length
        const entry = this.getAt(text, index, end)
        if (entry !== undefined) return { end, entry }
      }
    }
    for (let left = lengths & ~sharedBit; left !== 0; left &= ~bitOf(longestOf(left))) {
      const end = index + longestOf(left)
      const entry = this.getAt(text, index, end)
      if (entry !== undefined) return { end, entry }
    }
    return undefined
  }

  matchBefore(
    text: string,
    end: number,
    from = 0,
  ): { readonly start: number; readonly entry: Entry } | undefined {
    const lengths = end > 0 ? this.#lengthsTo(text, end - 1) : 0
    if (lengths === 0) return undefined
    if (lengths >= sharedBit) {
      for (const length of this.#longLengths) {
        const start = end - length
        const entry = start < from ? undefined : this.getAt(text, start, end)
        if (entry !== undefined) return { start, entry }
      }
    }
    for (let left = lengths & ~sharedBit; left !== 0; left &= ~bitOf(longestOf(left))) {
      const start = end - longestOf(left)
      const entry = start < from ? undefined : this.getAt(text, start, end)
      if (entry !== undefined) return { start, entry }
    }
    return undefined
  }

  words(): IterableIterator<string> {
    return this.#entries.keys()
  }

  /** The lengths of words that begin with the unit at an index of a text. */
  #lengthsFrom(text: string, index: number): number {
    return this.#cells[(text.charCodeAt(index) & this.#mask) * this.#width + this.#ofFirst] ?? 0
  }

  /** The lengths of words that end with the unit at an index of a text. */
  #lengthsTo(text: string, index: number): number {
    return this.#cells[(text.charCodeAt(index) & this.#mask) * this.#width + this.#ofLast] ?? 0
  }
}

function add(cells: Uint8Array, at: number, bit: number): void {
  cells[at] = (cells[at] ?? 0) | bit
}

/** Both as one: of what both find at a place the longer, of the same word the entry of the first. */
export const joinGazetteers = <Entry>(first: Gazetteer<Entry>, second: Gazetteer<Entry>): Gazetteer<Entry> =>
  new JoinedGazetteer(first, second)

class JoinedGazetteer<Entry> implements Gazetteer<Entry> {
  readonly #first: Gazetteer<Entry>
  readonly #second: Gazetteer<Entry>

  constructor(first: Gazetteer<Entry>, second: Gazetteer<Entry>) {
    this.#first = first
    this.#second = second
  }

  get(word: string): Entry | undefined {
    return this.#first.get(word) ?? this.#second.get(word)
  }

  getAt(text: string, start: number, end: number): Entry | undefined {
    return this.#first.getAt(text, start, end) ?? this.#second.getAt(text, start, end)
  }

  matchAt(text: string, index: number): { readonly end: number; readonly entry: Entry } | undefined {
    const one = this.#first.matchAt(text, index)
    const other = this.#second.matchAt(text, index)
    return (other?.end ?? 0) > (one?.end ?? 0) ? other : one
  }

  matchBefore(
    text: string,
    end: number,
    from?: number,
  ): { readonly start: number; readonly entry: Entry } | undefined {
    const one = this.#first.matchBefore(text, end, from)
    const other = this.#second.matchBefore(text, end, from)
    return (other?.start ?? end) < (one?.start ?? end) ? other : one
  }

  *words(): IterableIterator<string> {
    yield* this.#first.words()
    yield* this.#second.words()
  }
}

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
