#!/usr/bin/env node
// Damages texts by the forward model, mends them, and counts what came back: one line of a table for each kind.
// Usage: npm run build && node scripts/measure-repair.mjs [--part tune|test|all] [--show N] [--least N] [--most N] TEXTS.jsonl[.gz]…
// `test` and `tune` are the documents that the character model never counted (7th and 3rd of every ten).
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { applyRevision, createRevision } from '../dist/document/edits.js'
import { cleanMarkup } from '../dist/normalize/markup/markup.js'
import { undoGlosses } from '../dist/normalize/shifted/shifted.js'
import { damage } from '../dist/normalize/testing/forward-model.js'
import { glossTables } from '../dist/normalize/testing/gloss-tables.js'

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
const remainder = { tune: 3, test: 7 }[values.part]

const texts = positionals
  .flatMap(path => {
    const bytes = readFileSync(path)
    const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
    return lines
      .filter((_, index) => remainder === undefined || index % 10 === remainder)
      .map(line => JSON.parse(line).text)
      .filter(text => text?.length >= Number(values.least) && text.length <= Number(values.most))
  })
  .slice(0, Number(values.limit))

const classes = ['shifted/known-bytes', 'shifted/unknown-lead', 'shifted/lost-pair', 'shifted/eaten-byte']
const percent = (part, whole, digits = 2) =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(digits)} %`

console.log(
  '| table | documents / characters | damage | characters back | documents whole, before → after | known bytes | unknown lead | lost pair | eaten byte | MB/s |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const name of values.table.split(',')) {
  const table = glossTables[name]()
  const sum = { characters: 0, damage: 0, wrong: 0, whole: 0, wholeBefore: 0, bytes: 0, seconds: 0 }
  const lines = new Map(classes.map(rule => [rule, { all: 0, right: 0 }]))
  let shown = 0
  for (const text of texts) {
    const { clean, damaged } = damage(text, table)
    const start = performance.now()
    const edits = undoGlosses(damaged)
    const unglossed = applyRevision(damaged, createRevision(edits, damaged.length))
    const markup = cleanMarkup(unglossed)
    const mended = applyRevision(unglossed, createRevision(markup, unglossed.length))
    sum.seconds += (performance.now() - start) / 1000
    sum.bytes += Buffer.byteLength(damaged)
    sum.characters += clean.length
    if (damaged === clean) sum.wholeBefore++
    if (mended === clean) sum.whole++
    sum.damage += distance(damaged, clean)
    sum.wrong += distance(mended, clean)
    const [right, got, was] = [clean.split('\n'), mended.split('\n'), damaged.split('\n')]
    let at = 0
    for (const [index, line] of was.entries()) {
      const rules = edits
        .filter(({ start }) => start >= at && start <= at + line.length)
        .map(({ rule }) => classes.indexOf(rule))
      const worst = classes[Math.max(-1, ...rules)]
      const counted = lines.get(worst)
      if (counted) {
        counted.all++
        if (got[index] === right[index]) counted.right++
      }
      if (got[index] !== right[index] && shown < Number(values.show)) {
        shown++
        console.log(`${worst}\n  ${line}\n  ${got[index]}\n  ${right[index]}`)
      }
      at += line.length + 1
    }
  }
  const cells = [
    `${name} (${table.length})`,
    `${texts.length} / ${sum.characters}`,
    percent(sum.damage, sum.characters, 1),
    percent(sum.characters - sum.wrong, sum.characters, 3),
    `${percent(sum.wholeBefore, texts.length, 1)} → ${percent(sum.whole, texts.length, 1)}`,
    ...classes.map(
      rule =>
        `${lines.get(rule).right}/${lines.get(rule).all} = ${percent(lines.get(rule).right, lines.get(rule).all, 0)}`,
    ),
    (sum.bytes / 1e6 / sum.seconds).toFixed(2),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** Edits between two texts, counted line by line where they have the same lines. */
function distance(one, other) {
  const [left, right] = [one.split('\n'), other.split('\n')]
  if (left.length !== right.length) return distanceOfLines(one, other)
  return left.reduce((sum, line, index) => sum + distanceOfLines(line, right[index]), 0)
}

function distanceOfLines(one, other) {
  let [start, end] = [0, 0]
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  let row = Uint32Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let at = 0; at < left.length; at++) {
    const next = Uint32Array.of(at + 1, ...row.slice(1))
    for (let to = 1; to <= right.length; to++) {
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (left[at] === right[to - 1] ? 0 : 1))
    }
    row = next
  }
  return row[right.length]
}
