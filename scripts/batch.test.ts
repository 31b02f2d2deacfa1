import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differences, readTree, runAndKill, runBatch, writeDocuments } from './kill-batch.mjs'

const command = fileURLToPath(new URL('../bin/jiyao.js', import.meta.url))
const execute = promisify(execFile)
const sentence = '青禾银行行长陆一鸣表示，要把普惠金融做到村里去。'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-batch-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
const newPath = (ending = ''): string => join(folder, `${count++}${ending}`)

async function documents(number: number): Promise<string> {
  const input = await mkdtemp(join(folder, 'input-'))
  writeDocuments(input, number)
  return input
}

/** A folder of documents with these texts. */
async function texts(of: readonly string[]): Promise<string> {
  const input = await mkdtemp(join(folder, 'input-'))
  await Promise.all(of.map((text, index) => writeFile(join(input, `${index}.txt`), text)))
  return input
}

interface BatchLine {
  readonly id: string
  readonly error?: { readonly code: string; readonly message: string }
}

const linesOf = async (path: string): Promise<readonly BatchLine[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

/** Runs to the end; what it said and its status. */
function run(argv: readonly string[], onStart: (pid: number) => void = () => {}) {
  return new Promise<{ readonly status: number | null; readonly said: string }>(resolve => {
    const child = spawn(process.execPath, [command, 'batch', ...argv], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', data => {
      said += data
    })
    child.on('close', status => resolve({ status, said }))
    if (child.pid !== undefined) onStart(child.pid)
  })
}

/** Kills the workers of a process that have used three seconds of processor time: those that read the long document. */
async function killBusyWorkers(pid: number): Promise<void> {
  const { stdout } = await execute('ps', ['-o', 'pid=,cputimes=', '--ppid', String(pid)]).catch(() => ({
    stdout: '',
  }))
  for (const line of stdout.trim().split('\n')) {
    const [worker, seconds] = line.trim().split(/\s+/u).map(Number)
    if (worker !== undefined && seconds !== undefined && seconds >= 3) process.kill(worker, 'SIGKILL')
  }
}

test.each(['jsonl.gz', 'json', 'xlsx'])(
  'killed at random moments, a batch ends with the same %s',
  async format => {
    const input = await documents(300)
    const [whole, killed] = [newPath(), newPath()]
    const argv = (out: string) => [input, '--out', out, '--format', format, '--workers', '2']
    await runBatch(argv(whole))
    for (const progress of [false, true, true, true]) {
      await runAndKill(argv(killed), killed, { delay: Math.random() * 500, progress })
    }
    await runBatch(argv(killed))
    expect(differences(readTree(whole), readTree(killed))).toEqual([])
  },
)

test('ten thousand documents with errors among them are each there once, with one worker, two and eight', async () => {
  const records = Array.from({ length: 10_000 }, (_, index) =>
    index % 100 === 3
      ? '{"id":'
      : JSON.stringify({ id: `d${index}`, text: index % 100 === 4 ? ' ' : sentence }),
  )
  const input = newPath('.jsonl')
  await writeFile(input, records.join('\n'))
  const outputs = [1, 2, 8].map(workers => ({ workers, out: newPath('.jsonl') }))
  for (const { workers, out } of outputs) {
    const { status } = await run([input, '--out', out, '--workers', String(workers)])
    expect(status).toBe(1)
  }
  const [one = Buffer.alloc(0), ...others] = await Promise.all(outputs.map(({ out }) => readFile(out)))
  expect(others.map(bytes => bytes.equals(one))).toEqual([true, true])
  const lines = await linesOf(outputs[0]?.out ?? '')
  expect(lines).toHaveLength(10_000)
  expect(lines.filter(({ error }) => error?.code === 'not-a-record')).toHaveLength(100)
  const rest = lines.filter(({ error }) => error?.code !== 'not-a-record')
  expect(new Set(rest.map(({ id }) => id)).size).toBe(9_900)
  expect(rest.filter(({ error }) => error)).toHaveLength(100)
})

describe('one document costs no other', () => {
  test('that takes too long', async () => {
    const [input, out] = [await texts([sentence, sentence.repeat(200_000), sentence]), newPath('.jsonl')]
    const { status } = await run([input, '--out', out, '--workers', '1', '--timeout', '2'])
    expect((await linesOf(out)).map(({ error }) => error?.code)).toEqual([undefined, 'timeout', undefined])
    expect(status).toBe(1)
  })

  test('that needs too much memory', async () => {
    const [input, out] = [await texts([sentence, sentence.repeat(200_000), sentence]), newPath('.jsonl')]
    await run([input, '--out', out, '--workers', '1', '--memory-limit', '150'])
    const lines = await linesOf(out)
    expect(lines.map(({ error }) => error?.code)).toEqual([undefined, 'out-of-memory', undefined])
    expect(lines[1]?.error?.message).toMatch(/needed more than 150 MB; raise --memory-limit$/)
  })

  test('whose worker is killed', async () => {
    const [input, out] = [await texts([sentence, sentence.repeat(100_000), sentence]), newPath('.jsonl')]
    let watch: NodeJS.Timeout | undefined
    await run([input, '--out', out, '--workers', '1'], pid => {
      watch = setInterval(() => killBusyWorkers(pid), 200)
    })
    clearInterval(watch)
    const lines = await linesOf(out)
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['0', undefined],
      ['1', 'crashed'],
      ['2', undefined],
    ])
  })
})

test('Ctrl-C ends a batch after what is at hand, and the same command goes on', async () => {
  const input = await documents(400)
  const [whole, ended] = [newPath(), newPath()]
  await runBatch([input, '--out', whole])
  const { status, said } = await run([input, '--out', ended], pid => {
    const watch = setInterval(async () => {
      const state = await readFile(join(ended, 'state.json'), 'utf8').catch(() => '{}')
      if (!(JSON.parse(state).outcomes > 0)) return
      clearInterval(watch)
      process.kill(pid, 'SIGINT')
    }, 20)
  })
  expect(status).toBe(130)
  expect(said).toMatch(
    /ending after the documents at hand[\s\S]*ended early; the same command goes on from here/,
  )
  const again = await run([input, '--out', ended])
  expect(again.said).toMatch(/going on after \d+ documents/)
  expect(differences(readTree(whole), readTree(ended))).toEqual([])
})

test('where the disk is full, a batch says so, and goes on when there is room', async () => {
  const input = await documents(200)
  const [whole, full] = [newPath(), newPath()]
  await runBatch([input, '--out', whole])
  // In units of 1024 bytes.
  const limited = [
    '-c',
    'ulimit -f 512; exec "$@"',
    'bash',
    process.execPath,
    command,
    'batch',
    input,
    '--out',
    full,
  ]
  const ended = await execute('bash', limited).catch(error => error)
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/cannot be written \(EFBIG\): allow larger files, then repeat/),
  })
  await runBatch([input, '--out', full])
  expect(differences(readTree(whole), readTree(full))).toEqual([])
})
