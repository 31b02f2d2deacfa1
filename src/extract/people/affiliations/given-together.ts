import type { Span } from '../../../document/span.ts'
import type { NameMention } from '../../mentions/mention.ts'
import type { Position } from '../positions/positions.ts'
import { clauseMark } from './career-rules.ts'
import { givenTogether, givesTitle, respective } from './holder-rules.ts'
import { startAfter } from './start-after.ts'

/** Whether those who hold titles of their own before the last of them get one more together: 委任局长王实及司长李远为董事. */
export function areGivenTogether(text: string, last: Span, position: Span): boolean {
  if (givenTogether.test(text.slice(last.end, position.start))) return true
  const clauseStart = startAfter(text, clauseMark, last.start, longestClause)
  return givesTitle.test(text.slice(clauseStart, last.start))
}

/** Clauses that give a title are no longer before the last who gets it, in characters. */
const longestClause = 60

/** 董事长及总经理分别由王实及李远接任: whether each of `names` has the title in its place, of a phrase that ends at `end`. */
export const arePaired = (
  text: string,
  { seats, end: titlesEnd }: Position,
  names: readonly NameMention[],
  end: number,
): boolean => names.length === seats.length && respective.test(text.slice(titlesEnd, end))
