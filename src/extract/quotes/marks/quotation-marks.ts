import { characterBefore, characterFrom, trim } from '../../../document/blanks.ts'
import { endOfLine } from '../../../document/lines.ts'
import { type Span, wordsBefore } from '../../../document/span.ts'
import { closingAhead } from './closing-ahead.ts'
import { opensSpeech, resumedClause, resumedReport } from './mark-rules.ts'
import { isStraight, type OpeningMark, pairMarks } from './paired-marks.ts'

/** Words in quotation marks: `start` and `end` take the marks in, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span
  /** The words themselves: one span, or one a paragraph where each paragraph is opened again. */
  readonly parts: readonly [Span, ...Span[]]
  /** Whether the closing mark stands in the text. */
  readonly closed: boolean
  /** The characters around the marks, blanks passed over: a line feed, or `''`, where the line begins or ends. */
  readonly before: string
  readonly after: string
}

/** Fewer words in marks are seldom a sentence. */
const shortestSentence = 8

/** Whether marked words are as long as sentences are. */
export const isLong = ({ inner }: Quotation): boolean => inner.end - inner.start >= shortestSentence

/** A quotation that goes on where the next paragraph opens with its mark again. */
interface Continued {
  readonly start: number
  readonly mark: string
  readonly parts: readonly Span[]
  /** Where the next paragraph opens it again. */
  readonly reopened: number
}

/**
 * The outermost quotations of a text, in order. Marks are paired paragraph by paragraph: a quotation left open at the end of a
 * paragraph goes on where the next opens with the same mark again; else one that is never closed ends where the words around it say.
 * Linear in the length of the text.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let continued: Continued | undefined
  let readTo = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    let doubled: number | undefined
    const opened = pairMarks(text, start, end)
    const paired = new Set(opened.flatMap(({ index, close }) => (close === undefined ? [] : index)))
    for (const [order, opening] of opened.entries()) {
      const { index, wordsStart, mark, close } = opening
      if (index < readTo) continue
      const following = opened[order + 1]
      if (close === undefined && following?.mark === mark && following.index === index + 1) {
        // Doubled by mistake: the second opens what begins at the first.
        doubled = index
        if (continued?.reopened === index) continued = { ...continued, reopened: index + 1 }
        continue
      }
      const before = continued?.reopened === index ? continued : undefined
      continued = undefined
      const next = close === undefined ? reopening(text, end, opened, order) : undefined
      const ahead =
        close === undefined && next === undefined ? closesAhead(text, opened, order, end) : undefined
      const innerEnd = close ?? (next === undefined && !ahead ? endOfUnclosed(text, opened, order, end) : end)
      if (innerEnd === undefined) continue
      const parts = [...(before?.parts ?? []), { start: wordsStart, end: innerEnd }, ...(ahead?.parts ?? [])]
      readTo = ahead ? ahead.close + 1 : close === undefined ? innerEnd : afterClose(text, close, paired)
      const from = before?.start ?? doubled ?? index
      doubled = undefined
      const closed = close !== undefined || ahead !== undefined
      if (next === undefined) push(quotations, text, { span: { start: from, end: readTo }, parts, closed })
      else continued = { start: from, mark, parts, reopened: next }
    }
    start = end + 1
  }
  return quotations
}

/** Behind a closing mark, and behind a second one that neither closes anything nor opens what follows (“一？““二？”). */
const afterClose = (text: string, close: number, paired: ReadonlySet<number>): number =>
  !isStraight(text.charAt(close)) && text.charAt(close + 1) === text.charAt(close) && !paired.has(close + 1)
    ? close + 2
    : close + 1

function push(
  quotations: Quotation[],
  text: string,
  { span, parts, closed }: { span: Span; parts: readonly Span[]; closed: boolean },
): void {
  const [first, ...rest] = parts
    .map(part => trim(text, part.start, part.end))
    .filter(part => part.end > part.start)
  if (first === undefined) return
  const inner = { start: first.start, end: rest.at(-1)?.end ?? first.end }
  const before = characterBefore(text, span.start)
  const after = characterFrom(text, span.end)
  const { start, end } = span
  quotations.push({ start, end, inner, parts: [first, ...rest], closed, before, after })
}

/** The two characters before a mark. */
const charactersBefore = (text: string, index: number): string => wordsBefore(text, index, 2)

/** Where the next paragraph begins with the same mark, if nothing else is opened with it in this one. */
function reopening(
  text: string,
  end: number,
  opened: readonly OpeningMark[],
  order: number,
): number | undefined {
  const mark = opened[order]?.mark ?? ''
  if (isStraight(mark) || opened[order + 1]?.mark === mark) return undefined
  if (!opensSpeech.test(charactersBefore(text, opened[order]?.index ?? 0))) return undefined
  let at = end
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at > end && text.charAt(at) === mark ? at : undefined
}

/** The lines that follow the last opening mark of its own up to the mark that closes it, if it opens speech. */
function closesAhead(text: string, opened: readonly OpeningMark[], order: number, end: number) {
  const opening = opened[order]
  if (opening === undefined || order < opened.length - 1) return undefined
  return opensSpeech.test(charactersBefore(text, opening.index))
    ? closingAhead(text, opening, end)
    : undefined
}

/**
 * Where speech ends whose closing mark is missing: before the sentence that reports again, else at the end of its paragraph, or, where
 * another quotation follows, of its first sentence. Of a term within a clause (所谓“一条，以及) nothing tells where it ends.
 */
function endOfUnclosed(
  text: string,
  opened: readonly OpeningMark[],
  order: number,
  end: number,
): number | undefined {
  const from = opened[order]?.wordsStart ?? end
  if (!opensSpeech.test(charactersBefore(text, from - 1))) return undefined
  const limit = opened[order + 1]?.index ?? end
  const words = text.slice(from, limit)
  const clause = resumedClause.exec(words)
  if (clause && !/[。！？]/u.test(words.slice(0, clause.index))) return from + clause.index
  if (limit === end) {
    const resumed = resumedReport.exec(words)
    return resumed ? from + resumed.index + 1 : end
  }
  const stop = words.search(/[。！？]/u)
  return stop < 0 ? limit : from + stop + 1
}
