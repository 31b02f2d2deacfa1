// Breaks quotation marks, exchanges them and changes the script: what becomes of the quotes that should stay as they are.
//
//   npm run measure:marks -- FILE.txt…
//
// Each mark of each text is deleted, doubled and reversed in turn; counted are the changed texts of which less than nine in ten of
// the quotes that the mark does not touch stay. Then all “” become 「」 and back, and the text Traditional; each difference is a line.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import OpenCC from 'opencc-js'
import { createPipeline } from '../dist/create-pipeline.js'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('expected one or more text files, got none; name them after --')
  process.exit(2)
}

const pipeline = await createPipeline()
const read = content => pipeline.extract({ id: 'marks', content })
const marks = /[“”‘’「」『』"＂]/gu
const reversed = { '“': '”', '”': '“', '‘': '’', '’': '‘', '「': '」', '」': '「', '『': '』', '』': '『' }
const changes = { deleted: () => '', doubled: mark => mark + mark, reversed: mark => reversed[mark] ?? '' }
const leastKept = 0.9

const keyOf = ({ type, text, speaker }) => JSON.stringify([type, text, speaker])
const touches =
  at =>
  ({ parts }) =>
    parts.some(({ sourceSpan: { start, end } }) => start - 1 <= at && at <= end)

const tally = Object.fromEntries(
  Object.keys(changes).map(change => [change, { texts: 0, below: 0, quotes: 0, kept: 0, failed: 0 }]),
)
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const whole = read(text).quotes
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const others = whole.filter(quote => !touches(index)(quote)).map(keyOf)
    for (const [change, change_] of Object.entries(changes)) {
      const count = tally[change]
      count.texts++
      try {
        const broken = text.slice(0, index) + change_(mark) + text.slice(index + 1)
        const found = new Set(read(broken).quotes.map(keyOf))
        const kept = others.filter(key => found.has(key)).length
        count.quotes += others.length
        count.kept += kept
        if (kept < leastKept * others.length) {
          count.below++
          console.log(`${basename(file)}: ${mark} at ${index} ${change}: ${kept} of ${others.length} kept`)
        }
      } catch (error) {
        count.failed++
        console.log(`${basename(file)}: ${mark} at ${index} ${change}: ${error.message}`)
      }
    }
  }
}
console.table(tally)

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'hk' })
const corner = { '“': '「', '”': '」', '‘': '『', '’': '』' }
const curly = Object.fromEntries(Object.entries(corner).map(([one, other]) => [other, one]))
const exchanges = {
  'corner marks': text => text.replaceAll(/[“”‘’]/gu, mark => corner[mark]),
  'curly marks': text => text.replaceAll(/[「」『』]/gu, mark => curly[mark]),
  'Traditional script': toTraditional,
}
const plain = quote => keyOf(quote).replaceAll(/[“”‘’「」『』]/gu, '')
for (const [name, exchange] of Object.entries(exchanges)) {
  let same = 0
  let differences = 0
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const [before, after] = [text, exchange(text)].map(content => read(content).quotes.map(plain))
    same += before.filter(key => after.includes(key)).length
    for (const [sign, keys, others] of [
      ['-', before, after],
      ['+', after, before],
    ]) {
      for (const key of keys.filter(one => !others.includes(one))) {
        differences++
        console.log(`${name}: ${basename(file)}: ${sign} ${key}`)
      }
    }
  }
  console.log(`${name}: ${same} quotes alike, ${differences} lines that differ`)
}
