import { lazy } from '../lazy.ts'
import { readModel } from '../models.ts'
import { foldTable } from './fold.ts'
import { fingerprint, hash, headerLength, lineEnd, magic, noThird, stepsPerUnit, unknown } from './format.ts'

/** Tells how likely Chinese news continues with a character; a trigram model with back-off, in typed arrays. */
export interface CharacterModel {
  /** The identifier of a UTF-16 unit; those of line ends are 0. */
  identify(unit: number): number
  /** Whether a UTF-16 unit is a character of running text, not one of the many rare ones. */
  isCommon(unit: number): boolean
  /** Natural logarithm of the probability of `third` after `first` and `second`. */
  score(first: number, second: number, third: number): number
}

/** Any one of the thousands of characters that no counted text holds. */
const unknownCharacter = -17

/** About 3,500 characters are so common: one in 160,000, as a negative natural logarithm. */
const commonAtLeast = 12

export const characterModel = lazy(() => openModel(readModel('characters.bin')))

/** @throws Error when the file is not one that `scripts/build-character-model.mjs` wrote. */
function openModel(file: Buffer): CharacterModel {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const [found, characters = 0, pairs = 0, triples = 0] = new Uint32Array(buffer, 0, headerLength / 4)
  if (found !== magic) throw new Error('models/characters.bin: expected a character model; restore the file')
  let at = headerLength
  const take = (bytes: number): number => {
    const start = at
    at += bytes + (bytes % 2)
    return start
  }
  const alphabet = new Uint16Array(buffer, take(characters * 2), characters)
  const single = new Uint8Array(buffer, take(characters), characters)
  const singleBackOff = new Uint8Array(buffer, take(characters), characters)
  const pairPrints = new Uint16Array(buffer, take(pairs * 2), pairs)
  const pair = new Uint8Array(buffer, take(pairs), pairs)
  const pairBackOff = new Uint8Array(buffer, take(pairs), pairs)
  const triplePrints = new Uint16Array(buffer, take(triples * 2), triples)
  const triple = new Uint8Array(buffer, take(triples), triples)

  const identifiers = identifiersOf(alphabet)
  const common = single.map(stored => (stored <= commonAtLeast * stepsPerUnit ? 1 : 0))
  const scorePair = (first: number, second: number): number => {
    const slot = find(pairPrints, first, second, noThird)
    return slot >= 0 ? (pair[slot] ?? 0) : (singleBackOff[first] ?? 0) + (single[second] ?? 0)
  }
  return {
    identify: unit => identifiers[unit] ?? unknown,
    isCommon: unit => common[identifiers[unit] ?? unknown] === 1,
    score(first, second, third) {
      if (third === unknown) return unknownCharacter
      const slot = find(triplePrints, first, second, third)
      if (slot >= 0) return -(triple[slot] ?? 0) / stepsPerUnit
      const context = find(pairPrints, first, second, noThird)
      const backOff = context >= 0 ? (pairBackOff[context] ?? 0) : 0
      return -(backOff + scorePair(second, third)) / stepsPerUnit
    },
  }
}

/** The slot of an n-gram, or -1: linear probing until an empty slot. The size of the table is a power of two. */
function find(prints: Uint16Array, first: number, second: number, third: number): number {
  const mask = prints.length - 1
  const print = fingerprint(first, second, third)
  for (let slot = hash(first, second, third) & mask; ; slot = (slot + 1) & mask) {
    const stored = prints[slot]
    if (stored === print) return slot
    if (stored === 0) return -1
  }
}

function identifiersOf(alphabet: Uint16Array): Uint16Array {
  const byFolded = new Uint16Array(0x10000).fill(unknown)
  for (let identifier = 0; identifier < alphabet.length; identifier++)
    byFolded[alphabet[identifier] ?? 0] = identifier
  byFolded[0x0a] = lineEnd
  return foldTable().map(folded => byFolded[folded] ?? unknown)
}
