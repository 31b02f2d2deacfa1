import { describe, expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'

const content = '青禾银行行长陆一鸣表示，同意。'
const pipeline = await createPipeline()

describe('what is given wrongly is refused with what was expected', () => {
  test.each<[unknown, string]>([
    [undefined, 'expected an object with id and content, got undefined'],
    [content, `expected an object with id and content, got "${content}"`],
    [{ content }, 'expected id as a string, got undefined'],
    [{ id: 3, content }, 'expected id as a string, got 3'],
    [{ id: 'a', name: 3, content }, 'expected name as a string, got 3; leave it out to use the id'],
    [
      { id: 'a', content: null },
      'expected content as a string or Uint8Array, got null; decode it, or give its bytes',
    ],
    [
      { id: 'a', content: new ArrayBuffer(2) },
      'expected content as a string or Uint8Array, got ArrayBuffer; decode it, or give its bytes',
    ],
    [
      { id: 'a', content, published: '2024-02-30' },
      'expected published as a day like 2024-05-31, got "2024-02-30"; leave it out where nobody knows',
    ],
    [
      { id: 'a', content, published: new Date(0) },
      'expected published as a day like 2024-05-31, got Date; leave it out where nobody knows',
    ],
  ])('%j', (input, message) => {
    for (const read of [pipeline.extract, pipeline.analyze])
      expect(() => Reflect.apply(read, undefined, [input])).toThrow(new TypeError(message))
  })

  test('an engine that there is not', async () => {
    const options: object = { engine: 'other' }
    await expect(createPipeline(options)).rejects.toThrow(
      'expected the engine auto, nodejieba or node-rs, got other',
    )
  })
})

test.each([
  ['a string', content],
  ['a Buffer', Buffer.from(content)],
  ['bytes of another encoding', new Uint8Array(Buffer.from(content, 'utf16le'))],
])('%s is read', (_, content) => {
  const { people, published } = pipeline.extract({ id: 'a', content, published: '2024-02-29' })
  expect(people.map(({ name }) => name)).toEqual(['陆一鸣'])
  expect(published).toBe('2024-02-29')
})
