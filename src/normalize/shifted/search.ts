import { Frontier } from './frontier.ts'
import { restorePairs } from './lost-pairs.ts'
import { nearReadings } from './near-readings.ts'
import { endLine, none, type Path } from './path.ts'
import type { Damage } from './place.ts'
import { Rivals } from './rivals.ts'
import { continuePath } from './steps.ts'
import { isTornMark, tokenAt } from './tokens.ts'

/** A run is seldom longer than 24 pairs; what is not in step after so many tokens is given up. */
const longest = 60

/** Of how many paths a character that left nothing behind is guessed. */
const mostLikely = 6

/**
 * The best readings from `start` until the text is in step again, the best first. The search ends as soon as every reading
 * still followed is in step and alike to the model: what comes then can no longer tell them apart.
 */
export function search(text: string, start: Path, lineEnd: number, damage: Damage): readonly Path[] {
  const rivals = new Rivals()
  let frontier: readonly Path[] = [start]
  let at = start.at
  let afterCut = false
  let token = tokenAt(text, at)
  for (let steps = 0; at < lineEnd && steps < longest; steps++) {
    const next = tokenAt(text, token.end, token.kind === 'cut-mark')
    const kept = new Frontier(damage.model, rivals)
    const place = {
      token,
      next,
      afterCut,
      likely: frontier[mostLikely - 1]?.score ?? Number.NEGATIVE_INFINITY,
    }
    for (const path of frontier) continuePath(path, place, damage, kept)
    if (token.kind !== 'gloss')
      for (const path of restorePairs(frontier, kept.floor, damage)) continuePath(path, place, damage, kept)
    frontier = kept.best()
    const [best] = frontier
    if (best === undefined) return []
    if (steps > 0 && next.kind !== 'gloss' && frontier.every(path => agrees(path, best)))
      return nearReadings([best], rivals)
    afterCut = token.kind === 'cut-mark' || (afterCut && isTornMark(token, next))
    at = token.end
    token = next
  }
  const inStep = frontier.filter(({ pending }) => pending === none)
  const ended = at < lineEnd ? inStep : inStep.map(path => endLine(path, damage.model))
  return nearReadings(ended, rivals)
}

const agrees = ({ pending, tornBy, context }: Path, best: Path): boolean =>
  pending === none && tornBy === 0 && context.state === best.context.state
