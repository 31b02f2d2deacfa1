import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { writeXlsxStream } from 'hucre/xlsx'
import type { Cell, Table } from './columns.ts'
import type { OnCut, Rows } from './rows.ts'

/** What a cell of Excel takes, in UTF-16 code units. */
const longestCell = 32_767
const mark = '…'

/** Rows that one sheet cannot hold go on in the next; what one cell cannot hold is cut, marked and said. */
export async function writeXlsx(path: string, table: Table, rows: Rows, onCut: OnCut): Promise<void> {
  const { name, columns } = table
  let cut = 0
  const checked = async function* () {
    for await (const row of rows) {
      yield row.map(cell => {
        const fitted = fitting(cell)
        if (fitted !== cell) cut++
        return fitted
      })
    }
  }
  const workbook = writeXlsxStream(checked(), {
    name,
    columns: columns.map(column => ({ header: column.name })),
    freezePane: { rows: 1 },
  })
  await pipeline(chunksOf(workbook.getReader()), createWriteStream(path))
  if (cut > 0)
    onCut(`${cut} cells are longer than the ${longestCell} characters that Excel takes; they end in ${mark}`)
}

function fitting(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const whole = cell.toWellFormed()
  return whole.length <= longestCell ? whole : `${whole.slice(0, longestCell - 1).toWellFormed()}${mark}`
}

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
}

async function* chunksOf(reader: Reader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { value } = await reader.read()
    if (value === undefined) return
    yield value
  }
}
