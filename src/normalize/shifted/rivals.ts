import { addTo } from '../../document/add-to.ts'
import type { Path } from './path.ts'

/** How much less likely than the best a reading may be to be weighed against it (natural logarithm). */
export const near = 6

/** Paths that met a better one in the same state: whatever follows, they stay behind it by as much, and so do their own rivals. */
export class Rivals {
  readonly #beaten = new Map<Path, Path[]>()

  add(winner: Path, loser: Path): void {
    if (winner.score - loser.score > near) return
    addTo(this.#beaten, winner, loser)
  }

  of(path: Path): readonly Path[] {
    return this.#beaten.get(path) ?? none
  }
}

const none: readonly Path[] = []
