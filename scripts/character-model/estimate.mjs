import { identifiers as base, orders } from '../../dist/normalize/language/format.js'

/**
 * Probabilities of all counted n-grams, by order, from the shortest: of what is seen once, twice, three times and more a
 * discount goes to what the next shorter n-gram foretells (Kneser and Ney, Chen and Goodman).
 */
export function estimate(tables, alphabetSize) {
  const levels = []
  for (const [index, { keys, counts }] of tables.entries()) {
    const discount = discountOf(counts)
    const probabilities = new Float64Array(keys.length)
    forSiblings(keys, (from, to) => {
      let [sum, freed] = [0, 0]
      for (let at = from; at < to; at++) {
        sum += counts[at]
        freed += discount(counts[at])
      }
      for (let at = from; at < to; at++) {
        const shorter =
          index === 0 ? 1 / alphabetSize : probabilityOf(levels, index - 1, keys[at] % base ** index)
        probabilities[at] = (counts[at] - discount(counts[at]) + freed * shorter) / sum
      }
    })
    levels.push({ keys, counts, probabilities, backOffs: new Map() })
    if (index > 0) setBackOffs(levels, index)
  }
  return levels
}

/**
 * The levels without the n-grams that tell least beyond what shorter ones do: those whose count times the logarithm of
 * the gain is below the least of their order. What a kept n-gram begins with is kept.
 */
export function prune(levels, least) {
  const kept = levels.map(({ keys }) => new Uint8Array(keys.length))
  kept[0].fill(1)
  for (let index = orders - 1; index > 0; index--) {
    const { keys, counts, probabilities } = levels[index]
    for (let at = 0; at < keys.length; at++) {
      const context = Math.floor(keys[at] / base)
      const without =
        (levels[index].backOffs.get(context) ?? 1) *
        probabilityOf(levels, index - 1, keys[at] % base ** index)
      const gain = counts[at] * Math.log(probabilities[at] / without)
      if (kept[index][at] || gain >= least[index]) {
        kept[index][at] = 1
        const place = placeOf(levels[index - 1].keys, context)
        if (place >= 0) kept[index - 1][place] = 1
        else kept[index][at] = 0
      }
    }
  }
  const pruned = []
  for (const [index, { keys, counts, probabilities }] of levels.entries()) {
    const isKept = (_, at) => kept[index][at] === 1
    pruned.push({
      keys: keys.filter(isKept),
      counts: counts.filter(isKept),
      probabilities: probabilities.filter(isKept),
      backOffs: new Map(),
    })
    if (index > 0) setBackOffs(pruned, index)
  }
  return pruned
}

/** What is left for continuations that are not listed, as a share of what the shorter context gives them. */
function setBackOffs(levels, index) {
  const { keys, probabilities, backOffs } = levels[index]
  forSiblings(keys, (from, to) => {
    let [listed, shorter] = [0, 0]
    for (let at = from; at < to; at++) {
      listed += probabilities[at]
      shorter += probabilityOf(levels, index - 1, keys[at] % base ** index)
    }
    backOffs.set(Math.floor(keys[from] / base), Math.max(1e-6, 1 - listed) / Math.max(1e-6, 1 - shorter))
  })
}

/** The probability of an n-gram of `index + 1` characters. */
export function probabilityOf(levels, index, key) {
  const place = placeOf(levels[index].keys, key)
  if (place >= 0) return levels[index].probabilities[place]
  if (index === 0) return 1e-8
  const context = Math.floor(key / base)
  return (levels[index].backOffs.get(context) ?? 1) * probabilityOf(levels, index - 1, key % base ** index)
}

function discountOf(counts) {
  const [once, twice, thrice, often] = [1, 2, 3, 4].map(
    number => counts.reduce((sum, count) => sum + (Math.round(count) === number ? 1 : 0), 0) || 1,
  )
  const share = once / (once + 2 * twice)
  const steps = [
    0,
    1 - 2 * share * (twice / once),
    2 - 3 * share * (thrice / twice),
    3 - 4 * share * (often / thrice),
  ]
  return count => {
    const low = Math.min(3, Math.floor(count))
    const high = Math.min(3, low + 1)
    return Math.max(
      0,
      steps[low] + (steps[high] - steps[low]) * (count - Math.floor(count)) * (low < 3 ? 1 : 0),
    )
  }
}

/** Calls back for each run of n-grams that differ in their last character only. */
function forSiblings(keys, visit) {
  for (let from = 0; from < keys.length; ) {
    const context = Math.floor(keys[from] / base)
    let to = from + 1
    while (to < keys.length && Math.floor(keys[to] / base) === context) to++
    visit(from, to)
    from = to
  }
}

function placeOf(keys, key) {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle] < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}
