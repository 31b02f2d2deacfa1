import { characterModel } from '../language/character-model.ts'
import type { Habit } from './habits.ts'

/**
 * Whether the character stands in a word that every reader knows by heart (局長(zhǎng), 數(shù)據): from what stands before it can be
 * told that it comes, or from both what comes next. Nobody glosses it there, unless to tell that it is read in an unusual way.
 */
export function isInKnownWord(text: string, { start, end, fit }: Habit): boolean {
  const model = characterModel()
  const score = (context: string, next: string | undefined): number => {
    if (next === undefined) return Number.NEGATIVE_INFINITY
    let read = model.start
    for (let at = 0; at < context.length; at++)
      read = model.after(read, model.identify(context.charCodeAt(at)))
    return model.score(read, model.identify(next.charCodeAt(0)))
  }
  const before = text.slice(Math.max(0, start - 1 - reach), start - 1)
  const host = text[start - 1]
  return score(before, host) >= foretold || (fit === 'usual' && score(before + host, text[end]) >= foretold)
}

/** The model looks back no further than so many characters. */
const reach = 3

/** More likely than one in five, as a natural logarithm. */
const foretold = -1.6
