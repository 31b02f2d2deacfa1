import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOutcomes } from '../testing/read-outcomes.ts'
import { framesOf } from './frame.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-warc-'))
})
afterAll(() => rm(folder, { recursive: true }))

const page = (text: string): string => `<html><p>${text}</p></html>`

/** A record as it is to be written, true or not. */
interface WarcRecord {
  readonly type?: string
  readonly contentType?: string
  readonly block: string | Buffer
  /** What the header says, where that is not so. */
  readonly length?: number | string
}

function warc({ type = 'response', contentType = 'application/http', block, length }: WarcRecord): Buffer {
  const bytes = Buffer.from(block)
  const header = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Target-URI: http://news.invalid/1',
    `Content-Type: ${contentType}`,
    `Content-Length: ${length ?? bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

const http = (body: string | Buffer, ...fields: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\n${['Content-Type: text/html', ...fields].join('\r\n')}\r\n\r\n`),
    Buffer.from(body),
  ])

const first = warc({ block: http(page('首')) })
const last = warc({ block: http(page('末')) })

async function outcomesOf(bytes: Uint8Array, name = 'a.warc', documentSize = 2 ** 20) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return readOutcomes([path], { limits: { documentSize } })
}

describe('records', () => {
  const chunked = Buffer.from(`6\r\n${'<p>一'}\r\n3\r\n二\r\n0\r\n\r\n`)
  test.each<readonly [string, WarcRecord, string | null]>([
    ['a page', { block: http(page('二')) }, `found a.warc:2 ${page('二')}`],
    [
      'a page in GBK',
      {
        block: http(
          iconv.encode(page('青禾银行行长陆一鸣在论坛上表示，数字化转型是银行业的必由之路。'), 'gb18030'),
        ),
      },
      `found a.warc:2 ${page('青禾银行行长陆一鸣在论坛上表示，数字化转型是银行业的必由之路。')}`,
    ],
    ['a page in chunks', { block: http(chunked, 'Transfer-Encoding: chunked') }, 'found a.warc:2 <p>一二'],
    [
      'a page of gzip',
      { block: http(gzipSync(page('二')), 'Content-Encoding: gzip') },
      `found a.warc:2 ${page('二')}`,
    ],
    [
      'a page of brotli',
      { block: http(brotliCompressSync(page('二')), 'Content-Encoding: br') },
      `found a.warc:2 ${page('二')}`,
    ],
    [
      'a page that was unpacked already',
      { block: http(page('二'), 'Content-Encoding: gzip') },
      `found a.warc:2 ${page('二')}`,
    ],
    ['a text of a WET', { type: 'conversion', contentType: 'text/plain', block: '二' }, 'found a.warc:2 二'],
    ['a picture', { block: http('', 'Content-Type: image/png').subarray(0) }, null],
    ['a request', { type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }, null],
    ['an empty block', { block: '' }, 'failed a.warc:2 corrupt'],
    ['a response that is no HTTP', { block: 'noise' }, 'failed a.warc:2 corrupt'],
    [
      'content that is not what it says',
      { block: http(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), 'Content-Encoding: gzip') },
      'failed a.warc:2 corrupt',
    ],
    [
      'content of another compression',
      { block: http('x', 'Content-Encoding: zstd') },
      'failed a.warc:2 unsupported',
    ],
    [
      'a bomb',
      { block: http(gzipSync(Buffer.alloc(2 ** 22)), 'Content-Encoding: gzip') },
      'failed a.warc:2 document-too-large',
    ],
    ['a record too large', { block: http('x'.repeat(2 ** 20)) }, 'failed a.warc:2 document-too-large'],
    ['a length too short', { block: http(page('二')), length: 20 }, 'failed a.warc:2 corrupt'],
    ['a length too long', { block: http(page('二')), length: 200 }, 'failed a.warc:2 corrupt'],
    [
      'a length beyond the end',
      { block: http(page('二')), length: 99_999_999_999 },
      'failed a.warc:2 corrupt',
    ],
    ['a length that is none', { block: http(page('二')), length: 'many' }, 'failed a.warc:2 corrupt'],
  ])('%s', async (_, record, outcome) => {
    const outcomes = await outcomesOf(Buffer.concat([first, warc(record), last]))
    const expected = [`found a.warc:1 ${page('首')}`, outcome, `found a.warc:3 ${page('末')}`]
    expect(outcomes.filter(line => !line.startsWith('skipped'))).toEqual(
      expected.filter(line => line !== null),
    )
  })

  test('noise between them is one broken record', async () => {
    const outcomes = await outcomesOf(Buffer.concat([first, Buffer.from('noise\r\n\r\nand more\r\n'), last]))
    expect(outcomes.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'found a.warc:1',
      'failed a.warc:2',
      'found a.warc:3',
    ])
  })

  test('the last one may be cut off', async () => {
    expect((await outcomesOf(Buffer.concat([first, last]).subarray(0, -20))).at(-1)).toBe(
      'failed a.warc:2 corrupt',
    )
    expect((await outcomesOf(Buffer.concat([first, last.subarray(0, 40)]))).at(-1)).toBe(
      'failed a.warc:2 corrupt',
    )
  })

  test('each may be gzipped on its own', async () => {
    const outcomes = await outcomesOf(Buffer.concat([gzipSync(first), gzipSync(last)]), 'a.warc.gz')
    expect(outcomes).toEqual([`found a.warc.gz:1 ${page('首')}`, `found a.warc.gz:2 ${page('末')}`])
  })

  const middle = gzipSync(warc({ block: http(page('中'.repeat(500))) }))
  test.each([
    ['in the middle', Buffer.from(middle).fill(0xff, 40, 60)],
    ['in its checksum', Buffer.from(middle).fill(0, middle.length - 8, middle.length - 4)],
    ['in its beginning', Buffer.from(middle).fill(0, 0, 4)],
    ['by its end', middle.subarray(0, -30)],
  ])('damaged %s, a gzipped one is lost alone', async (_, damaged) => {
    const outcomes = await outcomesOf(Buffer.concat([gzipSync(first), damaged, gzipSync(last)]), 'd.warc.gz')
    expect(outcomes).toEqual([
      `found d.warc.gz:1 ${page('首')}`,
      'failed d.warc.gz:2 corrupt',
      `found d.warc.gz:3 ${page('末')}`,
    ])
  })

  test('the last of the gzipped may be cut off, and all may be one member', async () => {
    const cut = Buffer.concat([gzipSync(first), gzipSync(last).subarray(0, -9)])
    expect((await outcomesOf(cut, 'cut.warc.gz')).at(-1)).toBe('failed cut.warc.gz:2 corrupt')
    expect(await outcomesOf(gzipSync(Buffer.concat([first, last])), 'one.warc.gz')).toHaveLength(2)
  })

  test('thousands may be gzipped, and the file may be read in one long member', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => warc({ block: http(page(`${index}`)) }))
    const expected = many.map((_, index) => `found m.warc.gz:${index + 1} ${page(`${index}`)}`)
    expect(await outcomesOf(Buffer.concat(many.map(record => gzipSync(record))), 'm.warc.gz')).toEqual(
      expected,
    )
    const noise = warc({ type: 'metadata', block: randomBytes(17 * 2 ** 20) })
    const long = await outcomesOf(
      gzipSync(Buffer.concat([first, noise, last]), { level: 0 }),
      'long.warc.gz',
      2 ** 26,
    )
    expect(long).toEqual([`found long.warc.gz:1 ${page('首')}`, `found long.warc.gz:3 ${page('末')}`])
  })
})

test('where chunks break changes nothing', async () => {
  const bytes = Buffer.concat([first, warc({ block: 'noise', length: 3 }), last])
  const whole = await framesIn(bytes, bytes.length)
  for (const size of [1, 2, 3, 7, 64, 65]) expect(await framesIn(bytes, size)).toEqual(whole)
  expect(whole).toHaveLength(3)
})

async function framesIn(bytes: Buffer, size: number) {
  const frames: unknown[] = []
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  for await (const frame of framesOf(chunks(), 2 ** 20)) frames.push(frame)
  return frames
}
