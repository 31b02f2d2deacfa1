import { openAfter } from './open-marks.ts'
import type { Path } from './path.ts'
import { near, type Rivals } from './rivals.ts'

/** So many readings are told apart, and so many ways are looked at for them: many write the same. */
const mostReadings = 25
const mostWays = 100

/** A way that is known from its end back to `path`, and leads on from there as that path came. */
interface Way {
  readonly score: number
  readonly path: Path
  /** The steps behind `path`, the last first. */
  readonly behind: readonly Path[]
}

/** The likeliest texts that paths of one search write, the best first: each path, and each with rivals in place of what beat them. */
export function nearReadings(paths: readonly Path[], rivals: Rivals): readonly Path[] {
  const least = Math.max(...paths.map(({ score }) => score)) - near
  const ways: Way[] = paths.map(path => ({ score: path.score, path, behind: [] }))
  const found = new Map<string, Path>()
  for (let looked = 0; looked < mostWays && found.size < mostReadings; looked++) {
    const way = takeBest(ways)
    if (way === undefined || way.score < least) break
    const steps = [...way.behind]
    let { path } = way
    for (; path.from !== null; path = path.from) {
      for (const rival of rivals.of(path)) {
        const score = way.score - path.score + rival.score
        if (score >= least) ways.push({ score, path: rival, behind: [...steps] })
      }
      steps.push(path)
    }
    steps.reverse()
    const text = steps.map(({ written }) => written).join('')
    if (found.has(text)) continue
    found.set(text, way.behind.length === 0 ? way.path : walk(path, steps, way.score))
  }
  return [...found.values()]
}

function takeBest(ways: Way[]): Way | undefined {
  let best = 0
  for (const [index, { score }] of ways.entries()) if (score > (ways[best]?.score ?? score)) best = index
  return ways.splice(best, 1)[0]
}

/** The path that takes these steps from `start`. */
function walk(start: Path, steps: readonly Path[], score: number): Path {
  let path = start
  for (const step of steps) path = { ...step, from: path, open: openOver(path.open, step.written) }
  return { ...path, score }
}

function openOver(before: number, written: string): number {
  let open = before
  for (let at = 0; at < written.length; at++) open = openAfter(open, written.charCodeAt(at))
  return open
}

/** What a path has written since its search began. */
export function textOf(end: Path): string {
  let text = ''
  for (let path = end; path.from !== null; path = path.from) text = path.written + text
  return text
}
