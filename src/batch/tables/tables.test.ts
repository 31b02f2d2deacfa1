import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../create-pipeline.ts'
import { type BatchFormat, planOutput } from '../output.ts'
import { failedRecord } from '../read-chunk.ts'
import type { BatchRecord } from '../record.ts'
import { type TableEvent, writeTables } from './write-tables.ts'

let pipeline: Pipeline
let folder = ''
beforeAll(async () => {
  pipeline = await createPipeline()
  folder = await mkdtemp(join(tmpdir(), 'jiyao-tables-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Tables of records in a new folder, and what was said. */
async function write(format: BatchFormat, records: readonly BatchRecord[]) {
  const out = await mkdtemp(join(folder, `${format}-`))
  const output = planOutput(out, format)
  if (typeof output === 'string' || output.records === null) throw new Error('no tables')
  // Their names say that they are compressed, as those of a run are.
  await writeFile(output.records, gzipSync(records.map(record => `${JSON.stringify(record)}\n`).join('')))
  const events: TableEvent[] = []
  await writeTables(output, event => events.push(event))
  return { out, cut: events.filter(({ kind }) => kind === 'cut') }
}

const report = (id: string, content: string): BatchRecord => pipeline.extract({ id, content })
const records = (): readonly BatchRecord[] => [
  report('一', '青禾银行行长陆一鸣表示：“我们同意。”周启文出席。'),
  failedRecord({ id: '二', name: '二.txt' }, 'empty', 'expected a text, got "nothing", that is, 0 bytes'),
  report('=1+1', '青禾银行行长陆一鸣表示，\u0001同意。\n记者：何时上线？\n陆一鸣：下个月初就上线。'),
]

/** Plain CSV with quotation marks, as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  for (const line of text
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n')) {
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
  }
  return rows
}

describe('CSV', () => {
  test('has a row for each document, triple, quote, turn and theme', async () => {
    const { out } = await write('csv', records())
    const read = async (name: string) => parseCsv(await readFile(join(out, `${name}.csv`), 'utf8'))
    const documents = await read('documents')
    expect(documents.map(([document]) => document)).toEqual(['document', '一', '二', "'=1+1"])
    expect(new Set(documents.map(row => row.length)).size).toBe(1)
    expect(documents[2]?.slice(-2)).toEqual(['empty', 'expected a text, got "nothing", that is, 0 bytes'])
    expect((await read('triples')).slice(1, 3).map(row => row.slice(0, 7))).toEqual([
      ['一', '一', '陆一鸣', '行长', '青禾银行', '0', '9'],
      ['一', '一', '周启文', '', '', '19', '22'],
    ])
    expect((await read('quotes'))[1]?.slice(0, 7)).toEqual([
      '一',
      '一',
      'direct',
      '陆一鸣',
      'person',
      '表示',
      '我们同意。',
    ])
    expect((await read('turns'))[2]?.slice(2, 7)).toEqual([
      'answer',
      '陆一鸣',
      '陆一鸣',
      'person',
      '下个月初就上线。',
    ])
    expect((await read('themes'))[0]).toEqual([
      'document',
      'source',
      'kind',
      'label',
      'score',
      'mentions',
      'speakers',
    ])
  })

  test('is opened by Excel as UTF-8, and no cell as a formula', async () => {
    const lines = ['=1', '+1', '-1', '@x', '\tx', '\rx']
    const { out } = await write(
      'csv',
      lines.map(id => failedRecord({ id, name: id }, 'empty', id)),
    )
    const text = await readFile(join(out, 'documents.csv'), 'utf8')
    expect(text.startsWith('\uFEFFdocument,')).toBe(true)
    for (const id of lines) expect(text).toContain(`'${id}`)
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+\-@\t]/u)
  })

  test('is compressed by its ending', async () => {
    const [plain, packed] = [await write('csv', records()), await write('csv.gz', records())]
    const bytes = gunzipSync(await readFile(join(packed.out, 'quotes.csv.gz')))
    expect(bytes.equals(await readFile(join(plain.out, 'quotes.csv')))).toBe(true)
  })
})

describe('Excel', () => {
  test('reads the same cells', async () => {
    const { out, cut } = await write('xlsx', records())
    const { sheets } = await readXlsx(await readFile(join(out, 'documents.xlsx')))
    expect(sheets.map(({ name }) => name)).toEqual(['documents'])
    expect(sheets[0]?.rows.map(([document]) => document)).toEqual(['document', '一', '二', '=1+1'])
    const triples = (await readXlsx(await readFile(join(out, 'triples.xlsx')))).sheets[0]?.rows
    expect(triples?.[1]?.slice(2, 7)).toEqual(['陆一鸣', '行长', '青禾银行', 0, 9])
    expect(cut).toEqual([])
  })

  test('takes what begins like a formula for text', async () => {
    const { out } = await write('xlsx', [failedRecord({ id: '=1+1', name: '=A1' }, 'empty', '=cmd|x')])
    const { sheets } = await readXlsx(await readFile(join(out, 'documents.xlsx')), { readStyles: true })
    expect(sheets[0]?.rows[1]).toMatchObject({ 0: '=1+1', 1: '=A1' })
    expect(sheets[0]?.rows[1]?.at(-1)).toBe('=cmd|x')
    expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
  })

  test('takes what is too long for a cell cut, which is marked and said', async () => {
    const long = '长'.repeat(40_000)
    const { out, cut } = await write('xlsx', [failedRecord({ id: 'a', name: long }, 'empty', '')])
    const { sheets } = await readXlsx(await readFile(join(out, 'documents.xlsx')))
    expect(sheets[0]?.rows[1]?.[1]).toBe(`${long.slice(0, 32_766)}…`)
    expect(cut).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^1 cells are longer than the 32767 characters/),
      }),
    ])
  })
})

test('Parquet has the same cells with their types', async () => {
  const { out } = await write('parquet', records())
  const file = await asyncBufferFromFile(join(out, 'triples.parquet'))
  const rows = await parquetReadObjects({ file })
  expect(rows.slice(0, 2)).toMatchObject([
    { document: '一', person: '陆一鸣', title: '行长', organization: '青禾银行', start: 0, end: 9 },
    { document: '一', person: '周启文', title: null, organization: null },
  ])
})

test.each(['csv', 'xlsx', 'parquet'] as const)('%s of nothing is a table without rows', async format => {
  const { out } = await write(format, [])
  expect((await readFile(join(out, `quotes.${format}`))).length).toBeGreaterThan(3)
})
