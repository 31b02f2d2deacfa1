/** Where a quotation begins, and where the mark stands that closes it, if any does. */
export interface OpeningMark {
  readonly index: number
  readonly mark: string
  readonly close: number | undefined
}

const openers: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' }
/** Marks that open and close alike; the paragraph's earlier ones tell which this is. */
const straight = new Set(['"', '＂'])
const marks = /[“”‘’「」『』"＂]/gu

export const isStraight = (mark: string): boolean => straight.has(mark)

/**
 * The opening marks of a paragraph, `start` to `end`, in order, each with its closing mark: pairs of one kind nest. A mark that
 * stands as only its counterpart can is taken for that (“行“，), a closing mark without an opening one is passed over.
 */
export function pairMarks(text: string, start: number, end: number): OpeningMark[] {
  const found: { index: number; mark: string; close: number | undefined }[] = []
  const open = new Map<string, typeof found>()
  for (const { 0: character, index: at } of text.slice(start, end).matchAll(marks)) {
    const index = start + at
    const mark = openers[character] ?? character
    const waiting = open.get(mark) ?? []
    open.set(mark, waiting)
    if (closes(text, index, character, waiting.length > 0)) {
      const last = waiting.pop()
      if (last) last.close = index
    } else {
      const opened = { index, mark, close: undefined }
      found.push(opened)
      waiting.push(opened)
    }
  }
  return found
}

function closes(text: string, index: number, character: string, isOpen: boolean): boolean {
  if (isStraight(character)) return isOpen
  if (openers[character] === undefined) return isOpen && looksClosing(text, index)
  return isOpen || !looksOpening(text, index)
}

/** Nothing is quoted that begins with a comma, and nothing begins right after a full stop within a quotation. */
const looksClosing = (text: string, index: number): boolean =>
  /^(?:[，。；、！？：）\n]|$)/u.test(text.slice(index + 1, index + 2)) ||
  /[。！？]/u.test(text.charAt(index - 1))

/** After a colon or comma, with words to follow, a quotation begins. */
const looksOpening = (text: string, index: number): boolean =>
  /^(?:[：，。、（\n]|$)/u.test(text.slice(Math.max(0, index - 1), index)) &&
  /[\p{L}\p{N}]/u.test(text.charAt(index + 1))
