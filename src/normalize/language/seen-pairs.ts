import { identifiers as base } from './format.ts'
import type { Level } from './levels.ts'

/**
 * Whether any n-gram of the model may end in a pair of identifiers: most pairs that a search asks for are in none, and one look
 * here spares it a search on every level. Pairs share their bits, so that one in eight is taken for seen that is not, and the
 * table stays in the processor's cache.
 */
export function seenPairs([singles, ...longer]: readonly [Level, ...Level[]]): (
  last: number,
  next: number,
) => boolean {
  const bits = new Uint32Array(places >>> 5)
  let parents = singles
  for (const level of longer) {
    for (let parent = 0; parent + 1 < parents.starts.length; parent++) {
      const last = parents === singles ? parent : (parents.names[parent] ?? 0)
      for (let child = parents.starts[parent] ?? 0; child < (parents.starts[parent + 1] ?? 0); child++) {
        const place = placeOf(last, level.names[child] ?? 0)
        bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
      }
    }
    parents = level
  }
  return (last, next) => {
    const place = placeOf(last, next)
    return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
  }
}

/** Eight times as many as there are pairs. */
const places = 2 ** 22

/** An odd multiplier spreads the pairs over all places. */
const placeOf = (last: number, next: number): number => Math.imul(last * base + next, 0x9e3779b1) >>> 10
