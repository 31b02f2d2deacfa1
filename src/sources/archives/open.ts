import { collect, peek } from '../bytes/chunks.ts'
import { headLength, isWebArchive, type Kind, kindOf } from '../kind.ts'
import { createBudget, LimitError, type Limits } from '../limits.ts'
import { readLines } from '../records/lines.ts'
import { failed, found, InputError, type SourceOutcome, skipped } from '../source.ts'
import { unpackMembers } from './gzip-members.ts'
import type { Reading, Stored } from './reading.ts'
import { unpack } from './unpack.ts'

/** For one input: all that is opened through it counts towards the same limits. */
export function createReading(settings: Pick<Reading, 'limits' | 'records' | 'onRead' | 'placeIn'>): Reading {
  const { limits, records } = settings
  const reading: Reading = {
    ...settings,
    budget: createBudget(limits),
    kindOf(head, name) {
      const kind = kindOf(head, name)
      return kind === 'jsonl' && records.whole ? 'text' : kind
    },
    open: stored => open(stored, reading),
  }
  return reading
}

async function* open(stored: Stored, reading: Reading): AsyncGenerator<SourceOutcome> {
  const { place } = stored
  let close = async (): Promise<void> => {}
  try {
    const peeked = await peek(stored.chunks, headLength)
    close = peeked.close
    const kind = reading.kindOf(peeked.head, place.name)
    let outcomes = 0
    for await (const outcome of read(kind, { ...stored, chunks: peeked.chunks }, reading)) {
      outcomes++
      yield outcome
    }
    if (outcomes === 0) throw new InputError('no-documents', emptyReason)
  } catch (error) {
    if (!(error instanceof InputError) || error instanceof LimitError) throw error
    yield failed(place, error.code, error.message)
  } finally {
    await close()
  }
}

async function* read(kind: Kind, stored: Stored, reading: Reading): AsyncGenerator<SourceOutcome> {
  const { place, chunks, named } = stored
  const { limits, records } = reading
  switch (kind) {
    case 'zip': {
      const { readZip } = await import('./zip.ts')
      return yield* readZip(deeper(stored, limits), reading)
    }
    case 'tar': {
      const { readTar } = await import('./tar.ts')
      return yield* readTar(deeper(stored, limits), reading)
    }
    case 'gzip':
    case 'zstd':
      return yield* readPacked(kind, stored, reading)
    case 'packed':
      throw new InputError('unsupported', `${unpackFirst}; unpack it first, or pack it as zip or tar.gz`)
    case 'warc': {
      const { readWarc } = await import('../warc/warc.ts')
      return yield* readWarc(chunks, place, reading)
    }
    case 'jsonl':
      return yield* readLines(chunks, place, records, limits.documentSize)
    case 'csv': {
      const { readTable } = await import('../records/table.ts')
      return yield* readTable(chunks, place, records, limits.documentSize)
    }
    default: {
      // A named file is a document, whatever it is called.
      if (kind === 'other' && !named) return yield skipped(place, 'other-kind', otherReason)
      const content = await collect(chunks, limits.documentSize)
      yield found({ ...place, read: async () => content })
    }
  }
}

const emptyReason = 'expected documents in the file, found none; check where it is from'
const otherReason = 'no report by its ending and first bytes; name the file itself to read it'
const unpackFirst = 'expected zip, tar, gzip or zstd, got an archive of another format (bzip2, xz, 7z or rar)'

/** What a compressed stream holds; a tar in it is one archive with it. */
async function* readPacked(
  kind: 'gzip' | 'zstd',
  { path: _, ...stored }: Stored,
  reading: Reading,
): AsyncGenerator<SourceOutcome> {
  const { name } = stored.place
  const unpacked =
    kind === 'gzip' && isWebArchive(name)
      ? unpackMembers(stored.chunks, reading)
      : unpack(kind, stored.chunks, reading)
  const { head, chunks, close } = await peek(unpacked, headLength)
  try {
    const inner = reading.kindOf(head, name)
    yield* read(inner, { ...(inner === 'tar' ? stored : deeper(stored, reading.limits)), chunks }, reading)
  } finally {
    await close()
  }
}

function deeper(stored: Stored, limits: Limits): Stored {
  if (stored.depth >= limits.depth) {
    throw new InputError(
      'too-deep',
      `expected at most ${limits.depth} archives around a document, got more; unpack it first or raise --max-depth`,
    )
  }
  return { ...stored, depth: stored.depth + 1 }
}
