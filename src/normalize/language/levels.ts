import { headerLength, magic, orders, overflow } from './format.ts'

/** The n-grams of one order, as nodes of a tree in the order of their parents. */
export interface Level {
  /** The identifier of each node's last character, rising among siblings. */
  readonly names: Uint16Array
  readonly probabilities: Uint8Array
  readonly backOffs: Uint8Array
  /** Where the children of each node begin in the next level; one number more than nodes. */
  readonly starts: Uint32Array
}

/** The node below `parent` that an identifier leads to, or -1. */
export function childOf(
  { starts }: Pick<Level, 'starts'>,
  parent: number,
  { names }: Pick<Level, 'names'>,
  identifier: number,
): number {
  let low = starts[parent] ?? 0
  const end = starts[parent + 1] ?? 0
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle] ?? 0) < identifier) low = middle + 1
    else high = middle
  }
  return low < end && names[low] === identifier ? low : -1
}

interface ModelFile {
  readonly alphabet: Uint16Array
  readonly levels: readonly [Level, Level, Level, Level]
}

/**
 * The columns of a model's file, which stay in its memory.
 * @throws Error when the file is not one that `scripts/build-character-model.mjs` wrote.
 */
export function readLevels(file: Buffer): ModelFile {
  let at = headerLength
  const take = (bytes: number): Uint8Array => {
    const column = new Uint8Array(file.buffer, file.byteOffset + at, bytes)
    at += bytes + (bytes % 2)
    return column
  }
  const takePairs = (size: number): Uint16Array => {
    const { buffer, byteOffset } = take(size * 2)
    return new Uint16Array(buffer, byteOffset, size)
  }
  /** Numbers of four bytes stand at any even place. */
  const takeNumbers = (size: number): Uint32Array => new Uint32Array(Uint8Array.from(take(size * 4)).buffer)
  const header = new Uint32Array(Uint8Array.from(file.subarray(0, headerLength)).buffer)
  const [found, ones = 0, twos = 0, threes = 0, fours = 0] = header
  if (found !== magic || header.length !== orders + 1)
    throw new Error('models/characters.bin.gz: expected a character model; restore the file')
  const alphabet = takePairs(ones)
  const inner = (size: number, named: boolean): Level => {
    const names = named ? takePairs(size) : new Uint16Array()
    const probabilities = take(size)
    const backOffs = take(size)
    const children = take(size)
    const [large = 0] = takeNumbers(1)
    return { names, probabilities, backOffs, starts: startsOf(children, takeNumbers(large)) }
  }
  const leaves = (size: number): Level => {
    const names = takePairs(size)
    return { ...noChildren, names, probabilities: take(size) }
  }
  return { alphabet, levels: [inner(ones, false), inner(twos, true), inner(threes, true), leaves(fours)] }
}

const noChildren = { backOffs: new Uint8Array(), starts: new Uint32Array() }

function startsOf(children: Uint8Array, large: Uint32Array): Uint32Array {
  const starts = new Uint32Array(children.length + 1)
  let overflown = 0
  let sum = 0
  for (let node = 0; node < children.length; node++) {
    const number = children[node] ?? 0
    sum += number === overflow ? (large[overflown++] ?? 0) : number
    starts[node + 1] = sum
  }
  return starts
}
