import { addAll } from '../../../document/add-to.ts'
import { type Span, wordsAt } from '../../../document/span.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'
import { matchesOf } from '../../../rules/matches.ts'
import type { Candidate } from '../candidate.ts'
import {
  bullet,
  joinsTitles,
  labelMark,
  listTail,
  opensPosition,
  parting,
  partingBlank,
  spreadName,
} from './cell-rules.ts'
import type { LineEvidence } from './line-evidence.ts'

/** What a cell holds as far as its words show: `word` may be anything. */
export type CellKind = 'name' | 'title' | 'position' | 'body' | 'place' | 'word'

export interface Cell extends Span {
  readonly kind: CellKind
  /** Words before titles that are known to be no body; of a name with a title behind it, the name, which could be one. */
  readonly unknownBodies: readonly Span[]
  /** Of a word: what it could be if its place shows it to be one. */
  readonly mayBeName: boolean
  readonly endsAsBody: boolean
  /** Where the body would end, without the word for its list. */
  readonly bodyEnd: number
  /** Of a word: whether the segmenter knows it. */
  readonly isKnown: boolean
}

/** The cells of a line, without labels and bullets. */
export function cellsOf(text: string, line: Span, evidence: LineEvidence): Cell[] {
  const words = wordsAt(text, line)
  const cells: Cell[] = []
  const opening = bullet.exec(words)?.[0].length ?? 0
  let at = line.start + opening
  const spread = spreadName.exec(words.slice(opening))?.[0].length
  if (spread !== undefined) {
    cells.push(classify(text, { start: at, end: at + spread }, evidence, true))
    at += spread
    while (isBlank(text, at)) at++
  }
  const add = (end: number, isSetOff: boolean): void => {
    if (end > at) addAll(cells, cellsBetweenBlanks(text, { start: at, end }, evidence, isSetOff))
  }
  for (const { index, 0: mark } of matchesOf(parting, words)) {
    const end = line.start + index
    if (end < at) continue
    if (labelMark.test(mark)) cells.length = 0
    else add(end, true)
    at = end + mark.length
  }
  add(line.end, true)
  return cells
}

const isBlank = createCharacterTest(/[ \u00A0\u3000]/u)

function cellsBetweenBlanks(text: string, span: Span, evidence: LineEvidence, isSetOff: boolean): Cell[] {
  const cells: Cell[] = []
  let at = span.start
  const ends = matchesOf(partingBlank, wordsAt(text, span)).map(({ index }) => span.start + index)
  for (const end of [...ends, span.end]) {
    if (end > at) cells.push(classify(text, { start: at, end }, evidence, isSetOff && end === span.end))
    at = end + 1
  }
  return joinBodies(text, cells, evidence, isSetOff)
}

/** `Uber 联合创始人`, `云岭大学 经济系`: what blanks part of one body, or of a body and the title held in it. */
function joinBodies(text: string, cells: readonly Cell[], evidence: LineEvidence, isSetOff: boolean): Cell[] {
  const joined: Cell[] = []
  for (const cell of cells) {
    const before = joined.at(-1)
    const opensBody =
      before?.kind === 'body' ||
      before?.kind === 'place' ||
      (before?.kind === 'word' && !(joined.length === 1 && before.mayBeName))
    const isOther =
      cell.kind === 'name' ||
      (before?.kind === 'body' && cell.kind === 'position' && cell.unknownBodies.length === 0)
    if (before !== undefined && opensBody && !isOther)
      joined[joined.length - 1] = classify(text, { start: before.start, end: cell.end }, evidence, isSetOff)
    else joined.push(cell)
  }
  return joined
}

function classify(text: string, { start, end }: Span, evidence: LineEvidence, isSetOff: boolean): Cell {
  const bodyEnd = end - (listTail.exec(text.slice(start, end))?.[0].length ?? 0)
  const cell = (kind: CellKind, unknownBodies: readonly Span[] = []): Cell => ({
    start,
    end,
    kind,
    unknownBodies,
    mayBeName: kind === 'word' && evidence.mayBeName({ start, end }, isSetOff),
    endsAsBody: kind === 'word' && evidence.endsAsBody({ start, end: bodyEnd }),
    bodyEnd,
    isKnown: kind === 'word' && evidence.isKnownWord({ start, end }),
  })
  if (evidence.isName({ start, end }))
    return cell('name', bodiesBeforeTitles(text, { start, end }, evidence) ?? [])
  if (evidence.isBody({ start, end })) return cell('body')
  const bodies = bodiesBeforeTitles(text, { start, end }, evidence)
  if (bodies === undefined) return cell(evidence.isPlace({ start, end }) ? 'place' : 'word')
  if (bodies.length === 0) return cell('title')
  return cell(
    'position',
    bodies.filter(body => !evidence.isBody(body) && !evidence.isPlace(body)),
  )
}

/** What stands before the titles of a cell that ends with one; undefined where it does not. */
function bodiesBeforeTitles(text: string, { start, end }: Span, evidence: LineEvidence): Span[] | undefined {
  const head = headOf(text, { start, end }, evidence)
  if (head === undefined) return undefined
  const opening = openingOf(text, { start, end: head }, evidence)
  const before =
    opening > start ? (bodiesBeforeTitles(text, { start, end: opening - 1 }, evidence) ?? []) : []
  const body = { start: opening, end: text.charAt(head - 1) === ' ' ? head - 1 : head }
  return body.end > body.start ? [...before, body] : before
}

/** Where the titles begin that end here and are joined without more between them. */
function headOf(text: string, { start, end }: Span, { titleEndingAt }: LineEvidence): number | undefined {
  let head: number | undefined
  for (let at: number | undefined = end; at !== undefined; ) {
    const title: Candidate | undefined = titleEndingAt(at, start)
    if (title === undefined) break
    head = title.start
    const from: number = head
    const length = [1, 2].find(join => joinsTitles.test(text.slice(from - join, from)))
    at = length === undefined ? undefined : from - length
  }
  return head
}

/** Where the body begins that ends here: behind the mark that closes titles before it. */
function openingOf(text: string, { start, end }: Span, { titleEndingAt }: LineEvidence): number {
  for (let at = end - 1; at > start; at--)
    if (opensPosition.test(text.charAt(at)) && titleEndingAt(at, start) !== undefined) return at + 1
  return start
}
