#!/usr/bin/env node
// Reads texts in wrong encodings, undoes it, and counts what came back: one line of a table for each kind.
// Usage: npm run build && node scripts/measure-misread.mjs TEXTS.jsonl[.gz]…   (every tenth record is taken)
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { applyRevision, createRevision } from '../dist/document/edits.js'
import { undoMisreading } from '../dist/normalize/misread/misread.js'

const texts = process.argv.slice(2).flatMap(path => {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
  return lines.filter((_, index) => index % 10 === 7).map(line => JSON.parse(line).text)
})

/** What a reader makes of bytes who takes for UTF-8 whatever happens to be that, and the rest for Latin. */
const readLatinOrUtf8 = bytes =>
  bytes.toString('latin1').replace(/[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}/gu, run => {
    const text = Buffer.from(run, 'latin1').toString()
    return text.includes('\uFFFD') ? run : text
  })
const readAs = (bytes, label) => {
  if (label === 'latin1-or-utf8') return readLatinOrUtf8(bytes)
  if (!label.startsWith('windows')) return new TextDecoder(label).decode(bytes)
  // Where a code page has holes, readers put the control character of the same number.
  return Array.from(iconv.decode(bytes, label), (character, at) =>
    character === '\uFFFD' ? String.fromCharCode(bytes[at]) : character,
  ).join('')
}

const kinds = [
  ['UTF-8 read as GBK', 'utf8', 'gbk'],
  ['UTF-8 read as Windows-1252', 'utf8', 'windows-1252'],
  ['UTF-8 read as Windows-1252, twice', 'utf8', 'windows-1252', 2],
  ['GBK read as Windows-1252', 'gb18030', 'windows-1252'],
  ['GBK read as Latin-1, as UTF-8 where it can be', 'gb18030', 'latin1-or-utf8'],
  ['GBK read as Windows-1250', 'gb18030', 'windows-1250'],
  ['GBK read as Windows-1254', 'gb18030', 'windows-1254'],
  ['GBK read as Big5', 'gb18030', 'big5'],
  ['Big5 read as GBK', 'cp950', 'gbk'],
  ['Big5 read as Windows-1252', 'cp950', 'windows-1252'],
]
const percent = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`)

console.log('| misreading | documents | whole | characters back |\n|---|---|---|---|')
for (const [name, written, label, times = 1] of kinds) {
  const sum = { documents: 0, whole: 0, characters: 0, back: 0 }
  for (const text of texts) {
    if (iconv.decode(iconv.encode(text, written), written) !== text) continue
    let damaged = text
    for (let time = 0; time < times; time++) damaged = readAs(iconv.encode(damaged, written), label)
    const edits = undoMisreading(damaged)
    const mended = applyRevision(damaged, createRevision(edits, damaged.length))
    sum.documents++
    sum.characters += text.length
    if (mended === text) sum.whole++
    sum.back += inCommon(mended, text)
  }
  console.log(
    `| ${name} | ${sum.documents} | ${percent(sum.whole, sum.documents)} | ${percent(sum.back, sum.characters)} |`,
  )
}

/** Characters that stand in both texts in the same order, found by looking a little ahead. */
function inCommon(one, other) {
  const reach = 6
  let [at, to, common] = [0, 0, 0]
  while (at < one.length && to < other.length) {
    if (one[at] === other[to]) {
      common++
      at++
      to++
      continue
    }
    let step = 1
    while (
      step <= reach &&
      one[at + step] !== other[to] &&
      one[at] !== other[to + step] &&
      one[at + step] !== other[to + step]
    )
      step++
    if (one[at + step] === other[to + step]) {
      at += step
      to += step
    } else if (one[at] === other[to + step]) to += step
    else if (one[at + step] === other[to]) at += step
    else {
      at++
      to++
    }
  }
  return common
}
