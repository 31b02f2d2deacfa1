import type { CharacterModel } from '../language/character-model.ts'
import { lazyFor } from '../lazy.ts'
import { firstLead, isForPrivateUse, lastLead, privateLeads } from './code-page.ts'
import { assumptions, gainOf, none, type Path, unitOf, write } from './path.ts'
import type { Damage } from './steps.ts'

/** Each pair put back is a guess. */
const lostPair = -1.2

/** A character put back must be at least so likely; else a thousand guesses crowd the search. */
const leastLikely = -9

/** A path behind a pair put back, and the byte of it that waits. */
export interface RestoredPair {
  readonly ended: Path
  readonly lead: number
}

/**
 * Pairs for private use were dropped here, one or more: the first byte of each ends the waiting character, the second
 * begins the next.
 */
export function restorePairs(path: Path, mostPairs: number, damage: Damage): readonly RestoredPair[] {
  const restored: RestoredPair[] = []
  let paths: readonly Path[] = [path]
  for (let pairs = 0; pairs < mostPairs && paths.length > 0; pairs++) {
    const ended = paths.flatMap(waiting => endCharacter(waiting, damage))
    for (const end of ended)
      for (const lead of privateTrailsOf(end.trail)) restored.push({ ended: end, lead })
    paths = likeliest(ended)
  }
  return restored
}

const mostContinued = 3

const likeliest = (paths: readonly Path[]): readonly Path[] =>
  [...paths].sort((one, other) => other.score - one.score).slice(0, mostContinued)

/** The first byte of a dropped pair ends the waiting character; of a path behind such a pair, any may wait. */
function endCharacter(path: Path, { model, glossed }: Damage): Path[] {
  const ended: Path[] = []
  const codes =
    path.pending === behindPair
      ? codesBetween(path.trail, model)
      : privateLeads.map(trail => (path.pending << 8) | trail)
  for (const code of codes) {
    const trail = code & 0xff
    const unit = unitOf(code >> 8, trail)
    if (unit === 0 || glossed.has(unit) || !model.isCommon(unit)) continue
    const gain = gainOf(path, unit, model) + lostPair
    if (gain < leastLikely) continue
    ended.push(
      write(path, unit, model, { at: path.at, pending: behindPair, trail, assumed: assumptions.pair }, gain),
    )
  }
  return ended
}

/** Codes of common characters that stand across two dropped pairs, the first of which begins with `lead`. */
const codesBetween = (lead: number, model: CharacterModel): readonly number[] =>
  isForPrivateUse(lead, lastLead) ? betweenHigh(model) : betweenLow(model)

const betweenHigh = lazyFor((model: CharacterModel) => codesAfter(0xaa, model))
const betweenLow = lazyFor((model: CharacterModel) => codesAfter(0xa1, model))

const codesAfter = (privateLead: number, model: CharacterModel): readonly number[] =>
  privateTrailsOf(privateLead)
    .flatMap(lead => privateLeads.map(trail => (lead << 8) | trail))
    .filter(code => model.isCommon(unitOf(code >> 8, code & 0xff)))

/** Out of step; what waits is the second byte of a dropped pair. */
const behindPair = none - 1

const privateTrailsOf = (lead: number): readonly number[] => trailsByLead[lead] ?? []

/** Second bytes of the private pairs of each lead that can begin a character. */
const trailsByLead: readonly (readonly number[])[] = Array.from({ length: lastLead + 1 }, (_, lead) =>
  Array.from({ length: lastLead - firstLead + 1 }, (_, index) => firstLead + index).filter(trail =>
    isForPrivateUse(lead, trail),
  ),
)
