/** An organization's score: by what shows it, and a little less than a title's for each character. */
export const organizationScores = {
  known: 5,
  named: 4,
  described: 2.5,
  common: 2,
  /** A name of its own within the whole. */
  own: 7,
  /** Joined, parts weigh more than apart. */
  joined: 0.5,
  perCharacter: 0.8,
} as const

/** Of a name known as a whole, by its characters. */
export const scoreOfKnown = (length: number): number =>
  organizationScores.known + organizationScores.perCharacter * length
