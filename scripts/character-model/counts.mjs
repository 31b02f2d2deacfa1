import { foldTable } from '../../dist/normalize/language/fold.js'
import { identifiers as base, lineEnd, orders, unknown } from '../../dist/normalize/language/format.js'

/** Observations that a dictionary word stands for, per logarithm of its frequency. */
const dictionaryWeight = 0.3

/** The characters that sources and words hold, the commonest first; their places are their identifiers. */
export function alphabetOf(sources, words) {
  const fold = foldTable()
  const seen = new Float64Array(0x10000)
  for (const { texts, weight } of sources)
    for (const text of texts)
      for (let at = 0; at < text.length; at++) seen[fold[text.charCodeAt(at)]] += weight
  for (const { word, frequency } of words)
    for (let at = 0; at < word.length; at++) seen[fold[word.charCodeAt(at)]] += weightOf(frequency)
  const common = [...seen.keys()]
    .filter(unit => seen[unit] >= 1 && unit >= 0x20)
    .sort((one, other) => seen[other] - seen[one])
    .slice(0, base - 2)
  return [0x0a, 0xfffd, ...common]
}

const weightOf = frequency => dictionaryWeight * Math.log(1 + frequency)

/**
 * Counts of n-grams, by order: `keys` (rising; identifiers as digits of one number) and `counts`. Sources are counted each
 * by itself and added up by their weights; words of the dictionary add to all orders.
 */
export function countNgrams(sources, words, alphabet) {
  const fold = foldTable()
  const byUnit = new Uint16Array(0x10000).fill(unknown)
  for (const [identifier, unit] of alphabet.entries()) byUnit[unit] = identifier
  const identify = unit => byUnit[unit === 0x0a ? unit : fold[unit]]
  let tables = countWords(words, identify)
  for (const { texts, weight } of sources)
    tables = countTexts(texts, identify).map((table, index) => merge(tables[index], table, weight))
  return tables
}

/** The longest n-grams are counted as they stand; of the shorter ones, in how many different places they stand (Kneser and Ney). */
function countTexts(texts, identify) {
  const running = []
  for (const text of texts) {
    let context = [lineEnd, lineEnd, lineEnd]
    for (const unit of units(`${text}\n`)) {
      const identifier = identify(unit)
      running.push(keyOf([...context, identifier]))
      context = identifier === lineEnd ? [lineEnd, lineEnd, lineEnd] : [context[1], context[2], identifier]
    }
  }
  let table = tally(Float64Array.from(running))
  const tables = [table]
  for (let order = orders - 1; order >= 1; order--) {
    const modulus = base ** order
    // What begins a line has one place before it, however often it stands there: that is no sign of rarity.
    const isAtStart = key => order > 1 && Math.floor(key / base ** (order - 1)) === lineEnd
    const { keys, counts } = table
    const kinds = new Map()
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] % modulus
      kinds.set(key, (kinds.get(key) ?? 0) + (isAtStart(key) ? counts[at] : 1))
    }
    table = fromMap(kinds)
    tables.unshift(table)
  }
  return tables
}

function countWords(words, identify) {
  const ofWords = Array.from({ length: orders }, () => new Map())
  for (const { word, frequency } of words) {
    const identified = [...units(word)].map(identify)
    for (let order = 1; order <= orders; order++)
      for (let at = 0; at + order <= identified.length; at++) {
        const key = keyOf(identified.slice(at, at + order))
        ofWords[order - 1].set(key, (ofWords[order - 1].get(key) ?? 0) + weightOf(frequency))
      }
  }
  return ofWords.map(fromMap)
}

function* units(text) {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at)
}

const keyOf = identifiers => identifiers.reduce((key, identifier) => key * base + identifier, 0)

function tally(all) {
  all.sort()
  const keys = []
  const counts = []
  for (const key of all) {
    if (keys.at(-1) === key) counts[counts.length - 1]++
    else {
      keys.push(key)
      counts.push(1)
    }
  }
  return { keys: Float64Array.from(keys), counts: Float64Array.from(counts) }
}

function fromMap(map) {
  const keys = Float64Array.from(map.keys()).sort()
  return { keys, counts: keys.map(key => map.get(key)) }
}

/** One table with another added by a weight; both are sorted by their keys. */
function merge(one, other, weight) {
  const keys = new Float64Array(one.keys.length + other.keys.length)
  const counts = new Float64Array(keys.length)
  let [left, right, length] = [0, 0, 0]
  while (left < one.keys.length || right < other.keys.length) {
    const key = Math.min(one.keys[left] ?? Infinity, other.keys[right] ?? Infinity)
    keys[length] = key
    if (one.keys[left] === key) counts[length] += one.counts[left++]
    if (other.keys[right] === key) counts[length] += weight * other.counts[right++]
    length++
  }
  return { keys: keys.slice(0, length), counts: counts.slice(0, length) }
}
