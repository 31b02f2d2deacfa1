import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { decodeName, memberPath } from './archives/member-path.ts'
import { linkReason, type Reading } from './archives/reading.ts'
import { counted, tooLarge } from './bytes/chunks.ts'
import { headLength, type Kind, kindOf } from './kind.ts'
import { failed, found, InputError, type Place, type SourceOutcome, skipped } from './source.ts'
import { walk } from './walk.ts'

/** Whether an input names any number of documents: a folder, a pattern, or a file that holds several. */
export async function namesSeveral(input: string): Promise<boolean> {
  const entry = await stat(input).catch(() => null)
  if (!entry?.isFile()) return entry?.isDirectory() ?? isDynamicPattern(input)
  const looked = await look(input).catch(() => null)
  return looked !== null && !isDocument(kindOf(looked.head, input), true)
}

/** Whether bytes of a kind are one document; a named file is one, whatever it is called. */
const isDocument = (kind: Kind, named: boolean): boolean =>
  kind === 'text' || kind === 'html' || (kind === 'other' && named)

/** The documents of one input: a file, a folder or a pattern; what a folder or a pattern has of the `outputs` is passed over. */
export async function* readInput(
  input: string,
  begin: () => Reading,
  outputs: readonly string[],
): AsyncGenerator<SourceOutcome> {
  const entry = await stat(input).catch(() => null)
  if (entry?.isDirectory()) yield* readFolder(input, begin, outputs)
  else if (entry) yield* readOne({ path: input, name: input, below: basename(input), named: true }, begin())
  else if (isDynamicPattern(input)) yield* readPattern(input, begin, outputs)
  else {
    const reason = 'expected a file, folder or pattern, but there is nothing of this name; check the path'
    yield failed({ id: input, name: input }, 'not-found', reason)
  }
}

async function* readFolder(
  folder: string,
  begin: () => Reading,
  outputs: readonly string[],
): AsyncGenerator<SourceOutcome> {
  let reports = 0
  for await (const outcome of readFilesOf(folder, begin, outputs)) {
    if (outcome.status !== 'skipped') reports++
    yield outcome
  }
  if (reports > 0) return
  const reason = 'expected reports in the folder, found none; name the files themselves'
  yield failed({ id: folder, name: folder }, 'no-documents', reason)
}

async function* readFilesOf(
  folder: string,
  begin: () => Reading,
  outputs: readonly string[],
): AsyncGenerator<SourceOutcome> {
  // What is written into the folder itself lies beside what is read.
  const within = outputs.filter(output => !isAtOrBelow(folder, output))
  for await (const { path, kind } of walk(Buffer.from(folder))) {
    const below = memberPath(decodeName(path.subarray(Buffer.byteLength(folder) + 1)))
    const name = join(folder, below)
    if (within.some(output => isAtOrBelow(name, output))) continue
    const reading = begin()
    if (kind === 'file') yield* readOne({ path, name, below, named: false }, reading)
    else if (kind === 'link') yield skipped({ ...reading.placeIn(top, below), name }, 'link', linkReason)
    else
      yield failed(
        { ...reading.placeIn(top, below), name },
        'unreadable',
        'expected a folder that may be read; check who may',
      )
  }
}

async function* readPattern(
  pattern: string,
  begin: () => Reading,
  outputs: readonly string[],
): AsyncGenerator<SourceOutcome> {
  const files = (await matchesOf(pattern)).filter(
    ({ name }) => !outputs.some(output => resolve(name) === resolve(output)),
  )
  if (files.length === 0) {
    const reason = 'expected the pattern to match files, it matches none; check the path'
    yield failed({ id: pattern, name: pattern }, 'not-found', reason)
  }
  for (const { name, below } of files) yield* readOne({ path: name, name, below, named: true }, begin())
}

const isAtOrBelow = (path: string, above: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(above)}${sep}`)

/** The files that a pattern matches, in order. */
async function matchesOf(pattern: string): Promise<readonly Pick<DiskFile, 'name' | 'below'>[]> {
  // What stands before the first part with a special character is a plain folder.
  const base = pattern.slice(0, pattern.slice(0, pattern.search(/[*?[\]{}()!@+|\\]/u)).lastIndexOf('/') + 1)
  const files = await glob(pattern.slice(base.length), { cwd: base || '.', dot: false })
  return files.sort().map(below => ({ name: join(base, below), below }))
}

/** What the inputs hold in bytes, packed as they are; `null` where one of them is no file and has no end that is known. */
export async function sizeOfInputs(inputs: readonly string[]): Promise<number | null> {
  let size = 0
  for (const input of inputs) {
    const entry = await stat(input).catch(() => null)
    if (entry?.isFile()) size += entry.size
    else if (entry?.isDirectory()) {
      for await (const { path, kind } of walk(Buffer.from(input)))
        if (kind === 'file') size += await sizeOfFile(path)
    } else if (entry === null && isDynamicPattern(input)) {
      for (const { name } of await matchesOf(input)) size += await sizeOfFile(name)
    } else if (entry !== null || input === '-') return null
  }
  return size
}

const sizeOfFile = async (path: string | Buffer): Promise<number> =>
  (await stat(path).catch(() => null))?.size ?? 0

/** What has no name around it. */
const top: Place = { id: '', name: '' }

interface DiskFile {
  readonly path: string | Buffer
  readonly name: string
  /** The path below what the input names. */
  readonly below: string
  readonly named: boolean
}

async function* readOne(file: DiskFile, reading: Reading): AsyncGenerator<SourceOutcome> {
  const { path, name, below, named } = file
  const place = { ...reading.placeIn(top, below), name }
  try {
    const looked = await look(path)
    const kind = looked && reading.kindOf(looked.head, name)
    if (kind !== null && isDocument(kind, named)) {
      const read = async (): Promise<Uint8Array> => {
        reading.onRead(looked?.size ?? 0)
        return readDocument(path, reading.limits.documentSize)
      }
      yield found({ ...place, read })
      return
    }
    reading.budget.addPacked(looked?.size ?? 0)
    const stored = { place, depth: 0, named, chunks: counted(chunksOf(path), reading.onRead) }
    // Only a real file can be read from its end.
    yield* reading.open(looked ? { ...stored, path } : stored)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield failed(place, error.code, error.message)
  }
}

/** The first bytes of a file and its size; `null` for a pipe, which can be read only once. */
async function look(path: string | Buffer): Promise<{ readonly head: Buffer; readonly size: number } | null> {
  let file: FileHandle | null = null
  try {
    const entry = await stat(path)
    if (!entry.isFile()) return null
    file = await open(path, 'r')
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    return { head: buffer.subarray(0, bytesRead), size: entry.size }
  } catch (cause) {
    throw unreadable(cause)
  } finally {
    await file?.close()
  }
}

async function readDocument(path: string | Buffer, most: number): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > most) throw tooLarge(most)
    return await readFile(path)
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(error)
  }
}

async function* chunksOf(path: string | Buffer): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 })
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an error'
  const reason = `expected a readable file, got ${code}; check what it is and who may read it`
  return new InputError('unreadable', reason, { cause })
}
