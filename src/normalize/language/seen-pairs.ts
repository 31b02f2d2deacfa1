import { identifiers as base } from './format.ts'
import type { Level } from './levels.ts'

/**
 * A bit for each pair of identifiers that some n-gram of the model ends in. Most pairs that a search asks for are in none, and one
 * look here spares it a search on every level.
 */
export function seenPairs([singles, ...longer]: readonly [Level, ...Level[]]): (
  last: number,
  next: number,
) => boolean {
  const bits = new Uint32Array(base * (base / bitsOfWord))
  let parents = singles
  for (const level of longer) {
    for (let parent = 0; parent + 1 < parents.starts.length; parent++) {
      const last = parents === singles ? parent : (parents.names[parent] ?? 0)
      for (let child = parents.starts[parent] ?? 0; child < (parents.starts[parent + 1] ?? 0); child++) {
        const pair = last * base + (level.names[child] ?? 0)
        bits[pair >>> 5] = (bits[pair >>> 5] ?? 0) | (1 << (pair & 31))
      }
    }
    parents = level
  }
  return (last, next) => {
    const pair = last * base + next
    return ((bits[pair >>> 5] ?? 0) & (1 << (pair & 31))) !== 0
  }
}

const bitsOfWord = 32
