import type { Edit } from '../../document/edits.ts'

/** One line feed ends a line: CR LF and lone CR become LF. */
export function mendLineEnds(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    const end = text[at + 1] === '\n' ? at + 2 : at + 1
    edits.push({ start: at, end, replacement: '\n', rule: 'lines/carriage-return' })
  }
  return edits
}
