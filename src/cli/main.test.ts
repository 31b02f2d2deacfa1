import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSchema } from '../report/schema.ts'
import { makeZip } from '../sources/testing/zip.ts'
import { main } from './main.ts'
import { ClosedOutput, type Terminal } from './terminal.ts'

const fixture = fileURLToPath(
  new URL('../../fixtures/reports/regional-bank-wire/source.txt', import.meta.url),
)
const dictionaries = fileURLToPath(new URL('../../dictionaries/', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiyao-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a command line; what it wrote, what it said and its status. */
async function run(argv: readonly string[], stdin: string | Uint8Array = '') {
  let written = ''
  const said: string[] = []
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(stdin)]),
    write: async data => {
      written += data
    },
    say: line => said.push(line),
  }
  return { status: await main(argv, terminal), written, said }
}

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('extract', () => {
  test('writes the report of one file as a JSON document', async () => {
    const { status, written } = await run(['extract', fixture])
    expect(status).toBe(0)
    expect(reportSchema.parse(JSON.parse(written)).id).toBe('source')
  })

  test('leaves out what is less sure than --min-confidence', async () => {
    const text = '青禾银行行长陆一鸣表示，今年不裁员。本台记者王思远从北京报道。'
    const confidences = async (...options: string[]): Promise<number[]> => {
      const { written } = await run(['extract', '-', ...options], text)
      const { people, quotes } = reportSchema.parse(JSON.parse(written))
      return [...people.flatMap(({ affiliations }) => affiliations), ...quotes].map(
        ({ confidence }) => confidence,
      )
    }
    const all = await confidences()
    const sure = await confidences('--min-confidence', '0.9')
    expect(sure).toEqual(all.filter(confidence => confidence >= 0.9))
    expect(sure.length).toBeLessThan(all.length)
    expect((await run(['extract', '-', '--min-confidence', '2'], text)).status).toBe(2)
  })

  test('writes a report for reading', async () => {
    const { status, written } = await run(
      ['extract', '-', '--format', 'text'],
      '青禾银行行长陆一鸣表示：“我们同意。”',
    )
    expect(status).toBe(0)
    expect(written).toMatch(/^陆一鸣 +行长 +青禾银行$/mu)
    expect(written).toMatch(/^陆一鸣\n {2}“ 我们同意。 direct/mu)
    expect(written).not.toContain('\u001B')
  })

  test('reads standard input', async () => {
    const { status, written } = await run(
      ['extract', '-', '--format', 'jsonl'],
      '青禾银行行长陆一鸣表示，同意。',
    )
    expect(status).toBe(0)
    expect(JSON.parse(written)).toMatchObject({ id: 'stdin', text: '青禾银行行长陆一鸣表示，同意。' })
  })

  test('answers each record of standard input with one line, in order, failures in the line', async () => {
    const records =
      '{"id":"a","text":"一","k":[1]}\n\n{"id":"b"}\nnot json\n{"id":3,"text":" "}\n{"text":"三"}'
    const { status, written, said } = await run(
      ['extract', '-', '--input', 'jsonl', '--format', 'jsonl'],
      records,
    )
    const answers = written
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      ['stdin:2', 'empty'],
      ['b', 'not-a-record'],
      ['stdin:4', 'not-a-record'],
      ['3', 'empty'],
      ['stdin:6', undefined],
    ])
    expect(answers[0].fields).toEqual({ k: [1] })
    expect(answers[2].error.message).toMatch(/^expected an object with the text in "text", got only "id"; /)
    expect({ status, said }).toEqual({ status: 0, said: [] })
  })

  test('reads records with the fields that are named', async () => {
    const { written } = await run(
      ['extract', '-', '--input', 'csv', '--format', 'jsonl', '--text-field', '正文', '--id-field', '编号'],
      '编号,正文,来源\n7,甲说，好。,晚报\n',
    )
    expect(JSON.parse(written)).toMatchObject({ id: '7', text: '甲说，好。', fields: { 来源: '晚报' } })
  })

  test('reads folders and patterns in name order, and writes a list or a line each', async () => {
    await put('b.txt', '乙说，好。')
    await put('a.txt', '甲说，好。')
    await put('c.bin', 'not a report')
    const list = await run(['extract', folder])
    expect(JSON.parse(list.written).map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
    const lines = await run(['extract', join(folder, '[ab].txt'), '--format', 'jsonl'])
    expect(
      lines.written
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['a', 'b'])
  })

  test('writes an array where a single input holds several reports', async () => {
    const archive = makeZip([
      { name: 'a.txt', content: '甲说，好。' },
      { name: 'b.txt', content: '乙说，好。' },
    ])
    const { written } = await run(['extract', '-'], archive)
    expect(JSON.parse(written).map(({ id }: { id: string }) => id)).toEqual(['stdin/a', 'stdin/b'])
    const records = await run(['extract', '-', '--input', 'csv'], 'text\n甲说，好。\n')
    expect(JSON.parse(records.written).map(({ id }: { id: string }) => id)).toEqual(['stdin:2'])
  })

  test('writes a file for each report into a folder, and never one over another', async () => {
    const one = await put('a.txt', '甲说，好。')
    const out = join(folder, 'out')
    const { status, written } = await run(['extract', one, fixture, one, '--out', out])
    expect({ status, written }).toEqual({ status: 0, written: '' })
    expect(await readdir(out)).toEqual(['a#3.json', 'a.json', 'source.json'])
    expect(JSON.parse(await readFile(join(out, 'a.json'), 'utf8')).id).toBe('a')
  })

  test('refuses to write a record over another of the same id', async () => {
    const records = '{"id":"a","text":"一"}\n{"id":"A","text":"二"}'
    const out = join(folder, 'records')
    const { status, said } = await run(['extract', '-', '--input', 'jsonl', '--out', out], records)
    expect(await readdir(out)).toEqual(['a.json'])
    expect(said).toEqual([
      'jiyao: stdin:2: expected each id once, but a report was already written to A.json; rename one input',
    ])
    expect(status).toBe(1)
  })

  test.each([
    ['extract', ['--format', 'text']],
    ['view', []],
    ['batch', ['--restart', '--quiet']],
  ])('%s never writes over what it reads', async (command, options) => {
    const own = join(folder, `own-${command}`)
    await mkdir(own)
    const input = join(own, command === 'batch' ? 'a.jsonl' : 'a.txt')
    await writeFile(input, '甲说，好。')
    const out = command === 'extract' ? own : input
    const { status, said } = await run([command, input, '--out', out, ...options])
    expect({ status, said }).toEqual({
      status: 2,
      said: [`jiyao: --out would write over the input ${input}; choose another`],
    })
    expect(await readFile(input, 'utf8')).toBe('甲说，好。')
  })

  test('reads nothing of what it writes below what it reads', async () => {
    const own = join(folder, 'below')
    await mkdir(own)
    await writeFile(join(own, 'b.txt'), '甲说，好。')
    const command = ['extract', own, '--out', join(own, 'a'), '--format', 'jsonl']
    expect((await run(command)).status).toBe(0)
    expect((await run(command)).status).toBe(0)
    expect(await readdir(join(own, 'a'))).toEqual(['b.jsonl'])
  })

  test('says in one line what cannot be written', async () => {
    const out = join(folder, 'taken')
    await mkdir(join(out, 'source.json'), { recursive: true })
    const { status, said } = await run(['extract', fixture, '--out', out])
    expect(said).toEqual([
      'jiyao: the output cannot be written (EISDIR): choose a name that no folder has, then repeat the command',
    ])
    expect(status).toBe(1)
  })

  test('writes nothing outside the folder, whatever an archive calls its members', async () => {
    const names = [
      '../../up.txt',
      '/root.txt',
      'C:\\drive.txt',
      'con.txt',
      'a:b?.txt',
      `${'长'.repeat(300)}.txt`,
      '....//x.txt',
    ]
    const archive = await put('slip.zip', makeZip(names.map(name => ({ name, content: '甲说，好。' }))))
    const inside = join(folder, 'slip', 'in')
    const { status } = await run(['extract', archive, '--out', inside])
    expect(status).toBe(0)
    expect(await readdir(join(folder, 'slip'))).toEqual(['in'])
    const written = await readdir(inside, { recursive: true })
    expect(written.filter(file => file.endsWith('.json'))).toHaveLength(names.length)
    expect(written).toContain(join('slip.zip', 'con_.json'))
  })
})

describe('input that cannot be read is said in one line, and the rest is read', () => {
  test.each([
    {
      what: 'a missing file',
      name: 'missing.txt',
      content: null,
      says: /there is nothing of this name; check the path$/,
    },
    { what: 'an empty file', name: 'empty.txt', content: '', says: /expected a text, got an empty one; / },
    {
      what: 'a file of blanks',
      name: 'blank.txt',
      content: ' \n\n',
      says: /expected a text, got nothing but blanks; /,
    },
    {
      what: 'a binary file',
      name: 'picture.txt',
      content: new Uint8Array([
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
      ]),
      says: /expected a text, got binary data; /,
    },
  ])('$what', async ({ name, content, says }) => {
    const path = content === null ? join(folder, name) : await put(name, content)
    const { status, written, said } = await run(['extract', path, fixture, '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(written.trim().split('\n')).toHaveLength(1)
    expect(said).toHaveLength(1)
    expect(said[0]?.startsWith(`jiyao: ${path}: `)).toBe(true)
    expect(said[0]).toMatch(says)
  })

  test('a folder without reports, be it empty or full of other things', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'))
    const pictures = await mkdtemp(join(folder, 'pictures-'))
    await writeFile(join(pictures, 'a.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))
    const { status, written, said } = await run(['extract', empty, pictures, fixture, '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(written.trim().split('\n')).toHaveLength(1)
    const reason = 'expected reports in the folder, found none; name the files themselves'
    expect(said).toEqual([
      `jiyao: ${empty}: ${reason}`,
      `jiyao: ${pictures}: ${reason}`,
      `jiyao: passed over 1 (${join(pictures, 'a.png')}): no report by its ending and first bytes; name the file itself to read it`,
    ])
  })
})

describe('wrong use is said in one line with status 2', () => {
  test.each([
    { argv: ['extract'], says: /^jiyao: missing required argument 'inputs'; see jiyao extract --help$/ },
    {
      argv: ['extract', fixture, '--fromat', 'json'],
      says: /^jiyao: unknown option '--fromat' .*--format.*; see jiyao extract --help$/,
    },
    { argv: ['extract', fixture, '--format', 'xml'], says: /Allowed choices are json, jsonl, text; see/ },
    {
      argv: ['batch', fixture, '--out', 'x', '--workers', '0'],
      says: /Expected a whole number above 0; see/,
    },
    {
      argv: ['repair', fixture, '--diff', '--explain'],
      says: /^jiyao: option '--explain' cannot be used with option '--diff'; see jiyao repair --help$/,
    },
    { argv: ['extrakt'], says: /^jiyao: unknown command 'extrakt' .*; see jiyao --help$/ },
    {
      argv: ['extract', fixture, '--out', fixture],
      says: /--out expected a folder, but .* cannot be made one; choose/,
    },
    {
      argv: ['extract', fixture, '--dictionaries', '/nowhere'],
      says: /expected a dictionary in '\/nowhere'/,
    },
  ])('$argv', async ({ argv, says }) => {
    const { status, written, said } = await run(argv)
    expect({ status, written }).toEqual({ status: 2, written: '' })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(says)
    expect(said[0]).not.toContain('\n')
  })

  test('a dictionary line that cannot be used', async () => {
    const copy = await mkdtemp(join(folder, 'words-'))
    await cp(dictionaries, copy, { recursive: true })
    await writeFile(join(copy, 'cue-verbs.txt'), '# cue verbs\n表示 speech\n')
    const { status, said } = await run(['extract', fixture, '--dictionaries', copy])
    expect(status).toBe(2)
    expect(said).toEqual([
      expect.stringMatching(/^jiyao: cue-verbs\.txt:2: expected .*; mend the line or remove it$/),
    ])
  })
})

test('explain says why words were taken for what they were', async () => {
  const { status, written } = await run(['explain', '-', '--at', '陸一鳴'], '青禾银行行长陆一鸣表示同意。')
  expect(status).toBe(0)
  expect(written).toMatch(/^stdin, 6 to 9: 陆一鸣$/mu)
  expect(written).toMatch(/^ {4}\+ name 陆一鸣; names\/chinese, score \d/mu)
  expect(written).toMatch(/陆一鸣 is 行长 at 青禾银行; people\/position-name; confidence 0\.\d/u)
  expect((await run(['explain', '-', '--at', '火星'], '青禾银行')).status).toBe(1)
})

test('schema prints the JSON Schema of a report', async () => {
  const { status, written } = await run(['schema'])
  expect(status).toBe(0)
  expect(JSON.parse(written)).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' })
})

test.each(['', 'extract', 'batch', 'view', 'repair', 'themes', 'explain', 'schema'])(
  'the help of jiyao %s shows examples and the exit statuses, on standard output',
  async command => {
    const { status, written } = await run([command, '--help'].filter(Boolean))
    expect(status).toBe(0)
    expect(written).toMatch(new RegExp(`Examples:\n +jiyao ${command}[^]*Exit status: 0`))
  },
)

test.each([
  ['a command', () => ['extract', fixture]],
  ['help', () => ['extract', '--help']],
  ['the version', () => ['--version']],
])('a reader that goes away ends %s quietly', async (_, argv) => {
  const terminal: Terminal = {
    stdin: Readable.from([]),
    write: () => Promise.reject(new ClosedOutput()),
    say: () => expect.unreachable(),
  }
  expect(await main(argv(), terminal)).toBe(0)
})
