import { addAll } from '../../document/add-to.ts'
import type { Edit } from '../../document/edits.ts'
import { endOfLine, startOfLine } from '../../document/lines.ts'

/**
 * Puts quotation marks where a text went through an encoding that has none and has `?` in their place: 他说：?好。?  No
 * sentence asks a question right after a colon or a full stop, so a line is mended only if all its question marks stand
 * where quotations open and close, in turns.
 */
export function restoreQuotationMarks(text: string): Edit[] {
  if (!text.includes('?')) return []
  const edits: Edit[] = []
  let lineEnd = -1
  for (const { index } of text.matchAll(afterColon)) {
    if (index < lineEnd) continue
    const lineStart = startOfLine(text, index)
    lineEnd = endOfLine(text, index)
    addAll(edits, restoreInLine(text, lineStart, lineEnd))
  }
  return edits
}

/** What no question looks like; few texts have it at all. */
const afterColon = /[：:]\?(?=[\u3400-\u9FFF《])/gu

const opening = /(?:^|[：:，,。、\s]|[\u3400-\u9FFF])\?(?=[\u3400-\u9FFF《A-Z0-9])/u
const closing = /[。！，…,!](?:\?)(?=$|[\u3400-\u9FFF，。、；\s])/u

function restoreInLine(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf('?', start); at >= 0 && at < end; at = text.indexOf('?', at + 1)) {
    const around = text.slice(Math.max(start, at - 1), Math.min(end, at + 2))
    const isOpen = edits.length % 2 === 1
    if (!(isOpen ? closing : opening).test(around)) return []
    edits.push({ start: at, end: at + 1, replacement: isOpen ? '”' : '“', rule: 'quotation/question-mark' })
  }
  return edits.length % 2 === 0 ? edits : []
}
