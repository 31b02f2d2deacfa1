import type { Path } from './path.ts'

/** How much less likely than the best a reading may be to be weighed against it (natural logarithm). */
export const near = 6

/** Paths that met a better one in the same state: whatever follows, they stay behind it by as much. */
export class Rivals {
  readonly #beaten = new Map<Path, Path[]>()

  /** `loser` and all that it has beaten give way to `winner`. */
  add(winner: Path, loser: Path): void {
    const before = this.#beaten.get(loser)
    if (before !== undefined) this.#beaten.delete(loser)
    if (winner.score - loser.score > near) return
    const beaten = this.#beaten.get(winner)
    if (beaten !== undefined) beaten.push(loser, ...(before ?? []))
    else if (before === undefined) this.#beaten.set(winner, [loser])
    else this.#beaten.set(winner, before.concat(loser))
  }

  of(path: Path): readonly Path[] {
    return this.#beaten.get(path) ?? none
  }
}

const none: readonly Path[] = []
