import { beforeBlanks, behindBlanks } from '../../document/blanks.ts'
import { closesBracket, opensBracket } from '../../document/brackets.ts'
import type { Span } from '../../document/span.ts'
import { createCharacterTest } from '../../rules/character-test.ts'

/** No clause is looked at farther back than this. */
const longestClause = 200

/** What a clause stands behind; 】 ends a heading before its text. */
const isBeforeClause = createCharacterTest(/[，,；;。：】\n]/u)
const endsClause = createCharacterTest(/[，,；。\n]/u)

/** Where the clause around `position` begins: after the last comma outside brackets (青禾银行（代码，名称）) and the blanks behind it. */
export function clauseStart(text: string, position: number): number {
  const limit = Math.max(0, position - longestClause)
  let at = position
  while (at > limit && !isBeforeClause(text, at - 1)) at = beforeBracket(text, at - 1, limit)
  return Math.min(position, behindBlanks(text, at))
}

/** Where the bracket opens that closes at a place; the place itself where nothing there closes one. */
function beforeBracket(text: string, position: number, limit: number): number {
  if (!closesBracket(text, position)) return position
  for (let at = position - 1; at >= limit && text.charAt(at) !== '\n'; at--) {
    if (opensBracket(text, at)) return at
    if (closesBracket(text, at)) break
  }
  return position
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
  while (at < limit && !endsClause(text, at)) at++
  return at
}
