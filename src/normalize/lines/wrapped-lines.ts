import type { Edit } from '../../document/edits.ts'
import { wordsBefore } from '../../document/span.ts'
import { bondOf } from './bond.ts'
import { type Row, readRows } from './rows.ts'
import { type Ruler, rulers } from './rulers.ts'
import { borders, bullet, pageNumber } from './rules.ts'

/**
 * Joins the lines of a text that was broken at a fixed width, as mail, PDF and terminals break it: most lines that end within
 * a sentence had no room for the next word, and read on much better than they end.
 */
export function joinWrappedLines(text: string): Edit[] {
  if (!hasOpenLines(text)) return []
  const rows = readRows(text)
  for (const blanks of [0, 1]) {
    const breaks = breaksOf(text, rows, blanks)
    const open = breaks.filter(({ before }) => isOpenAt(text, before.end))
    const isFull = fullnessOf(text, open)
    const full = open.filter(isFull)
    if (full.length < leastWraps || full.length * 2 < open.length || !readOn(text, full)) continue
    return breaks.filter(broken => isWrap(text, broken, isFull(broken))).map(broken => toEdit(text, broken))
  }
  return []
}

/** Two lines that follow each other. */
interface Break {
  readonly before: Row
  readonly after: Row
  /** The number of a page stands between them. */
  readonly isOfPage: boolean
}

/** So many lines broken alike are no chance. */
const leastWraps = 3

/** Whether enough lines end without the mark that ends a sentence; in most texts none does. */
function hasOpenLines(text: string): boolean {
  let found = 0
  for (let at = text.indexOf('\n'); at > 0 && found < leastWraps; at = text.indexOf('\n', at + 1))
    if (isOpenAt(text, at)) found++
  return found >= leastWraps
}

/** Whether a line that ends at `end` stops within its sentence. */
const isOpenAt = (text: string, end: number): boolean => !closed.test(wordsBefore(text, end, 2))
const closed = /(?:^|\n|[。！？!?；;：:.…][”」』"]?)$/u

/** The breaks with so many blank lines between, or with the end of a page; a line that is indented begins a paragraph. */
function breaksOf(text: string, rows: readonly Row[], blanks: number): readonly Break[] {
  const margin = rows.reduce(
    (least, { from, start }) => Math.min(least, start - from),
    Number.POSITIVE_INFINITY,
  )
  const breaks: Break[] = []
  let before: Row | undefined
  let isOfPage = false
  for (const row of rows) {
    if (isPageNumber(text, row)) {
      isOfPage = true
      continue
    }
    const gap = row.number - (before?.number ?? row.number)
    const isOne = isOfPage ? gap <= longestPageBreak : gap === blanks + 1
    if (
      before !== undefined &&
      isOne &&
      row.start - row.from === margin &&
      !isOfTable(text, before, row) &&
      !bullet.test(text.slice(row.start, row.start + 2))
    )
      breaks.push({ before, after: row, isOfPage })
    before = row
    isOfPage = false
  }
  return breaks
}

const isOfTable = (text: string, before: Row, after: Row): boolean =>
  borders.includes(text.charAt(before.end - 1)) || borders.includes(text.charAt(after.start))

const isPageNumber = (text: string, { start, end }: Row): boolean =>
  end - start <= longestPageNumber && pageNumber.test(text.slice(start, end))
const longestPageNumber = 16
/** Lines. */
const longestPageBreak = 8

type Test = (broken: Break) => boolean

/** Tells whether the line before a break had no room for the next word, by the ruler that finds most such lines. */
function fullnessOf(text: string, open: readonly Break[]): Test {
  let best: Test = () => false
  let most = 0
  for (const ruler of rulers) {
    const isFull = fullnessBy(ruler, text, open)
    const found = open.filter(isFull).length
    if (found > most) [best, most] = [isFull, found]
  }
  return best
}

function fullnessBy(ruler: Ruler, text: string, open: readonly Break[]): Test {
  const edge = commonEdge(open.map(({ before }) => ruler.width(text, before.from, before.end)))
  if (edge < narrowest || edge > widest) return () => false
  return ({ before, after }) => {
    const width = ruler.width(text, before.from, before.end)
    return width <= edge && width + ruler.firstWord(text, after.start) > edge - hanging
  }
}

/** Columns of narrow characters. */
const narrowest = 24
const widest = 200

/** A mark may hang beyond the edge. */
const hanging = 2

/** The width that most lines reach within a mark or a letter. */
function commonEdge(widths: readonly number[]): number {
  const lines = new Map<number, number>()
  for (const width of widths)
    for (let edge = width; edge <= width + hanging; edge++) lines.set(edge, (lines.get(edge) ?? 0) + 1)
  let best = 0
  for (const [edge, count] of lines) {
    const most = lines.get(best) ?? 0
    if (count > most || (count === most && edge < best)) best = edge
  }
  return best
}

/** Whether the lines before the breaks go on in those behind them, by the model of the language. */
function readOn(text: string, breaks: readonly Break[]): boolean {
  let proof = 0
  for (const broken of breaks) {
    const { start, end } = broken.before
    proof +=
      bondAt(text, broken) - (sentencesMark.test(text.slice(start, end - 1)) ? bondOfProse : bondOfItems)
  }
  return proof >= leastProof
}

/** Headings have a bond of -8, items of lists and verses one of 2 to 4 and no marks within. */
const sentencesMark = /[，。；,;]/u
const bondOfProse = 1
const bondOfItems = 4.5
const leastProof = 10

const bondAt = (text: string, { before, after }: Break): number => bondOf(text, before.end, after.start)

/** Whether a break of a wrapped text was made by the wrap; at marks that never stand there it was. */
function isWrap(text: string, broken: Break, isFull: boolean): boolean {
  const { before, after, isOfPage } = broken
  const isOpen = isOpenAt(text, before.end)
  if (isOfPage && !isOpen) return false
  if (neverLast.test(text.charAt(before.end - 1)) || neverFirst.test(text.charAt(after.start))) return true
  if (isOpen) return isFull || bondAt(text, broken) > leastBondOfShort
  return isFull && bondAt(text, broken) > leastBondOfEnded
}

const neverLast = /[“‘「『《（(【，、]/u
const neverFirst = /[，。、；：？！”’」』》）)】]/u

/** What a line that is not full, and one that ends its sentence, need to be joined with the next. */
const leastBondOfShort = 8
const leastBondOfEnded = -1

function toEdit(text: string, { before, after }: Break): Edit {
  const isBetweenWords = latinEnd.test(text[before.end - 1] ?? '') && latin.test(text[after.start] ?? '')
  return {
    start: before.end,
    end: after.start,
    replacement: isBetweenWords ? ' ' : '',
    rule: 'lines/wrapped',
  }
}

const latin = /[A-Za-z]/u
const latinEnd = /[A-Za-z,.;]/u
