import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { decode, type Encoding } from '../../normalize/decode/decode.ts'
import { type Chunks, peek } from '../bytes/chunks.ts'
import { InputError, type Place, type SourceOutcome } from '../source.ts'
import { type RecordOptions, shown, toOutcome } from './record.ts'

/**
 * The documents of a table with a line of column names, one a row, in order; each stands at the number of its row, the
 * names being row 1. Delimiter and encoding are told from the beginning.
 * @throws InputError when the table has no column for the text, or its quotation marks do not close.
 */
export async function* readTable(
  chunks: Chunks,
  place: Place,
  options: RecordOptions,
  longest: number,
): AsyncGenerator<SourceOutcome> {
  const { head, chunks: all, close } = await peek(chunks, sampleLength)
  const { text, encoding } = decode(head)
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    max_record_size: longest,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  // What fails on the way fails the last of the streams, which is read below.
  pipeline(Readable.from(decoded(all, encoding)), parser, () => {})
  let columns: readonly string[] | null = null
  let row = 0
  try {
    for await (const cells of parser) {
      row++
      if (columns === null) columns = namesOf(cells, options)
      else {
        const record = Object.fromEntries(columns.map((column, index) => [column, cells[index]]))
        yield toOutcome(record, { id: `${place.id}:${row}`, name: `${place.name}:${row}` }, options)
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const problem = error.message.replace(/\s+/gu, ' ')
    throw new InputError(
      'not-a-record',
      `expected a table, got one that breaks after row ${row} (${problem}); the rest is left out`,
      { cause: error },
    )
  } finally {
    await close()
  }
}

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
