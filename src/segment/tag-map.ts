/** Tags by word. */
export interface TagMap {
  get(word: string): string | undefined
  set(word: string, tag: string): void
}

/**
 * A map for words of Han characters. Nearly all words of a text have at most four characters, and four code units are two numbers:
 * such words are found in one array by open addressing. A map of strings would hash every word that was just cut, and wait for
 * memory three times where this waits once.
 */
export function createTagMap(): TagMap {
  const tagAt: (string | undefined)[] = [undefined]
  const numbers = new Map<string, number>()
  const ofCharacter = new Uint8Array(0x10000)
  const ofLongWord = new Map<string, string>()
  let slots = createSlots(firstSlotCount)
  let used = 0

  const numberOf = (tag: string): number => {
    const known = numbers.get(tag)
    if (known !== undefined) return known
    numbers.set(tag, tagAt.length)
    return tagAt.push(tag) - 1
  }
  return {
    get(word) {
      if (word.length === 1) return tagAt[ofCharacter[word.charCodeAt(0)] ?? 0]
      if (word.length > longestPacked) return ofLongWord.get(word)
      return tagAt[slots[slotOf(slots, startOf(word), restOf(word)) + 2] ?? 0]
    },
    set(word, tag) {
      if (word.length === 1) ofCharacter[word.charCodeAt(0)] = numberOf(tag)
      else if (word.length > longestPacked) ofLongWord.set(word, tag)
      else {
        if (++used * 2 * slotSize > slots.length) slots = grow(slots)
        put(slots, startOf(word), restOf(word), numberOf(tag))
      }
    },
  }
}

const longestPacked = 4

/** The first two code units, never 0 for a word; and the next two, 0 where there are none. */
const startOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1)
const restOf = (word: string): number => {
  if (word.length === 2) return 0
  return (word.charCodeAt(2) << 16) | (word.length === 3 ? 0 : word.charCodeAt(3))
}

/** A slot is the start of a word, the rest and the number of the tag. */
const slotSize = 3
const firstSlotCount = 2 ** 13

const createSlots = (count: number): Int32Array => new Int32Array(count * slotSize)

/** Where a word stands, or else the free slot where it belongs. The number of slots is a power of two, and half of them are free. */
function slotOf(slots: Int32Array, start: number, rest: number): number {
  const count = slots.length / slotSize
  // Multiplicative hashing: both numbers by odd constants that spread their bits, then the better upper bits onto the lower.
  let hash = Math.imul(start ^ Math.imul(rest, 0x85ebca6b), 0x9e3779b1)
  hash ^= hash >>> 15
  for (let slot = hash & (count - 1); ; slot = (slot + 1) & (count - 1)) {
    const at = slot * slotSize
    if (slots[at] === 0 || (slots[at] === start && slots[at + 1] === rest)) return at
  }
}

function put(slots: Int32Array, start: number, rest: number, tag: number): void {
  const at = slotOf(slots, start, rest)
  slots[at] = start
  slots[at + 1] = rest
  slots[at + 2] = tag
}

function grow(slots: Int32Array): Int32Array {
  const larger = createSlots((2 * slots.length) / slotSize)
  for (let at = 0; at < slots.length; at += slotSize) {
    if (slots[at] !== 0) put(larger, slots[at] ?? 0, slots[at + 1] ?? 0, slots[at + 2] ?? 0)
  }
  return larger
}
