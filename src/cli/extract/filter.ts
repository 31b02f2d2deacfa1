import { type ChunkItem, chunksAtHand } from '../../batch/chunk.ts'
import { readInSteps } from '../../batch/read-document.ts'
import type { Pipeline } from '../../create-pipeline.ts'
import { findSources, type SourceOptions } from '../../sources/find-sources.ts'
import { InputError } from '../../sources/source.ts'
import { finishTogether, type Steps } from '../../steps.ts'
import { type ExitStatus, exitStatus } from '../exit-status.ts'
import type { Terminal } from '../terminal.ts'

export interface FilterParts {
  readonly sources: Omit<SourceOptions, 'stdin'>
  readonly pipeline: Pipeline
}

/**
 * Answers every record with one line, in order: its report, or `{id, error: {code, message}}`. Since each failure has its
 * answer, none changes the exit status: the engines that run filters give a part up that ends with another one than 0.
 */
export async function filter(
  inputs: readonly string[],
  { sources, pipeline }: FilterParts,
  terminal: Terminal,
): Promise<ExitStatus> {
  const records = { ...sources.records, answerBlank: true }
  const outcomes = findSources(inputs, { ...sources, records, stdin: terminal.stdin })
  try {
    for await (const items of chunksAtHand(outcomes))
      for (const line of finishTogether(items.map(item => answer(item, pipeline))))
        await terminal.write(`${line}\n`)
    return exitStatus.done
  } finally {
    // Where nobody takes the answers any more, no records are waited for.
    terminal.stdin.destroy()
  }
}

function* answer(item: ChunkItem, pipeline: Pipeline): Steps<string> {
  const { id } = item
  const fail = (code: string, message: string): string => JSON.stringify({ id, error: { code, message } })
  if (item.status !== 'read') return fail(item.code, item.reason)
  try {
    const report = yield* readInSteps(item, pipeline)
    yield
    return JSON.stringify(report)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return fail(error instanceof InputError ? error.code : 'fault', message)
  }
}
