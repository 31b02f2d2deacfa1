/** Like `[...text.matchAll(expression)]`, which makes a copy of the expression for each text. The expression must be global. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  const first = expression.exec(text)
  // Most texts have none, and nothing is made for them.
  if (first === null) return none
  const matches: RegExpExecArray[] = []
  for (let match: RegExpExecArray | null = first; match !== null; match = expression.exec(text)) {
    matches.push(match)
    // An empty match would be found again.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

const none: readonly RegExpExecArray[] = []
