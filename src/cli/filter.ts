import type { Pipeline } from '../create-pipeline.ts'
import { findSources, type SourceOptions } from '../sources/find-sources.ts'
import { InputError, type SourceOutcome } from '../sources/source.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { readReport } from './inputs.ts'
import type { Terminal } from './terminal.ts'

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
  for await (const outcome of findSources(inputs, { ...sources, records, stdin: terminal.stdin })) {
    await terminal.write(`${JSON.stringify(await answer(outcome, pipeline))}\n`)
  }
  return exitStatus.done
}

async function answer(outcome: SourceOutcome, pipeline: Pipeline): Promise<object> {
  if (outcome.status !== 'found') {
    const { id, code, reason } = outcome
    return { id, error: { code, message: reason } }
  }
  const { source } = outcome
  try {
    return await readReport(source, pipeline)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof InputError ? error.code : 'fault'
    return { id: source.id, error: { code, message } }
  }
}
