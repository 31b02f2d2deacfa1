// Makes dictionaries/jieba/ from the dictionary that @node-rs/jieba ships (jieba's own, MIT licence): the words of which the
// segmentation of running text needs most. Loading time grows with the number of words, and nodejieba loads them twice.
//
//   node scripts/build-dictionary.mjs           writes the files
//   node scripts/build-dictionary.mjs --check   only says whether they are what this script makes
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Jieba } from '@node-rs/jieba'

const require = createRequire(import.meta.url)
const dictionaries = new URL('../dictionaries/', import.meta.url)
const folder = new URL('jieba/', dictionaries)
/**
 * Chosen by measurement (npm run bench:words, bench:start): with 145,000 words a start takes 0.59 of the time of loading nodejieba
 * with its defaults, with 100,000 it takes 0.46; boundaries agree with those of the whole dictionary at F1 99.5 and 99.1.
 */
const wordCount = 100_000
/** Words with a lower inverse document frequency are kept unseen: about 100,000. */
const commonIdf = 11.5
/** What a word without an inverse document frequency is taken for: rarer than all that have one. */
const unknownIdf = { frequent: 13.5, rare: 14.8 }
/** jieba's compilers gave 2 and 3 to words that they never counted. */
const uncountedFrequency = 3

/**
 * How much more often words with a tag are met in today's news than their frequency of old tells: names of people are those of
 * their day, idioms fill the dictionary and hardly a text, and places and institutions stay.
 */
const presence = { nr: 0.3, i: 0.5, ns: 1.7, nrt: 2, nt: 2.5 }

/** Bodies that the rules look for: cut apart, they would be read as others (宣讲|团). */
const bodies = wordsOf('organizations.txt')
const endsOfBodies = wordsOf('organization-suffixes.txt')
/** Short ends, names and what 院长 or 院士 may follow would cut other words: 由北|医大, 周|文博院|士. */
const isOwn = ({ word, tag }) =>
  (bodies.has(word) || (endsOfBodies.has(word) && word.length > 2)) && tag !== 'nr' && !word.endsWith('院')

const onlyHan = /^[\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF]+$/u
const isCharacter = ({ word }) => [...word].length === 1
const byWord = (one, other) => (one.word < other.word ? -1 : 1)
const toLine = ({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`

export function buildDictionary() {
  const entries = readEntries()
  const characters = entries.filter(isCharacter)
  const words = entries.filter(entry => !isCharacter(entry))
  const common = words.filter(({ idf }) => idf < commonIdf)
  const rare = words.filter(({ idf }) => idf >= commonIdf)
  const told = [...common, ...mostMissed(rare, [...characters, ...common])].slice(0, wordCount)
  const toldWords = new Set(told.map(({ word }) => word))
  const kept = [...told, ...words.filter(entry => isOwn(entry) && !toldWords.has(entry.word))]
  return {
    'characters.txt': withWeightOf(kept) + characters.sort(byWord).map(toLine).join(''),
    'words.txt': kept.sort(byWord).map(toLine).join(''),
  }
}

function wordsOf(name) {
  const lines = readFileSync(new URL(name, dictionaries), 'utf8').split('\n')
  return new Set(lines.map(line => line.split('\t')[0]))
}

/** Entries of jieba's dictionary that consist of Han characters: the segmenter is given nothing else. */
function readEntries() {
  const lines = file =>
    readFileSync(require.resolve(`@node-rs/jieba/${file}`), 'utf8')
      .trim()
      .split('\n')
  const idfs = new Map(lines('idf.txt').map(line => line.split(' ')))
  return lines('dict.txt').flatMap(line => {
    const [word = '', frequency, tag] = line.split(' ')
    if (!onlyHan.test(word)) return []
    const unknown = Number(frequency) > uncountedFrequency ? unknownIdf.frequent : unknownIdf.rare
    return [{ word, frequency: Number(frequency), tag, idf: Number(idfs.get(word) ?? unknown) }]
  })
}

/** Words that the others do not already yield, first those whose loss would cut most text wrongly. */
function mostMissed(candidates, others) {
  const jieba = Jieba.withDict(Buffer.from(others.map(toLine).join('')))
  return candidates
    .map(entry => ({
      ...entry,
      loss: (presence[entry.tag] ?? 1) * Math.exp(-entry.idf) * (jieba.cut(entry.word, true).length - 1),
    }))
    .filter(({ loss }) => loss > 0)
    .sort((one, other) => other.loss - one.loss || byWord(one, other))
}

/**
 * nodejieba reckons probabilities from its main file only. The words come to it in a second file, which it reads faster; this
 * line, which no run of Han characters can hold, gives the main file their weight.
 */
function withWeightOf(words) {
  return `# ${words.reduce((sum, { frequency }) => sum + frequency, 0)} x\n`
}

const stale = Object.entries(buildDictionary()).filter(([name, text]) => text !== read(name))
if (process.argv.includes('--check')) {
  for (const [name] of stale)
    console.error(`dictionaries/jieba/${name}: not what scripts/build-dictionary.mjs makes; run it`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [name, text] of stale) writeFileSync(new URL(name, folder), text)
}

function read(name) {
  try {
    return readFileSync(new URL(name, folder), 'utf8')
  } catch {
    return undefined
  }
}
