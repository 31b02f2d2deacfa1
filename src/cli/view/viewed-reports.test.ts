import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'
import { defaultLimits } from '../../sources/limits.ts'
import { makeZip } from '../../sources/testing/zip.ts'
import { readViewedReports } from './viewed-reports.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-viewed-'))
})
afterAll(() => rm(folder, { recursive: true }))

const options = {
  engine: 'auto',
  input: 'text',
  textField: 'text',
  idField: 'id',
  maxDocumentSize: defaultLimits.documentSize,
  maxArchiveSize: defaultLimits.archiveSize,
  maxRatio: defaultLimits.ratio,
  maxMembers: defaultLimits.members,
  maxDepth: defaultLimits.depth,
} as const

/** The ids of what is viewed of a file, whether its original is there, and what was said. */
async function view(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  const said: string[] = []
  const terminal = { stdin: Readable.from([]), write: async () => {}, say: (line: string) => said.push(line) }
  const { viewed, status } = await readViewedReports([path], options, terminal)
  return { ids: viewed.map(({ report, original }) => `${report.id} ${original}`), status, said }
}

describe('what is viewed', () => {
  test('reports of a filter, with their fields, and what has none', async () => {
    const report = (await createPipeline()).extract({ id: 'a', content: '甲说，好。' })
    const lines = [
      { ...report, fields: { n: 1 } },
      { id: 'b', error: { code: 'empty', message: 'no' } },
    ]
    expect(await view('reports.jsonl', lines.map(line => JSON.stringify(line)).join('\n'))).toEqual({
      ids: ['a null'],
      status: 0,
      said: [expect.stringMatching(/reports\.jsonl: passed over 1 that say why there is no report$/)],
    })
  })

  test('records that are yet to be read', async () => {
    const { ids, status, said } = await view('records.jsonl', '{"id":"a","text":"甲说，好。"}\n{"id":"b"}\n')
    expect(ids).toEqual(['a 甲说，好。'])
    expect({ status, said }).toEqual({
      status: 1,
      said: [expect.stringMatching(/records\.jsonl:2: expected an object/)],
    })
  })

  test('members of an archive, what is no report passed over', async () => {
    const members = [
      { name: 'a.txt', content: '甲说，好。' },
      { name: 'b.png', content: 'x' },
      { name: 'c.png', content: 'x' },
    ]
    const { ids, status, said } = await view('a.zip', makeZip(members))
    expect(ids).toEqual(['a.zip/a 甲说，好。'])
    expect({ status, said }).toEqual({
      status: 0,
      said: [expect.stringMatching(/^jiyao: passed over 2 \(.*b\.png and others\): no report by its ending/)],
    })
  })
})
