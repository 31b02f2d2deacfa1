import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { main } from './main.ts'

async function repair(text: string, ...options: readonly string[]) {
  let written = ''
  const said: string[] = []
  const terminal = {
    stdin: Readable.from([Buffer.from(text)]),
    write: async (data: string) => {
      written += data
    },
    say: (line: string) => said.push(line),
  }
  return { status: await main(['repair', '-', ...options], terminal), written, said }
}

const damaged = '該行數(shù)據(jù)與業(yè)務(wù)。\n昨天變?yōu)榫€上會議\n沒有損壞'

describe('repair', () => {
  test('prints the text in its own script', async () => {
    expect(await repair(damaged)).toMatchObject({
      status: 0,
      written: '該行數據與業務。\n昨天變為線上會議\n沒有損壞\n',
    })
  })

  test('prints it in Simplified script', async () => {
    expect((await repair(damaged, '--simplify')).written).toBe(
      '该行数据与业务。\n昨天变为线上会议\n没有损坏\n',
    )
  })

  test('explains each repair in a line', async () => {
    const lines = (await repair(damaged, '--explain')).written.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe('stdin:1:4 glosses/toned "該行數(shù)" → "該行數"')
    expect(lines[4]).toMatch(/^stdin:2:4 shifted\/known-bytes ".+" → "昨天變為線" \(margin \d+(\.\d)?\)$/u)
  })

  test('shows the lines that changed', async () => {
    expect((await repair(damaged, '--diff')).written.split('\n')).toEqual([
      '--- stdin',
      '+++ stdin',
      '@@ -1,2 +1,2 @@',
      '-該行數(shù)據(jù)與業(yè)務(wù)。',
      '-昨天變?yōu)榫€上會議',
      '+該行數據與業務。',
      '+昨天變為線上會議',
      '',
    ])
  })

  test('writes it all as data', async () => {
    const data = JSON.parse((await repair(damaged, '--report', 'json')).written)
    expect(data).toMatchObject({ id: 'stdin', source: { encoding: 'utf-8', script: 'hant' } })
    expect(data.repairs).toHaveLength(5)
    expect(data.repairs[0]).toMatchObject({
      rule: 'glosses/toned',
      sourceSpan: { start: 3, end: 8 },
      after: '',
    })
  })

  test('says what it cannot read', async () => {
    expect(await repair('')).toMatchObject({ status: 1, said: [expect.stringContaining('empty')] })
  })
})
