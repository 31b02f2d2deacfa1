import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'

/** Something below a folder: its path on the disk as bytes, which may spell anything, and what it is: a device counts as a link. */
export interface WalkedFile {
  readonly path: Buffer
  readonly kind: 'file' | 'link' | 'unreadable'
}

/**
 * The files below a folder, to any depth, in the order of their paths' bytes. One folder at a time is in memory. Hidden
 * files are left out, and links to folders are not followed, which may lead in circles.
 */
export async function* walk(folder: Buffer): AsyncGenerator<WalkedFile> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(() => null)
  if (entries === null) return yield { path: folder, kind: 'unreadable' }
  const visible = entries.map(entry => ({ entry, key: sortKey(entry) })).filter(({ key }) => key[0] !== dot)
  for (const { entry } of visible.sort((one, other) => Buffer.compare(one.key, other.key))) {
    const path = Buffer.concat([folder, separator, entry.name])
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) yield { path, kind: 'file' }
    else yield { path, kind: await kindOfTarget(path) }
  }
}

/** As if the paths of everything below were sorted at once. */
const sortKey = (entry: Dirent<Buffer>): Buffer =>
  entry.isDirectory() ? Buffer.concat([entry.name, separator]) : entry.name

const separator = Buffer.from('/')
const dot = 0x2e

const kindOfTarget = async (path: Buffer): Promise<WalkedFile['kind']> =>
  (await stat(path).catch(() => null))?.isFile() ? 'file' : 'link'
