import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { BatchRecord } from '../record.ts'

/** The records of a finished file, one at a time. @throws Error at a line that batch did not write. */
export async function* readRecords(path: string): AsyncGenerator<BatchRecord> {
  const file = createReadStream(path)
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // A pipe passes data on, not errors.
  file.on('error', error => input.destroy(error))
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const record: unknown = JSON.parse(line)
    if (!isRecord(record))
      throw new Error(`expected records of jiyao batch in ${path}, got ${line.slice(0, 60)}`)
    yield record
  }
}

/** This program wrote the file, so that what tells the two kinds of record apart is enough. */
const isRecord = (value: unknown): value is BatchRecord =>
  value !== null && typeof value === 'object' && 'id' in value && ('error' in value || 'people' in value)
