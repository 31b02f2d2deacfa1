import { type RankOfBodies, ranksOfBodies } from './rank-rules.ts'

/** Whether a body of this name has people of this rank: a university professors, a firm of lawyers 律师. */
export const hasRank = (
  organization: string,
  title: string,
  ranks: readonly RankOfBodies[] = ranksOfBodies,
): boolean => ranks.some(({ rank, bodies }) => rank.test(title) && bodies.test(organization))
