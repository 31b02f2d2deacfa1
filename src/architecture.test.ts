import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const sourceFolder = fileURLToPath(new URL('.', import.meta.url))

/** The parts of the program and what each may import; types alone (`import type`) may also come from `pipeline`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  document: [],
  rules: ['document'],
  lexicon: ['document'],
  normalize: ['document', 'lexicon', 'rules'],
  segment: ['document', 'lexicon'],
  extract: ['document', 'rules', 'lexicon', 'steps.ts'],
  'steps.ts': [],
  'pipeline.ts': ['document', 'lexicon', 'normalize', 'segment', 'extract', 'steps.ts'],
  report: ['document', 'lexicon', 'extract'],
  explain: ['document', 'rules', 'normalize', 'extract', 'steps.ts'],
  view: ['document', 'report'],
  sources: ['normalize'],
  batch: [
    'create-pipeline.ts',
    'extract',
    'lexicon',
    'normalize',
    'report',
    'segment',
    'sources',
    'steps.ts',
  ],
  'package-version.ts': [],
  'create-pipeline.ts': [
    'document',
    'lexicon',
    'normalize',
    'segment',
    'extract',
    'pipeline.ts',
    'explain',
    'report',
    'package-version.ts',
    'steps.ts',
  ],
  cli: [
    'batch',
    'explain',
    'create-pipeline.ts',
    'package-version.ts',
    'lexicon',
    'normalize',
    'document',
    'extract',
    'report',
    'sources',
    'segment',
    'steps.ts',
    'view',
  ],
  'index.ts': [
    'create-pipeline.ts',
    'document',
    'explain',
    'extract',
    'lexicon',
    'pipeline.ts',
    'report',
    'segment',
    'steps.ts',
  ],
}

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly { readonly path: string; readonly typeOnly: boolean }[]
}

const files: readonly SourceFile[] = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/u.test(path) && !path.endsWith('.test.ts') && !path.includes('testing'))
  .map(path => {
    const text = readFileSync(join(sourceFolder, path), 'utf8')
    const imports = [...text.matchAll(/^(import|export)( type)?[^'"]*?(?:from )?'(\.[^']*\.tsx?)'/gmu)].map(
      ([, , type, target = '']) => ({
        path: relative(sourceFolder, normalize(join(sourceFolder, dirname(path), target))),
        typeOnly: type !== undefined,
      }),
    )
    return { path, text, imports }
  })

const partOf = (path: string): string => path.split('/')[0] ?? path
/** What several extractors read with. */
const shared: ReadonlySet<string> = new Set(['mentions', 'discourse'])
const extractorOf = (path: string): string | undefined =>
  partOf(path) === 'extract' ? path.split('/')[1] : undefined

describe('imports', () => {
  test('go from part to part as the table says', () => {
    const against = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ path: target, typeOnly }) => {
          const [from, to] = [partOf(path), partOf(target)]
          return from !== to && !mayImport[from]?.includes(to) && !(typeOnly && to === 'pipeline.ts')
        })
        .map(({ path: target }) => `${path} imports ${target}`),
    )
    expect(against).toEqual([])
  })

  test('take of another extractor only its types; the shared mentions and discourse excepted', () => {
    const against = files.flatMap(({ path, imports }) => {
      const own = extractorOf(path)
      return imports
        .filter(({ path: target, typeOnly }) => {
          const other = extractorOf(target)
          return (
            own && other && other.includes('.') === false && other !== own && !shared.has(other) && !typeOnly
          )
        })
        .map(({ path: target }) => `${path} imports ${target}`)
    })
    expect(against).toEqual([])
  })

  test('form no cycle', () => {
    const byPath = new Map(files.map(file => [file.path, file]))
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return
      if (state.get(path) === 'open') {
        cycles.push([...trail, path].join(' → '))
        return
      }
      state.set(path, 'open')
      for (const { path: next, typeOnly } of byPath.get(path)?.imports ?? []) {
        if (!typeOnly) visit(next, [...trail, path])
      }
      state.set(path, 'done')
    }
    for (const { path } of files) visit(path, [])
    expect(cycles).toEqual([])
  })
})

/** Longer files hold more than one idea. */
const mostLines = 250

test('no file is longer than one idea', () => {
  const long = files.map(({ path, text }) => [path, text.split('\n').length - 1] as const)
  expect(long.filter(([, lines]) => lines > mostLines)).toEqual([])
})

test('Chinese words stand in dictionaries, rules and comments, not in code', () => {
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
  const chinese = files
    .filter(({ path }) => !path.endsWith('rules.ts'))
    .filter(({ text }) => /\p{Script=Han}{2}/u.test(withoutComments(text)))
  expect(chinese.map(({ path }) => path)).toEqual([])
})
