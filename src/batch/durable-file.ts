import { open, rename } from 'node:fs/promises'

/**
 * Writes a file that is there whole or not at all, also when the power fails. What a killed run leaves is one
 * `….part`, which the next run writes over.
 */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const part = partOf(path)
  const file = await open(part, 'w')
  try {
    await file.writeFile(content)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(part, path)
}

/** Where a file stands until it is whole. */
export const partOf = (path: string): string => `${path}.part`
