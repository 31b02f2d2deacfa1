import { type Document, toOriginal } from '../document/document.ts'

/** Lines of the source and of the repaired text that stand for each other, with their numbers from 1. */
interface Hunk {
  readonly from: number
  readonly removed: readonly string[]
  readonly to: number
  readonly added: readonly string[]
}

/** What repair changed, as a unified diff without context: only lines that are not as they were, whatever ends them. */
export function diffOf(document: Document, name: string): string {
  const lines = hunksOf(document).flatMap(({ from, removed, to, added }) => [
    `@@ -${range(from, removed)} +${range(to, added)} @@`,
    ...removed.map(line => `-${line}`),
    ...added.map(line => `+${line}`),
  ])
  return [`--- ${name}`, `+++ ${name}`, ...lines].join('\n')
}

/** As diff and patch write it: of no lines, the number of the one before. */
const range = (first: number, { length }: readonly string[]): string =>
  length === 1 ? `${first}` : `${length === 0 ? first - 1 : first},${length}`

/** Between lines that are whole lines of the source, all else is of a hunk. */
function hunksOf(document: Document): Hunk[] {
  const { original, text } = document
  const sources = linesOf(original)
  const indexAt = new Map(sources.map(({ start }, index) => [start, index]))
  const lines = linesOf(text)
  const hunks: Hunk[] = []
  let [source, line] = [0, 0]
  const close = (toSource: number, toLine: number): void => {
    if (source === toSource && line === toLine) return
    const removed = sources.slice(source, toSource).map(({ content }) => content)
    const added = lines.slice(line, toLine).map(({ content }) => content)
    hunks.push({ from: source + 1, removed, to: line + 1, added })
  }
  for (const [index, { start, content }] of lines.entries()) {
    const span = toOriginal(document, { start, end: start + content.length })
    const same = indexAt.get(span.start)
    if (same === undefined || same < source || sources[same]?.content !== content) continue
    close(same, index)
    ;[source, line] = [same + 1, index + 1]
  }
  close(sources.length, lines.length)
  return hunks
}

interface Line {
  readonly start: number
  readonly content: string
}

/** A line end behind the last line begins no other. */
function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+|(?<=\r\n|\n|\r(?!\n)|^)(?=[\r\n])/gu), match => ({
    start: match.index,
    content: match[0],
  }))
}
