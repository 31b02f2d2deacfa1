/** Edits between two texts, counted line by line where they have the same lines. */
export function distance(one, other) {
  const [left, right] = [one.split('\n'), other.split('\n')]
  if (left.length !== right.length) return distanceOfLines(one, other)
  return left.reduce((sum, line, index) => sum + distanceOfLines(line, right[index]), 0)
}

function distanceOfLines(one, other) {
  let [start, end] = [0, 0]
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  let row = Uint32Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let at = 0; at < left.length; at++) {
    const next = Uint32Array.of(at + 1, ...row.slice(1))
    for (let to = 1; to <= right.length; to++) {
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (left[at] === right[to - 1] ? 0 : 1))
    }
    row = next
  }
  return row[right.length]
}
