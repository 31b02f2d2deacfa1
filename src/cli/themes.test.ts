import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from './main.ts'

const fixture = fileURLToPath(
  new URL('../../fixtures/reports/supply-chain-forum/source.txt', import.meta.url),
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-themes-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(argv: readonly string[], stdin = '') {
  let written = ''
  const said: string[] = []
  const status = await main(['themes', ...argv], {
    stdin: Readable.from([Buffer.from(stdin)]),
    write: async data => {
      written += data
    },
    say: line => said.push(line),
  })
  return { status, written, said }
}

test('of one report are printed by kind, by topic and by speaker', async () => {
  const { status, written } = await run([fixture])
  expect(status).toBe(0)
  expect(written).toMatch(/^Keywords$/mu)
  expect(written).toMatch(/^ {2}供应链 .*产业链/mu)
  expect(written).toMatch(/^Speakers$/mu)
})

test('of many records are counted, with what rises by their dates', async () => {
  const records = Array.from({ length: 12 }, (_, index) => ({
    id: `r${index}`,
    date: `2024-${String(index + 1).padStart(2, '0')}-05T08:00:00`,
    text: index < 6 ? '江淮银行推广移动支付，移动支付更快。' : '江淮銀行試點大模型，大模型改變客服。',
  }))
  const { status, written } = await run(
    ['-', '--input', 'jsonl', '--top', '5'],
    records.map(record => JSON.stringify(record)).join('\n'),
  )
  expect(status).toBe(0)
  expect(written).toContain('12 reports, 12 with a date, 2024-01-05 to 2024-12-05')
  expect(written).toMatch(/Rising since 2024-07-05\n.*\n大模型/u)
  expect(written).toMatch(/Falling since 2024-07-05\n.*\n移动支付/u)
})

test('come as data, too; what cannot be read is said and fails', async () => {
  const path = join(folder, 'a.txt')
  await writeFile(path, '银行推广行动支付，行动支付很快。')
  const { status, written, said } = await run([path, join(folder, 'none.txt'), '--format', 'json'])
  expect(status).toBe(1)
  expect(said).toHaveLength(1)
  expect(JSON.parse(written)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ label: '行动支付', standard: '移动支付', topic: '支付' }),
    ]),
  )
})
