import type { Span } from '../../document/span.ts'

/** Words in quotation marks: `start` and `end` take the marks in, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span
  /** The words themselves: one span, or one a paragraph where each paragraph is opened again. */
  readonly parts: readonly [Span, ...Span[]]
  /** Whether the closing mark stands in the text. */
  readonly closed: boolean
}

const closers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' }
/** Marks that open and close alike; the paragraph's earlier ones tell which this is. */
const straight = new Set(['"', '＂'])

/** What is looked at: all marks, and the ends of paragraphs. */
const marks = /[“”‘’「」『』"＂\n]/g

interface Opened {
  readonly mark: string
  readonly start: number
  readonly parts: Span[]
  partStart: number
}

/**
 * The outermost quotations of a text, in order. Marks are paired paragraph by paragraph: one left open at the end of a paragraph
 * goes on where the next opens with the same mark again, and otherwise ends with the paragraph. A closing mark without an
 * opening one is passed over. Linear in the length of the text.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let outer: Opened | undefined
  let inner: string[] = []
  const close = (end: number, innerEnd: number, closed: boolean): void => {
    if (outer === undefined) return
    const last: Span = { start: outer.partStart, end: innerEnd }
    const [first = last, ...rest] = [...outer.parts, last].filter(part => part.end > part.start)
    if (first.end > first.start) {
      quotations.push({
        start: outer.start,
        end,
        inner: { start: first.start, end: innerEnd },
        parts: [first, ...rest],
        closed,
      })
    }
    outer = undefined
    inner = []
  }
  let readTo = 0
  for (const { 0: character, index: at } of text.matchAll(marks)) {
    if (at < readTo) continue
    if (character === '\n') {
      if (outer === undefined) continue
      const next = firstOf(text, at)
      if (text.charAt(next) === outer.mark && !straight.has(outer.mark)) {
        outer.parts.push({ start: outer.partStart, end: at })
        outer.partStart = next + 1
        inner = []
        readTo = next + 1
      } else close(at, at, false)
    } else if (outer === undefined) {
      if (closers[character] !== undefined || straight.has(character)) {
        outer = { mark: character, start: at, parts: [], partStart: at + 1 }
      }
    } else if (character === (closers[outer.mark] ?? outer.mark)) {
      const nested = inner.lastIndexOf(outer.mark)
      if (nested >= 0) inner.length = nested
      else close(at + 1, at, true)
    } else if (character === outer.mark && isSpeechStart(text, at)) {
      // Opened again after a full stop: the first was never closed.
      close(at, at, false)
      outer = { mark: character, start: at, parts: [], partStart: at + 1 }
    } else if (character === outer.mark && at === outer.partStart) {
      // The same mark twice is one mark, doubled by mistake.
      outer.partStart = at + 1
    } else if (character === outer.mark) inner.push(character)
  }
  close(text.length, text.length, false)
  return quotations
}

/** The first character after the line break that is no white space. */
function firstOf(text: string, lineBreak: number): number {
  let at = lineBreak + 1
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}

const isSpeechStart = (text: string, at: number): boolean => /[：:]/u.test(text.charAt(at - 1))
