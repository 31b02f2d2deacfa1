// Fits the weights that rank keywords (src/extract/themes/keywords/weights.ts) to annotated texts, so that keywords come before the other
// candidates of their texts: a softmax over the candidates of each, drawn towards the weights as they are. What a weight does to a candidate
// is measured by moving it a little, so that nothing here repeats how weights are added up. Prints recall at ten as the weights are and
// cross-validated, with what resampled texts make of the difference, and the fitted weights.
//
//   npm run build && node scripts/fit-keyword-weights.mjs [--ridge 20] [--folds 8] [--from zero] TEXTS.jsonl[=SHARE]…
//
// A line: {"text", "keywords"}. A file with a share below 1 counts so much less, and is fitted to but not judged by: abstracts, of which
// there are many. --from zero draws towards no weights at all. Judge the result by texts that were not given here.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createPipeline } from '../dist/create-pipeline.js'
import { findKeywords, weighKeywords } from '../dist/extract/themes/keywords/index.js'
import { weights } from '../dist/extract/themes/keywords/weights.js'
import { loadLexicon } from '../dist/lexicon/lexicon.js'
import { finish } from '../dist/steps.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ridge: { type: 'string', default: '20' },
    folds: { type: 'string', default: '8' },
    from: { type: 'string', default: 'present' },
  },
})
if (positionals.length === 0) {
  console.error('usage: node scripts/fit-keyword-weights.mjs [--ridge 20] [--folds 8] TEXTS.jsonl[=SHARE]…')
  process.exit(2)
}
const kept = 10
const nudge = 1e-4
const rounds = 1500

const lexicon = loadLexicon()
const { analyze } = await createPipeline()
const plain = word =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
const texts = positionals.flatMap(positional => {
  const [file, share = '1'] = positional.split('=')
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => {
    const { text, keywords } = JSON.parse(line)
    const { document, mentions } = analyze({ id: 'fitted', content: text })
    return { document, mentions, keywords: new Set(keywords.map(plain)), share: Number(share) }
  })
})

const places = Object.entries(weights).flatMap(([name, weight]) =>
  typeof weight === 'number'
    ? [{ name, holder: weights, key: name }]
    : weight.map((_, key) => ({ name: `${name}[${key}]`, holder: weight, key })),
)
const present = places.map(({ holder, key }) => holder[key])
const setWeights = to => {
  for (const [at, { holder, key }] of places.entries()) holder[key] = to[at]
}
/** What is known of words is kept for each lexicon: another one, with the same words, makes it be worked out anew. */
const anew = () => ({ ...lexicon })

function weighAll() {
  const words = anew()
  return texts.map(
    ({ document, mentions }) =>
      new Map(
        finish(weighKeywords(document, words, mentions)).map(({ candidate, score }) => [
          candidate.label,
          Math.log(score),
        ]),
      ),
  )
}

const before = weighAll()
const rows = before.map((scores, index) =>
  [...scores].map(([label, score]) => ({
    label,
    isKeyword: texts[index].keywords.has(plain(label)),
    rest: score,
    slopes: [],
  })),
)
for (const [at, { holder, key }] of places.entries()) {
  holder[key] = present[at] + nudge
  const moved = weighAll()
  holder[key] = present[at]
  for (const [index, candidates] of rows.entries())
    for (const row of candidates) {
      const slope = (moved[index].get(row.label) - before[index].get(row.label)) / nudge
      if (Math.abs(slope) < 1e-6) continue
      row.slopes.push([at, slope])
      row.rest -= slope * present[at]
    }
}

/** The weights that make the keywords of these texts likeliest, by Adam's steps: the sum is convex, and small enough for them. */
function fitTo(indexes) {
  const goal = values.from === 'zero' ? present.map(() => 0) : present
  const to = [...goal]
  const mean = to.map(() => 0)
  const square = to.map(() => 0)
  for (let round = 1; round <= rounds; round++) {
    const gradient = to.map((weight, at) => 2 * Number(values.ridge) * (weight - goal[at]))
    for (const index of indexes) addGradient(gradient, rows[index], to, texts[index].share)
    const pace = 0.02 * Math.min(1, (2 * (rounds - round)) / rounds)
    for (const at of to.keys()) {
      mean[at] = 0.9 * mean[at] + 0.1 * gradient[at]
      square[at] = 0.99 * square[at] + 0.01 * gradient[at] ** 2
      to[at] -=
        (pace * (mean[at] / (1 - 0.9 ** round))) / (Math.sqrt(square[at] / (1 - 0.99 ** round)) + 1e-9)
    }
  }
  return to
}

function addGradient(gradient, candidates, to, share) {
  const strengths = candidates.map(({ rest, slopes }) => {
    let sum = rest
    for (const [at, slope] of slopes) sum += slope * to[at]
    return Math.exp(sum)
  })
  let others = 0
  for (const [row, { isKeyword }] of candidates.entries()) if (!isKeyword) others += strengths[row]
  let inverse = 0
  for (const [row, { isKeyword, slopes }] of candidates.entries()) {
    if (!isKeyword) continue
    const whole = others + strengths[row]
    inverse += 1 / whole
    for (const [at, slope] of slopes) gradient[at] += share * (strengths[row] / whole - 1) * slope
  }
  for (const [row, { isKeyword, slopes }] of candidates.entries())
    if (!isKeyword) for (const [at, slope] of slopes) gradient[at] += share * strengths[row] * inverse * slope
}

function hitsOf(indexes, to) {
  setWeights(to)
  const words = anew()
  const hits = indexes.map(index => {
    const { document, mentions, keywords } = texts[index]
    const found = finish(findKeywords(document, words, mentions)).slice(0, kept)
    return found.filter(({ label }) => keywords.has(plain(label))).length
  })
  setWeights(present)
  return hits
}

const percent = value => (100 * value).toFixed(1)
const judged = [...texts.keys()].filter(index => texts[index].share === 1)
const lesser = [...texts.keys()].filter(index => texts[index].share !== 1)
const golds = judged.map(index => texts[index].keywords.size)
const sum = list => list.reduce((total, value) => total + value, 0)
const hitsBefore = hitsOf(judged, present)
const hitsFitted = judged.map(() => 0)
const folds = Number(values.folds)
for (let fold = 0; fold < folds; fold++) {
  const learnt = judged.filter((_, place) => place % folds !== fold)
  const tested = judged.filter((_, place) => place % folds === fold)
  const hits = hitsOf(tested, fitTo([...learnt, ...lesser]))
  for (const [order, index] of tested.entries()) hitsFitted[judged.indexOf(index)] = hits[order]
}
console.log(`recall at ${kept} as it is ${percent(sum(hitsBefore) / sum(golds))}`)
console.log(`cross-validated ${percent(sum(hitsFitted) / sum(golds))}`)
console.log(`difference ${differenceOf(hitsFitted, hitsBefore, golds)}`)
for (const [at, weight] of fitTo([...texts.keys()]).entries())
  console.log(`${places[at].name}\t${present[at]}\t${weight.toFixed(2)}`)

/** Between which values the difference lies in 19 of 20 samples of the texts, drawn with replacement. */
function differenceOf(fitted, plainly, gold) {
  let state = 1
  const random = most => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  const samples = Array.from({ length: 2000 }, () => {
    const drawn = gold.map(() => random(gold.length))
    return sum(drawn.map(at => fitted[at] - plainly[at])) / sum(drawn.map(at => gold[at]))
  }).sort((one, other) => one - other)
  return `${percent(samples[50])} to ${percent(samples[1949])}`
}
