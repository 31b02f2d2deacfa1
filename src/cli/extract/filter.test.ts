import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { ClosedOutput } from '../terminal.ts'
import { filter } from './filter.ts'

const records = '{"id":"a","text":"一"}\n{"id":"b","text":"二"}\n'
const sources = { input: 'jsonl' } as const

/** Reads nothing: whatever comes is a fault. */
const fail = (): never => {
  throw new TypeError('no such thing')
}
const broken = {
  meta: { jiyao: 'test', segmenter: 'test', lexicon: 'test' },
  analyze: fail,
  explain: fail,
  extract: fail,
  extractInSteps: fail,
} as const

test('a fault of the program is an answer, too, and the rest is read', async () => {
  const written: unknown[] = []
  const terminal = {
    stdin: Readable.from([Buffer.from(records)]),
    write: async (line: string) => void written.push(JSON.parse(line)),
    say: () => {},
  }
  expect(await filter(['-'], { sources, pipeline: broken }, terminal)).toBe(0)
  expect(written).toEqual([
    { id: 'a', error: { code: 'fault', message: 'no such thing' } },
    { id: 'b', error: { code: 'fault', message: 'no such thing' } },
  ])
})

test.each([
  { input: 'that has ended', rest: [] },
  { input: 'that goes on', rest: [new Promise<never>(() => {})] },
])('a reader that went away ends it, with input $input', async ({ rest }) => {
  const terminal = {
    stdin: Readable.from(
      (async function* () {
        yield Buffer.from(records)
        for (const more of rest) yield await more
      })(),
    ),
    write: () => Promise.reject(new ClosedOutput()),
    say: () => {},
  }
  await expect(filter(['-'], { sources, pipeline: broken }, terminal)).rejects.toThrow(ClosedOutput)
  expect(terminal.stdin.destroyed).toBe(true)
})
