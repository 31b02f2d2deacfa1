#!/usr/bin/env node
// Writes models/characters.bin from counts: character n-grams of news texts, and of jieba's dictionary.
// Usage: npm run build && node scripts/build-character-model.mjs TEXTS.jsonl.gz…   (records {"text": …})
// Of ten documents two are left out, for tuning and for measuring: see src/normalize/damage/held-out.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { foldTable } from '../dist/normalize/language/fold.js'
import {
  fingerprint,
  hash,
  headerLength,
  identifierBits,
  lineEnd,
  magic,
  noThird,
  stepsPerUnit,
  unknown,
} from '../dist/normalize/language/format.js'

/** Documents whose place in their file leaves these remainders by ten are never counted. */
const heldOut = [3, 7]
/** Observations that a dictionary word stands for, per logarithm of its frequency. */
const dictionaryWeight = 0.3
/** Counts are lowered by count·discount/(count+discount); what that frees goes to unseen continuations. */
const discount = 0.75
/** N-grams seen less are left out of the file. */
const leastPair = 0.9
const leastTriple = 2
const tableBits = { pairs: 19, triples: 19 }

const fold = foldTable()
const base = 2 ** identifierBits
const texts = process.argv.slice(2).flatMap(path =>
  gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .filter((_, index) => !heldOut.includes(index % 10))
    .map(line => JSON.parse(line).text),
)
const words = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .map(line => line.split(' '))
  .filter(([word, frequency]) => /^\p{Script=Han}+$/u.test(word) && Number(frequency) > 0)
  .map(([word, frequency]) => ({ word, weight: dictionaryWeight * Math.log(1 + Number(frequency)) }))

// The alphabet, the commonest first.
const seen = new Float64Array(0x10000)
for (const text of texts) for (let at = 0; at < text.length; at++) seen[fold[text.charCodeAt(at)]]++
for (const { word, weight } of words)
  for (let at = 0; at < word.length; at++) seen[fold[word.charCodeAt(at)]] += weight
const alphabet = [...seen.keys()]
  .filter(unit => seen[unit] >= 1 && unit >= 0x20)
  .sort((one, other) => seen[other] - seen[one])
  .slice(0, base - 3)
alphabet.unshift(0x0a, 0xfffd)
const identifiers = new Uint16Array(0x10000).fill(unknown)
alphabet.forEach((unit, identifier) => {
  identifiers[unit] = identifier
})
identifiers[0x0a] = lineEnd

const counts = [new Float64Array(base), new Map(), new Map()]
const add = (map, key, weight) => map.set(key, (map.get(key) ?? 0) + weight)
const count = (text, weight, isWord) => {
  let [first, second] = [lineEnd, lineEnd]
  for (let at = 0; at < text.length; at++) {
    const third = identifiers[fold[text.charCodeAt(at)]]
    counts[0][third] += weight
    if (!isWord || at > 0) add(counts[1], second * base + third, weight)
    if (!isWord || at > 1) add(counts[2], (first * base + second) * base + third, weight)
    ;[first, second] = third === lineEnd ? [lineEnd, lineEnd] : [second, third]
  }
}
for (const text of texts) count(`${text}\n`, 1, false)
for (const { word, weight } of words) count(word, weight, true)

const kept = number => (number * number) / (number + discount)
const logByte = probability => Math.min(255, Math.max(0, Math.round(-Math.log(probability) * stepsPerUnit)))
const total = counts[0].reduce((sum, number) => sum + number, 0) + alphabet.length * 0.5
const single = alphabet.map((_, identifier) => (counts[0][identifier] + 0.5) / total)

/** Interpolated probabilities of one order, from the next lower one. */
const estimate = (map, least, lower) => {
  const sums = new Map()
  const masses = new Map()
  for (const [key, number] of map) {
    const context = Math.floor(key / base)
    add(sums, context, number)
    if (number >= least) add(masses, context, kept(number))
  }
  const backOff = context => Math.max(1e-4, 1 - (masses.get(context) ?? 0) / (sums.get(context) ?? 1))
  const probabilities = new Map()
  for (const [key, number] of map) {
    if (number < least) continue
    const context = Math.floor(key / base)
    probabilities.set(key, kept(number) / sums.get(context) + backOff(context) * lower(key))
  }
  return { probabilities, backOff: context => (sums.has(context) ? backOff(context) : 1) }
}
const pairs = estimate(counts[1], leastPair, key => single[key % base])
const pairProbability = key =>
  pairs.probabilities.get(key) ?? pairs.backOff(Math.floor(key / base)) * single[key % base]
const triples = estimate(counts[2], leastTriple, key => pairProbability(key % (base * base)))

const table = (entries, bits) => {
  const size = 2 ** bits
  const prints = new Uint16Array(size)
  const columns = [new Uint8Array(size), new Uint8Array(size)]
  for (const { grams, values } of entries) {
    const print = fingerprint(...grams)
    let slot = hash(...grams) & (size - 1)
    while (prints[slot] !== 0) slot = (slot + 1) & (size - 1)
    prints[slot] = print
    values.forEach((value, index) => {
      columns[index][slot] = value
    })
  }
  return { prints, columns }
}
const pairTable = table(
  [...pairs.probabilities].map(([key, probability]) => ({
    grams: [Math.floor(key / base), key % base, noThird],
    values: [logByte(probability), logByte(triples.backOff(key))],
  })),
  tableBits.pairs,
)
const tripleTable = table(
  [...triples.probabilities].map(([key, probability]) => ({
    grams: [Math.floor(key / base / base), Math.floor(key / base) % base, key % base],
    values: [logByte(probability)],
  })),
  tableBits.triples,
)

const bytes = array => Buffer.from(array.buffer, array.byteOffset, array.byteLength)
const even = buffer => (buffer.length % 2 ? Buffer.concat([buffer, Buffer.alloc(1)]) : buffer)
const file = Buffer.concat([
  bytes(Uint32Array.of(magic, alphabet.length, pairTable.prints.length, tripleTable.prints.length)),
  bytes(Uint16Array.from(alphabet)),
  even(bytes(Uint8Array.from(single.map(logByte)))),
  even(bytes(Uint8Array.from(alphabet.map((_, identifier) => logByte(pairs.backOff(identifier)))))),
  bytes(pairTable.prints),
  ...pairTable.columns.map(bytes),
  bytes(tripleTable.prints),
  bytes(tripleTable.columns[0]),
])
writeFileSync('models/characters.bin', file)
console.log(
  `${texts.length} texts; ${alphabet.length} characters, ${pairs.probabilities.size} of ${counts[1].size} pairs, ${triples.probabilities.size} of ${counts[2].size} triples; ${file.length} bytes, header ${headerLength}`,
)
