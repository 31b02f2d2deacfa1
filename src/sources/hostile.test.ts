import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Limits } from './limits.ts'
import { readOutcomes } from './testing/read-outcomes.ts'
import { makeTar, type TarMember } from './testing/tar.ts'
import { makeZip, type ZipMember } from './testing/zip.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-hostile-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What comes out of a file of these bytes. */
async function outcomesOf(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return readOutcomes([path], { limits })
}

const good = { name: 'good.txt', content: '好。' }
const last = { name: 'last.txt', content: '完。' }
const gbk = (text: string): Uint8Array => iconv.encode(text, 'gb18030')
const zeros = Buffer.alloc(40 * 2 ** 20)

describe('a bad member of a zip is one outcome, and the rest is read', () => {
  const cases: readonly { readonly what: string; readonly bad: ZipMember; readonly outcome: string }[] = [
    {
      what: 'a path that leads out',
      bad: { name: '../../etc/out.txt', content: '外' },
      outcome: 'found a.zip/etc/out 外',
    },
    {
      what: 'an absolute path',
      bad: { name: '/etc/out.txt', content: '外' },
      outcome: 'found a.zip/etc/out 外',
    },
    {
      what: 'a path of Windows that leads out',
      bad: { name: '..\\..\\out.txt', content: '外' },
      outcome: 'found a.zip/out 外',
    },
    {
      what: 'control characters in a name',
      bad: { name: 'a\0b\nc.txt', content: '外' },
      outcome: 'found a.zip/a%00b%0Ac 外',
    },
    {
      what: 'a name in GBK',
      bad: { name: gbk('新闻/会议.txt'), content: '外' },
      outcome: 'found a.zip/新闻/会议 外',
    },
    {
      what: 'a name of no encoding',
      bad: { name: Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]), content: '外' },
      outcome: 'found a.zip/aÿþ 外',
    },
    {
      what: 'a name that only says it is UTF-8',
      bad: { name: gbk('会议.txt'), flags: 0x800, content: '外' },
      outcome: 'found a.zip/会议 外',
    },
    {
      what: 'a name that is there already',
      bad: { name: 'good.txt', content: '再' },
      outcome: 'found a.zip/good#3 再',
    },
    {
      what: 'a link',
      bad: { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
      outcome: 'skipped a.zip/link link',
    },
    {
      what: 'a member with a password',
      bad: { name: 'secret.txt', content: '密', flags: 1 },
      outcome: 'failed a.zip/secret encrypted',
    },
    {
      what: 'a member packed by another method',
      bad: { name: 'lzma.txt', content: '压', method: 14 },
      outcome: 'failed a.zip/lzma unsupported',
    },
    {
      what: 'a wrong checksum',
      bad: { name: 'sum.txt', content: '错', checksum: 1 },
      outcome: 'failed a.zip/sum corrupt',
    },
    {
      what: 'a wrong size',
      bad: { name: 'size.txt', content: '错', size: 9 },
      outcome: 'failed a.zip/size corrupt',
    },
    {
      what: 'a stored member of a wrong size',
      bad: { name: 'size.txt', content: '错', method: 0, size: 9 },
      outcome: 'failed a.zip/size corrupt',
    },
    {
      what: 'bytes that are not deflated',
      bad: { name: 'noise.txt', content: '错', packed: Buffer.from('noise, not deflate') },
      outcome: 'failed a.zip/noise corrupt',
    },
    {
      what: 'no bytes',
      bad: { name: 'empty.txt' },
      outcome: 'found a.zip/empty ',
    },
    {
      what: 'a picture',
      bad: { name: 'picture.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
      outcome: 'skipped a.zip/picture.png other-kind',
    },
    {
      what: 'what macOS puts beside a file',
      bad: { name: '__MACOSX/._good.txt', content: Buffer.from([0, 5, 22, 7]) },
      outcome: 'skipped a.zip/__MACOSX/._good other-kind',
    },
    {
      what: 'a broken archive in the archive',
      bad: { name: 'inner.zip', content: makeZip([good]).subarray(0, 50) },
      outcome: 'failed a.zip/inner.zip corrupt',
    },
    {
      what: 'a bomb',
      bad: { name: 'bomb.txt', content: zeros },
      outcome: 'failed a.zip/bomb ratio-too-high',
    },
    {
      what: 'bytes that are no UTF-8',
      bad: {
        name: 'bytes.txt',
        content: Buffer.concat([Buffer.from('甲说，很好很好。'), Buffer.from([0xff])]),
      },
      outcome: 'found a.zip/bytes 甲说，很好很好。\uFFFD',
    },
  ]
  test.each(cases)('$what', async ({ bad, outcome }) => {
    const outcomes = await outcomesOf('a.zip', makeZip([good, bad, last]))
    expect(outcomes).toEqual(['found a.zip/good 好。', outcome, 'found a.zip/last 完。'])
  })
})

describe('a bad member of a tar is one outcome, and the rest is read', () => {
  const cases: readonly { readonly what: string; readonly bad: TarMember; readonly outcome: string }[] = [
    {
      what: 'a path that leads out',
      bad: { name: '../../out.txt', content: '外' },
      outcome: 'found a.tar/out 外',
    },
    { what: 'a name in GBK', bad: { name: gbk('会议.txt'), content: '外' }, outcome: 'found a.tar/会议 外' },
    {
      what: 'a symbolic link',
      bad: { name: 'link.txt', type: '2', link: '/etc/passwd' },
      outcome: 'skipped a.tar/link link',
    },
    {
      what: 'a hard link',
      bad: { name: 'link.txt', type: '1', link: 'good.txt' },
      outcome: 'skipped a.tar/link link',
    },
    {
      what: 'a header with a wrong checksum',
      bad: { name: 'broken.txt', content: '坏'.repeat(300), broken: true },
      outcome: 'failed a.tar:2 corrupt',
    },
    { what: 'a device', bad: { name: 'null.txt', type: '3' }, outcome: 'skipped a.tar/null link' },
    { what: 'no bytes', bad: { name: 'empty.txt' }, outcome: 'found a.tar/empty ' },
    {
      what: 'a broken archive in the archive',
      bad: { name: 'inner.txt.gz', content: gzipSync('内').subarray(0, 12) },
      outcome: 'failed a.tar/inner.txt.gz corrupt',
    },
    {
      what: 'a document too large',
      bad: { name: 'large.txt', content: '大'.repeat(1000) },
      outcome: 'failed a.tar/large document-too-large',
    },
  ]
  test.each(cases)('$what', async ({ bad, outcome }) => {
    const outcomes = await outcomesOf('a.tar', makeTar([good, bad, last]), { documentSize: 2000 })
    expect(outcomes).toEqual(['found a.tar/good 好。', outcome, 'found a.tar/last 完。'])
  })
})

describe('what ends an archive is said once, after what was read of it', () => {
  test('a zip that is cut off has no directory', async () => {
    expect(await outcomesOf('cut.zip', makeZip([good, last]).subarray(0, -30))).toEqual([
      'failed cut.zip corrupt',
    ])
  })

  test('a tar that is cut off in a member', async () => {
    expect(await outcomesOf('cut.tar', makeTar([good, last]).subarray(0, 1540))).toEqual([
      'found cut.tar/good 好。',
      'failed cut.tar/last corrupt',
      'failed cut.tar corrupt',
    ])
  })

  test('more members than allowed', async () => {
    const members = Array.from({ length: 5 }, (_, index) => ({ name: `${index}.txt`, content: '好' }))
    const outcomes = await outcomesOf('many.zip', makeZip(members), { members: 3 })
    expect(outcomes).toEqual([
      'found many.zip/0 好',
      'found many.zip/1 好',
      'found many.zip/2 好',
      'failed many.zip too-many-members',
    ])
  })

  test('more bytes than allowed, over all members', async () => {
    const members = Array.from({ length: 5 }, (_, index) => ({
      name: `${index}.txt`,
      content: '好'.repeat(100),
    }))
    const outcomes = await outcomesOf('big.zip', makeZip(members), { archiveSize: 700 })
    expect(outcomes.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'found big.zip/0',
      'found big.zip/1',
      'failed big.zip',
    ])
  })

  test('many small bombs, each harmless alone', async () => {
    const bombs = Array.from({ length: 8 }, (_, index) => ({
      name: `${index}.txt`,
      content: zeros.subarray(0, 15 * 2 ** 20),
    }))
    const outcomes = await outcomesOf('bombs.zip', makeZip(bombs))
    expect(outcomes.at(-1)).toBe('failed bombs.zip ratio-too-high')
    expect(outcomes).toHaveLength(5)
  })

  test('a bomb of gzip in gzip', async () => {
    const outcomes = await outcomesOf('bomb.gz', gzipSync(gzipSync(zeros)))
    expect(outcomes).toEqual(['failed bomb.gz ratio-too-high'])
  })

  test('archives deeper than allowed', async () => {
    const nested = (depth: number): Buffer =>
      makeZip([good, ...(depth > 1 ? [{ name: 'in.zip', content: nested(depth - 1) }] : [])])
    expect(await outcomesOf('deep.zip', nested(5))).toEqual([
      'found deep.zip/good 好。',
      'found deep.zip/in.zip/good 好。',
      'found deep.zip/in.zip/in.zip/good 好。',
      'failed deep.zip/in.zip/in.zip/in.zip too-deep',
    ])
  })
})

describe('bytes say what they are, not the ending', () => {
  const tar = makeTar([good])
  test.each([
    ['a tar.gz named zip', 'a.zip', gzipSync(tar), ['found a.zip/good 好。']],
    ['a zip named txt', 'a.txt', makeZip([good]), ['found a/good 好。']],
    ['a tar named gz', 'a.gz', tar, ['found a.gz/good 好。']],
    [
      'a tar that begins broken',
      'b.tar',
      makeTar([{ ...last, broken: true }, good]),
      ['failed b.tar:1 corrupt', 'found b.tar/good 好。'],
    ],
    ['a tar from before the standard', 'a', makeTar([{ ...good, old: true }]), ['found a/good 好。']],
    ['a text named gz', 'b.gz', Buffer.from('好。'), ['found b.gz 好。']],
    ['a text named zip', 'b.zip', Buffer.from('好。'), ['found b.zip 好。']],
    ['a page named txt', 'c.txt', Buffer.from('<!DOCTYPE html><p>好'), ['found c <!DOCTYPE html><p>好']],
    [
      'an archive of a format that is not read',
      'a.rar',
      Buffer.from('Rar!\x1a\x07\0', 'latin1'),
      ['failed a.rar unsupported'],
    ],
    ['an empty zip', 'e.zip', makeZip([]), ['failed e.zip no-documents']],
    ['no bytes at all', 'z.zip', Buffer.alloc(0), ['found z.zip ']],
  ])('%s', async (_, name, bytes, expected) => {
    expect(await outcomesOf(name, bytes)).toEqual(expected)
  })
})

test('ten thousand tiny members come out once each, in order', { timeout: 120_000 }, async () => {
  const members = Array.from({ length: 10_000 }, (_, index) => ({
    name: `${index}.txt`,
    content: `${index}`,
    method: 0,
  }))
  const expected = members.map(({ content }) => `found t.tar/${content} ${content}`)
  expect(await outcomesOf('t.tar', makeTar(members))).toEqual(expected)
  expect(await outcomesOf('t.zip', makeZip(members))).toEqual(
    expected.map(line => line.replace('.tar', '.zip')),
  )
})

test('a document of a hundred megabytes comes out whole', { timeout: 120_000 }, async () => {
  const content = Buffer.alloc(100 * 2 ** 20, '一二三四五六七八九十。\n')
  const [line, ...others] = await outcomesOf('large.txt.gz', gzipSync(content, { level: 1 }), { ratio: 2000 })
  expect(others).toEqual([])
  expect(line?.length).toBe('found large.txt.gz '.length + content.toString().length)
})
