import workerpool from 'workerpool'
import type { PipelineOptions } from '../create-pipeline.ts'
import { DictionaryError } from '../lexicon/dictionary-file.ts'
import type { ReportMeta } from '../report/report.ts'
import { EngineError } from '../segment/engine.ts'
import type { Chunk } from './chunk.ts'
import { startedForManyDocuments } from './many-documents.ts'
import type { ChunkResult } from './read-chunk.ts'
import { ReadingError } from './record.ts'
import type { WorkerMethods } from './worker.ts'

export interface WorkerPoolOptions {
  /** The compiled `worker.js`. */
  readonly script: string
  readonly workers: number
  /** Seconds for a chunk, after which its worker is ended. */
  readonly timeout: number
  /** Megabytes of heap for each worker. */
  readonly memoryLimit: number
  readonly pipeline: Omit<PipelineOptions, 'onFallback'>
}

/** Processes that read chunks. */
export interface WorkerPool {
  readonly workers: number
  /** @throws DictionaryError or EngineError when a worker cannot load what it needs. */
  describe(): Promise<ReportMeta>
  /** @throws ReadingError when the worker took too long or ended; another takes its place. */
  read(chunk: Chunk): Promise<ChunkResult>
  /** The most memory that any worker held at a time, in bytes. */
  peakMemory(): number
  close(): Promise<void>
}

/** How long a worker that is told to end may take before it is killed, in milliseconds. */
const patience = 200

/**
 * Child processes, not threads: one that runs wild can be killed, an end in native code takes no other with it, and
 * nothing leaks (a thread with nodejieba that ends leaves 75 MB behind).
 */
export function createWorkerPool({
  script,
  workers,
  timeout,
  memoryLimit,
  pipeline,
}: WorkerPoolOptions): WorkerPool {
  const pool = workerpool.pool(script, {
    workerType: 'process',
    minWorkers: workers,
    maxWorkers: workers,
    workerTerminateTimeout: patience,
    // What a dying worker prints is for nobody; its end is told by the record.
    emitStdStreams: true,
    forkArgs: [JSON.stringify(pipeline)],
    forkOpts: {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memoryLimit}`, ...startedForManyDocuments],
    },
  })
  let peakMemory = 0
  let closed = false
  const limits = { timeout, memoryLimit }
  return {
    workers,
    async describe() {
      try {
        return await pool.exec<WorkerMethods['describe']>('describe', [], { on: () => {} })
      } catch (error) {
        throw toLoadingError(error)
      }
    },
    async read(chunk) {
      // Chunks may still be waiting when a run is given up; each would begin a worker that nobody ends.
      if (closed) throw new ReadingError('crashed', 'the run is over')
      let timer: NodeJS.Timeout | undefined
      const reading = pool.exec<WorkerMethods['read']>('read', [chunk], {
        on: event => {
          if (event === 'started') timer = setTimeout(() => reading.cancel(), timeout * 1000)
        },
      })
      try {
        const { peakMemory: held, ...result } = await reading
        peakMemory = Math.max(peakMemory, held)
        return result
      } catch (cause) {
        throw toReadingError(cause, limits)
      } finally {
        clearTimeout(timer)
      }
    },
    peakMemory: () => peakMemory,
    close: async () => {
      closed = true
      await pool.terminate(true)
    },
  }
}

/** An error comes from another process as plain data. */
function toLoadingError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'DictionaryError') return new DictionaryError(error.message, { cause: error })
  return error.name === 'EngineError' ? new EngineError(error.message, { cause: error }) : error
}

function toReadingError(
  cause: unknown,
  { timeout, memoryLimit }: Pick<WorkerPoolOptions, 'timeout' | 'memoryLimit'>,
): ReadingError {
  const said = cause instanceof Error ? cause.message : String(cause)
  if (cause instanceof workerpool.Promise.CancellationError) {
    return new ReadingError('timeout', `reading took longer than ${timeout} s; raise --timeout`, { cause })
  }
  // Where the heap is full, V8 aborts the process.
  if (/signalCode: `SIGABRT`|exitCode: `134`/u.test(said)) {
    const message = `reading needed more than ${memoryLimit} MB; raise --memory-limit`
    return new ReadingError('out-of-memory', message, { cause })
  }
  const [, signal] = /signalCode: `(SIG\w+)`/u.exec(said) ?? []
  const how = signal === undefined ? said.split('\n')[0] : `it ended with ${signal}`
  return new ReadingError('crashed', `the process that read it is gone (${how}); try it alone`, { cause })
}
