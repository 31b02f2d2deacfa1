/**
 * The file of the character model, little-endian. Header: magic, size of the alphabet, slots of the bigram and of the
 * trigram table, each 4 bytes. Then, padded to even places: the alphabet (2 bytes each; 0 is the line end, 1 everything
 * unknown), log probability and back-off of each character (1 byte each), then for bigrams the fingerprints (2 bytes
 * each), log probabilities and back-offs, for trigrams the fingerprints and log probabilities.
 */
export const magic = 0x314d434a
export const headerLength = 16

export const lineEnd = 0
export const unknown = 1

/** A stored byte is a negative natural logarithm in sixteenths. */
export const stepsPerUnit = 16

/** Spreads an n-gram over a table (low bits) and a fingerprint of 1 to 65535 (high bits). */
export function hash(first: number, second: number, third: number): number {
  let mixed =
    Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b) ^ Math.imul(third + 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** A second, independent hash: what a slot keeps to tell its n-gram from others. 0 marks an empty slot. */
export function fingerprint(first: number, second: number, third: number): number {
  const mixed =
    Math.imul(first + 7, 0x2545f491) ^ Math.imul(second + 11, 0x5bd1e995) ^ Math.imul(third + 13, 0x1b873593)
  return Math.imul(mixed ^ (mixed >>> 13), 0x7feb352d) >>> 16 || 1
}

/** Third place of a bigram's hash. */
export const noThird = 0x1fff
