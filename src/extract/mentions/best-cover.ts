import type { Candidate } from './candidate.ts'

/** The candidates that do not overlap and whose scores add up to most, in text order. */
export function bestCover(candidates: readonly Candidate[]): Candidate[] {
  const byEnd = candidates
    .filter(({ score }) => score > 0)
    .sort((one, other) => one.end - other.end || one.start - other.start)
  /** The best sum of the first so many candidates, and whether the last of them is part of it. */
  const best: number[] = [0]
  const before: number[] = []
  for (const [index, candidate] of byEnd.entries()) {
    let free = index
    while (free > 0 && (byEnd[free - 1]?.end ?? 0) > candidate.start) free--
    before.push(free)
    best.push(Math.max(best[index] ?? 0, (best[free] ?? 0) + candidate.score))
  }
  const kept: Candidate[] = []
  for (let index = byEnd.length; index > 0; ) {
    const candidate = byEnd[index - 1]
    if (candidate === undefined || best[index] === best[index - 1]) {
      index--
      continue
    }
    kept.push(candidate)
    index = before[index - 1] ?? 0
  }
  return kept.reverse()
}
