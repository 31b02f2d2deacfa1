/** No clause is looked at farther back than this. */
const longestClause = 200

/** Where the clause around `position` begins: after the last comma. */
export function clauseStart(text: string, position: number): number {
  const limit = Math.max(0, position - longestClause)
  let at = position
  while (at > limit && !/[，,；。：\n]/u.test(text.charAt(at - 1))) at--
  return at
}

/** Where the clause around `position` ends: before the next comma. */
export function clauseEnd(text: string, position: number, limit: number): number {
  let at = position
  while (at < limit && !/[，,；。\n]/u.test(text.charAt(at))) at++
  return at
}
