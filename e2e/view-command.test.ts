import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { inventReports } from './invented-reports.ts'

const fixture = fileURLToPath(new URL('../fixtures/reports/supply-chain-forum/damaged.txt', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-view-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(argv: readonly string[], stdin = '') {
  let written = ''
  const said: string[] = []
  const status = await main(['view', ...argv], {
    stdin: Readable.from([Buffer.from(stdin)]),
    write: async content => {
      written += content
    },
    say: line => said.push(line),
  })
  return { status, written, said }
}

/** What the page holds under an id, as it was embedded. */
const embeddedIn = (page: string, id: string) => {
  const [, base64 = ''] =
    new RegExp(`<script type="application/gzip" id="${id}">(.*?)</script>`, 'u').exec(page) ?? []
  return JSON.parse(gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'))
}
const reportsIn = (page: string): { id: string }[] => embeddedIn(page, 'reports').reports
const originalIn = (page: string): string | null => embeddedIn(page, 'text-0').original

const lines = (count: number): string =>
  inventReports(count)
    .map(report => JSON.stringify(report))
    .join('\n')

describe('view', () => {
  test('writes a page of a source, with its original', async () => {
    const file = join(folder, 'deep', 'page.html')
    const { status, written } = await run([fixture, '--out', file])
    expect([status, written]).toEqual([0, ''])
    const page = await readFile(file, 'utf8')
    expect(reportsIn(page)).toHaveLength(1)
    expect(originalIn(page)).toBe(await readFile(fixture, 'utf8'))
  })

  test('finds the source of a report again, but only while it is the same', async () => {
    const source = join(folder, 'source.txt')
    await writeFile(source, '青禾銀行行長陸一鳴表示，同意。')
    let report = ''
    await main(['extract', source], {
      stdin: Readable.from([]),
      write: async content => {
        report += content
      },
      say: () => {},
    })
    expect(originalIn((await run(['-'], report)).written)).toContain('銀行')
    await writeFile(source, '别的')
    expect(originalIn((await run(['-'], report)).written)).toBeNull()
  })

  test('reads JSON Lines, and an even sample of them, and says so', async () => {
    const { status, written, said } = await run(['-', '--sample', '4'], lines(10))
    expect(status).toBe(0)
    expect(reportsIn(written)).toHaveLength(4)
    expect(said.join()).toContain('shows 4 of 10 reports, evenly spread')
    expect(embeddedIn(written, 'reports').notice).toContain('shows 4 of 10 reports')
  })

  test('shows only the reports whose text holds what was asked for', async () => {
    const [first] = inventReports(10)
    const words = first?.quotes[0]?.speaker ?? '?'
    const matching = inventReports(10).filter(({ text }) => text.includes(words))
    const { written } = await run(['-', '--match', words], lines(10))
    expect(reportsIn(written).map(({ id }) => id)).toEqual(matching.map(({ id }) => id))
  })

  test.each([
    ['nothing that matches', ['-', '--match', '没有这样的话'], lines(2), 2, 'found none of 2 read'],
    ['a report of another shape', ['-'], '{"id":"a"}', 2, 'got another shape in report 1'],
    ['a broken line', ['-'], `${lines(1)}\nno`, 2, 'got no JSON in line 2'],
    ['no such file', ['absent.json'], '', 2, 'there is nothing of this name'],
    ['a wrong number', ['-', '--sample', '0'], '', 2, 'Expected a whole number above 0'],
  ])('says what is wrong with %s', async (_, argv, stdin, status, words) => {
    const result = await run(argv, stdin)
    expect(result.status).toBe(status)
    expect(result.said.join('\n')).toContain(words)
    expect(result.written).toBe('')
  })
})
