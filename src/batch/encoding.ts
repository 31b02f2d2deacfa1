import { gzipSync } from 'node:zlib'
import type { BatchRecord } from './record.ts'

/** How records become bytes. */
export interface Encoding {
  /** One JSON document a record, for reading; else a line a record. */
  readonly documents: boolean
  /** Each piece is a gzip member of its own, so that the file is whole wherever a run ends. */
  readonly gzip: boolean
}

export const renderRecord = (record: BatchRecord, { documents }: Encoding): Uint8Array =>
  Buffer.from(`${JSON.stringify(record, null, documents ? 2 : 0)}\n`)

/** What is written at one go: the lines of a chunk as one piece, or a piece for each document. */
export function packRecords(
  rendered: readonly Uint8Array[],
  { documents, gzip }: Encoding,
): readonly Uint8Array[] {
  const pieces = documents || rendered.length === 0 ? rendered : [Buffer.concat(rendered)]
  return gzip ? pieces.map(piece => gzipSync(piece, { level: gzipLevel })) : pieces
}

/** Of 1 to 9. A batch's records take a little more than half the time that they take at zlib's 6, and a twelfth more room. */
const gzipLevel = 4
