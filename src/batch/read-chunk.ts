import type { Pipeline } from '../create-pipeline.ts'
import { looksBinary } from '../normalize/decode/binary.ts'
import type { FailedSource, Place, RecordFields } from '../sources/source.ts'
import type { Chunk, ReadDocument } from './chunk.ts'
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

export const failedRecord = ({ id, name }: Place, code: FailureCode, message: string): BatchRecord => ({
  id,
  name,
  error: { code, message },
})

function sizeOf(item: ReadDocument | FailedSource): number {
  if (item.status === 'failed') return 0
  return typeof item.content === 'string' ? Buffer.byteLength(item.content) : item.content.length
}

function recordOf(
  item: ReadDocument | FailedSource,
  read: (document: ReadDocument) => BatchRecord,
): BatchRecord {
  const record = item.status === 'failed' ? failedRecord(item, item.code, item.reason) : read(item)
  return item.status === 'failed' || !hasFields(item) ? record : { ...record, fields: item.fields }
}

const hasFields = (item: ReadDocument): item is ReadDocument & { readonly fields: RecordFields } =>
  item.fields !== undefined && Object.keys(item.fields).length > 0

/** The report of a document, or why it has none. */
export function readDocument(item: ReadDocument, pipeline: Pipeline): BatchRecord {
  const { id, name, content } = item
  if (content.length === 0)
    return failedRecord(item, 'empty', 'expected a text, got an empty file; check where it is from')
  if (typeof content !== 'string' && looksBinary(content)) {
    return failedRecord(item, 'binary', 'expected a text, got binary data; convert it to text or HTML first')
  }
  try {
    const report = pipeline.extract({ id, name, content })
    return report.text.trim() === ''
      ? failedRecord(item, 'empty', 'expected a text, got nothing but blanks; leave it out')
      : report
  } catch (error) {
    const [line = ''] = `${error instanceof Error ? error.message : error}`.split('\n')
    return failedRecord(item, 'fault', `a fault of jiyao in this document (${line}); please report it`)
  }
}
