import { pipeline, Readable, Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { type Chunks, counted } from '../bytes/chunks.ts'
import { checkRatio } from '../limits.ts'
import { InputError } from '../source.ts'
import { corrupt, type Reading } from './reading.ts'
import { wholeFrames } from './zstd-frames.ts'

/** The bytes of a compressed stream. @throws InputError when it is damaged, or packed denser than the limits allow. */
export async function* unpack(
  kind: 'gzip' | 'zstd',
  chunks: Chunks,
  { budget, limits }: Reading,
): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  const all = counted(chunks, length => {
    packed += length
  })
  const source = Readable.from(kind === 'zstd' ? wholeFrames(all) : all)
  const unpacker = kind === 'gzip' ? zlib.createGunzip({ chunkSize: 64 * 1024 }) : createZstdUnpacker()
  // What fails on the way fails the last of the streams, which is read below.
  pipeline(source, unpacker, () => {})
  try {
    for await (const chunk of unpacker) {
      unpacked += chunk.length
      checkRatio(unpacked, packed, limits)
      budget.addUnpacked(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw error instanceof InputError ? error : corrupt('a compressed file', error)
  }
}

/** Node has it since 22.15. */
function createZstdUnpacker(): Transform {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress')
  const unpacker: unknown = typeof create === 'function' ? create() : null
  if (unpacker instanceof Transform) return unpacker
  throw new InputError(
    'unsupported',
    `expected a Node that unpacks zstd (22.15 or newer), this is ${process.version}; use a newer one, or unpack it with zstd -d first`,
  )
}
