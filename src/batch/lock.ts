import { readFile, rm, writeFile } from 'node:fs/promises'
import { StateError } from './state.ts'

/**
 * Keeps a second run from writing to the same output; resolves with what opens it again.
 * @throws StateError when another run that lives has it. One that was killed is not in the way.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const take = (flag: 'wx' | 'w'): Promise<void> => writeFile(path, `${process.pid}\n`, { flag })
  try {
    await take('wx')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const owner = Number(await readFile(path, 'utf8'))
    if (isAlive(owner)) {
      throw new StateError(
        `another run (process ${owner}) writes to this output; wait for its end, or remove ${path} if it is none`,
        { cause: error },
      )
    }
    await take('w')
  }
  return () => rm(path, { force: true })
}

function isAlive(id: number): boolean {
  if (!(id > 0) || id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // There is one, but it is not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
