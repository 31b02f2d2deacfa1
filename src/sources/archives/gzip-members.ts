import * as zlib from 'node:zlib'
import { checksumOf } from '../bytes/checksum.ts'
import { bufferOf, type Chunks } from '../bytes/chunks.ts'
import { checkRatio } from '../limits.ts'
import { InputError } from '../source.ts'
import type { Reading } from './reading.ts'
import { unpack } from './unpack.ts'

/**
 * Unpacks a file in which each record is a gzip member of its own, as web archives are: what is damaged costs only its
 * member, in whose place `brokenMember` stands. Of a file that is one long member it is as `unpack`.
 */
export async function* unpackMembers(chunks: Chunks, reading: Reading): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  let packed: Buffer = Buffer.alloc(0)
  let ended = false
  let lost = false
  const readMore = async (): Promise<void> => {
    // Twice as much each time: what was too short is unpacked again.
    const enough = Math.max(packed.length * 2, leastRead)
    const pieces = [packed]
    for (let length = packed.length; length < enough && !ended; ) {
      const next = await iterator.next()
      ended = next.done === true
      if (next.done) break
      pieces.push(bufferOf(next.value))
      length += next.value.length
    }
    packed = Buffer.concat(pieces)
  }
  try {
    for (;;) {
      if (packed.length === 0) await readMore()
      if (packed.length === 0) return
      const member = unpackFirst(packed, reading)
      if (member.status === 'whole') {
        lost = false
        packed = packed.subarray(member.length)
        yield member.content
      } else if (member.status === 'long' || (member.status === 'short' && packed.length > longestMember)) {
        return yield* unpack('gzip', joined(packed, iterator), reading)
      } else if (member.status === 'short' && !ended) {
        await readMore()
      } else {
        if (!lost) yield brokenMember
        lost = true
        const next = packed.indexOf(magic, 1)
        // The magic may stand across two reads.
        packed = packed.subarray(next < 0 ? Math.max(packed.length - magic.length + 1, 1) : next)
        if (next < 0 && !ended) await readMore()
      }
    }
  } finally {
    await iterator.return?.()
  }
}

/** A line that begins no record. */
const brokenMember = Buffer.from('damaged gzip member\r\n\r\n')

const magic = Buffer.from([0x1f, 0x8b, 0x08])
const leastRead = 64 * 1024
const longestMember = 16 * 2 ** 20

type Member =
  | { readonly status: 'whole'; readonly length: number; readonly content: Buffer }
  /** Too few bytes, or too many to unpack at once. */
  | { readonly status: 'short' | 'long' | 'broken' }

function unpackFirst(packed: Buffer, { budget, limits }: Reading): Member {
  if (packed.indexOf(magic) !== 0) return { status: packed.length < magic.length ? 'short' : 'broken' }
  const start = headerLength(packed)
  if (start === null) return { status: 'short' }
  try {
    const { content, consumed } = inflate(packed.subarray(start), limits.documentSize)
    const end = start + consumed
    if (packed.length < end + trailerLength) return { status: 'short' }
    checkRatio(content.length, end, limits)
    budget.addUnpacked(content.length)
    const checksum = packed.readUInt32LE(end)
    const isSound =
      packed.readUInt32LE(end + 4) === content.length && (checksumOf(content) ?? checksum) === checksum
    return isSound ? { status: 'whole', length: end + trailerLength, content } : { status: 'broken' }
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error
    const code = 'code' in error ? error.code : null
    if (code === 'ERR_BUFFER_TOO_LARGE') return { status: 'long' }
    return { status: code === 'Z_BUF_ERROR' ? 'short' : 'broken' }
  }
}

const trailerLength = 8

/** Unpacks up to the end of the first stream. @throws Error of zlib, with code `Z_BUF_ERROR` when the bytes are too few. */
function inflate(packed: Buffer, most: number): { readonly content: Buffer; readonly consumed: number } {
  const result: unknown = zlib.inflateRawSync(packed, { info: true, maxOutputLength: most })
  if (
    typeof result === 'object' &&
    result !== null &&
    'buffer' in result &&
    result.buffer instanceof Buffer &&
    'engine' in result &&
    result.engine instanceof zlib.InflateRaw
  )
    return { content: result.buffer, consumed: result.engine.bytesWritten }
  throw new Error('zlib told nothing of what it read')
}

/** Where the packed bytes begin behind the header (RFC 1952), or `null` when it is not whole. */
function headerLength(packed: Buffer): number | null {
  const flags = packed[3] ?? 0
  let at = 10
  if (flags & hasExtra) at += 2 + (packed.length >= at + 2 ? packed.readUInt16LE(at) : 0)
  for (const flag of [hasName, hasComment]) {
    if (!(flags & flag)) continue
    const end = packed.indexOf(0, at)
    if (end < 0) return null
    at = end + 1
  }
  if (flags & hasHeaderChecksum) at += 2
  return at < packed.length ? at : null
}

const hasHeaderChecksum = 2
const hasExtra = 4
const hasName = 8
const hasComment = 16

async function* joined(first: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
