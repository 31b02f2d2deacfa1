import type { Readable } from 'node:stream'
import { findFiles } from './files.ts'
import { readRecords } from './records.ts'
import { found, type SourceOutcome } from './source.ts'

export interface SourceOptions {
  readonly stdin: Readable
  /** What standard input holds: one text, or a record a line. */
  readonly input: StandardInput
}

export type StandardInput = 'text' | 'jsonl'

/**
 * Every document that the inputs name, in their order; `-` is standard input. Nothing is read ahead: the next is looked
 * for when it is asked for, so the reader sets the pace and memory does not grow with the input.
 */
export async function* findSources(
  inputs: readonly string[],
  { stdin, input }: SourceOptions,
): AsyncGenerator<SourceOutcome> {
  for (const name of inputs) {
    if (name !== '-') yield* findFiles([name])
    else if (input === 'jsonl') yield* readRecords(stdin, 'stdin')
    else yield found({ id: 'stdin', name: 'stdin', kind: 'text', read: () => readAll(stdin) })
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
