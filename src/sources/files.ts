import { readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { failed, found, InputError, type Place, type SourceOutcome, type TextSource } from './source.ts'

/** What a folder is searched for; a file named outright may have any ending. */
const reportEndings = ['.txt', '.text', '.md'] as const

/** Texts of files, folders (searched to any depth, in name order) and globs, one after the other. */
export async function* findFiles(inputs: readonly string[]): AsyncGenerator<SourceOutcome> {
  for (const input of inputs) yield* findInput(input)
}

/** Whether an input names any number of files: a folder or a pattern. */
export const namesSeveral = async (input: string): Promise<boolean> =>
  (await stat(input).catch(() => null))?.isDirectory() ?? isDynamicPattern(input)

async function* findInput(input: string): AsyncGenerator<SourceOutcome> {
  const place = { id: input, name: input }
  const entry = await stat(input).catch(() => null)
  if (entry?.isDirectory()) {
    const endings = reportEndings.join(', ')
    const files = await glob(`**/*{${reportEndings.join(',')}}`, { cwd: input, dot: false })
    if (files.length === 0) {
      const reason = `expected files ending in ${endings} in the folder, found none; name the files themselves`
      yield failed(place, 'no-documents', reason)
    }
    for (const file of files.sort()) yield found(toSource({ id: idOf(file), name: join(input, file) }))
  } else if (entry) {
    yield found(toSource({ id: idOf(basename(input)), name: input }))
  } else if (isDynamicPattern(input)) {
    const files = await glob(input, { dot: false })
    if (files.length === 0) {
      const reason = 'expected the pattern to match files, it matches none; check the path'
      yield failed(place, 'not-found', reason)
    }
    for (const file of files.sort())
      yield found(toSource({ id: idOf(basename(file)), name: relative('.', file) }))
  } else {
    const reason = 'expected a file, folder or pattern, but there is nothing of this name; check the path'
    yield failed(place, 'not-found', reason)
  }
}

/** Only the plainest ending goes, so that `a.txt` and `a.html` stay two. */
const idOf = (path: string): string => path.replace(/\.txt$/iu, '')

const toSource = (place: Place): TextSource => ({
  ...place,
  kind: 'text',
  read: () =>
    readFile(place.name).catch(cause => {
      const reason = `expected a readable file, got ${codeOf(cause)}; check what it is and who may read it`
      throw new InputError('unreadable', reason, { cause })
    }),
})

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error'
