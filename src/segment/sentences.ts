import type { Span } from '../document/span.ts'

/** Where a sentence stands, and in which line of the text, counted from 0. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
}

/**
 * The sentences of a text, in order and without the white space around them. A line is a paragraph and ends its sentence.
 * Within quotation marks, brackets or a title no sentence ends; one that fills quotation marks ends with the closing one.
 */
export function findSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let paragraph = 0
  for (let lineStart = 0; lineStart <= text.length; paragraph++) {
    const lineBreak = text.indexOf('\n', lineStart)
    const lineEnd = lineBreak < 0 ? text.length : lineBreak
    addSentences(text, { start: lineStart, end: lineEnd }, paragraph, sentences)
    lineStart = lineEnd + 1
  }
  return sentences
}

function addSentences(text: string, line: Span, paragraph: number, sentences: SentenceSpan[]): void {
  const add = (from: number, to: number): void => {
    const sentence = trim(text, from, to)
    if (sentence.end > sentence.start) sentences.push({ ...sentence, paragraph })
  }
  const enclosedTo = findEnclosures(text, line)
  let start = line.start
  for (let at = line.start; at < line.end; ) {
    const enclosureEnd = enclosedTo.get(at)
    const stop = enclosureEnd === undefined ? endOfMarks(text, at, line.end) : enclosureEnd
    const ends = enclosureEnd === undefined ? stop > at : endsInside(text, start, { start: at, end: stop })
    at = Math.max(stop, at + 1)
    if (ends && !continues.has(text.charAt(at))) {
      add(start, at)
      start = at
    }
  }
  add(start, line.end)
}

/** The marks that end a sentence. A full stop does so after a Han character only: `3.5`, `Inc.`. */
const endMarks = new Set('。！？!?…')
const halfWidthStop = '.'
const han = /\p{Script=Han}/u

/** After these marks the sentence goes on, whatever stands before them. */
const continues = new Set('，、；：,;:）)》〉】')

/** Where the run of end marks at `at` ends; `at` itself where none stands there. */
function endOfMarks(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end && endMarks.has(text.charAt(stop))) stop++
  if (stop === at && text.charAt(at) === halfWidthStop) {
    const isStop = han.test(text.charAt(at - 1)) && !/[\w.]/u.test(text.charAt(at + 1))
    return isStop ? at + 1 : at
  }
  return stop
}

/** Marks that enclose, each with the one that closes it; those of quotations may end a sentence. */
const quotationMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
}
const brackets: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
}
const closers = new Map([...Object.entries(quotationMarks), ...Object.entries(brackets)])

/**
 * Whether an enclosure ends the sentence: it is a quotation with an end mark before the closing one, and either a full stop, or
 * it opens where speech does. `提出了“谁来监管？”的问题` goes on.
 */
function endsInside(text: string, sentenceStart: number, { start, end }: Span): boolean {
  if (quotationMarks[text.charAt(start)] === undefined) return false
  const lastMark = text.charAt(end - 2)
  if (lastMark === '。') return true
  const before = text.charAt(start - 1)
  return endMarks.has(lastMark) && (start <= sentenceStart || speechOpeners.has(before))
}

const speechOpeners = new Set('：:，,。！？ \u3000')

/** How many marks may stand open at once; more are damage. */
const deepest = 8

/** The outermost enclosures of a line: where each opens, and the offset after its closing mark. Marks without a partner are plain. */
function findEnclosures(text: string, line: Span): ReadonlyMap<number, number> {
  const enclosures = new Map<number, number>()
  const open: { readonly at: number; readonly closer: string }[] = []
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at)
    const partner = open.findLastIndex(({ closer }) => closer === character)
    const closer = closers.get(character)
    if (partner >= 0) {
      enclosures.set(open[partner]?.at ?? at, at + 1)
      open.length = partner
    } else if (closer !== undefined) {
      // The same mark opened again: the first was never closed.
      const unclosed = open.findIndex(other => other.closer === closer)
      if (unclosed >= 0) open.length = unclosed
      open.push({ at, closer })
      if (open.length > deepest) open.shift()
    }
  }
  return enclosures
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Space, tab and their like, no-break space, ideographic space and the mark of byte order. */
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff
