#!/usr/bin/env node
// What comes back of news that the character model has not counted, over nine of every ten documents: for each tenth a model is built
// that leaves it out, and kept in FOLDER (two minutes each, 9 GB of memory). The 7th of every ten is for measure-repair.mjs alone.
// Usage: npm run measure:folds -- [--folds 0,1,…] [--table few,some,many] [--beside TEXTS] --models FOLDER HANS.jsonl.gz HANT.jsonl.gz
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import {
  headOfTable,
  marginsOf,
  measure,
  noneMeasured,
  repairerOf,
  rowOf,
  textsOf,
} from './repair/measure.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0,1,2,3,4,5,6,8,9' },
    table: { type: 'string', default: 'few,some,many' },
    beside: { type: 'string' },
    models: { type: 'string' },
  },
})
const [simplified, traditional] = positionals
if (traditional === undefined || values.models === undefined) {
  console.error('expected a folder for the models and two files of news, Simplified and Traditional')
  process.exit(2)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const kinds = [
  { name: 'Simplified, 700 characters and more', path: simplified, least: 700, most: 1e9 },
  { name: 'Simplified, up to 400 characters', path: simplified, least: 1, most: 400 },
  { name: 'Simplified, between', path: simplified, least: 401, most: 699 },
  { name: 'Traditional, 400 characters and more', path: traditional, least: 400, most: 1e9 },
]
const tables = values.table.split(',')
const sums = kinds.map(() => tables.map(noneMeasured))
for (const fold of values.folds.split(',').map(Number)) {
  const repairer = await repairerOf(pathToFileURL(`${packageOf(fold)}/dist/`))
  for (const [kind, { path, least, most }] of kinds.entries()) {
    const texts = textsOf([path], { remainder: fold, least, most })
    for (const [index, table] of tables.entries())
      measure(repairer, texts, repairer.tableOf(table), sums[kind][index])
  }
}

console.log(headOfTable)
for (const [kind, { name }] of kinds.entries())
  for (const [index, table] of tables.entries()) console.log(rowOf(`${name}, ${table}`, sums[kind][index]))
for (const [index, table] of tables.entries())
  console.log(
    `lines right by margin, ${table}: ${marginsOf(allOf(sums.map(kind => kind[index]))).join('; ')}`,
  )

/** A copy of the package with the model that has not counted the fold. */
function packageOf(fold) {
  const home = resolve(values.models, String(fold))
  const model = join(home, 'models', 'characters.bin.gz')
  mkdirSync(join(home, 'models'), { recursive: true })
  cpSync(join(root, 'dist'), join(home, 'dist'), { recursive: true })
  cpSync(join(root, 'package.json'), join(home, 'package.json'))
  for (const folder of ['dictionaries', 'node_modules'])
    if (!existsSync(join(home, folder))) symlinkSync(join(root, folder), join(home, folder))
  if (existsSync(model)) return home
  cpSync(join(root, 'models', 'readings.txt'), join(home, 'models', 'readings.txt'))
  const beside = values.beside === undefined ? [] : ['--beside', values.beside]
  const build = [join(root, 'scripts/build-character-model.mjs'), ...beside]
  const options = ['--max-old-space-size=9000', ...build, '--leave-out', String(fold), '--to', model]
  execFileSync('node', [...options, simplified, traditional], { cwd: root, stdio: ['ignore', 2, 2] })
  return home
}

function allOf(list) {
  const all = noneMeasured()
  for (const { margins } of list)
    for (const [index, { all: lines, right }] of margins.entries()) {
      all.margins[index].all += lines
      all.margins[index].right += right
    }
  return all
}
