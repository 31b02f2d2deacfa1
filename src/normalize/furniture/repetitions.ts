import { addTo } from '../../document/add-to.ts'
import { lengthOf, type Span, wordsAt } from '../../document/span.ts'
import { cutShort } from './rules.ts'

/**
 * Which of the lines, given without the blanks around them, say only what another says: pages print an article twice, for the
 * screen and for the printer, and its first paragraph, cut short, above it. Of equal ones the first is no repetition.
 */
export function findRepetitions(text: string, lines: readonly Span[]): ReadonlySet<Span> {
  const alike = new Map<string, Span[]>()
  for (const line of lines) {
    if (lengthOf(line) < leastLength) continue
    addTo(alike, text.slice(line.start, line.start + leastLength), line)
  }
  const found = new Set<Span>()
  for (const [first, ...others] of alike.values()) {
    if (first === undefined || others.length === 0) continue
    const fullest = others.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one), first)
    for (const line of [first, ...others])
      if (line !== fullest && text.startsWith(wordsOf(text, line), fullest.start)) found.add(line)
  }
  return found
}

/** Headings, refrains and cells may be alike; a paragraph so long is not. */
const leastLength = 30

const wordsOf = (text: string, line: Span): string => wordsAt(text, line).replace(cutShort, '')
