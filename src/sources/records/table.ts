import { pipeline, Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { decode } from '../../normalize/decode/decode.ts'
import type { Encoding } from '../../normalize/decode/encoding.ts'
import { unreadReason } from '../../normalize/decode/unread.ts'
import { type Chunks, peek } from '../bytes/chunks.ts'
import { failed, InputError, type Place, type SourceOutcome } from '../source.ts'
import { type RecordOptions, shown, toOutcome } from './record.ts'

/**
 * The documents of a table with a line of column names, one a row, in order; each stands at the number of its row, the
 * names being row 1. Delimiter and encoding are told from the beginning.
 * What is no row comes last, for nothing says how far it goes.
 * @throws InputError when the table has no column for the text, or is in an encoding that is not read.
 */
export async function* readTable(
  chunks: Chunks,
  place: Place,
  options: RecordOptions,
  longest: number,
): AsyncGenerator<SourceOutcome> {
  const { head, chunks: all, close } = await peek(chunks, sampleLength)
  const unread = unreadReason(head)
  if (unread !== undefined) {
    await close()
    throw new InputError('encoding', unread)
  }
  const { text, encoding } = decode(head)
  const broken: CsvError[] = []
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    max_record_size: longest,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: error => void (error && broken.push(error)),
  })
  // What fails on the way fails the last of the streams, which is read below.
  pipeline(Readable.from(decoded(all, encoding)), parser, () => {})
  const at = (row: number): Place => ({ id: `${place.id}:${row}`, name: `${place.name}:${row}` })
  let columns: readonly string[] | null = null
  let row = 0
  try {
    for await (const cells of parser) {
      row++
      if (columns === null) columns = namesOf(cells, options)
      else if (hasMore(cells, columns.length))
        yield failed(at(row), 'not-a-record', tooManyReason(cells.length, columns.length))
      else yield toOutcome(recordOf(columns, cells), at(row), options)
    }
    for (const error of broken) yield failed(at(++row), 'not-a-record', brokenReason(error))
  } finally {
    await close()
  }
}

const brokenReason = ({ message }: CsvError): string =>
  `expected a row, got what is none (${message.replace(/\s+/gu, ' ')}); mend its quotation marks`

/** A text with a delimiter in it that has no quotation marks would be cut there. Spreadsheets write empty cells at the end of rows. */
const hasMore = (cells: readonly string[], columns: number): boolean =>
  cells.slice(columns).some(cell => cell.trim() !== '')

const tooManyReason = (cells: number, columns: number): string =>
  `expected ${columns} cells as there are columns, got ${cells}; put quotation marks around the text`

const recordOf = (columns: readonly string[], cells: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column, index) => [column, cells[index]]))

/** Enough to tell the encoding. */
const sampleLength = 64 * 1024

function namesOf(cells: unknown, { textField }: RecordOptions): readonly string[] {
  const columns = Array.isArray(cells) ? cells.map(cell => String(cell).trim()) : []
  if (columns.includes(textField)) return columns
  throw new InputError(
    'not-a-record',
    `expected a table with the text in column "${textField}", got ${shown(columns)}; choose the column with --text-field`,
  )
}

/** What stands most often between the column names. */
function delimiterOf(text: string): string {
  const [names = ''] = text.replace(/"(?:[^"]|"")*"/gu, '').split(/[\r\n]/u)
  const counts = delimiters.map(delimiter => names.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

const delimiters = [',', '\t', ';', '|'] as const

async function* decoded(chunks: Chunks, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding === 'big5' ? 'big5-hkscs' : encoding)
  for await (const chunk of chunks) yield decoder.write(Buffer.from(chunk))
  yield decoder.end() ?? ''
}
