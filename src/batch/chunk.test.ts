import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { SourceOutcome } from '../sources/source.ts'
import { chunksAtHand } from './chunk.ts'

const found = (id: string): SourceOutcome => ({
  status: 'found',
  source: { id, name: id, read: async () => id },
})

async function* arriving(pieces: readonly string[]): AsyncGenerator<SourceOutcome> {
  for (const piece of pieces) {
    for (const id of piece) yield found(id)
    await setTimeout(5)
  }
}

async function idsOf(outcomes: AsyncIterable<SourceOutcome>): Promise<readonly string[]> {
  const chunks: string[] = []
  for await (const items of chunksAtHand(outcomes)) chunks.push(items.map(({ id }) => id).join(''))
  return chunks
}

test('what came in one piece is one chunk, and nothing waits for what is still to come', async () => {
  expect(await idsOf(arriving(['abc', 'd', 'ef']))).toEqual(['abc', 'd', 'ef'])
})

test('many small documents are several chunks', async () => {
  expect((await idsOf(arriving(['a'.repeat(300)]))).map(({ length }) => length)).toEqual([256, 44])
})

test('a document is answered before the next is sent', async () => {
  const sent = ['a']
  async function* asking(): AsyncGenerator<SourceOutcome> {
    for (let id = sent.at(-1); id !== undefined && sent.length < 4; id = sent.at(-1)) {
      const { length } = sent
      yield found(id)
      while (sent.length === length) await setTimeout(1)
    }
  }
  const chunks: string[] = []
  for await (const items of chunksAtHand(asking())) {
    chunks.push(items.map(({ id }) => id).join(''))
    sent.push(`${sent.length}`)
  }
  expect(chunks).toEqual(['a', '1', '2'])
})

test('what is wrong with the input is told after what came before it', async () => {
  async function* failing(): AsyncGenerator<SourceOutcome> {
    yield* [found('a'), found('b')]
    throw new TypeError('torn')
  }
  const chunks: string[] = []
  const read = async (): Promise<void> => {
    for await (const items of chunksAtHand(failing())) chunks.push(items.map(({ id }) => id).join(''))
  }
  await expect(read()).rejects.toThrow('torn')
  expect(chunks).toEqual(['ab'])
})
