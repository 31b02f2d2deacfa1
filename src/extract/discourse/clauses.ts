import { beforeBlanks, behindBlanks } from '../../document/blanks.ts'
import type { Span } from '../../document/span.ts'

/** No clause is looked at farther back than this. */
const longestClause = 200

/** Where the clause around `position` begins: after the last comma and the blanks behind it. */
export function clauseStart(text: string, position: number): number {
  const limit = Math.max(0, position - longestClause)
  let at = position
  while (at > limit && !/[，,；。：\n]/u.test(text.charAt(at - 1))) at--
  return Math.min(position, behindBlanks(text, at))
}

/** Where the mark stands behind which a clause begins. */
export const markBefore = (text: string, start: number): number => beforeBlanks(text, start) - 1

/** The clause before the one that begins at `start`, without the mark between them. */
export function clauseBefore(text: string, start: number): Span {
  const end = Math.max(0, markBefore(text, start))
  return { start: clauseStart(text, end), end }
}

/** Where the clause around `position` ends: before the next comma. */
export function clauseEnd(text: string, position: number, limit: number): number {
  let at = position
  while (at < limit && !/[，,；。\n]/u.test(text.charAt(at))) at++
  return at
}
