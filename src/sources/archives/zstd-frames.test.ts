import * as zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wholeFrames } from './zstd-frames.ts'

const magic = [0x28, 0xb5, 0x2f, 0xfd]

/** A frame of blocks that are not packed; `checksum` says that four bytes follow, which only a decoder checks. */
function frame(texts: readonly string[], { checksum = false, window = false } = {}): Buffer {
  const length = Buffer.byteLength(texts.join(''))
  const header = window ? [checksum ? 4 : 0, 0x58] : [0x20 | (checksum ? 4 : 0), length]
  const blocks = texts.map((text, index) => {
    const head = Buffer.alloc(3)
    head.writeUIntLE((Buffer.byteLength(text) << 3) | (index === texts.length - 1 ? 1 : 0), 0, 3)
    return Buffer.concat([head, Buffer.from(text)])
  })
  return Buffer.concat([Buffer.from([...magic, ...header]), ...blocks, Buffer.alloc(checksum ? 4 : 0)])
}

/** A run of one byte, and a frame that a decoder is to skip. */
const run = Buffer.from([...magic, 0x20, 9, (9 << 3) | 3, 0, 0, 0x61])
const skippable = Buffer.from([0x51, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])

async function walk(bytes: Buffer, size: number): Promise<Buffer> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const pieces: Uint8Array[] = []
  for await (const chunk of wholeFrames(chunks())) pieces.push(chunk)
  return Buffer.concat(pieces)
}

describe('frames', () => {
  const whole: readonly (readonly [string, Buffer])[] = [
    ['one', frame(['甲说'])],
    ['with a checksum', frame(['甲说'], { checksum: true })],
    ['with a window', frame(['甲说', '好', ''], { window: true })],
    ['a run', run],
    [
      'several, one to be skipped',
      Buffer.concat([frame(['甲']), skippable, run, frame(['乙', '丙'], { checksum: true })]),
    ],
  ]

  test.each(whole)('%s: go through as they are, wherever chunks break', async (_, bytes) => {
    for (const size of [1, 2, 3, 7, 100]) expect(await walk(bytes, size)).toEqual(bytes)
  })

  test.each(whole)('%s: cut off anywhere are no whole frames', async (_, bytes) => {
    const ends = new Set<number>()
    for (let length = 1; length < bytes.length; length++) {
      await walk(bytes.subarray(0, length), 5).then(
        () => ends.add(length),
        (error: Error) => expect(error.message).toBe('it ends within a frame'),
      )
    }
    // Only between two frames.
    expect(ends.size).toBe(bytes === whole.at(-1)?.[1] ? 3 : 0)
  })

  test('noise is left to the decoder', async () => {
    expect(await walk(Buffer.from('noise, and more noise'), 4)).toEqual(Buffer.from('noise, and more noise'))
  })

  test.runIf('zstdDecompressSync' in zlib)('are what the decoder of Node takes for frames', () => {
    const decompress: unknown = Reflect.get(zlib, 'zstdDecompressSync')
    for (const [, bytes] of whole) {
      if (typeof decompress === 'function' && !bytes.includes(Buffer.alloc(4)))
        expect(() => decompress(bytes)).not.toThrow()
    }
  })
})
