import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../create-pipeline.ts'
import { failed, found, type SourceOutcome } from '../sources/source.ts'
import { type BatchFormat, planOutput } from './output.ts'
import { type BatchOptions, runBatch } from './run-batch.ts'
import { createInProcessPool, type InProcessOptions } from './testing/in-process-pool.ts'

let pipeline: Pipeline
let folder = ''
let count = 0
beforeAll(async () => {
  pipeline = await createPipeline()
  folder = await mkdtemp(join(tmpdir(), 'jiyao-batch-'))
})
afterAll(() => rm(folder, { recursive: true }))
const newPath = (ending = ''): string => join(folder, `${count++}${ending}`)

const sentence = '青禾银行行长陆一鸣表示，要把普惠金融做到村里去。'

/** Documents of many sizes, some without text, some that cannot be read, some passed over. */
async function* outcomesOf(
  most: number,
  nameOf = (index: number) => `d${index}`,
): AsyncGenerator<SourceOutcome> {
  for (let index = 0; index < most; index++) {
    const place = { id: `d${index}`, name: nameOf(index) }
    if (index % 50 === 7) yield failed(place, 'unreadable', 'expected a readable file, got EACCES')
    else if (index % 50 === 8) yield { status: 'skipped', ...place, code: 'link', reason: 'a link' }
    else {
      const text = index % 50 === 9 ? ' ' : sentence.repeat(1 + ((index * 37) % 11))
      yield found({ ...place, fields: { row: index }, read: async () => text })
    }
  }
}

interface Given extends Partial<BatchOptions>, Partial<InProcessOptions> {
  readonly out: string
  readonly format?: BatchFormat
}

async function run({ out, format, workers = 2, deadly = [], ...given }: Given) {
  const output = planOutput(out, format)
  if (typeof output === 'string') throw new Error(output)
  const done: number[] = []
  const result = await runBatch({
    sources: outcomesOf(120),
    chunkSize: 500,
    output,
    command: {},
    pool: createInProcessPool(pipeline, { workers, deadly }),
    mixVersions: false,
    restart: false,
    signal: new AbortController().signal,
    onEvent: event => event.kind === 'progress' && done.push(event.tally.documents),
    ...given,
  })
  return { result, done }
}

const linesOf = async (path: string): Promise<readonly { id: string; error?: { code: string } }[]> => {
  const bytes = await readFile(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

/** Aborts after so many documents. */
function stopAfter(documents: number): Pick<BatchOptions, 'signal' | 'onEvent'> {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    onEvent: event => {
      if (event.kind === 'progress' && event.tally.documents >= documents) controller.abort()
    },
  }
}

describe('a run', () => {
  test('writes a record for each document, in the order of the input, and counts what it passes over', async () => {
    const out = newPath('.jsonl')
    const { result } = await run({ out })
    const lines = await linesOf(out)
    const expected = Array.from({ length: 120 }, (_, index) => index).filter(index => index % 50 !== 8)
    expect(lines.map(({ id }) => id)).toEqual(expected.map(index => `d${index}`))
    expect(lines.filter(({ error }) => error).map(({ error }) => error?.code)).toEqual(
      Array.from({ length: 3 }, () => ['unreadable', 'empty']).flat(),
    )
    expect(lines[3]).toMatchObject({ people: [{ name: '陆一鸣' }], fields: { row: 3 } })
    expect(result).toMatchObject({
      finished: true,
      tally: { documents: 117, failed: 6, errors: { unreadable: 3, empty: 3 }, skipped: { link: 3 } },
    })
  })

  test.each(['jsonl', 'jsonl.gz', 'json', 'csv'] as const)(
    'writes the same as %s with one worker and with eight',
    async format => {
      const [one, eight] = [newPath(), newPath()]
      await run({ out: one, format, workers: 1 })
      await run({ out: eight, format, workers: 8 })
      const files = (await readdir(one, { recursive: true })).sort()
      expect((await readdir(eight, { recursive: true })).sort()).toEqual(files)
      for (const file of files.filter(name => name.includes('.'))) {
        expect((await readFile(join(eight, file))).equals(await readFile(join(one, file))), file).toBe(true)
      }
    },
  )

  test('loses of a chunk whose worker is lost the document at fault only, and is else the same', async () => {
    const [whole, lost] = [newPath('.jsonl.gz'), newPath('.jsonl.gz')]
    await run({ out: whole })
    const { result } = await run({ out: lost, deadly: ['d21', 'd101'] })
    const [expected, got] = [await linesOf(whole), await linesOf(lost)]
    const changed = got.filter((line, index) => JSON.stringify(line) !== JSON.stringify(expected[index]))
    expect(changed).toEqual(
      ['d21', 'd101'].map(id => ({
        id,
        name: id,
        error: { code: 'crashed', message: 'gone' },
        fields: { row: Number(id.slice(1)) },
      })),
    )
    expect(result.tally).toMatchObject({ failed: 8, errors: { crashed: 2 } })
  })

  test('gives each document a file of its own, whatever its id', async () => {
    const out = newPath()
    const ids = ['../../etc/passwd', '..', 'a/b', 'a/b', '', '名'.repeat(300), 'nul\0']
    const sources = (async function* () {
      for (const id of ids) yield found({ id, name: id, read: async () => sentence })
    })()
    await run({ out, format: 'json', sources })
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter(entry =>
      entry.isFile(),
    )
    expect(
      files
        .filter(({ name }) => name !== 'state.json')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      '000000001-.._.._etc_passwd.json',
      '000000002-...json',
      '000000003-a_b.json',
      '000000004-a_b.json',
      '000000005-.json',
      `000000006-${'名'.repeat(66)}.json`,
      '000000007-nul_.json',
    ])
  })
})

describe('a run that was ended', () => {
  test.each(['jsonl', 'jsonl.gz', 'json', 'csv.gz'] as const)('goes on to the same %s', async format => {
    const [whole, ended] = [newPath(), newPath()]
    await run({ out: whole, format })
    for (const documents of [1, 30, 60]) {
      const { result } = await run({ out: ended, format, ...stopAfter(documents) })
      expect(result.finished).toBe(false)
    }
    const { result, done } = await run({ out: ended, format })
    expect(result.finished).toBe(true)
    expect(done[0]).toBeGreaterThan(60)
    for (const file of (await readdir(whole, { recursive: true })).filter(name => name.includes('.'))) {
      expect((await readFile(join(ended, file))).equals(await readFile(join(whole, file))), file).toBe(true)
    }
  })

  test('cuts off what was written after the state', async () => {
    const [whole, torn] = [newPath('.jsonl'), newPath('.jsonl')]
    await run({ out: whole })
    await run({ out: torn, ...stopAfter(30) })
    await writeFile(torn, `${await readFile(torn, 'utf8')}{"id":"d1`)
    await run({ out: torn })
    expect(await readFile(torn, 'utf8')).toBe(await readFile(whole, 'utf8'))
  })

  test.each([
    {
      what: 'another command',
      given: { command: { inputs: ['b'] } },
      says: /another command: inputs was null and is \["b"\]/,
    },
    {
      what: 'another input',
      given: { sources: outcomesOf(120, index => `other${index}`) },
      says: /first \d+ documents .* they are others/,
    },
    {
      what: 'a shorter input',
      given: { sources: outcomesOf(3) },
      says: /first \d+ documents .* they are others/,
    },
  ])('is not gone on with by $what', async ({ given, says }) => {
    const out = newPath('.jsonl')
    await run({ out, ...stopAfter(30) })
    const before = await readFile(out, 'utf8')
    await expect(run({ out, ...given })).rejects.toThrow(says)
    expect(await readFile(out, 'utf8')).toBe(before)
  })

  test('is gone on with by another version only when told', async () => {
    const out = newPath('.jsonl')
    await run({ out, ...stopAfter(30) })
    const pool = createInProcessPool(
      { ...pipeline, meta: { ...pipeline.meta, lexicon: 'f00' } },
      { workers: 1 },
    )
    await expect(run({ out, pool })).rejects.toThrow(
      /begun with lexicon [0-9a-f]{64}, this is f00; .*--mix-versions/,
    )
    expect((await run({ out, pool, mixVersions: true })).result).toMatchObject({ finished: true })
    expect(await linesOf(out)).toHaveLength(117)
  })

  test('is not gone on with where the output was cut', async () => {
    const out = newPath('.jsonl')
    await run({ out, ...stopAfter(30) })
    await writeFile(out, 'x')
    await expect(run({ out })).rejects.toThrow(/to hold the \d+ bytes that were written, it holds 1; /)
  })

  test('begins anew when told', async () => {
    const out = newPath('.jsonl')
    await run({ out, ...stopAfter(30) })
    await run({ out, restart: true, sources: outcomesOf(5) })
    expect(await linesOf(out)).toHaveLength(5)
  })
})

test('writes over nothing that it did not write', async () => {
  const [file, dir] = [newPath('.jsonl'), newPath()]
  await writeFile(file, 'mine')
  await expect(run({ out: file })).rejects.toThrow(/expected no file .* choose another --out$/)
  await run({ out: join(dir, 'sub') })
  await expect(run({ out: dir })).rejects.toThrow(/expected an empty folder or none/)
})

test('lets no second run write to the same output, but takes over from one that was killed', async () => {
  const out = newPath('.jsonl')
  await writeFile(`${out}.state.json.lock`, `${process.ppid}\n`)
  await expect(run({ out })).rejects.toThrow(/another run \(process \d+\) writes to this output/)
  await writeFile(`${out}.state.json.lock`, '4194305\n')
  expect((await run({ out })).result.finished).toBe(true)
})
