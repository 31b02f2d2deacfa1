import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeDurably } from './durable-file.ts'
import { makeFolder } from './make-folder.ts'
import type { ReadChunk } from './read-in-order.ts'
import { StateError } from './state.ts'

/** Where records go, one chunk after the other. */
export interface Sink {
  /** How far the output reaches: bytes of a file, or documents of a folder. */
  readonly position: number
  append(chunk: ReadChunk): Promise<void>
  /** Resolves when all that was appended outlasts a loss of power. */
  sync(): Promise<void>
  close(): Promise<void>
}

/**
 * One file. What lies beyond `position`, written by a run that was killed, is cut off.
 * @throws StateError when the file holds less.
 */
export async function openFileSink(path: string, position: number): Promise<Sink> {
  await makeFolder(dirname(path))
  const file = await open(path, position === 0 ? 'w' : 'r+').catch(cause => {
    if (position === 0) throw cause
    throw new StateError(
      `expected the output of the earlier run in ${path}, it cannot be opened; begin anew with --restart`,
      { cause },
    )
  })
  const { size } = await file.stat()
  if (size < position) {
    await file.close()
    throw new StateError(
      `expected ${path} to hold the ${position} bytes that were written, it holds ${size}; restore it, or begin anew with --restart`,
    )
  }
  await file.truncate(position)
  let end = position
  return {
    get position() {
      return end
    },
    async append({ pieces }) {
      for (const piece of pieces) {
        await writeWhole(piece, end)
        end += piece.length
      }
    },
    sync: () => file.datasync(),
    close: () => file.close(),
  }

  /** One call may write a part only. */
  async function writeWhole(piece: Uint8Array, at: number): Promise<void> {
    for (let done = 0; done < piece.length; ) {
      done += (await file.write(piece, done, piece.length - done, at + done)).bytesWritten
    }
  }
}

/** So many files lie in one folder: more makes listing it slow. */
const filesOfFolder = 1000
/** A file system takes names of 255 bytes; number and ending need some of them. */
const longestName = 200

/** A file for each record, numbered in the order of the input, so that equal ids are not in each other's way. */
export function openFolderSink(folder: string, ending: string, position: number): Sink {
  let count = position
  return {
    get position() {
      return count
    },
    async append({ pieces, ids }) {
      const files = pieces.map((piece, index) => ({ piece, path: pathOf(count + index, ids[index] ?? '') }))
      for (const path of new Set(files.map(file => dirname(file.path)))) await makeFolder(path)
      await Promise.all(files.map(file => writeDurably(file.path, file.piece)))
      count += pieces.length
    },
    sync: async () => {},
    close: async () => {},
  }

  function pathOf(index: number, id: string): string {
    const number = String(index + 1).padStart(9, '0')
    const group = String(Math.floor(index / filesOfFolder)).padStart(6, '0')
    return join(folder, group, `${number}-${nameOf(id)}${ending}`)
  }
}

/** The id without what would leave the folder or is no file name on some system, cut where it is too long. */
function nameOf(id: string): string {
  const safe = id.toWellFormed().replace(/[/\\:*?"<>|\p{Cc}]/gu, '_')
  return new TextDecoder().decode(Buffer.from(safe).subarray(0, longestName)).replace(/\uFFFD+$/u, '')
}
