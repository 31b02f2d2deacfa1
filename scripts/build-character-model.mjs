#!/usr/bin/env node
// Writes models/characters.bin.gz from counts: character n-grams of news texts, of other texts beside them (which, and their licences:
// scripts/character-model/README.md), and of jieba's dictionary.
// Usage: npm run model:characters -- TEXTS.jsonl.gz… [--beside FOLDER] [--leave-out N --to FILE]   (records {"text": …})
// Of ten documents of news two are left out, for tuning and for measuring (scripts/measure-repair.mjs), and the Nth for measuring folds.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import {
  identifiers as base,
  magic,
  orders,
  overflow,
  stepsPerUnit,
} from '../dist/normalize/language/format.js'
import { alphabetOf, countNgrams } from './character-model/counts.mjs'
import { estimate, prune } from './character-model/estimate.mjs'
import { readTexts } from './read-texts.mjs'

/** Documents whose place in their file leaves these remainders by ten are never counted. */
const heldOut = [3, 7]
/** What an n-gram of the texts beside the news counts for; chosen by the perplexity of news and reports held out. */
const besideWeight = 0.2
/** What an n-gram of each order must tell to be kept; chosen for a file of about four megabytes. */
const least = [0, 0.8, 3, 4]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string' },
    'leave-out': { type: 'string' },
    to: { type: 'string', default: 'models/characters.bin.gz' },
  },
})
const leftOut = [...heldOut, Number(values['leave-out'] ?? heldOut[0])]
const news = positionals.flatMap(path => readTexts(path).filter((_, index) => !leftOut.includes(index % 10)))
const beside = values.beside === undefined ? [] : readTexts(values.beside)
const sources = [
  { texts: news, weight: 1 },
  { texts: beside, weight: besideWeight },
]
const words = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .map(line => line.split(' '))
  .map(([word, frequency]) => ({ word, frequency: Number(frequency) }))
  .filter(({ word, frequency }) => /^\p{Script=Han}+$/u.test(word) && frequency > 0)

const alphabet = alphabetOf(sources, words)
const levels = prune(estimate(countNgrams(sources, words, alphabet), alphabet.length), least)

const logByte = probability => Math.min(255, Math.max(0, Math.round(-Math.log(probability) * stepsPerUnit)))
const bytes = array => Buffer.from(array.buffer, array.byteOffset, array.byteLength)
const even = buffer => (buffer.length % 2 ? Buffer.concat([buffer, Buffer.alloc(1)]) : buffer)

const columnsOf = (level, index) => {
  const probabilities = even(bytes(Uint8Array.from(level.probabilities, logByte)))
  const names = index === 0 ? [] : [bytes(Uint16Array.from(level.keys, key => key % base))]
  const next = levels[index + 1]
  if (next === undefined) return [...names, probabilities]
  const backOffs = Uint8Array.from(level.keys, key => logByte(Math.min(1, next.backOffs.get(key) ?? 1)))
  let at = 0
  const children = Array.from(level.keys, key => {
    const from = at
    while (at < next.keys.length && Math.floor(next.keys[at] / base) === key) at++
    return at - from
  })
  const large = children.filter(number => number >= overflow)
  return [
    ...names,
    probabilities,
    even(bytes(backOffs)),
    even(bytes(Uint8Array.from(children, number => Math.min(number, overflow)))),
    bytes(Uint32Array.of(large.length, ...large)),
  ]
}

// The first level lists the whole alphabet, also what was never counted.
const [singles] = levels
const listed = new Map(Array.from(singles.keys, (key, at) => [key, singles.probabilities[at]]))
levels[0] = {
  ...singles,
  keys: Float64Array.from(alphabet.keys()),
  probabilities: Float64Array.from(alphabet.keys(), key => listed.get(key) ?? 1e-7),
}
const file = Buffer.concat([
  bytes(Uint32Array.of(magic, ...levels.map(({ keys }) => keys.length))),
  bytes(Uint16Array.from(alphabet)),
  ...levels.flatMap(columnsOf),
])
// Brotli packs a seventh tighter and takes three times as long to unpack, which every damaged text waits for.
const packed = gzipSync(file, { level: 9, memLevel: 9 })
writeFileSync(values.to, packed)
console.log(
  `${news.length} + ${beside.length} texts; n-grams of 1 to ${orders}: ${levels.map(({ keys }) => keys.length).join(', ')}; ${file.length} bytes, ${packed.length} packed`,
)
