import { identifiers as base } from './format.ts'

/** N-grams of one document: `keys` rise, and `before` each place it says how often all those of earlier places stand there. */
interface Tally {
  readonly keys: Float64Array
  readonly before: Uint32Array
}

/** The continuations of a context in a document: a stretch of a tally, and how often they stand there together. */
export interface Continuations {
  readonly from: number
  readonly to: number
  readonly sum: number
}

/** How often characters, their pairs and triples, by their identifiers, stand in one document. */
export interface OwnNgrams {
  readonly singles: Uint32Array
  readonly pairs: Tally
  readonly triples: Tally
}

export function countOwn(identified: Uint16Array): OwnNgrams {
  const singles = new Uint32Array(base)
  for (const identifier of identified) singles[identifier] = (singles[identifier] ?? 0) + 1
  const pairs = new Float64Array(Math.max(0, identified.length - 1))
  const triples = new Float64Array(Math.max(0, identified.length - 2))
  for (let at = 0; at + 1 < identified.length; at++) {
    const pair = (identified[at] ?? 0) * base + (identified[at + 1] ?? 0)
    pairs[at] = pair
    if (at < triples.length) triples[at] = pair * base + (identified[at + 2] ?? 0)
  }
  return { singles, pairs: tally(pairs.sort()), triples: tally(triples.sort()) }
}

function tally(sorted: Float64Array): Tally {
  const keys = sorted.filter((key, at) => at === 0 || sorted[at - 1] !== key)
  const before = new Uint32Array(keys.length + 1)
  let place = 0
  for (let at = 1; at <= sorted.length; at++) if (sorted[at] !== sorted[at - 1]) before[++place] = at
  return { keys, before }
}

/** What comes behind a context, given as the key of its identifiers. */
export function continuationsOf({ keys, before }: Tally, context: number): Continuations {
  const from = placeFrom(keys, context * base, 0, keys.length)
  const to = placeFrom(keys, (context + 1) * base, from, keys.length)
  return { from, to, sum: (before[to] ?? 0) - (before[from] ?? 0) }
}

/** How often `key` stands there, if it is one of the continuations. */
export function countAmong({ keys, before }: Tally, { from, to }: Continuations, key: number): number {
  const place = placeFrom(keys, key, from, to)
  return place < to && keys[place] === key ? (before[place + 1] ?? 0) - (before[place] ?? 0) : 0
}

/**
 * The first place from `from` on, and before `to`, whose key is not below `key`; `to` where there is none. The search asks so often that it
 * calls no function for each step, as `partitionPoint` does.
 */
function placeFrom(keys: Float64Array, key: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}
