import type { MixedModel } from '../language/mixed-model.ts'
import { wordScore } from '../language/word-score.ts'
import { textOf } from './near-readings.ts'
import type { Path } from './path.ts'
import { eaten } from './place.ts'
import { bonusOfMark, markRates, weights } from './weights.ts'

/** So much of the line before and behind is looked at: what words and clauses reach across. */
const reach = 30
const reachOfWords = 10

/** The mended line before what was read, and what follows it. */
interface Line {
  readonly before: string
  readonly ahead: string
}

/** A reading, and by how much it is likelier than the next (natural logarithm). */
interface Choice {
  readonly reading: Path
  readonly lead: number
}

/**
 * The likeliest of readings that the search found nearly alike, by what it cannot see: whether they make words, whether their characters
 * stand elsewhere in the document, and whether marks stand as far apart as marks do.
 */
export function likeliest(
  readings: readonly Path[],
  best: Path,
  { before, ahead }: Line,
  model: MixedModel,
): Choice {
  if (readings.length < 2) return { reading: best, lead: Number.POSITIVE_INFINITY }
  const texts = readings.map(reading => textOf(reading).replaceAll(eaten, '0'))
  const start = sharedStart(texts)
  const end = sharedEnd(texts, start)
  const [text = ''] = texts
  const left = (before + text.slice(0, start)).slice(-reach)
  const right = text.slice(text.length - end) + ahead
  const weighed = readings.map((path, index) => {
    const written = texts[index] ?? ''
    const differing = written.slice(start, written.length - end)
    return { path, score: path.score + weigh(left, differing, right, model) }
  })
  const [first, second] = weighed.sort((one, other) => other.score - one.score)
  return { reading: first?.path ?? best, lead: (first?.score ?? 0) - (second?.score ?? 0) }
}

function weigh(left: string, differing: string, right: string, model: MixedModel): number {
  let score = weights.character * differing.length
  for (let at = 0; at < differing.length; at++) {
    const unit = differing.charCodeAt(at)
    score += weights.seen * Math.log(1 + model.timesSeen(unit)) + (bonusOfMark.get(unit) ?? 0)
  }
  const words = left.slice(-reachOfWords) + differing + right.slice(0, reachOfWords)
  return (
    score +
    weights.words * wordScore(words) +
    weights.clauses * clauseScore(left, differing + right, differing.length)
  )
}

/** How likely marks stand where they do, up to the first behind `length` characters. */
function clauseScore(left: string, text: string, length: number): number {
  let score = 0
  let sinceMark = 0
  for (let at = left.length - 1; at >= 0 && !isMark(left.charCodeAt(at)); at--) sinceMark++
  for (let at = 0; at < text.length; at++) {
    const rate = markRates[Math.min(sinceMark, markRates.length - 1)] ?? 0
    const stands = isMark(text.charCodeAt(at))
    score += Math.log(stands ? rate : 1 - rate)
    if (stands && at >= length) break
    sinceMark = stands ? 0 : sinceMark + 1
  }
  return score
}

const isMark = (unit: number): boolean => bonusOfMark.has(unit)

function sharedStart(texts: readonly string[]): number {
  const [first = ''] = texts
  let at = 0
  while (at < first.length && texts.every(text => text[at] === first[at])) at++
  return at
}

function sharedEnd(texts: readonly string[], start: number): number {
  const [first = ''] = texts
  let length = 0
  while (texts.every(text => text.length - length > start && text.at(-1 - length) === first.at(-1 - length)))
    length++
  return length
}
