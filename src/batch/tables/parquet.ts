import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Cell, Column, Table } from './columns.ts'
import type { Rows } from './rows.ts'

const typeOf = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const
/** So many rows are held in memory at a time. */
const rowGroupSize = 10_000

export async function writeParquet(path: string, { columns }: Table, rows: Rows): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: toObjects(rows, columns),
    columns: columns.map(({ name, type }) => ({ name, type: typeOf[type], nullable: true })),
    rowGroupSize,
    createdBy: 'jiyao',
  })
}

async function* toObjects(
  rows: Rows,
  columns: readonly Column[],
): AsyncGenerator<Record<string, Cell | undefined>> {
  for await (const row of rows) yield Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))
}
