import { addAll } from '../../document/add-to.ts'
import { codePage, droppedLeads, isDropped, isDroppedLead } from './code-page.ts'
import {
  anyLead,
  assumptions,
  behindPair,
  gainOf,
  isBroken,
  type Path,
  stepOf,
  unitOf,
  write,
} from './path.ts'
import type { Damage } from './place.ts'

/** How many of the likeliest places for a pair are followed, and behind how many of them one more is tried. */
const mostRestored = 40
const mostContinued = 6

/** Of a hundred pairs in a row eighteen are dropped, so that four together are rare. */
const mostTogether = 3

/**
 * Pairs without a character were dropped before this place, one or more: the first byte of each ends the waiting character,
 * the second begins the next.
 */
export function restorePairs(paths: readonly Path[], floor: number, damage: Damage): readonly Path[] {
  const first: Candidate[] = []
  for (const path of paths) {
    if (path.pending < 0 || path.pending >= anyLead || path.score < floor) continue
    // The first byte of a dropped pair ends the waiting character.
    for (const trail of droppedLeads())
      propose(path, unitOf(path.pending, trail), trail, floor, damage, first)
  }
  let last = likeliest(first, damage)
  const restored = [...last]
  for (let together = 2; together <= mostTogether; together++) {
    const further: Candidate[] = []
    for (const path of last.slice(0, mostContinued)) proposeBetween(path, floor, damage, further)
    last = likeliest(further, damage)
    addAll(restored, last)
  }
  return restored
}

/** A path, the character that comes next on it, and the last byte of that. */
interface Candidate {
  readonly path: Path
  readonly unit: number
  readonly trail: number
  readonly gain: number
}

function likeliest(candidates: Candidate[], { model }: Damage): readonly Path[] {
  return candidates
    .sort((one, other) => other.path.score + other.gain - one.path.score - one.gain)
    .slice(0, mostRestored)
    .map(({ path, unit, trail, gain }) =>
      write(
        path,
        { unit, trail },
        model,
        stepOf(path, { at: path.at, pending: behindPair, assumed: assumptions.pair }),
        gain,
      ),
    )
}

/** A character between two dropped pairs: both its bytes are guessed, so that only what is likely there is looked at. */
function proposeBetween(path: Path, floor: number, damage: Damage, candidates: Candidate[]): void {
  const { codes } = codePage()
  for (const unit of damage.model.likelyAfter(path.context)) {
    const code = codes[unit] ?? 0
    const trail = code & 0xff
    if (isDropped(path.trail, code >> 8) && isDroppedLead(trail))
      propose(path, unit, trail, floor, damage, candidates)
  }
}

function propose(
  path: Path,
  unit: number,
  trail: number,
  floor: number,
  { model, glossed }: Damage,
  candidates: Candidate[],
): void {
  if (unit === 0 || (glossed.has(unit) && !isBroken(path)) || !model.isCommon(unit)) return
  const gain = gainOf(path, unit, model, floor - path.score)
  if (path.score + gain >= floor) candidates.push({ path, unit, trail, gain })
}
