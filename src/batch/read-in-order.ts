import { pMapIterable } from 'p-map'
import type { Place } from '../sources/source.ts'
import type { ChunkItem } from './chunk.ts'
import { type Encoding, packRecords } from './encoding.ts'
import { type ChunkResult, readChunk } from './read-chunk.ts'
import { ReadingError } from './record.ts'
import { addTallies } from './tally.ts'
import type { WorkerPool } from './worker-pool.ts'

/** A chunk that was read: what is to be written, and of which outcomes. */
export interface ReadChunk extends ChunkResult {
  /** Every outcome of the input, with a record or passed over. */
  readonly outcomes: readonly Place[]
  /** Of the records, in order. */
  readonly ids: readonly string[]
}

/**
 * Reads chunks by several workers and gives the results in the order of the input. No more are in hand than the workers
 * need not to wait: whoever takes the results sets the pace.
 */
export const readInOrder = (
  chunks: AsyncIterable<readonly ChunkItem[]>,
  encoding: Encoding,
  pool: WorkerPool,
): AsyncIterable<ReadChunk> =>
  pMapIterable(
    chunks,
    async items => ({
      ...(await readSplitting(items, encoding, pool)),
      outcomes: items.map(({ id, name }) => ({ id, name })),
      ids: items.filter(({ status }) => status !== 'skipped').map(({ id }) => id),
    }),
    { concurrency: 2 * pool.workers, backpressure: 4 * pool.workers },
  )

/** Where a worker is lost over a chunk, each of its documents is read alone: only the one at fault is lost. */
async function readSplitting(
  items: readonly ChunkItem[],
  encoding: Encoding,
  pool: WorkerPool,
): Promise<ChunkResult> {
  try {
    return await pool.read({ items, encoding })
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    if (items.length === 1) {
      return readChunk({ items, encoding }, () => {
        throw error
      })
    }
    const alone: ChunkResult[] = []
    for (const item of items) alone.push(await readSplitting([item], { ...encoding, gzip: false }, pool))
    return {
      pieces: packRecords(
        alone.flatMap(({ pieces }) => pieces),
        encoding,
      ),
      tally: alone.map(({ tally }) => tally).reduce(addTallies),
    }
  }
}
