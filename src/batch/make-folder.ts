import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those that it is to stand in, unless they are there. Node's own recursive `mkdir` (Node 20) goes on trying for ever
 * where a folder can hold no others, as /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path)
  if (isFolder(whole)) return
  if (dirname(whole) !== whole) await makeFolder(dirname(whole))
  await mkdir(whole).catch(cause => {
    // Others that make it too may have been faster.
    if (!isFolder(whole)) throw cause
  })
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
