import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
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

/** What the page holds, as it was embedded. */
const embeddedIn = (page: string): { reports: { id: string; original: string | null }[] } =>
  JSON.parse(/<script type="application\/json" id="reports">(.*?)<\/script>/u.exec(page)?.[1] ?? '')

const lines = (count: number): string =>
  inventReports(count)
    .map(report => JSON.stringify(report))
    .join('\n')

describe('view', () => {
  test('writes a page of a source, with its original', async () => {
    const file = join(folder, 'deep', 'page.html')
    const { status, written } = await run([fixture, '--out', file])
    expect([status, written]).toEqual([0, ''])
    const { reports } = embeddedIn(await readFile(file, 'utf8'))
    expect(reports).toHaveLength(1)
    expect(reports[0]?.original).toBe(await readFile(fixture, 'utf8'))
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
    expect(embeddedIn((await run(['-'], report)).written).reports[0]?.original).toContain('銀行')
    await writeFile(source, '别的')
    expect(embeddedIn((await run(['-'], report)).written).reports[0]?.original).toBeNull()
  })

  test('reads JSON Lines, and an even sample of them, and says so', async () => {
    const { status, written, said } = await run(['-', '--sample', '4'], lines(10))
    expect(status).toBe(0)
    expect(embeddedIn(written).reports).toHaveLength(4)
    expect(said.join()).toContain('shows 4 of 10 reports, evenly spread')
    expect(written).toContain('shows 4 of 10 reports')
  })

  test('shows only the reports whose text holds what was asked for', async () => {
    const [first] = inventReports(10)
    const words = first?.quotes[0]?.speaker ?? '?'
    const matching = inventReports(10).filter(({ text }) => text.includes(words))
    const { written } = await run(['-', '--match', words], lines(10))
    expect(embeddedIn(written).reports.map(({ id }) => id)).toEqual(matching.map(({ id }) => id))
  })

  test.each([
    ['nothing that matches', ['-', '--match', '没有这样的话'], lines(2), 2, 'found none of 2 read'],
    ['a report of another shape', ['-'], '{"id":"a"}', 2, 'got another shape in report 1'],
    ['a broken line', ['-'], `${lines(1)}\nno`, 2, 'got no JSON in line 2'],
    ['no such file', ['absent.json'], '', 2, 'there is nothing of this name'],
    ['a wrong number', ['-', '--sample', '0'], '', 2, 'expected a number above 0'],
  ])('says what is wrong with %s', async (_, argv, stdin, status, words) => {
    const result = await run(argv, stdin)
    expect(result.status).toBe(status)
    expect(result.said.join('\n')).toContain(words)
    expect(result.written).toBe('')
  })
})
