import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linesOf } from './bytes/lines.ts'
import { inputCodes, skipCodes } from './codes.ts'
import { createMakeDistinct } from './distinct-ids.ts'
import { findSources } from './find-sources.ts'
import { outputName } from './output-name.ts'
import { readOutcomes } from './testing/read-outcomes.ts'
import { makeTar } from './testing/tar.ts'
import { makeZip } from './testing/zip.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-sources-'))
})
afterAll(() => rm(folder, { recursive: true }))

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Texts in encodings that are not read. */
const foreign = [
  ['Shift_JIS', '銀行の頭取は会議でデジタル化が重要だと述べた。これからも努力を続けると語った。'],
  ['EUC-KR', '은행장은 포럼에서 디지털 전환이 은행업의 필수 과정이라고 말했다. 앞으로도 노력하겠다고 했다.'],
  ['windows-1251', 'Председатель правления сообщил на встрече, что банк откроет отделения.'],
  ['latin1', 'Der Vorstand sagte, die Bäume müßten für die Häuser fallen; später würden größere gepflanzt.'],
] as const

describe('a folder', () => {
  test('is searched to any depth, in the order of paths, hidden files left out', async () => {
    const root = join(folder, 'crawl')
    await mkdir(join(root, 'a/b'), { recursive: true })
    await mkdir(join(root, '.git'))
    await writeFile(join(root, '.git/config.txt'), '藏')
    await writeFile(join(root, 'a/b/1.txt'), '一')
    await writeFile(join(root, 'a.txt'), '二')
    await writeFile(join(root, 'a-.html'), '三')
    await writeFile(join(root, 'page'), '四')
    await writeFile(join(root, 'picture.png'), '五')
    await writeFile(Buffer.concat([Buffer.from(`${root}/`), iconv.encode('会议.txt', 'gb18030')]), '六')
    await symlink(root, join(root, 'circle'))
    expect(await readOutcomes([root])).toEqual([
      'found a-.html 三',
      'found a 二',
      'found a/b/1 一',
      'skipped circle link',
      'found page 四',
      'skipped picture.png other-kind',
      'found 会议 六',
    ])
  })

  test('without files is a failure', async () => {
    const empty = join(folder, 'empty')
    await mkdir(empty)
    expect(await readOutcomes([empty])).toEqual([`failed ${empty} no-documents`])
  })
})

test('a pattern gives what it matches, called by the path below its first special character', async () => {
  await mkdir(join(folder, 'p/x'), { recursive: true })
  await put('p/x/1.txt', '一')
  await put('p/2.txt', '二')
  expect(await readOutcomes([join(folder, 'p/**/*.txt')])).toEqual(['found 2 二', 'found x/1 一'])
  expect(await readOutcomes([join(folder, 'q*')])).toEqual([`failed ${join(folder, 'q*')} not-found`])
})

test('an input that is named again gives its documents other ids', async () => {
  const path = await put('twice.txt', '再')
  expect(await readOutcomes([path, path, path])).toEqual([
    'found twice 再',
    'found twice#2 再',
    'found twice#3 再',
  ])
})

describe('records', () => {
  const lines = [
    '\uFEFF{"id":"a","text":"一"}',
    '',
    '{"id":7,"text":"二\\u2028","source":{"n":1}}\r',
    '{"text":"三\u2028四"}',
    '{"id":"e"}',
    '[1]',
    '{"id":["x"],"text":"五"}',
    '{"id":"g","text":5}',
  ].join('\n')

  test('of JSON lines are documents, each called by its id or its line', async () => {
    const path = await put('r.jsonl', lines)
    expect(await readOutcomes([path])).toEqual([
      'found a 一',
      'found 7 二\u2028',
      'found r.jsonl:4 三\u2028四',
      'failed e not-a-record',
      'failed r.jsonl:6 not-a-record',
      'failed r.jsonl:7 not-a-record',
      'failed g not-a-record',
    ])
  })

  test('may stand in a line of their own encoding, in gzip, under other names', async () => {
    const content = Buffer.concat([
      Buffer.from('{"key":"u","body":"一"}\n'),
      iconv.encode('{"key":"g","body":"青禾银行行长表示，同意。"}\n', 'gb18030'),
    ])
    const path = await put('g.jsonl.gz', gzipSync(content))
    const records = { textField: 'body', idField: 'key' }
    expect(await readOutcomes([path], { records })).toEqual([
      'found u 一',
      'found g 青禾银行行长表示，同意。',
    ])
  })

  test.each(foreign)('in %s are failures, and the rest is read', async (encoding, text) => {
    const lines = [iconv.encode(JSON.stringify({ text }), encoding), '{"text":"一"}']
    const path = await put(
      'f.jsonl',
      Buffer.concat(lines.map(line => Buffer.from([...Buffer.from(line), 10]))),
    )
    expect(await readOutcomes([path])).toEqual(['failed f.jsonl:1 encoding', 'found f.jsonl:2 一'])
  })

  test('pass through what else they hold', async () => {
    const stdin = Readable.from([Buffer.from('{"n":[1],"id":"a","text":"<html>一","__proto__":2}')])
    for await (const outcome of findSources(['-'], { stdin, input: 'jsonl' })) {
      expect(outcome).toMatchObject({ status: 'found', source: { id: 'a', name: 'stdin:1' } })
      if (outcome.status === 'found')
        expect(JSON.stringify(outcome.source.fields)).toBe('{"n":[1],"__proto__":2}')
    }
  })

  test('longer than a document may be are failures, and the rest is read', async () => {
    const path = await put('long.jsonl', `{"text":"${'长'.repeat(100)}"}\n{"text":"短"}`)
    expect(await readOutcomes([path], { limits: { documentSize: 100 } })).toEqual([
      'failed long.jsonl:1 document-too-large',
      'found long.jsonl:2 短',
    ])
  })
})

describe('tables', () => {
  test.each([
    ['commas', 'id,text\n1,一\n2,"二,\n""三"""\n', 'utf8'],
    ['tabs', 'id\ttext\n1\t一\n2\t"二,\n""三"""\n', 'utf8'],
    ['semicolons, a mark and returns', '\uFEFFid;text\r\n1;一\r\n2;"二,\n""三"""\r\n', 'utf8'],
    ['UTF-16', '\uFEFFid,text\n1,一\n2,"二,\n""三"""\n', 'utf16le'],
  ] as const)('with %s', async (_, content, encoding) => {
    const path = await put('t.csv', iconv.encode(content, encoding))
    expect(await readOutcomes([path])).toEqual(['found 1 一', 'found 2 二,\n"三"'])
  })

  test('in GBK, as spreadsheets in Chinese save them', async () => {
    const text = '青禾银行行长陆一鸣在论坛上表示，数字化转型是银行业的必由之路。'
    const path = await put('g.csv', iconv.encode(`id,text\n1,${text}\n`, 'gb18030'))
    expect(await readOutcomes([path])).toEqual([`found 1 ${text}`])
  })

  test.each(foreign)('in %s are failures', async (encoding, text) => {
    const path = await put('f.csv', iconv.encode(`id,text\n1,${text}\n2,${text}\n`, encoding))
    expect(await readOutcomes([path])).toEqual(['failed f.csv encoding'])
  })

  test('call a row without an id by its number, and fail one without a text', async () => {
    const path = await put('u.csv', 'title,text\n甲,一\n乙\n丙,三\n')
    expect(await readOutcomes([path])).toEqual([
      'found u.csv:2 一',
      'failed u.csv:3 not-a-record',
      'found u.csv:4 三',
    ])
  })

  test('fail a row with more cells than columns, whose text was cut at a delimiter', async () => {
    const path = await put('m.csv', 'id,text,\n1,一\n2,二,\n3,三,四，五\n4,六\n')
    expect(await readOutcomes([path])).toEqual(['found 1 一', 'found 2 二', 'found 3 三', 'found 4 六'])
    const cut = await put('n.csv', 'id,text\n1,一,二\n2,"三,四",\n')
    expect(await readOutcomes([cut])).toEqual(['failed n.csv:2 not-a-record', 'found 2 三,四'])
  })

  test('without the column fail once', async () => {
    expect(await readOutcomes([await put('v.csv', 'id,正文\n1,一\n2,二\n')])).toEqual([
      'failed v.csv not-a-record',
    ])
  })

  test('whose quotation mark does not close lose the row with it and those behind', async () => {
    const path = await put('w.csv', 'id,text\n1,一\n2,"二\n3,三\n')
    expect(await readOutcomes([path])).toEqual(['found 1 一', 'failed w.csv:3 not-a-record'])
  })
})

test('standard input may be an archive', async () => {
  const members = [{ name: 'a.txt', content: '一' }]
  for (const bytes of [makeZip(members), makeTar(members), gzipSync(makeTar(members))])
    expect(await readOutcomes(['-'], { stdin: Readable.from([bytes]) })).toEqual(['found stdin/a 一'])
})

test('who stops early closes what was open', async () => {
  const members = Array.from({ length: 100 }, (_, index) => ({
    name: `${index}.txt`,
    content: '好'.repeat(1000),
  }))
  for (const bytes of [makeZip(members), makeTar(members), gzipSync(makeTar(members))]) {
    const path = await put('early.bin', bytes)
    for await (const outcome of findSources([path], { stdin: Readable.from([]), input: 'text' })) {
      expect(outcome.status).toBe('found')
      break
    }
  }
})

test('every code stands in the README', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  for (const [code, meaning] of Object.entries(inputCodes))
    expect(readme).toContain(`| \`${code}\` | ${meaning} |`)
  for (const code of Object.keys(skipCodes)) expect(readme).toContain(`\`${code}\` (`)
})

test('lines are the same wherever chunks break', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('\n', '\r', '甲', 'a') }),
      fc.integer({ min: 1, max: 5 }),
      async (text, size) => {
        const bytes = Buffer.from(text)
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const lines: string[] = []
        for await (const line of linesOf(chunks(), 1000)) lines.push(String(line))
        const expected = text.split('\n').map(line => line.replace(/\r$/u, ''))
        if (expected.at(-1) === '' && !text.endsWith('\r')) expected.pop()
        expect(lines).toEqual(expected)
      },
    ),
  ))

test('ids are given once, however they look', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '#', '1', '2', '*') })), ids => {
      const makeDistinct = createMakeDistinct()
      expect(new Set(ids.map(makeDistinct)).size).toBe(ids.length)
    }),
    { numRuns: 20 },
  ))

test('names for output stay below their folder and are names on every system', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), id => {
      const name = outputName(id)
      for (const part of name.split('/')) {
        expect(part).not.toMatch(/^\.*$|[\\:*?"<>|\p{Cc}]|[. ]$/u)
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(220)
      }
    }),
  ))

test.each([
  ['../../etc/passwd', 'etc/passwd'],
  ['/abs', 'abs'],
  ['C:\\x\\..\\y', 'C_/x/y'],
  ['con', 'con_'],
  ['a/NUL.txt', 'a/NUL_.txt'],
  ['a\0b', 'a_b'],
  ['...', '_'],
  ['', '_'],
])('%j is written as %s', (id, name) => {
  expect(outputName(id)).toBe(name)
})
