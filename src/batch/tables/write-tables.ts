import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from '../output.ts'
import { type Table, tables } from './columns.ts'
import { writeCsv } from './csv.ts'
import { writeParquet } from './parquet.ts'
import { readRecords } from './read-records.ts'
import type { OnCut, Rows } from './rows.ts'
import { writeXlsx } from './xlsx.ts'

type TableWriter = (path: string, table: Table, rows: Rows, onCut: OnCut) => Promise<void>

const writers: Readonly<Record<string, TableWriter>> = {
  csv: writeCsv,
  'csv.gz': writeCsv,
  xlsx: writeXlsx,
  parquet: writeParquet,
}

export type TableEvent =
  | { readonly kind: 'table'; readonly path: string }
  | { readonly kind: 'cut'; readonly path: string; readonly message: string }

/**
 * Makes the tables of a run from its records, one after the other, and none where the format has none. A run that is
 * killed here makes them again: each stands under its name only when it is whole.
 */
export async function writeTables(
  { folder, format, records }: Output,
  onEvent: (event: TableEvent) => void,
): Promise<void> {
  const write = writers[format]
  if (write === undefined || folder === null || records === null) return
  for (const table of tables) {
    const path = join(folder, `${table.name}.${format}`)
    const part = `${path}.part`
    onEvent({ kind: 'table', path })
    await write(part, table, rowsOf(table, records), message => onEvent({ kind: 'cut', path, message }))
    await sync(part)
    await rename(part, path)
  }
}

async function* rowsOf(table: Table, records: string): Rows {
  for await (const record of readRecords(records)) yield* table.rowsOf(record)
}

async function sync(path: string): Promise<void> {
  const file = await open(path)
  await file.datasync()
  await file.close()
}
