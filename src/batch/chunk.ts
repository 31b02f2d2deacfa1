import {
  type FailedSource,
  failed,
  InputError,
  type SkippedSource,
  type SourceOutcome,
} from '../sources/source.ts'
import type { Encoding } from './encoding.ts'
import type { ReadSource } from './read-document.ts'

/** A document as it goes to a worker. */
export interface ReadDocument extends ReadSource {
  readonly status: 'read'
}

export type ChunkItem = ReadDocument | FailedSource | SkippedSource

/** What a worker reads at one go: many small documents, or one large one. */
export interface Chunk {
  readonly items: readonly ChunkItem[]
  readonly encoding: Encoding
}

/** In bytes. A message to a worker costs the main process half a millisecond, about as much as reading a short text does. */
export const usualChunkSize = 64 * 1024
/** What has little to read is counted by the piece. */
const mostItems = 256

/**
 * The outcomes in chunks of at least `chunkSize` bytes, in their order; where a chunk ends depends on the input alone. After `signal` nothing is read
 * any more, and what has been read of an unfinished chunk is left to the next run.
 */
export async function* chunksOf(
  outcomes: AsyncIterable<SourceOutcome>,
  signal: AbortSignal,
  chunkSize: number,
): AsyncGenerator<readonly ChunkItem[]> {
  let items: ChunkItem[] = []
  let size = 0
  for await (const outcome of outcomes) {
    if (signal.aborted) return
    const item = await toItem(outcome)
    items.push(item)
    size += sizeOf(item)
    if (size < chunkSize && items.length < mostItems) continue
    yield items
    items = []
    size = 0
  }
  if (items.length > 0 && !signal.aborted) yield items
}

async function toItem(outcome: SourceOutcome): Promise<ChunkItem> {
  if (outcome.status !== 'found') return outcome
  const { read, ...place } = outcome.source
  try {
    return { status: 'read', ...place, content: await outcome.source.read() }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return failed(place, error.code, error.message)
  }
}

/** In bytes. */
export function sizeOf(item: ChunkItem): number {
  if (item.status !== 'read') return 0
  return typeof item.content === 'string' ? Buffer.byteLength(item.content) : item.content.length
}
