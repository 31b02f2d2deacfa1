import type { Candidate } from './candidate.ts'

/** Two names that touch are nearly always one that was cut: 卢卡|申科; less so Chinese ones: 记者 李若川赵明远. */
const namesTouch = { bySound: 8, chinese: 3 } as const

/** Candidates that do not overlap, as a chain from the last to the first. */
interface Cover {
  readonly last: Candidate
  readonly before: Cover | undefined
  readonly score: number
}

/** The candidates that do not overlap and whose scores add up to most, in text order; names that touch cost. */
export function bestCover(candidates: readonly Candidate[]): Candidate[] {
  const byEnd = candidates.filter(({ score }) => score > 0)
  if (byEnd.length < 2) return byEnd
  byEnd.sort((one, other) => one.end - other.end || one.start - other.start)
  /** For each candidate the best cover that ends with it, and the best of the first so many. */
  const covers: Cover[] = []
  const best: (Cover | undefined)[] = [undefined]
  for (let index = 0; index < byEnd.length; index++) {
    const last = byEnd[index]
    if (last === undefined) continue
    let free = index
    while (free > 0 && (byEnd[free - 1]?.end ?? 0) > last.start) free--
    let before: Cover | undefined
    let cost = 0
    for (; free > 0 && byEnd[free - 1]?.end === last.start; free--) {
      const cover = covers[free - 1]
      const touching = costOfTouching(cover?.last, last)
      if (scoreOf(cover) - touching <= scoreOf(before) - cost) continue
      before = cover
      cost = touching
    }
    const apart = best[free]
    const score = last.score + Math.max(scoreOf(before) - cost, scoreOf(apart))
    const cover = { last, before: score > last.score + scoreOf(before) - cost ? apart : before, score }
    covers.push(cover)
    const bestBefore = best[index]
    best.push(score > scoreOf(bestBefore) ? cover : bestBefore)
  }
  const kept: Candidate[] = []
  for (let cover = best.at(-1); cover !== undefined; cover = cover.before) kept.push(cover.last)
  return kept.reverse()
}

const scoreOf = (cover: Cover | undefined): number => cover?.score ?? 0

function costOfTouching(first: Candidate | undefined, second: Candidate): number {
  if (first?.label !== 'name' || second.label !== 'name') return 0
  const areChinese = first.rule === chineseName && second.rule === chineseName
  return namesTouch[areChinese ? 'chinese' : 'bySound']
}

const chineseName = 'names/chinese'
