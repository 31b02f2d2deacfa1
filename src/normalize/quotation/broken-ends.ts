import type { Edit } from '../../document/edits.ts'
import { startOfLine } from '../../document/lines.ts'
import { matchesOf } from '../../rules/matches.ts'

/**
 * Puts a closing mark back that a program, which breaks lines behind each sentence, left at the head of the next one
 * (`他说：“好。⏎”大家同意。`): no line begins with such a mark, if the line before opened what it closes.
 */
export function joinBrokenEnds(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { index, 0: found, 1: mark = '' } of matchesOf(head, text)) {
    if (!sentenceEnds.includes(text[index - 1] ?? '\n')) continue
    const lineStart = startOfLine(text, index)
    const line = text.slice(Math.max(lineStart, index - longest), index)
    if (isLeftOpen(line, openOf[mark] ?? mark, mark))
      edits.push({ start: index, end: index + found.length, replacement: mark, rule: 'quotation/broken-end' })
  }
  return edits
}

const head = /\n[ \t\u3000]{0,8}([”’」』])/gu
const sentenceEnds = '。！？!?…'

const openOf: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' }

/** Whether the last mark of a line opens; where the first one closes, they stand the wrong way round. */
function isLeftOpen(line: string, open: string, close: string): boolean {
  const first = line.indexOf(close)
  return line.lastIndexOf(open) > line.lastIndexOf(close) && (first < 0 || line.indexOf(open) < first)
}

/** A quotation of one line. */
const longest = 2000
