#!/usr/bin/env node
// Damages texts by the forward model, mends them, and counts what came back: one line of a table for each kind.
// Usage: npm run measure:repair -- [--part tune|test|all] [--table few,some,many] [--show N] [--least N] [--most N] TEXTS.jsonl[.gz]…
// `test` and `tune` are the documents that the character model never counted (7th and 3rd of every ten).
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
    part: { type: 'string', default: 'test' },
    table: { type: 'string', default: 'few,some,many' },
    least: { type: 'string', default: '1' },
    most: { type: 'string', default: '1000000' },
    limit: { type: 'string', default: '100000' },
    show: { type: 'string', default: '0' },
  },
})
const texts = textsOf(positionals, {
  remainder: { tune: 3, test: 7 }[values.part],
  least: Number(values.least),
  most: Number(values.most),
}).slice(0, Number(values.limit))

const repairer = await repairerOf(new URL('../dist/', import.meta.url))
console.log(headOfTable)
for (const name of values.table.split(',')) {
  const table = repairer.tableOf(name)
  let shown = 0
  const sum = measure(repairer, texts, table, noneMeasured(), ({ rule, was, got, right }) => {
    if (shown++ < Number(values.show)) console.log(`${rule}\n  ${was}\n  ${got}\n  ${right}`)
  })
  console.log(rowOf(`${name} (${table.length})`, sum))
  console.log(`lines right by margin: ${marginsOf(sum).join('; ')}`)
}
