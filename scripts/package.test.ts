import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const fixture = join(root, 'fixtures/reports/regional-bank-wire/source.txt')

describe('the packed package, installed into an empty folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiyao-package-'))
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root })
    const tarball = /"filename": "([^"]+)"/.exec(stdout)?.[1]
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    await run('npm', ['install', '--no-audit', '--no-fund', join(folder, tarball ?? 'none.tgz')], {
      cwd: folder,
    })
  }, 600_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('works as a command', async () => {
    const { stdout } = await run('npx', ['--no', 'jiyao', 'extract', fixture, '--format', 'jsonl'], {
      cwd: folder,
    })
    expect(JSON.parse(stdout).people.map(({ name }: { name: string }) => name)).toContain('仲济川')
  })

  test('works as a library that prints nothing and does nothing when imported', async () => {
    const script = `
      import { createPipeline, reportSchema } from 'jiyao'
      const pipeline = await createPipeline()
      const report = pipeline.extract({ id: 'one', content: '青禾银行行长陆一鸣表示，同意。' })
      if (!reportSchema.safeParse(report).success || report.people[0]?.name !== '陆一鸣') process.exit(1)`
    await writeFile(join(folder, 'use.mjs'), script)
    expect(await run('node', ['use.mjs'], { cwd: folder })).toEqual({ stdout: '', stderr: '' })
    await writeFile(join(folder, 'import.mjs'), `import 'jiyao'`)
    expect(await run('node', ['import.mjs'], { cwd: folder })).toEqual({ stdout: '', stderr: '' })
  })

  test('ships the JSON Schema that the command prints', async () => {
    const { stdout } = await run('npx', ['--no', 'jiyao', 'schema'], { cwd: folder })
    const shipped = await readFile(join(folder, 'node_modules/jiyao/dist/report.schema.json'), 'utf8')
    expect(JSON.parse(shipped)).toEqual(JSON.parse(stdout))
  })

  test('still works where nodejieba is not there, and says so', async () => {
    await rm(join(folder, 'node_modules/nodejieba'), { recursive: true, force: true })
    const { stdout, stderr } = await run('npx', ['--no', 'jiyao', 'extract', fixture, '--format', 'jsonl'], {
      cwd: folder,
    })
    expect(JSON.parse(stdout).meta.segmenter).toMatch(/^@node-rs\/jieba /)
    expect(stderr).toMatch(/nodejieba/)
  })
})
