import { bufferOf, type Chunks } from '../bytes/chunks.ts'

/**
 * The same chunks; in the end it throws when they stop within a frame. Node's decoder takes what is cut off for whole,
 * and would lose the rest without a word. The format is RFC 8878.
 * @throws Error when the last frame is not whole.
 */
export async function* wholeFrames(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const walk: Walk = { inFrame: false, checksum: 0, skip: 0, known: true }
  let pending: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    yield chunk
    const bytes = pending.length === 0 ? bufferOf(chunk) : Buffer.concat([pending, chunk])
    pending = bytes.subarray(walkThrough(bytes, walk))
  }
  if (walk.known && (walk.inFrame || walk.skip > 0 || pending.length > 0))
    throw new Error('it ends within a frame')
}

interface Walk {
  /** Between the header of a frame and its last block. */
  inFrame: boolean
  /** Bytes behind the last block of the frame. */
  checksum: number
  /** Bytes of the present part still to come. */
  skip: number
  /** What is no frame is left to the decoder. */
  known: boolean
}

/** How many of the bytes were walked through; the rest are too few to tell. */
function walkThrough(bytes: Buffer, walk: Walk): number {
  let at = 0
  for (;;) {
    const skipped = walk.known ? Math.min(walk.skip, bytes.length - at) : bytes.length - at
    walk.skip -= skipped
    at += skipped
    const head = bytes.subarray(at, at + longestHead)
    const step =
      walk.skip > 0 || !walk.known ? null : walk.inFrame ? blockOf(head, walk) : frameOf(head, walk)
    if (step === null) return at
    walk.skip = step
  }
}

/** Where a frame begins: its magic and what follows up to its first block. */
const longestHead = 8
const magic = 0xfd2fb528
const skippableMagic = 0x184d2a50

/** The length of the header, or of the whole frame when it is to be skipped; `null` when there are too few bytes. */
function frameOf(head: Buffer, walk: Walk): number | null {
  if (head.length < longestHead) return null
  const start = head.readUInt32LE(0)
  if ((start & 0xfffffff0) >>> 0 === skippableMagic) return longestHead + head.readUInt32LE(4)
  walk.known = start === magic
  if (!walk.known) return 0
  const descriptor = head[4] ?? 0
  const [sizeFlag, single, dictionary] = [descriptor >>> 6, (descriptor >>> 5) & 1, descriptor & 3]
  walk.inFrame = true
  walk.checksum = ((descriptor >>> 2) & 1) * 4
  const sizeLength = sizeFlag === 0 ? single : 2 ** sizeFlag
  const dictionaryLength = dictionary === 3 ? 4 : dictionary
  return 5 + (1 - single) + dictionaryLength + sizeLength
}

/** The length of a block with its header, and behind the last one of the checksum. */
function blockOf(head: Buffer, walk: Walk): number | null {
  if (head.length < 3) return null
  const header = head.readUIntLE(0, 3)
  const isLast = (header & 1) === 1
  const isRun = ((header >>> 1) & 3) === 1
  walk.inFrame = !isLast
  return 3 + (isRun ? 1 : header >>> 3) + (isLast ? walk.checksum : 0)
}
