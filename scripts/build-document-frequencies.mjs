// Makes dictionaries/document-frequencies.txt: in how many texts of a collection each word stands, and each phrase whose words belong
// together. Counts only; no text is kept.
//
//   npm run build && node scripts/build-document-frequencies.mjs PATH...
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'
import { createDocument } from '../dist/document/document.js'
import { loadLexicon } from '../dist/lexicon/lexicon.js'
import { normalize } from '../dist/normalize/normalize.js'
import { createSegmenter } from '../dist/segment/segmenter.js'
import { readTexts } from './read-texts.mjs'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('expected files or folders of texts: node scripts/build-document-frequencies.mjs PATH...')
  process.exit(2)
}

/** A word of fewer texts is as rare as one of none: the table would triple for nothing that ranks. */
const fewestForWord = 12
const fewestForPhrase = 5
/** Of a phrase that is a term many words stand on either side (branching entropy, in bits): 业保险业 has few before it. */
const leastEntropy = 1.5
const mostWords = 4
const [shortest, longest] = [4, 10]
const counted = /^(?:\p{Script=Han}{2,}|[A-Za-z][A-Za-z\d.-]+)$/u
const han = /^\p{Script=Han}+$/u
const set = list => new Set(list.split(' '))
const nowhere = set('p c u ul ud ug uj uv uz r y e o x w')
const notFirst = set('d f k q nr nrfg nrt nt t')
const notLast = set('a ad b d f k m ns nr nrfg q s t')

const toSimplified = Converter({ from: 't', to: 'cn' })
const { stopWords, keywordWords } = loadLexicon()
const segmenter = createSegmenter()
const counts = new Map()
/** Phrase → in how many texts, and what stands before and behind how often. */
const phrases = new Map()
let texts = 0
for (const text of paths.flatMap(readTexts)) {
  texts++
  const { sentences } = segmenter.segment(normalize(createDocument('counted', text)))
  const words = new Set(sentences.flatMap(({ tokens }) => tokens.map(token => token.text)))
  for (const word of words) if (counted.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { tokens } of sentences) for (const index of tokens.keys()) countPhrasesAt(tokens, index)
}

function countPhrasesAt(tokens, from) {
  if (notFirst.has(tokens[from].tag)) return
  let phrase = ''
  for (let words = 1; words <= mostWords; words++) {
    const token = tokens[from + words - 1]
    if (token === undefined || !isContent(token)) return
    phrase += token.text
    if (phrase.length > longest) return
    if (words === 1 || phrase.length < shortest || notLast.has(token.tag)) continue
    const known = phrases.get(phrase) ?? { texts: 0, last: 0, before: new Map(), behind: new Map() }
    if (known.last !== texts) known.texts++
    known.last = texts
    add(known.before, tokens[from - 1]?.text ?? '')
    add(known.behind, tokens[from + words]?.text ?? '')
    phrases.set(phrase, known)
  }
}

function isContent({ text, tag }) {
  return (
    han.test(text) &&
    !nowhere.has(tag) &&
    stopWords.get(text) === undefined &&
    keywordWords.get(text) !== 'general'
  )
}

function add(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function entropyOf(map) {
  const values = [...map.values()]
  const whole = values.reduce((sum, value) => sum + value, 0)
  return -values.reduce((sum, value) => sum + (value / whole) * Math.log2(value / whole), 0)
}

const isOnePhrase = ({ texts, before, behind }) =>
  texts >= fewestForPhrase && Math.min(entropyOf(before), entropyOf(behind)) >= leastEntropy

const byCodePoint = ([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))
const isSimplified = ([word]) => toSimplified(word) === word
const words = [...counts].filter(([, count]) => count >= fewestForWord).filter(isSimplified)
const joined = [...phrases]
  .filter(([phrase, found]) => !counts.has(phrase) && isOnePhrase(found))
  .map(([phrase, { texts }]) => [phrase, texts])
  .filter(isSimplified)
const lines = [...words, ...joined].sort(byCodePoint).map(([word, count]) => `${word}\t${count}`)
const header = `# How many of ${texts} news texts each word stands in: words of everyday news are no key words of a report. Phrases of several words
# stand here too where they belong together: a phrase that is known is likelier a term.
# Format: word or phrase, TAB, number of texts; left out are words of fewer than ${fewestForWord} texts and phrases of fewer than ${fewestForPhrase}, or with
# nearly always the same words before or behind them (branching entropy below ${leastEntropy} bits).
# Source: counted from public news by scripts/build-document-frequencies.mjs; made by that script, not by hand.
# Read by: src/extract/themes (the ranking of keywords).
`
writeFileSync(
  new URL('../dictionaries/document-frequencies.txt', import.meta.url),
  `${header}${lines.join('\n')}\n`,
)
console.log(`${words.length} words and ${joined.length} phrases of ${texts} texts`)
