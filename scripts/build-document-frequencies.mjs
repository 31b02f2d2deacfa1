// Makes dictionaries/document-frequencies.txt: in how many texts of a collection each word stands. Counts only; no text is kept.
//
//   npm run build && node scripts/build-document-frequencies.mjs PATH...
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'
import { createDocument } from '../dist/document/document.js'
import { normalize } from '../dist/normalize/normalize.js'
import { createSegmenter } from '../dist/segment/segmenter.js'
import { readTexts } from './read-texts.mjs'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('expected files or folders of texts: node scripts/build-document-frequencies.mjs PATH...')
  process.exit(2)
}

/** A word of fewer texts is as rare as one of none: the table would triple for nothing that ranks. */
const fewest = 12
const counted = /^(?:\p{Script=Han}{2,}|[A-Za-z][A-Za-z\d.-]+)$/u

const toSimplified = Converter({ from: 't', to: 'cn' })
const segmenter = createSegmenter()
const counts = new Map()
let texts = 0
for (const text of paths.flatMap(readTexts)) {
  texts++
  const { sentences } = segmenter.segment(normalize(createDocument('counted', text)))
  const words = new Set(sentences.flatMap(({ tokens }) => tokens.map(token => token.text)))
  for (const word of words) if (counted.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
}

const byCodePoint = ([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))
const lines = [...counts]
  .filter(([word, count]) => count >= fewest && toSimplified(word) === word)
  .sort(byCodePoint)
  .map(([word, count]) => `${word}\t${count}`)
const header = `# How many of ${texts} news texts each word stands in: words of everyday news are no key words of a report.
# Format: word, TAB, number of texts; words of fewer than ${fewest} texts are left out.
# Source: counted from public news by scripts/build-document-frequencies.mjs; made by that script, not by hand.
# Read by: src/extract/themes (the ranking of keywords).
`
writeFileSync(
  new URL('../dictionaries/document-frequencies.txt', import.meta.url),
  `${header}${lines.join('\n')}\n`,
)
console.log(`${lines.length} words of ${texts} texts`)
