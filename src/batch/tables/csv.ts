import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { stringify } from 'csv-stringify'
import type { Table } from './columns.ts'
import type { Rows } from './rows.ts'

/** With a byte order mark, without which Excel takes UTF-8 for the local encoding. */
export async function writeCsv(path: string, { columns }: Table, rows: Rows): Promise<void> {
  const toLines = stringify({
    bom: true,
    // Excel would compute a cell that begins like a formula.
    escape_formulas: true,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
  })
  const file = createWriteStream(path)
  if (/\.gz(?:\.part)?$/u.test(path)) await pipeline(Readable.from(rows), toLines, createGzip(), file)
  else await pipeline(Readable.from(rows), toLines, file)
}
