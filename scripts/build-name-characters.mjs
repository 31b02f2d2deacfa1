// Makes dictionaries/name-characters.txt: how much more often a character stands in Chinese names than in other text, as surname
// and as part of a given name. Counted from the names (`nr`) and words of the dictionary that @node-rs/jieba ships (MIT licence).
//
//   node scripts/build-name-characters.mjs
//
// Surnames that came into surnames.txt later were not counted: many are words (宝, 普), and counted as surnames by jieba's names, transliterated
// ones among them, they gave more wrong names than right ones. Measure before what this writes is kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const require = createRequire(import.meta.url)
const dictionaries = new URL('../dictionaries/', import.meta.url)

/** Seen in names, or in text at least so often, a character gets a line; the rest are rare, and so are they in any place. */
const leastInNames = 2
const leastInText = 150
/** Added to every count, so that a character never seen in a name has a weight and not none. */
const smoothing = 0.5

const surnames = new Set(
  readFileSync(new URL('surnames.txt', dictionaries), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#')),
)
const entries = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split(' '))
  .map(([word = '', frequency, tag]) => ({ characters: [...word], frequency: Number(frequency), tag }))

const inText = new Map()
const asSurname = new Map()
const asGiven = new Map()
const add = (counts, key, by) => counts.set(key, (counts.get(key) ?? 0) + by)

for (const { characters, frequency, tag } of entries) {
  for (const character of characters) add(inText, character, frequency)
  if (tag !== 'nr' || characters.length < 2 || characters.length > 4) continue
  const surnameLength = surnames.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1
  if (!surnames.has(characters.slice(0, surnameLength).join(''))) continue
  add(asSurname, characters.slice(0, surnameLength).join(''), 1)
  for (const character of characters.slice(surnameLength)) add(asGiven, character, 1)
}

const total = counts => [...counts.values()].reduce((sum, count) => sum + count, 0)
const totals = { text: total(inText), surname: total(asSurname), given: total(asGiven) }

/** Log to the base 2 of how much more often a character stands there than anywhere, to one decimal. */
const weight = (count, all, character) =>
  Math.log2((count + smoothing) / all / (((inText.get(character) ?? 0) + smoothing) / totals.text)).toFixed(1)

const lines = [...new Set([...inText.keys(), ...asSurname.keys()])]
  .filter(
    character =>
      (asSurname.get(character) ?? 0) + (asGiven.get(character) ?? 0) >= leastInNames ||
      (inText.get(character) ?? 0) >= leastInText,
  )
  .filter(character => /^\p{Script=Han}$/u.test(character) && toSimplified(character) === character)
  .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
  .map(character =>
    [
      character,
      weight(asSurname.get(character) ?? 0, totals.surname, character),
      weight(asGiven.get(character) ?? 0, totals.given, character),
    ].join('\t'),
  )

writeFileSync(
  new URL('name-characters.txt', dictionaries),
  `# How much more often a character stands in a name than in any text: \`character TAB as surname TAB in a given name\`, as logarithms to the
# base 2 (2 is four times as often). Made by scripts/build-name-characters.mjs from the dictionary of jieba (MIT licence).
# Read by the search for names.
${lines.join('\n')}
`,
)
