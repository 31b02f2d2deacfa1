/** Like `text.matchAll(expression)`, which makes a copy of the expression for each text. The expression must be global. */
export function* matchesOf(expression: RegExp, text: string): Generator<RegExpExecArray> {
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const next = expression.lastIndex
    yield match
    // An empty match would be found again.
    expression.lastIndex = match[0] === '' ? next + ((text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1) : next
  }
}
