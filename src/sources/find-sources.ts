import type { Readable } from 'node:stream'
import { memberPath } from './archives/member-path.ts'
import { createReading } from './archives/open.ts'
import type { Reading } from './archives/reading.ts'
import { counted } from './bytes/chunks.ts'
import { createMakeDistinct } from './distinct-ids.ts'
import { readInput } from './files.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readLines } from './records/lines.ts'
import { defaultRecordOptions, type RecordOptions } from './records/record.ts'
import { failed, InputError, type Place, type SourceOutcome } from './source.ts'

export interface SourceOptions {
  readonly stdin: Readable
  /** What standard input holds; a text may also be an archive, by its first bytes. */
  readonly input: StandardInput
  readonly limits?: Partial<Limits>
  readonly records?: Partial<RecordOptions>
  /** Files and folders that are being written: where they lie in a folder or match a pattern, they are no input. */
  readonly outputs?: readonly string[]
  /** Told of bytes of the input, packed as they are, when they have been read. */
  readonly onRead?: (bytes: number) => void
}

export type StandardInput = 'text' | 'jsonl' | 'csv'

/**
 * Every document that the inputs name, in their order; `-` is standard input. Nothing is read ahead: the next is looked
 * for when it is asked for, so the reader sets the pace and memory does not grow with the input.
 */
export async function* findSources(
  inputs: readonly string[],
  { stdin, input, limits, records, outputs = [], onRead = () => {} }: SourceOptions,
): AsyncGenerator<SourceOutcome> {
  const makeDistinct = createMakeDistinct()
  const placeIn = (outer: Place, path: string): Place => {
    const [id = '', name = ''] = [outer.id, outer.name].map(above => joined(above, memberPath(path)))
    return { id: makeDistinct(withoutEnding(id)), name }
  }
  const settings = {
    limits: { ...defaultLimits, ...limits },
    records: { ...defaultRecordOptions, ...records },
    placeIn,
    onRead,
  }
  const begin = (): Reading => createReading(settings)
  for (const name of inputs) {
    if (name === '-') yield* readStandardInput(stdin, input, begin())
    else yield* readInput(name, begin, outputs)
  }
}

const joined = (above: string, path: string): string => (above === '' ? path : `${above}/${path}`)

/** Only the plainest ending goes, so that `a.txt` and `a.html` stay two. */
const withoutEnding = (path: string): string => path.replace(/(?<=[^/])\.txt$/iu, '')

async function* readStandardInput(
  stdin: Readable,
  input: StandardInput,
  { budget, limits, records, open }: Reading,
): AsyncGenerator<SourceOutcome> {
  const place = { id: 'stdin', name: 'stdin' }
  const chunks = counted(stdin, budget.addPacked)
  try {
    if (input === 'jsonl') yield* readLines(chunks, place, records, limits.documentSize)
    else if (input === 'csv') {
      const { readTable } = await import('./records/table.ts')
      yield* readTable(chunks, place, records, limits.documentSize)
    } else yield* open({ place, chunks, depth: 0, named: true })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield failed(place, error.code, error.message)
  }
}
