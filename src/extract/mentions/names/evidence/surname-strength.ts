import type { Lexicon } from '../../../../lexicon/lexicon.ts'

/**
 * What a character weighs as a surname at least (`NameCharacter`, logarithms to the base 2). Where a name may stand, a possible one (万, 于) is
 * enough; where a word may stand as well, a likely one (何, 章) is it; anywhere, only a common one seldom begins another word.
 */
const leastWeights = { possible: 1.5, likely: 2, common: 3 } as const

/** Whether a character stands at a place that so often is a surname. */
export const hasSurnameAt = (
  text: string,
  at: number,
  strength: keyof typeof leastWeights,
  { nameCharacters }: Pick<Lexicon, 'nameCharacters'>,
): boolean => (nameCharacters.getAt(text, at, at + 1)?.asSurname ?? 0) >= leastWeights[strength]
