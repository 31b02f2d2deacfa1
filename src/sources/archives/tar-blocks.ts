import { bufferOf, type Chunks } from '../bytes/chunks.ts'

const blockSize = 512

/**
 * The same tar with what is broken between its members replaced by one empty member with a mark, so that a reader finds the
 * members behind it. A member is broken when its header does not add up; where the next begins is told by the first
 * block that does.
 */
export async function* mendHeaders(chunks: Chunks): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  let passing = 0
  let lost = false
  let ended = false
  // A number in an extended header stands for the next member's own, which may not hold it.
  let longSize: number | null = null
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? bufferOf(chunk) : Buffer.concat([rest, chunk])
    let [from, at] = [0, 0]
    for (;;) {
      const passed = Math.min(passing, bytes.length - at)
      passing -= passed
      at += passed
      if (passing > 0 || bytes.length - at < blockSize) break
      const block = bytes.subarray(at, at + blockSize)
      const header = readHeader(block)
      if (header === 'zeros') {
        ended = true
        lost = false
      } else if (header !== null) {
        const length = wholeBlocks(longSize ?? header.size)
        if (header.extended) {
          if (bytes.length - at < blockSize + length && length < longestHeader) break
          longSize = sizeIn(bytes.subarray(at + blockSize, at + blockSize + length))
        } else longSize = null
        passing = length
        lost = false
        ended = false
      } else {
        // What stands behind the end is padding.
        if (at > from) yield bytes.subarray(from, at)
        if (!lost && !ended) yield brokenMember
        lost = true
        from = at + blockSize
      }
      at += blockSize
    }
    if (at > from) yield bytes.subarray(from, at)
    rest = bytes.subarray(at)
  }
  if (rest.length > 0) yield rest
}

const longestHeader = 1024 * 1024

const wholeBlocks = (size: number): number => Math.ceil(size / blockSize) * blockSize

/** Whether bytes begin with the header of a member, of any of the formats. */
export function startsTar(head: Buffer): boolean {
  const header = head.length < blockSize ? null : readHeader(head.subarray(0, blockSize))
  return header !== null && header !== 'zeros'
}

interface Header {
  readonly size: number
  /** It tells about the next one. */
  readonly extended: boolean
}

function readHeader(block: Buffer): Header | 'zeros' | null {
  const sum = checksumOf(block)
  if (sum === checksumOfZeros) return 'zeros'
  const size = numberIn(block.subarray(124, 136))
  if (sum !== numberIn(block.subarray(148, 156)) || !(size >= 0)) return null
  return { size, extended: block[156] === extendedType }
}

const extendedType = 'x'.charCodeAt(0)

/** The sum of the bytes, its own field taken for blanks. */
function checksumOf(block: Buffer): number {
  let sum = checksumOfZeros
  for (let at = 0; at < blockSize; at++) if (at < 148 || at >= 156) sum += block[at] ?? 0
  return sum
}

const checksumOfZeros = 8 * 0x20

/** In octal digits, or where they do not suffice in bytes behind a set bit. */
function numberIn(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0) return Number(field.readBigUInt64BE(field.length - 8))
  const digits = /^[ \0]*([0-7]+)[ \0]*$/u.exec(field.toString('latin1'))?.[1]
  return digits === undefined
    ? /^[ \0]*$/u.test(field.toString('latin1'))
      ? 0
      : Number.NaN
    : Number.parseInt(digits, 8)
}

function sizeIn(extended: Buffer): number | null {
  const size = /(?:^|\n)\d+ size=(\d+)\n/u.exec(extended.toString('latin1'))?.[1]
  return size === undefined ? null : Number(size)
}

/** The owner of the member that stands for broken ones. */
export const brokenMark = 'jiyao:broken'

const brokenMember = ((): Buffer => {
  const block = Buffer.alloc(blockSize)
  block.write('0'.repeat(11), 124)
  block.write('0', 156)
  block.write('ustar\x0000', 257, 'latin1')
  block.write(brokenMark, 265)
  block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, 148)
  return block
})()
