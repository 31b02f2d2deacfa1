import type { Edit } from '../../document/edits.ts'

/**
 * Closes the quotation of a paragraph that ends with its sentence, the mark lost. A quotation of several paragraphs is
 * closed by the next mark that stands anywhere, or opened again by the next paragraph: it is left alone.
 */
export function closeQuotations(text: string): Edit[] {
  const edits: Edit[] = []
  const nextOpen = finder(text, open)
  const nextClose = finder(text, close)
  for (let at = nextOpen(0); at >= 0; ) {
    const end = text.indexOf('\n', at)
    if (end < 0) break
    const mark = text[end - 1] ?? ''
    const last = text.lastIndexOf(open, end)
    at = nextOpen(end)
    const isUnclosed =
      sentenceEnds.includes(mark) &&
      introduces.includes(text[last - 1] ?? '\n') &&
      end - last <= longest &&
      !text.slice(last, end).includes(close)
    if (!isUnclosed || at < 0) continue
    const closed = nextClose(end)
    const opensAgain = text.slice(end, Math.min(at, end + mostBlanks)).trim() === ''
    if ((closed >= 0 && closed < at) || opensAgain) continue
    edits.push({ start: end - 1, end, replacement: mark + close, rule: 'quotation/unclosed' })
  }
  return edits
}

/** Finds the first `mark` at or behind a place; places rise from call to call, so that all calls together scan once. */
function finder(text: string, mark: string): (from: number) => number {
  let found = text.indexOf(mark)
  return from => {
    if (found >= 0 && found < from) found = text.indexOf(mark, from)
    return found
  }
}

const open = '“'
const close = '”'
const sentenceEnds = '。！？'
const introduces = '：:'

/** Longer quotations go on in the next paragraph. */
const longest = 300

/** Between paragraphs. */
const mostBlanks = 20
