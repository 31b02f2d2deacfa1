import { looksBinary } from '../normalize/decode/binary.ts'
import { findFiles } from '../sources/files.ts'
import { readRecords } from '../sources/records.ts'
import { InputError, type SourceOutcome, type TextSource } from '../sources/source.ts'
import { readAll, type Terminal } from './terminal.ts'

/** What standard input holds: one text, or a record {"id", "text"} a line. */
export type StandardInput = 'text' | 'jsonl'

/** Every source that the command line names, in its order. */
export async function* findSources(
  inputs: readonly string[],
  input: StandardInput,
  { stdin }: Terminal,
): AsyncGenerator<SourceOutcome> {
  for (const name of inputs) {
    if (name !== '-') yield* findFiles([name])
    else if (input === 'jsonl') yield* readRecords(stdin, 'stdin')
    else yield { status: 'found', source: { id: 'stdin', name: 'stdin', read: () => readAll(stdin) } }
  }
}

/** What a source holds. @throws InputError when that is no text. */
export async function readText(source: TextSource): Promise<Uint8Array | string> {
  const content = await source.read()
  if (content.length === 0) throw new InputError('expected a text, got an empty file; check where it is from')
  if (typeof content !== 'string' && looksBinary(content)) {
    throw new InputError('expected a text, got binary data; convert it to text or HTML first')
  }
  return content
}
