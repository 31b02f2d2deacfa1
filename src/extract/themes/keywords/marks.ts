import type { Span } from '../../../document/span.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'

const opensMarks = createCharacterTest(/[“「『《]/u)
const closesMarks = createCharacterTest(/[”」』》]/u)
const isOfTerm = createCharacterTest(/[\p{Script=Han}A-Za-z\d]/u)

export const isInMarks = (text: string, { start, end }: Span): boolean =>
  opensMarks(text, start - 1) && closesMarks(text, end)

/** Where the words end that stand in marks from `start` on, without a break: 四个中心 in “四个中心”; `start` where none do. */
export function markedEnd(text: string, start: number): number {
  if (!opensMarks(text, start - 1)) return start
  let end = start
  while (isOfTerm(text, end)) end++
  return closesMarks(text, end) ? end : start
}
