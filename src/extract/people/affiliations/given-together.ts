import type { Span } from '../../../document/span.ts'
import { clauseMark } from './career-rules.ts'
import { givenTogether, givesTitle } from './holder-rules.ts'
import { startAfter } from './start-after.ts'

/** Whether those who hold titles of their own before the last of them get one more together: 委任局长王实及司长李远为董事. */
export function areGivenTogether(text: string, last: Span, position: Span): boolean {
  if (givenTogether.test(text.slice(last.end, position.start))) return true
  const clauseStart = startAfter(text, clauseMark, last.start, longestClause)
  return givesTitle.test(text.slice(clauseStart, last.start))
}

/** Clauses that give a title are no longer before the last who gets it, in characters. */
const longestClause = 60
