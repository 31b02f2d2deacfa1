import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { distance } from './edit-distance.mjs'

/** What the repair of a line rests on, the surest first. */
const classes = ['shifted/known-bytes', 'shifted/unknown-lead', 'shifted/lost-pair', 'shifted/eaten-byte']

/** Margins from which lines are counted together, the highest first. */
const bands = [6, 4, 2, 1, Number.NEGATIVE_INFINITY]

/** What the modules under a `dist` folder make of damaged texts. */
export async function repairerOf(dist) {
  const [edits, markup, shifted, model, tables] = await Promise.all(
    [
      'document/edits.js',
      'normalize/markup/markup.js',
      'normalize/shifted/shifted.js',
      'normalize/testing/forward-model.js',
      'normalize/testing/gloss-tables.js',
    ].map(path => import(new URL(path, dist))),
  )
  const apply = (text, found) => edits.applyRevision(text, edits.createRevision(found, text.length))
  return {
    damage: model.damage,
    tableOf: name => tables.glossTables[name](),
    mend(damaged) {
      const found = shifted.undoGlosses(damaged)
      const unglossed = apply(damaged, found)
      return { edits: found, mended: apply(unglossed, markup.cleanMarkup(unglossed)) }
    },
  }
}

/** The texts of files of records whose place leaves `remainder` by ten, or all; of so many characters. */
export function textsOf(paths, { remainder, least, most }) {
  return paths.flatMap(path => {
    const bytes = readFileSync(path)
    const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
    return lines
      .filter((_, index) => remainder === undefined || index % 10 === remainder)
      .map(line => JSON.parse(line).text)
      .filter(text => text?.length >= least && text.length <= most)
  })
}

export const noneMeasured = () => ({
  documents: 0,
  characters: 0,
  damage: 0,
  wrong: 0,
  whole: 0,
  wholeBefore: 0,
  bytes: 0,
  seconds: 0,
  lines: classes.map(() => ({ all: 0, right: 0 })),
  margins: bands.map(() => ({ all: 0, right: 0 })),
})

/** Damages each text by the forward model, mends it, and adds to `sum` what came back; tells `onWrong` of lines that did not. */
export function measure(repairer, texts, table, sum, onWrong = () => {}) {
  for (const text of texts) {
    const { clean, damaged } = repairer.damage(text, table)
    const start = performance.now()
    const { edits, mended } = repairer.mend(damaged)
    sum.seconds += (performance.now() - start) / 1000
    sum.bytes += Buffer.byteLength(damaged)
    sum.documents++
    sum.characters += clean.length
    if (damaged === clean) sum.wholeBefore++
    if (mended === clean) sum.whole++
    sum.damage += distance(damaged, clean)
    sum.wrong += distance(mended, clean)
    for (const line of linesOf({ clean, damaged, mended, edits })) {
      const isRight = line.got === line.right
      const worst = Math.max(-1, ...line.edits.map(({ rule }) => classes.indexOf(rule)))
      count(sum.lines[worst], isRight)
      if (worst >= 0 && worst < classes.indexOf('shifted/eaten-byte')) {
        const margin = Math.min(...line.edits.map(edit => edit.margin ?? Number.POSITIVE_INFINITY))
        count(sum.margins[bands.findIndex(from => margin >= from)], isRight)
      }
      if (!isRight) onWrong({ ...line, rule: classes[worst] })
    }
  }
  return sum
}

function count(counted, isRight) {
  if (counted === undefined) return
  counted.all++
  if (isRight) counted.right++
}

function linesOf({ clean, damaged, mended, edits }) {
  const [right, got] = [clean.split('\n'), mended.split('\n')]
  let at = 0
  return damaged.split('\n').map((was, index) => {
    const within = edits.filter(({ start }) => start >= at && start <= at + was.length)
    at += was.length + 1
    return { was, got: got[index], right: right[index], edits: within }
  })
}

const percent = (part, whole, digits = 2) =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(digits)} %`
const share = ({ right, all }) => `${right}/${all} = ${percent(right, all, 0)}`

export const headOfTable = [
  '| table | documents / characters | damage | characters back | documents whole, before → after | known bytes | unknown lead | lost pair | eaten byte | MB/s |',
  '|---|---|---|---|---|---|---|---|---|---|',
].join('\n')

export function rowOf(name, sum) {
  const cells = [
    name,
    `${sum.documents} / ${sum.characters}`,
    percent(sum.damage, sum.characters, 1),
    percent(sum.characters - sum.wrong, sum.characters, 3),
    `${percent(sum.wholeBefore, sum.documents, 1)} → ${percent(sum.whole, sum.documents, 1)}`,
    ...sum.lines.map(share),
    (sum.bytes / 1e6 / sum.seconds).toFixed(2),
  ]
  return `| ${cells.join(' | ')} |`
}

/** How many lines without an eaten byte are right, by the least margin of their repairs. */
export const marginsOf = ({ margins }) =>
  bands.map((from, index) => `${Number.isFinite(from) ? `from ${from}` : 'below'}: ${share(margins[index])}`)
