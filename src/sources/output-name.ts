import { createHash } from 'node:crypto'
import filenamify from 'filenamify'

/**
 * The path for what is written about a document, below whatever folder it is put in, without its ending. Nothing that an
 * archive calls its members leads out of that folder or is no name on any system: no `..`, no drive, no device, no
 * control character; a part too long for a file system is cut and marked.
 */
export function outputName(id: string): string {
  const parts = id.split(/[/\\]/u).filter(part => !/^\.*$/u.test(part))
  return parts.map(toFileName).join('/') || '_'
}

function toFileName(part: string): string {
  const name = filenamify(part, { replacement: '_', maxLength: Number.POSITIVE_INFINITY })
  if (Buffer.byteLength(name) <= longestName) return name
  const mark = createHash('sha256').update(part).digest('hex').slice(0, 8)
  return `${cut(name, longestName - mark.length - 1)}-${mark}`
}

/** Of the 255 bytes of most file systems some are left for endings. */
const longestName = 200

function cut(text: string, bytes: number): string {
  let kept = ''
  let length = 0
  for (const character of text) {
    length += Buffer.byteLength(character)
    if (length > bytes) break
    kept += character
  }
  return kept
}
