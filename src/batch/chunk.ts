import { setImmediate } from 'node:timers/promises'
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

/**
 * The outcomes in chunks of those that can be had without waiting for more of the input, usually of what came in one piece: whoever
 * sends a document and waits for its answer has sent all that it is read with.
 */
export async function* chunksAtHand(
  outcomes: AsyncIterable<SourceOutcome>,
): AsyncGenerator<readonly ChunkItem[]> {
  const iterator = outcomes[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<SourceOutcome>> | undefined
  try {
    for (;;) {
      const first = await (next ?? iterator.next())
      if (first.done === true) return
      next = undefined
      const opening = await toItem(first.value)
      const items = [opening]
      // Input that is still to come comes after this turn of the event loop, and what is wrong with it is told after the answers.
      const turnIsOver = setImmediate(undefined)
      for (let size = sizeOf(opening); size < usualChunkSize && items.length < mostItems; ) {
        next = iterator.next()
        const found = await Promise.race([next, turnIsOver]).catch(() => undefined)
        if (found === undefined || found.done === true) break
        next = undefined
        const item = await toItem(found.value)
        items.push(item)
        size += sizeOf(item)
      }
      yield items
    }
  } finally {
    // Not waited for: where input is still to come, it ends only then.
    void iterator.return?.()
  }
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
