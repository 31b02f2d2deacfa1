import { markBonuses } from './rules.ts'

/**
 * What weighs how much beside the score of the search: fitted on pairs of readings of damaged news, each by a model that had not
 * counted it, so that the right one of them becomes the likeliest (log-linear).
 */
export const weights = {
  /** The logarithm of what the words count for themselves. */
  words: 0.33,
  /** Each character: of two readings the longer one has more to explain. */
  character: 0.44,
  /** The logarithm of how often a character stands in the document. */
  seen: 0.7,
  /** The logarithm of how often clauses are so long. */
  clauses: 0.65,
} as const

/** By the unit of a mark in either width, what is added for one. */
export const bonusOfMark: ReadonlyMap<number, number> = new Map(
  markBonuses.flatMap(({ marks, bonus }) => [...marks].map(mark => [mark.charCodeAt(0), bonus] as const)),
)

/**
 * Of the characters that stand so many behind the last mark of their line, the share that are marks, in the news that the model
 * counts; later ones are as the last.
 */
export const markRates: readonly number[] = [
  0.0001, 0.0015, 0.038, 0.031, 0.066, 0.047, 0.072, 0.064, 0.088, 0.09, 0.105, 0.135, 0.116, 0.122, 0.129,
  0.134, 0.136, 0.14, 0.143, 0.15,
]
