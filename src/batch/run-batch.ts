import { dirname } from 'node:path'
import type { ReportMeta } from '../report/report.ts'
import type { SourceOutcome } from '../sources/source.ts'
import { chunksOf, usualChunkSize } from './chunk.ts'
import { lock } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { lockOf, type Output } from './output.ts'
import { readInOrder } from './read-in-order.ts'
import { addName, digestOf, hashOfNames, resumeFrom, skipDone } from './resume.ts'
import { openFileSink, openFolderSink, type Sink } from './sink.ts'
import { about, type BatchState, writeState } from './state.ts'
import { type TableEvent, writeTables } from './tables/write-tables.ts'
import { addTallies, emptyTally, type Tally } from './tally.ts'
import type { WorkerPool } from './worker-pool.ts'

export interface BatchOptions {
  readonly sources: AsyncIterable<SourceOutcome>
  readonly output: Output
  /** What the output depends on; an earlier run with another command is not gone on with. */
  readonly command: BatchState['command']
  readonly pool: WorkerPool
  /** Bytes that a worker reads at one go; the records do not depend on it, the members of a gzip file do. */
  readonly chunkSize?: number
  /** Whether a run that other versions began may be gone on with. */
  readonly mixVersions: boolean
  /** Whether to begin anew whatever there is. */
  readonly restart: boolean
  /** Ends the run after the documents at hand. */
  readonly signal: AbortSignal
  readonly onEvent: (event: BatchEvent) => void
}

export type BatchEvent =
  | { readonly kind: 'started'; readonly made: ReportMeta }
  | { readonly kind: 'resumed'; readonly tally: Readonly<Tally> }
  | { readonly kind: 'progress'; readonly tally: Readonly<Tally> }
  | TableEvent

export interface BatchResult {
  /** `false` where the run was ended before the input was. */
  readonly finished: boolean
  /** Of this run and those before that it went on with. */
  readonly tally: Readonly<Tally>
  /** Done by this run alone. */
  readonly own: Readonly<Tally>
}

/** How much work a killed run may lose, in milliseconds: so often the state is written. */
const savedEvery = 1000

/**
 * Reads every source and writes its record, in the order of the input. Killed at any moment and called again with the
 * same options, it goes on where the state says, and the output is the same, byte for byte.
 * @throws StateError when what is there cannot be gone on with.
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { state } = options.output
  await makeFolder(dirname(state))
  const unlock = await lock(lockOf(state))
  try {
    return await runLocked(options)
  } finally {
    await unlock()
  }
}

async function runLocked(options: BatchOptions): Promise<BatchResult> {
  const { sources, output, command, pool, signal, onEvent } = options
  const made = await pool.describe()
  onEvent({ kind: 'started', made })
  const previous = await resumeFrom(output, { ...options, made })
  const names = hashOfNames()
  const rest = await skipDone(sources, previous, names)
  const before = previous?.tally ?? emptyTally
  if (previous !== null) onEvent({ kind: 'resumed', tally: before })
  if (previous?.finished === true) return { finished: true, tally: before, own: emptyTally }

  const sink = await openSink(output, previous?.position ?? 0)
  let [tally, own, outcomes] = [before, emptyTally, previous?.outcomes ?? 0]
  const save = async (finished: boolean): Promise<void> => {
    await sink.sync()
    const { position } = sink
    const state = { about, finished, command, made, outcomes, names: digestOf(names), position, tally }
    await writeState(output.state, state)
  }
  try {
    await save(false)
    let saved = performance.now()
    const chunks = chunksOf(rest, signal, options.chunkSize ?? usualChunkSize)
    for await (const chunk of readInOrder(chunks, output.encoding, pool)) {
      await sink.append(chunk)
      tally = addTallies(tally, chunk.tally)
      own = addTallies(own, chunk.tally)
      outcomes += chunk.outcomes.length
      for (const { name } of chunk.outcomes) addName(names, name)
      onEvent({ kind: 'progress', tally })
      if (performance.now() - saved < savedEvery) continue
      await save(false)
      saved = performance.now()
    }
    await save(false)
    if (signal.aborted) return { finished: false, tally, own }
    await writeTables(output, onEvent)
    await save(true)
    return { finished: true, tally, own }
  } finally {
    await sink.close()
  }
}

const openSink = async ({ records, folder, format }: Output, position: number): Promise<Sink> =>
  records === null ? openFolderSink(folder ?? '.', `.${format}`, position) : openFileSink(records, position)
