import { type FailedSource, InputError, type TextSource } from '../sources/source.ts'
import { finishTogether, type Steps } from '../steps.ts'
import { type Chunk, type ChunkItem, type ReadDocument, sizeOf } from './chunk.ts'
import { type Encoding, packRecords, renderRecord } from './encoding.ts'
import { type BatchRecord, type FailureCode, ReadingError } from './record.ts'
import { addTallies, emptyTally, type Tally, tallyOf, tallySkipped } from './tally.ts'

/** What reading a chunk gives. */
export interface ChunkResult {
  /** To be written at one go, as the encoding packs them. */
  readonly pieces: readonly Uint8Array[]
  readonly tally: Readonly<Tally>
}

/** Reads every document of a chunk, all of them together; what is wrong with one is its record and stops no other. */
export function readChunk(
  { items, encoding }: Chunk,
  read: (document: ReadDocument) => Steps<BatchRecord>,
): ChunkResult {
  const results = finishTogether(items.map(item => readItem(item, encoding, read)))
  return {
    pieces: packRecords(
      results.flatMap(({ rendered }) => rendered),
      encoding,
    ),
    tally: results.map(({ tally }) => tally).reduce(addTallies, emptyTally),
  }
}

interface ItemResult {
  /** The record, if the item has one. */
  readonly rendered: readonly Uint8Array[]
  readonly tally: Readonly<Tally>
}

function* readItem(
  item: ChunkItem,
  encoding: Encoding,
  read: (document: ReadDocument) => Steps<BatchRecord>,
): Steps<ItemResult> {
  if (item.status === 'skipped') return { rendered: [], tally: tallySkipped(item.code) }
  const record = yield* recordOf(item, read)
  yield
  return { rendered: [renderRecord(record, encoding)], tally: tallyOf(record, sizeOf(item)) }
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

function* recordOf(
  item: ReadDocument | FailedSource,
  read: (document: ReadDocument) => Steps<BatchRecord>,
): Steps<BatchRecord> {
  if (item.status === 'failed') return failedRecord(item, item.code, item.reason)
  try {
    return yield* read(item)
  } catch (error) {
    if (error instanceof InputError || error instanceof ReadingError)
      return failedRecord(item, error.code, error.message)
    const [line = ''] = `${error instanceof Error ? error.message : error}`.split('\n')
    return failedRecord(item, 'fault', `a fault of jiyao in this document (${line}); please report it`)
  }
}
