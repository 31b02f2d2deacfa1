import { pipeline, Readable } from 'node:stream'
import { type Extract, extract } from 'tar-stream'
import type { Chunks } from '../bytes/chunks.ts'
import { failed, InputError, type SourceOutcome, skipped } from '../source.ts'
import { decodeName, isHidden } from './member-path.ts'
import { corrupt, hiddenReason, linkReason, type Reading, type Stored } from './reading.ts'
import { brokenMark, mendHeaders } from './tar-blocks.ts'

/** What the members of a tar hold, in their order, each read while it passes by. */
export async function* readTar(tarred: Stored, reading: Reading): AsyncGenerator<SourceOutcome> {
  const { place: outer, depth, chunks } = tarred
  const members = extract(options)
  // What fails on the way fails the last of the streams, which is read below.
  pipeline(Readable.from(mendHeaders(chunks)), members, () => {})
  let number = 0
  try {
    for await (const entry of members) {
      const { type, uname } = entry.header
      reading.budget.addMember()
      number++
      const bytes = chunksOf(entry)
      if (uname === brokenMark) {
        const at = { id: `${outer.id}:${number}`, name: `${outer.name}:${number}` }
        yield failed(at, 'corrupt', brokenReason)
      } else if (type !== 'directory') {
        const path = pathOf(entry)
        const place = reading.placeIn(outer, path)
        if (type !== 'file' && type !== 'contiguous-file') yield skipped(place, 'link', linkReason)
        else if (isHidden(path)) yield skipped(place, 'other-kind', hiddenReason)
        else yield* reading.open({ place, depth, named: false, chunks: bytes })
      }
      await drain(bytes)
    }
  } catch (error) {
    throw error instanceof InputError ? error : corrupt('a tar', error)
  } finally {
    members.destroy()
  }
}

const brokenReason =
  'expected the header of a member, got damaged bytes; what stands up to the next header is left out'

/** Names come as bytes in disguise, for nothing says what encoding they are in. Its types leave these options out. */
const options = { highWaterMark: 256 * 1024, filenameEncoding: 'latin1', allowUnknownFormat: true } as const

type Entry = Extract extends AsyncIterable<infer Member> ? Member : never

/** A name of the extended header is UTF-8; the old field holds bytes. */
const pathOf = ({ header }: Entry): string =>
  'pax' in header && header.pax !== null && typeof header.pax === 'object' && 'path' in header.pax
    ? header.name
    : decodeName(Buffer.from(header.name, 'latin1'))

/** The bytes of a member. Whoever stops early ends only the member: the archive goes on behind it. */
function chunksOf(entry: Entry): Chunks {
  const iterator = entry[Symbol.asyncIterator]()
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const { done, value } = await iterator.next().catch((error: unknown) => {
      throw error instanceof InputError ? error : corrupt('a member', error)
    })
    return done || !(value instanceof Uint8Array) ? { done: true, value: undefined } : { done: false, value }
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

async function drain(chunks: Chunks): Promise<void> {
  for await (const _ of chunks);
}
