import { type FailedSource, InputError, type TextSource } from '../sources/source.ts'
import { type Chunk, type ReadDocument, sizeOf } from './chunk.ts'
import { packRecords, renderRecord } from './encoding.ts'
import type { BatchRecord, FailureCode } from './record.ts'
import { addTallies, emptyTally, type Tally, tallyOf, tallySkipped } from './tally.ts'

/** What reading a chunk gives. */
export interface ChunkResult {
  /** To be written at one go, as the encoding packs them. */
  readonly pieces: readonly Uint8Array[]
  readonly tally: Readonly<Tally>
}

/** Reads every document of a chunk; what is wrong with one is its record and stops no other. */
export function readChunk(
  { items, encoding }: Chunk,
  read: (document: ReadDocument) => BatchRecord,
): ChunkResult {
  const rendered: Uint8Array[] = []
  let tally = emptyTally
  for (const item of items) {
    if (item.status === 'skipped') {
      tally = addTallies(tally, tallySkipped(item.code))
      continue
    }
    const record = recordOf(item, read)
    rendered.push(renderRecord(record, encoding))
    tally = addTallies(tally, tallyOf(record, sizeOf(item)))
  }
  return { pieces: packRecords(rendered, encoding), tally }
}

/** The record of a document without a report, with what else its own record held. */
export function failedRecord(
  { id, name, fields = {} }: Pick<TextSource, 'id' | 'name' | 'fields'>,
  code: FailureCode,
  message: string,
): BatchRecord {
  const record = { id, name, error: { code, message } }
  return Object.keys(fields).length === 0 ? record : { ...record, fields }
}

function recordOf(
  item: ReadDocument | FailedSource,
  read: (document: ReadDocument) => BatchRecord,
): BatchRecord {
  if (item.status === 'failed') return failedRecord(item, item.code, item.reason)
  try {
    return read(item)
  } catch (error) {
    if (error instanceof InputError) return failedRecord(item, error.code, error.message)
    const [line = ''] = `${error instanceof Error ? error.message : error}`.split('\n')
    return failedRecord(item, 'fault', `a fault of jiyao in this document (${line}); please report it`)
  }
}
