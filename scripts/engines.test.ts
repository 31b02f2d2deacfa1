import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const command = fileURLToPath(new URL('../bin/jiyao.js', import.meta.url))
const filter = [command, 'extract', '-', '--input', 'jsonl', '--format', 'jsonl']
const shellFilter = `'${process.execPath}' ${filter.map(part => `'${part}'`).join(' ')}`

/** Records with errors among them: a line that is no JSON, and one without a text. */
const records = Array.from({ length: 300 }, (_, index) => {
  if (index % 50 === 7) return '{"id": no JSON'
  if (index % 50 === 8) return `{"id":"${index}"}`
  return JSON.stringify({
    id: `${index}`,
    text: `青禾银行行长陆一鸣表示：\t“第${index}年，我们同意。”`,
    tag: index,
  })
})
const input = `${records.join('\n')}\n`

let folder = ''
let alone = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiyao-engines-'))
  writeFileSync(join(folder, 'news.jsonl'), input)
  alone = spawnSync(process.execPath, filter, { input, encoding: 'utf8' }).stdout
})
afterAll(() => rmSync(folder, { recursive: true }))

const inShell = async (script: string): Promise<string> =>
  (await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, maxBuffer: 2 ** 28 }))
    .stdout

describe('the filter', () => {
  test('answers each line with one, in order, without a tab', () => {
    const answers = alone.trimEnd().split('\n')
    expect(answers).toHaveLength(records.length)
    for (const [index, line] of answers.entries()) {
      expect(line).not.toContain('\t')
      const { id, error, fields } = JSON.parse(line)
      expect(id).toBe(index % 50 === 7 ? `stdin:${index + 1}` : `${index}`)
      expect(error?.code).toBe(index % 50 === 7 || index % 50 === 8 ? 'not-a-record' : undefined)
      if (error === undefined) expect(fields).toEqual({ tag: index })
    }
  })

  test('ends quietly when its reader goes away', async () => {
    // The program that feeds it is ended by the signal, too, which is none of its business.
    const script = `set +o pipefail; yes '${records[0]}' | { ${shellFilter} 2> errors.txt; echo $? > status.txt; } | head -1 | wc -l; cat status.txt errors.txt`
    expect(await inShell(script)).toBe('1\n0\n')
  })

  test('takes as much memory for many records as for few', async () => {
    const [few, many] = [await peakMemory(200), await peakMemory(1400)]
    expect(many).toBeLessThan(few * 1.35)
  })
})

/** In KiB, of a process that answers so many records of two kilobytes. */
async function peakMemory(count: number): Promise<number> {
  const peak = 'process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))'
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(peak)}`,
    ...filter,
  ])
  child.stdout.resume()
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  const text = '青禾银行行长陆一鸣表示：“我们同意。”天气很好。'.repeat(28)
  for (let index = 0; index < count; index++) {
    const line = `${JSON.stringify({ id: index, text })}\n`
    if (!child.stdin.write(line)) await new Promise(resolve => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  await new Promise(resolve => child.once('close', resolve))
  return Number(said)
}

const hasParallel = spawnSync('parallel', ['--version']).status === 0
if (!hasParallel) process.stderr.write('The test of GNU parallel is left out: install parallel.\n')

test.runIf(hasParallel)('GNU parallel gives the same bytes as one process', async () => {
  const output = await inShell(
    `parallel --will-cite --pipe --keep-order --block 8k -j 2 ${JSON.stringify(shellFilter)} < news.jsonl`,
  )
  // Without an id of its own a record is called by its line of the block.
  const withoutPlaces = (lines: string): string => lines.replace(/"stdin:\d+"/gu, '"stdin"')
  expect(withoutPlaces(output)).toBe(withoutPlaces(alone))
})

test('the shape of a Hadoop job: splits, a mapper for each, sorted by key, reduced', async () => {
  const output = await inShell(`
    split -l 100 news.jsonl split-
    for split in split-*; do ${shellFilter} < "$split" | awk -F'"' '{ print $4 "\\t" $0 }' > "mapped-$split"; done
    LC_ALL=C sort -s -t "$(printf '\\t')" -k 1,1 mapped-* > shuffled
    cut -f 2- shuffled | LC_ALL=C sort`)
  const byPlace = (lines: string): readonly string[] =>
    lines
      .trimEnd()
      .split('\n')
      .map(line => line.replace(/"stdin:\d+"/u, '"stdin"'))
      .sort()
  expect(byPlace(output)).toEqual(byPlace(alone))
})
