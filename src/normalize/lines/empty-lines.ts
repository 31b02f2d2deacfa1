import type { Edit } from '../../document/edits.ts'
import { endOfLine } from '../../document/lines.ts'

/** Takes out lines that say nothing: the hash a crawler wrote, and a paragraph that stands twice in a row. */
export function dropEmptyLines(text: string): Edit[] {
  const edits: Edit[] = []
  let before = ''
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    const next = Math.min(end + 1, text.length)
    if (end > start && end - start <= longestHash && isHash(text.slice(start, end)) && !isCode(before)) {
      edits.push({ start, end: next, replacement: '', rule: 'lines/hash' })
    } else if (
      end - start >= leastParagraph &&
      end - start === before.length &&
      text.startsWith(before, start) &&
      Buffer.byteLength(before) >= leastBytes
    ) {
      edits.push({ start: start - 1, end, replacement: '', rule: 'lines/doubled' })
    } else before = text.slice(start, end)
    start = next
  }
  return edits
}

/** Refrains, table cells and headings may repeat; a paragraph does not. One of letters is three times as long. */
const leastParagraph = 30
const leastBytes = 3 * leastParagraph

/** From half an MD5 to a SHA-256. */
const longestHash = 64
const hash = /^[0-9a-f]{16,64}$/u
const isCode = (before: string): boolean => before.startsWith('```')
const isHash = (line: string): boolean => hash.test(line) && /\d/u.test(line) && /[a-f]/u.test(line)
