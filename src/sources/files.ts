import { readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { InputError, type SourceOutcome, type TextSource } from './source.ts'

/** What a folder is searched for; a file named outright may have any ending. */
export const reportEndings = ['.txt', '.text', '.md'] as const

/** Texts of files, folders (searched to any depth, in name order) and globs, one after the other. */
export async function* findFiles(inputs: readonly string[]): AsyncGenerator<SourceOutcome> {
  for (const input of inputs) yield* findInput(input)
}

/** Whether an input names any number of files: a folder or a pattern. */
export const namesSeveral = async (input: string): Promise<boolean> =>
  (await stat(input).catch(() => null))?.isDirectory() ?? isDynamicPattern(input)

async function* findInput(input: string): AsyncGenerator<SourceOutcome> {
  const found = await stat(input).catch(() => null)
  if (found?.isDirectory()) {
    const endings = reportEndings.join(', ')
    const files = await glob(`**/*{${reportEndings.join(',')}}`, { cwd: input, dot: false })
    if (files.length === 0) {
      yield failed(
        input,
        `expected files ending in ${endings} in the folder, found none; name the files themselves`,
      )
    }
    for (const file of files.sort()) yield { status: 'found', source: toSource(join(input, file)) }
  } else if (found) {
    yield { status: 'found', source: toSource(input) }
  } else if (isDynamicPattern(input)) {
    const files = await glob(input, { dot: false })
    if (files.length === 0)
      yield failed(input, 'expected the pattern to match files, it matches none; check the path')
    for (const file of files.sort()) yield { status: 'found', source: toSource(relative('.', file)) }
  } else {
    yield failed(
      input,
      'expected a file, folder or pattern, but there is nothing of this name; check the path',
    )
  }
}

const failed = (name: string, reason: string): SourceOutcome => ({ status: 'failed', name, reason })

const toSource = (path: string): TextSource => ({
  id: basename(path, extname(path)),
  name: path,
  read: () =>
    readFile(path).catch(cause => {
      throw new InputError(
        `expected a readable file, got ${codeOf(cause)}; check what it is and who may read it`,
        { cause },
      )
    }),
})

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error'
