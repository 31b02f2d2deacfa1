/** Values by word, looked up where the word stands in a text. */
export interface WordMap<Value> {
  get(word: string): Value | undefined
  /** The value of the word from `start` to `end`, which need not be cut out of the text. */
  getAt(text: string, start: number, end: number): Value | undefined
  set(word: string, value: Value): void
}

/**
 * A map for Chinese words. Nearly all have at most four characters, and four code units are two numbers: such words are found in one
 * array by open addressing, and words of one character in a table. A map of strings would make a string of every stretch that is asked
 * for and hash it, and wait for memory three times where this waits once.
 */
export const createWordMap = <Value>(): WordMap<Value> => new PackedWords()

/** A class, so that the methods of all maps are compiled once. */
class PackedWords<Value> implements WordMap<Value> {
  readonly #values: (Value | undefined)[] = [undefined]
  readonly #ofLongWord = new Map<string, number>()
  #ofCharacter = new Uint32Array(0)
  #slots = createSlots(firstSlotCount)
  #used = 0

  get(word: string): Value | undefined {
    return this.getAt(word, 0, word.length)
  }

  getAt(text: string, start: number, end: number): Value | undefined {
    const length = end - start
    if (length === 1) return this.#values[this.#ofCharacter[text.charCodeAt(start)] ?? 0]
    if (length > longestPacked) return this.#values[this.#ofLongWord.get(text.substring(start, end)) ?? 0]
    if (length < 1) return undefined
    const slots = this.#slots
    const at = slotOf(slots, firstOf(text, start), restOf(text, start, length), length)
    return this.#values[(slots[at + 2] ?? 0) >>> lengthBits]
  }

  set(word: string, value: Value): void {
    const number = this.#values.push(value) - 1
    if (word.length > longestPacked) this.#ofLongWord.set(word, number)
    else if (word.length === 1) {
      if (this.#ofCharacter.length === 0) this.#ofCharacter = new Uint32Array(0x10000)
      this.#ofCharacter[word.charCodeAt(0)] = number
    } else if (word.length > 1) {
      if (++this.#used * 2 * slotSize > this.#slots.length) this.#slots = grow(this.#slots)
      const packed = (number << lengthBits) | word.length
      put(this.#slots, firstOf(word, 0), restOf(word, 0, word.length), packed)
    }
  }
}

const longestPacked = 4

/** The first two code units of a word, and the next two, 0 where there are none. */
const firstOf = (text: string, start: number): number =>
  (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1)
function restOf(text: string, start: number, length: number): number {
  if (length === 2) return 0
  return (text.charCodeAt(start + 2) << 16) | (length === 3 ? 0 : text.charCodeAt(start + 3))
}

/** A slot is the two numbers of a word, and the number of its value with the word's length in the lowest bits; 0 where it is free. */
const slotSize = 3
const lengthBits = 3
const lengthMask = 2 ** lengthBits - 1
const firstSlotCount = 2 ** 6

const createSlots = (count: number): Int32Array => new Int32Array(count * slotSize)

/** Where a word stands, or else the free slot where it belongs. The number of slots is a power of two, and half of them are free. */
function slotOf(slots: Int32Array, first: number, rest: number, length: number): number {
  const last = slots.length / slotSize - 1
  // Multiplicative hashing: both numbers by odd constants that spread their bits, then the better upper bits onto the lower.
  let hash = Math.imul(first ^ Math.imul(rest, 0x85ebca6b), 0x9e3779b1)
  hash ^= hash >>> 15
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const at = slot * slotSize
    const value = slots[at + 2] ?? 0
    if (value === 0) return at
    if (slots[at] === first && slots[at + 1] === rest && (value & lengthMask) === length) return at
  }
}

function put(slots: Int32Array, first: number, rest: number, value: number): void {
  const at = slotOf(slots, first, rest, value & lengthMask)
  slots[at] = first
  slots[at + 1] = rest
  slots[at + 2] = value
}

function grow(slots: Int32Array): Int32Array {
  const larger = createSlots((2 * slots.length) / slotSize)
  for (let at = 0; at < slots.length; at += slotSize) {
    const value = slots[at + 2] ?? 0
    if (value !== 0) put(larger, slots[at] ?? 0, slots[at + 1] ?? 0, value)
  }
  return larger
}
