import type { Pipeline } from '../../create-pipeline.ts'
import { readChunk } from '../read-chunk.ts'
import { readInSteps } from '../read-document.ts'
import { ReadingError } from '../record.ts'
import type { WorkerPool } from '../worker-pool.ts'

export interface InProcessOptions {
  readonly workers: number
  /** Ids of documents over which a worker is lost. */
  readonly deadly?: readonly string[]
}

/** Reads chunks as workers do, at different speeds, but in this process, so that a test takes no time to start. */
export function createInProcessPool(
  pipeline: Pipeline,
  { workers, deadly = [] }: InProcessOptions,
): WorkerPool {
  let calls = 0
  return {
    workers,
    describe: async () => pipeline.meta,
    async read(chunk) {
      // Later chunks overtake earlier ones.
      for (let turns = (calls++ * 7) % 5; turns > 0; turns--) await new Promise(setImmediate)
      if (chunk.items.some(({ id }) => deadly.includes(id))) throw new ReadingError('crashed', 'gone')
      return readChunk(chunk, document => readInSteps(document, pipeline))
    },
    peakMemory: () => 0,
    close: async () => {},
  }
}
