import { availableParallelism } from 'node:os'
import { prepareForPassingOn } from '../../batch/many-documents.ts'
import { type BatchFormat, outputPaths, planOutput } from '../../batch/output.ts'
import { type BatchEvent, type BatchResult, runBatch } from '../../batch/run-batch.ts'
import { StateError } from '../../batch/state.ts'
import { createWorkerPool, type WorkerPool } from '../../batch/worker-pool.ts'
import { workerScript } from '../../batch/worker-script.ts'
import { sizeOfInputs } from '../../sources/files.ts'
import { findSources } from '../../sources/find-sources.ts'
import { type ExitStatus, exitStatus, UsageError } from '../exit-status.ts'
import { expectNoInput } from '../no-input.ts'
import { fallbackNotice, type ReadingSettings } from '../open-pipeline.ts'
import { toSourceOptions } from '../source-options.ts'
import type { Terminal } from '../terminal.ts'
import { createProgress, grouped, type Progress } from './batch-progress.ts'
import { summarize } from './batch-summary.ts'

export interface BatchCommandOptions extends ReadingSettings {
  readonly out: string
  readonly format?: BatchFormat
  readonly workers?: number
  /** Seconds for one document. */
  readonly timeout: number
  /** Megabytes for one worker. */
  readonly memoryLimit: number
  readonly restart?: boolean
  readonly mixVersions?: boolean
  readonly quiet?: boolean
  /** Whether every report is checked against the schema. */
  readonly check: boolean
}

/** Reads every input by several workers and writes a record for each document, in the order of the input. */
export async function batch(
  inputs: readonly string[],
  options: BatchCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const output = planOutput(options.out, options.format)
  if (typeof output === 'string') throw new UsageError(output)
  const outputs = outputPaths(output)
  if (output.folder === null) for (const path of outputs) expectNoInput(path, inputs)
  const { engine, quiet = false } = options
  prepareForPassingOn()
  const sources = toSourceOptions(options)
  const pool = openPool(options)
  const speaker: Terminal = quiet ? { ...terminal, say: () => {}, screen: undefined } : terminal
  const progress = await createProgress(speaker)
  const meter = meterOf(inputs)
  const started = performance.now()
  const stop = listen(terminal, progress)
  try {
    const result = await runBatch({
      sources: findSources(inputs, {
        ...sources,
        stdin: terminal.stdin,
        outputs,
        onRead: bytes => {
          meter.read += bytes
        },
      }),
      output,
      command: {
        inputs: [...inputs],
        ...sources.records,
        ...sources.limits,
        input: sources.input,
        format: output.format,
        engine,
      },
      pool,
      mixVersions: options.mixVersions ?? false,
      restart: options.restart ?? false,
      signal: stop.signal,
      onEvent: event => {
        if (event.kind === 'progress') progress.show(event.tally, meter)
        else tell(event, engine, speaker)
      },
    })
    progress.stop()
    return conclude(result, (performance.now() - started) / 1000, pool, speaker)
  } catch (error) {
    if (error instanceof StateError) throw new UsageError(error.message, { cause: error })
    throw error
  } finally {
    progress.stop()
    stop.forget()
    await pool.close()
  }
}

const openPool = ({
  workers = availableParallelism(),
  timeout,
  memoryLimit,
  dictionaries,
  engine,
  check,
}: BatchCommandOptions): WorkerPool =>
  createWorkerPool({
    script: workerScript(),
    workers,
    timeout,
    memoryLimit,
    pipeline: { engine, check, ...(dictionaries === undefined ? {} : { dictionaries }) },
  })

/** Bytes of the input: those that were read, and all, as soon as that is known. */
function meterOf(inputs: readonly string[]): { read: number; total: number | null } {
  const meter: { read: number; total: number | null } = { read: 0, total: null }
  void sizeOfInputs(inputs).then(total => {
    meter.total = total
  })
  return meter
}

/** A first Ctrl-C ends the run after what is at hand, a second one at once. */
function listen(terminal: Terminal, progress: Progress) {
  const controller = new AbortController()
  const forget = terminal.onInterrupt?.(() => {
    if (controller.signal.aborted) process.exit(exitStatus.interrupted)
    progress.stop()
    terminal.say('jiyao: ending after the documents at hand; once more ends at once')
    controller.abort()
  })
  return { signal: controller.signal, forget: () => forget?.() }
}

function tell(
  event: Exclude<BatchEvent, { readonly kind: 'progress' }>,
  engine: ReadingSettings['engine'],
  { say }: Terminal,
): void {
  if (event.kind === 'resumed')
    say(`jiyao: going on after ${grouped(event.tally.documents)} documents of an earlier run`)
  else if (event.kind === 'table') say(`jiyao: writing ${event.path}`)
  else if (event.kind === 'cut') say(`jiyao: ${event.path}: ${event.message}`)
  else if (engine === 'auto' && !event.made.segmenter.startsWith('nodejieba'))
    say(fallbackNotice(event.made.segmenter))
}

function conclude(result: BatchResult, seconds: number, pool: WorkerPool, { say }: Terminal): ExitStatus {
  for (const line of summarize(result, seconds)) say(`jiyao: ${line}`)
  const held = [process.resourceUsage().maxRSS * 1024, pool.peakMemory()].map(bytes =>
    Math.round(bytes / 1e6),
  )
  say(`jiyao: memory at most ${held[0]} MB, and ${held[1]} MB for each of ${pool.workers} workers`)
  if (!result.finished) {
    say('jiyao: ended early; the same command goes on from here')
    return exitStatus.interrupted
  }
  return result.tally.failed === 0 ? exitStatus.done : exitStatus.someFailed
}
