// Fits the weights of the evidence for names (src/extract/mentions/names/evidence/weights.ts) to annotated texts, by a logistic regression that
// is drawn towards the weights as they are, and prints those that it would move. What a weight does to a candidate is measured by moving
// it a little, so that nothing here repeats how evidence is added up; where names stand beside or repeat each other is left as it is.
//
//   npm run build && node scripts/fit-name-weights.mjs [--step 0.35] [--ridge 2] [--recall 3] TEXTS.jsonl…
//
// A line: {"text", "spans": [{"start", "end", "label": "name"}]} with all names of the text, offsets in UTF-16 code units.
// --step: how far of the way to the fitted weights to go; --ridge: the pull towards the present ones; --recall: how many wrong names a
// missed one weighs. Judge the result by texts that were not given here.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createDocument, toOriginal } from '../dist/document/document.js'
import { createEnglishReader } from '../dist/extract/mentions/english/reader.js'
import { weighMentions } from '../dist/extract/mentions/index.js'
import { nameEvidence, nameThreshold } from '../dist/extract/mentions/names/evidence/weights.js'
import { loadLexicon } from '../dist/lexicon/lexicon.js'
import { normalize } from '../dist/normalize/normalize.js'
import { toReadingForm } from '../dist/normalize/reading-form.js'
import { createSegmenter } from '../dist/segment/segmenter.js'
import { finish } from '../dist/steps.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    step: { type: 'string', default: '0.35' },
    ridge: { type: 'string', default: '2' },
    recall: { type: 'string', default: '3' },
  },
})
if (positionals.length === 0) {
  console.error(
    'usage: node scripts/fit-name-weights.mjs [--step 0.35] [--ridge 2] [--recall 3] TEXTS.jsonl…',
  )
  process.exit(2)
}
/** Evidence is in bits, but its parts are not independent: a bit tells about half. */
const scale = Math.LN2 / 2
const nudge = 1e-4

const lexicon = loadLexicon()
const english = createEnglishReader(lexicon.englishWords)
const segmenter = createSegmenter()
const texts = positionals
  .flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line, index) => {
    const { text, spans } = JSON.parse(line)
    const names = spans.filter(({ label }) => label === 'name')
    return {
      document: segmenter.segment(toReadingForm(normalize(createDocument(String(index), text)))),
      names: new Set(names.map(({ start, end }) => `${start}-${end}`)),
    }
  })

/** Every candidate's evidence by place and rule. */
function weighAll() {
  const evidence = new Map()
  for (const [index, { document }] of texts.entries())
    for (const { names } of finish(weighMentions(document, lexicon, english)))
      for (const name of names) evidence.set(`${index} ${name.start} ${name.end} ${name.rule}`, name.evidence)
  return evidence
}

const weights = Object.entries(nameEvidence).flatMap(([name, weight]) =>
  typeof weight === 'number'
    ? [{ name, holder: nameEvidence, key: name }]
    : Object.keys(weight).map(key => ({ name: `${name}.${key}`, holder: weight, key })),
)
const present = weighAll()
const candidates = new Map(
  [...present].map(([place, evidence]) => {
    const [index, start, end] = place.split(' ').map(Number)
    const { document, names } = texts[index]
    const original = toOriginal(document, { start, end })
    const isName = names.has(`${original.start}-${original.end}`)
    return [place, { index, start, end, evidence, isName, moves: [] }]
  }),
)
for (const [at, { holder, key }] of weights.entries()) {
  const weight = holder[key]
  holder[key] = weight + nudge
  for (const [place, evidence] of weighAll()) {
    const candidate = candidates.get(place)
    const slope = candidate === undefined ? 0 : (evidence - candidate.evidence) / nudge
    if (Math.abs(slope) > 0.01) candidate.moves.push([at, slope])
  }
  holder[key] = weight
}

/** A candidate beside a name that outweighs it never shows, and teaches nothing. */
const named = new Map()
for (const candidate of candidates.values())
  if (candidate.isName) named.set(candidate.index, [...(named.get(candidate.index) ?? []), candidate])
const rows = [...candidates.values()].filter(
  ({ index, start, end, evidence, isName }) =>
    isName ||
    !(named.get(index) ?? []).some(
      name => name.start < end && start < name.end && name.evidence >= evidence - 1,
    ),
)

const moved = new Float64Array(weights.length)
/** The sum is convex; each weight goes at a pace that its curvature, at most a quarter for each candidate, cannot overshoot. */
const pace = new Float64Array(weights.length).fill(Number(values.ridge))
for (const { moves, isName } of rows) {
  const steepness = moves.reduce((sum, [, slope]) => sum + Math.abs(slope), 0) * scale ** 2
  for (const [at, slope] of moves)
    pace[at] += 0.25 * (isName ? Number(values.recall) : 1) * Math.abs(slope) * steepness
}
for (let round = 0; round < 2000; round++) {
  const gradient = moved.map(by => Number(values.ridge) * by)
  for (const { evidence, isName, moves } of rows) {
    const total = moves.reduce((sum, [at, slope]) => sum + slope * moved[at], evidence - nameThreshold)
    const error = 1 / (1 + Math.exp(-scale * total)) - (isName ? 1 : 0)
    const cost = (isName ? Number(values.recall) : 1) * error * scale
    for (const [at, slope] of moves) gradient[at] += cost * slope
  }
  for (let at = 0; at < moved.length; at++) moved[at] -= gradient[at] / pace[at]
}
for (const [at, { name, holder, key }] of weights.entries()) {
  const to = holder[key] + Number(values.step) * moved[at]
  if (Math.abs(to - holder[key]) >= 0.1) console.log(`${name}\t${holder[key]}\t${to.toFixed(1)}`)
}
