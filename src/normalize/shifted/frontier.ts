import type { MixedModel } from '../language/mixed-model.ts'
import { gainOf, type Path, type Reading, type Step, write } from './path.ts'
import type { Rivals } from './rivals.ts'

/**
 * How many readings are followed at once, and how far behind the best one may be (natural logarithm):
 * twice as many, or a depth of 14, take far longer and mend no more.
 */
const width = 36
const depth = 9

/** The readings up to a token: of each state, all that later scores depend on, the best. */
export class Frontier {
  private readonly byState = new Map<number, Path>()
  private most = Number.NEGATIVE_INFINITY
  private readonly model: MixedModel
  private readonly rivals: Rivals

  constructor(model: MixedModel, rivals: Rivals) {
    this.model = model
    this.rivals = rivals
  }

  /** The least score that is still followed. */
  get floor(): number {
    return this.most - depth
  }

  add(path: Path): void {
    if (path.score < this.floor) return
    if (path.score > this.most) this.most = path.score
    const state = ((path.pending - least) * turns + path.tornBy) * states + path.context.state
    const rival = this.byState.get(state)
    if (rival === undefined) this.byState.set(state, path)
    else if (rival.score < path.score) {
      this.byState.set(state, path)
      this.rivals.add(path, rival)
    } else this.rivals.add(rival, path)
  }

  /** Adds `path` continued by a character, if that can matter; most are far too unlikely and are not even made. */
  addWritten(path: Path, reading: Reading, step: Step): void {
    const penalty = step.penalty + reading.against
    const { floor } = this
    // No character adds to the score: at best it is certain.
    if (path.score + penalty < floor) return
    const gain = gainOf(path, reading.unit, this.model, floor - path.score - penalty) + penalty
    if (path.score + gain >= floor) this.add(write(path, reading, this.model, step, gain))
  }

  best(): readonly Path[] {
    const paths = [...this.byState.values()].filter(({ score }) => score >= this.floor)
    return paths.sort((one, other) => other.score - one.score).slice(0, width)
  }
}

/** No waiting byte is below this. */
const least = -2

/** More than a mark's place in the order of the program's work. */
const turns = 5

/** More than there are states of the model. */
const states = 2 ** 40
