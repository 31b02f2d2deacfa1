import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { reportSchema } from '../report/schema.ts'
import { writeDurably } from './durable-file.ts'
import { tallySchema } from './tally.ts'

/** What stands beside the output and tells the next run where to go on. */
const stateSchema = z.strictObject({
  about: z.string(),
  finished: z.boolean(),
  /** What the output depends on, as the command said it. */
  command: z.record(z.string(), z.json()),
  made: reportSchema.shape.meta,
  /** Outcomes of the input, in its order, that are done. */
  outcomes: z.int().min(0),
  /** SHA-256 of their names, which tells whether the input is still the same. */
  names: z.string(),
  /** How far the output reaches, in bytes or files; what lies beyond it is done again. */
  position: z.int().min(0),
  tally: tallySchema,
})

export type BatchState = Readonly<z.infer<typeof stateSchema>>

/** For whoever opens the file. */
export const about =
  'How far jiyao batch came. The same command goes on from here; do not change the output in between.'

/** The state of an earlier run, `null` where there was none. @throws StateError when it is no state. */
export async function readState(path: string): Promise<BatchState | null> {
  const text = await readFile(path, 'utf8').catch(error => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  try {
    return stateSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new StateError(
      `expected the state of an earlier run in ${path}, got something else; --restart begins anew`,
      {
        cause,
      },
    )
  }
}

export const writeState = (path: string, state: BatchState): Promise<void> =>
  writeDurably(path, `${JSON.stringify(state, null, 2)}\n`)

/** An earlier run cannot be gone on with; the message says why and what to do. */
export class StateError extends Error {
  override readonly name = 'StateError'
}
