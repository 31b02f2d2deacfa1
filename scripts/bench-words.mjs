// How well the small dictionary cuts what jieba's whole dictionary cuts, and how well the two engines agree, over texts:
//   npm run bench:words -- PATH
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createDocument } from '../dist/document/document.js'
import { normalize } from '../dist/normalize/normalize.js'
import { loadNodeRs } from '../dist/segment/node-rs.js'
import { loadNodeJieba } from '../dist/segment/nodejieba.js'
import { findSentences } from '../dist/segment/sentences.js'
import { createTagTable } from '../dist/segment/tag-table.js'
import { tokenize } from '../dist/segment/tokens.js'
import { readWordList } from '../dist/segment/word-list.js'
import { readTexts, textPathFromArguments } from './read-texts.mjs'

const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
const wholeDictionary = readFileSync(dictionary, 'utf8').trimEnd().split('\n')
const small = readWordList()
const isCharacter = line => line[1] === ' '
const whole = {
  ...small,
  characters: fileOf(wholeDictionary.filter(isCharacter)),
  words: fileOf(wholeDictionary.filter(line => !isCharacter(line))),
}

const cutters = {
  nodejieba: { engine: loadNodeJieba(small), table: createTagTable(small) },
  nodeRs: { engine: loadNodeRs(small), table: createTagTable(small) },
  whole: { engine: loadNodeRs(whole), table: createTagTable(whole) },
}

const documents = readTexts(textPathFromArguments()).map((text, index) =>
  normalize(createDocument(`${index}`, text)),
)
const cuts = Object.fromEntries(
  Object.entries(cutters).map(([name, cutter]) => [
    name,
    documents.map(document => tokensOf(cutter, document)),
  ]),
)
console.log(
  `${documents.length} texts, ${documents.reduce((sum, { text }) => sum + text.length, 0)} characters`,
)
compare('small dictionary with the whole', cuts.nodeRs, cuts.whole)
compare('nodejieba with @node-rs/jieba', cuts.nodejieba, cuts.nodeRs)

function tokensOf({ engine, table }, { text }) {
  return tokenize(text, findSentences(text), engine, table).flatMap(({ tokens }) => tokens)
}

function compare(name, some, others) {
  const score = keyOf => {
    let common = 0
    let all = 0
    some.forEach((tokens, index) => {
      const keys = new Set(others[index].map(keyOf))
      common += tokens.filter(token => keys.has(keyOf(token))).length
      all += tokens.length + keys.size
    })
    return ((200 * common) / all).toFixed(2)
  }
  const ends = score(({ end }) => end)
  const spans = score(({ start, end }) => `${start} ${end}`)
  const tags = score(({ start, end, tag }) => `${start} ${end} ${tag}`)
  console.log(`${name}: F1 of boundaries ${ends}, of words ${spans}, of words with tags ${tags}`)
}

function fileOf(lines) {
  const wordOf = line => Buffer.from(line.slice(0, line.indexOf(' ')))
  const sorted = lines.toSorted((one, other) => Buffer.compare(wordOf(one), wordOf(other)))
  return { path: '', bytes: Buffer.from(sorted.map(line => `${line}\n`).join('')) }
}
