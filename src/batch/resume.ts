import { createHash, type Hash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ReportMeta } from '../report/report.ts'
import { InputError, type SourceOutcome } from '../sources/source.ts'
import type { Output } from './output.ts'
import { type BatchState, readState, StateError } from './state.ts'

export interface ResumeOptions {
  readonly command: BatchState['command']
  readonly made: ReportMeta
  readonly restart: boolean
  readonly mixVersions: boolean
}

/**
 * The state to go on from; `null` where the run begins.
 * @throws StateError when what is there is of another command or version, or not of this program.
 */
export async function resumeFrom(output: Output, options: ResumeOptions): Promise<BatchState | null> {
  if (options.restart) {
    await clear(output)
    return null
  }
  const state = await readState(output.state)
  if (state === null) {
    await refuseForeign(output)
    return null
  }
  checkCommand(state, options.command)
  if (!options.mixVersions) checkVersions(state, options.made)
  return state
}

/** The names of outcomes, one after the other, as one hash. */
export const hashOfNames = (): Hash => createHash('sha256')
export const addName = (names: Hash, name: string): Hash => names.update(name).update('\n')
export const digestOf = (names: Hash): string => names.copy().digest('hex')

/**
 * The outcomes that are still to be read. What is passed over is added to `names`.
 * @throws StateError when the input does not begin as it did.
 */
export async function skipDone(
  sources: AsyncIterable<SourceOutcome>,
  state: BatchState | null,
  names: Hash,
): Promise<AsyncIterable<SourceOutcome>> {
  if (state === null) return sources
  const iterator = sources[Symbol.asyncIterator]()
  for (let done = 0; done < state.outcomes; done++) {
    const next = await iterator.next()
    if (next.done === true) break
    const { value } = next
    addName(names, value.status === 'found' ? value.source.name : value.name)
    // What an archive unpacks to counts towards its limits, which are to be met where they were met before.
    if (value.status === 'found') await value.source.read().catch(ignoreInputError)
  }
  if (digestOf(names) !== state.names) {
    throw new StateError(
      `expected the first ${state.outcomes} documents of the input to be those of the earlier run, they are others; restore the input, or begin anew with --restart`,
    )
  }
  return { [Symbol.asyncIterator]: () => iterator }
}

function ignoreInputError(error: unknown): void {
  if (!(error instanceof InputError)) throw error
}

function checkCommand({ command: before }: BatchState, now: BatchState['command']): void {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const changed = keys.find(key => !isDeepStrictEqual(before[key], now[key]))
  if (changed === undefined) return
  const [was, is] = [before, now].map(({ [changed]: value }) => JSON.stringify(value ?? null))
  throw new StateError(
    `the output was begun with another command: ${changed} was ${was} and is ${is}; repeat the first, choose another --out, or begin anew with --restart`,
  )
}

function checkVersions({ made: before }: BatchState, now: ReportMeta): void {
  for (const part of ['jiyao', 'segmenter', 'lexicon'] as const) {
    if (before[part] === now[part]) continue
    throw new StateError(
      `the output was begun with ${part} ${before[part]}, this is ${now[part]}; go on all the same with --mix-versions, or begin anew with --restart`,
    )
  }
}

async function refuseForeign({ records, folder, state }: Output): Promise<void> {
  const taken =
    folder === null
      ? (await stat(records ?? '').catch(() => null)) !== null
      : (await readdir(folder).catch(() => [])).some(
          file => !basename(state).startsWith(file) && !file.startsWith(basename(state)),
        )
  if (!taken) return
  const what = folder === null ? `no file ${records}` : `an empty folder or none, got ${folder}`
  throw new StateError(
    `--out expected ${what}, and there is no state of an earlier run; choose another --out`,
  )
}

/** Removes what a run writes, and nothing else. */
async function clear({ records, folder, state }: Output): Promise<void> {
  const files = folder === null ? [] : (await readdir(folder).catch(() => [])).filter(isOurs)
  const paths = [
    ...files.map(file => join(folder ?? '', file)),
    ...(records === null ? [] : [records]),
    state,
  ]
  for (const path of paths) await rm(path, { recursive: true, force: true })
}

const isOurs = (file: string): boolean =>
  /^(?:\d{6}|(?:documents|triples|quotes|turns|themes)\.(?:csv|csv\.gz|xlsx|parquet)(?:\.part)?)$/u.test(file)
