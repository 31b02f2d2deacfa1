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

/** Finds words by the lengths known for their first (or last) character: time does not grow with the number of words. */
export function createGazetteer<Entry>(words: Iterable<readonly [string, Entry]>): Gazetteer<Entry> {
  const entries = new Map(words)
  const lengthsByFirst = lengthsBy(entries.keys(), word => word.charCodeAt(0))
  const lengthsByLast = lengthsBy(entries.keys(), word => word.charCodeAt(word.length - 1))
  return {
    size: entries.size,
    get: word => entries.get(word),
    matchAt(text, index) {
      for (const length of lengthsByFirst.get(text.charCodeAt(index)) ?? []) {
        const entry = entries.get(text.substring(index, index + length))
        if (entry !== undefined && index + length <= text.length) return { end: index + length, entry }
      }
      return undefined
    },
    matchBefore(text, end, from = 0) {
      for (const length of lengthsByLast.get(text.charCodeAt(end - 1)) ?? []) {
        if (end - length < from) continue
        const entry = entries.get(text.substring(end - length, end))
        if (entry !== undefined) return { start: end - length, entry }
      }
      return undefined
    },
    entries: () => entries.entries(),
  }
}

/** For each key the lengths of its words, longest first. */
function lengthsBy(
  words: Iterable<string>,
  keyOf: (word: string) => number,
): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>()
  for (const word of words) {
    const known = lengths.get(keyOf(word))
    if (known) known.add(word.length)
    else lengths.set(keyOf(word), new Set([word.length]))
  }
  return new Map([...lengths].map(([key, known]) => [key, [...known].sort((one, other) => other - one)]))
}
