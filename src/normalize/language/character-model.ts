import { gunzipSync } from 'node:zlib'
import { lazy } from '../lazy.ts'
import { readModel } from '../models.ts'
import { foldTable } from './fold.ts'
import { lineEnd, stepsPerUnit, unknown } from './format.ts'
import { childOf, type Level, readLevels } from './levels.ts'
import { seenPairs } from './seen-pairs.ts'

/** The last characters of a text, as places in the model: all that it needs to know to foretell the next. */
export interface Context {
  /** Identifier of the last character; the model's nodes of the last two and three, -1 where it has none. */
  readonly last: number
  readonly pair: number
  readonly triple: number
  /** What is against any character that the model has never seen behind these, besides how rare it is. */
  readonly backOff: number
}

/** Tells how likely Chinese news continues with a character; n-grams of up to four with back-off, in typed arrays. */
export interface CharacterModel {
  /** The identifier of a UTF-16 unit; those of line ends are 0. */
  identify(unit: number): number
  /** Whether a UTF-16 unit is a character of running text, not one of the many rare ones. */
  isCommon(unit: number): boolean
  /** Where a line begins. */
  readonly start: Context
  /** The context behind one more character. */
  after(context: Context, next: number): Context
  /** Natural logarithm of the probability that a character comes next. */
  score(context: Context, next: number): number
  /** Identifiers of what stands often behind the context's last character, or ever behind its last two or three; some twice. */
  likelyAfter(context: Context): readonly number[]
  /** The UTF-16 unit that stands for all units of an identifier. */
  unitOf(identifier: number): number
  /** A number below 2 ** 22 that contexts share if the model can't tell them apart. */
  stateOf(context: Context): number
}

/** Any one of the thousands of characters that no counted text holds. */
const unknownCharacter = -17

/** About 3,500 characters are so common: one in 160,000, as a negative natural logarithm. */
const commonAtLeast = 12

/** One in four hundred is often, as a negative natural logarithm. */
const likelyAtLeast = 6

export const characterModel = lazy(() =>
  openModel(gunzipSync(readModel('characters.bin.gz'), { chunkSize: unpackedLength })),
)

/** More than the model's length: unpacked in one piece, it need not be put together from thousands. */
const unpackedLength = 2 ** 23

function openModel(file: Buffer): CharacterModel {
  const { alphabet, levels } = readLevels(file)
  const [singles, pairs, triples, fours] = levels
  const byUnit = identifiersOf(alphabet)
  const common = singles.probabilities.map(stored => (stored <= commonAtLeast * stepsPerUnit ? 1 : 0))
  const after = ({ last, pair: pairBefore }: Context, next: number): Context => {
    const pair = childOf(singles, last, pairs, next)
    const triple = pairBefore < 0 ? -1 : childOf(pairs, pairBefore, triples, next)
    const backOff = backOffOf(singles, next) + backOffOf(pairs, pair) + backOffOf(triples, triple)
    return { last: next, pair, triple, backOff }
  }
  const isSeen = seenPairs(levels)
  const often = new Map<number, readonly number[]>()
  const ends = { last: lineEnd, pair: -1, triple: -1, backOff: 0 }
  return {
    identify: unit => byUnit[unit] ?? unknown,
    isCommon: unit => common[byUnit[unit] ?? unknown] === 1,
    start: after(after(ends, lineEnd), lineEnd),
    after,
    score({ last, pair, triple, backOff: whole }, next) {
      if (next === unknown) return unknownCharacter
      const unseen = -(whole + (singles.probabilities[next] ?? 0)) / stepsPerUnit
      if (!isSeen(last, next)) return unseen
      let backOff = 0
      if (triple >= 0) {
        const node = childOf(triples, triple, fours, next)
        if (node >= 0) return -(fours.probabilities[node] ?? 0) / stepsPerUnit
        backOff = triples.backOffs[triple] ?? 0
      }
      if (pair >= 0) {
        const node = childOf(pairs, pair, triples, next)
        if (node >= 0) return -(backOff + (triples.probabilities[node] ?? 0)) / stepsPerUnit
        backOff += pairs.backOffs[pair] ?? 0
      }
      const node = childOf(singles, last, pairs, next)
      return node < 0 ? unseen : -(backOff + (pairs.probabilities[node] ?? 0)) / stepsPerUnit
    },
    likelyAfter({ last, pair, triple }) {
      const known = often.get(last) ?? childrenOf(singles, last, pairs, likelyAtLeast * stepsPerUnit)
      often.set(last, known)
      if (pair < 0) return known
      const behindPair = childrenOf(pairs, pair, triples, 255)
      return triple < 0
        ? [...known, ...behindPair]
        : [...known, ...behindPair, ...childrenOf(triples, triple, fours, 255)]
    },
    unitOf: identifier => alphabet[identifier] ?? 0,
    stateOf({ last, pair, triple }) {
      if (triple >= 0) return alphabet.length + pairs.names.length + triple
      return pair >= 0 ? alphabet.length + pair : last
    },
  }
}

const backOffOf = ({ backOffs }: Level, node: number): number => (node < 0 ? 0 : (backOffs[node] ?? 0))

/** The identifiers below `parent` whose stored logarithms are not above `most`. */
function childrenOf(
  { starts }: Level,
  parent: number,
  { names, probabilities }: Level,
  most: number,
): readonly number[] {
  const found: number[] = []
  for (let child = starts[parent] ?? 0; child < (starts[parent + 1] ?? 0); child++)
    if ((probabilities[child] ?? 0) <= most) found.push(names[child] ?? unknown)
  return found
}

function identifiersOf(alphabet: Uint16Array): Uint16Array {
  const byFolded = new Uint16Array(0x10000).fill(unknown)
  for (let identifier = 0; identifier < alphabet.length; identifier++)
    byFolded[alphabet[identifier] ?? 0] = identifier
  byFolded[0x0a] = lineEnd
  return foldTable().map(folded => byFolded[folded] ?? unknown)
}
