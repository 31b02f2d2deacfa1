// Compares our keywords with jieba's own two rankings: recall at ten and F1 at five against annotated key words.
//
//   npm run build && node scripts/bench-keywords.mjs FILE [FIRST COUNT]
//
// FILE holds a JSON object a line, with `text` and `keywords`; FIRST and COUNT choose a stretch of its lines.
import { readFileSync } from 'node:fs'
import nodejieba from 'nodejieba'
import { createPipeline } from '../dist/create-pipeline.js'

const [file, first = '0', count = '1000000'] = process.argv.slice(2)
if (file === undefined) {
  console.error('expected a file of JSON lines: node scripts/bench-keywords.mjs FILE [FIRST COUNT]')
  process.exit(2)
}
const records = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(Number(first), Number(first) + Number(count))
  .map(line => JSON.parse(line))

const { extract } = await createPipeline()
const kept = 10
const methods = {
  jiyao: text =>
    extract({ id: 'bench', content: text })
      .themes.filter(({ kind }) => kind === 'keyword')
      .map(({ label }) => label),
  'jieba tf-idf': text => nodejieba.extract(text, kept).map(({ word }) => word),
  'jieba textrank': text => nodejieba.textRankExtract(text, kept).map(({ word }) => word),
}

const plain = word => word.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
for (const [name, method] of Object.entries(methods)) {
  let [gold, hits, f1] = [0, 0, 0]
  for (const { text, keywords } of records) {
    const expected = new Set(keywords.map(plain))
    const found = method(text).map(plain)
    const hitsAmong = most => found.slice(0, most).filter(word => expected.has(word)).length
    gold += expected.size
    hits += hitsAmong(kept)
    f1 += (2 * hitsAmong(5)) / (expected.size + Math.min(5, found.length))
  }
  const percent = value => (100 * value).toFixed(1)
  console.log(
    `${name.padEnd(15)} recall at 10: ${percent(hits / gold)}  F1 at 5: ${percent(f1 / records.length)}`,
  )
}
