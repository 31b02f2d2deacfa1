/** Like `text.matchAll(expression)`, which makes a copy of the expression for each text. The expression must be global. */
export function matchesOf(expression: RegExp, text: string): Iterable<RegExpExecArray> {
  expression.lastIndex = 0
  const first = expression.exec(text)
  // Most texts have none, and nothing is made for them.
  return first === null ? none : matchesFrom(expression, text, first, expression.lastIndex)
}

const none: readonly RegExpExecArray[] = []

/** A match that ends at `end`, and those behind it. */
function* matchesFrom(
  expression: RegExp,
  text: string,
  first: RegExpExecArray,
  end: number,
): Generator<RegExpExecArray> {
  let match: RegExpExecArray | null = first
  let next = end
  while (match !== null) {
    yield match
    // An empty match would be found again.
    expression.lastIndex = match[0] === '' ? next + ((text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1) : next
    match = expression.exec(text)
    next = expression.lastIndex
  }
}
