import type { Cell } from './cells.ts'

/** A line as its cells show it, or the part of one that is of one name. */
export interface CellLine {
  /** The sentence that it stands in. */
  readonly index: number
  readonly cells: readonly Cell[]
  /** Whether a title with a colon stands at its end: 主席：. */
  readonly isLabel: boolean
  /** Whether it is a whole line and nothing but blanks stands between it and the one before, which is whole too. */
  readonly followsLine: boolean
}

/** What the order of cells that a text repeats tells of one that is no known name or body. */
export interface Told {
  readonly index: number
  readonly cell: Cell
  readonly as: 'name' | 'body' | 'position'
}

/** An order of cells shows what a cell is where it stands so often with nothing but known ones. */
const fewestTimes = 2

const letters = { name: 'N', title: 'T', position: 'P', body: 'B', place: 'L', word: 'W' } as const
type Letter = (typeof letters)[keyof typeof letters]

/** What ends as bodies do counts as one. */
const letterOf = ({ kind, endsAsBody }: Cell): Letter => (endsAsBody ? letters.body : letters[kind])

/** Of several positions in a line of their own the number tells nothing: 创办人／艺术总监. */
function formOf(cells: readonly Cell[]): string {
  const form = cells.map(letterOf).join('')
  return positionsAlone.test(form) ? letters.position : form
}

const positionsAlone = /^[TP]*P[TP]*$/u

/** One name at most, nothing unknown, and something that is said of it. */
const isTelling = (form: string): boolean =>
  /^[TPBL|]*N?[TPBL|]*$/u.test(form) && /[TP]|NB|BN|N\|B|B\|N/u.test(form)

/** A longer cell is no body's name. */
const longestBody = 30

/** Cells that stand where in other lines of the same order a name or a body stands. */
export function toldByForms(lines: readonly CellLine[]): Told[] {
  const repeated = repeatedForms(lines)
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (next?.isLabel === true && next.followsLine) return headingOf(line)
    return repeated.size === 0
      ? []
      : [...inLine(line, repeated), ...besideLine(line, lines[at - 1], next, repeated)]
  })
}

/** 程序委员会 over 主席：, whatever body it is. */
function headingOf({ index, cells }: CellLine): Told[] {
  const [cell] = cells
  return cell?.endsAsBody === true && cells.length === 1 ? [{ index, cell, as: 'body' }] : []
}

/** The orders that lines of so many cells have (NTB), of two first and last cells (NT…, …TN) and of one line after the other (N|P). */
function repeatedForms(lines: readonly CellLine[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  const count = (form: string): void => void times.set(form, (times.get(form) ?? 0) + 1)
  for (const [at, { cells, followsLine }] of lines.entries()) {
    const form = formOf(cells)
    if (cells.length > 1) count(`${form.slice(0, 2)}…`)
    if (cells.length > 1) count(`…${form.slice(-2)}`)
    const before = lines[at - 1]
    if (followsLine && before !== undefined) count(`${formOf(before.cells)}|${form}`)
  }
  const telling = [...times].flatMap(([form, number]) =>
    number >= fewestTimes && isTelling(form.replace('…', '')) ? [form] : [],
  )
  const forms = [...telling, ...formsByColumn(lines)]
  return new Set(forms.some(form => form.includes(letters.name)) ? forms : [])
}

/** For lines of two cells and more, by their number, what each cell is in most of them. */
function formsByColumn(lines: readonly CellLine[]): string[] {
  const byLength = new Map<number, Cell[][]>()
  for (const { cells } of lines) {
    if (cells.length < 2) continue
    const columns = byLength.get(cells.length) ?? cells.map(() => [])
    byLength.set(cells.length, columns)
    for (const [at, cell] of cells.entries()) columns[at]?.push(cell)
  }
  return [...byLength.values()].map(columns => columns.map(usualOf).join('')).filter(isTelling)
}

/** A column of so many words that could all be names, and are none that the segmenter knows, is one of names; over it may stand what it is called by. */
const fewestPossible = 3

function usualOf(column: readonly Cell[]): Letter {
  const times = new Map<Letter, number>()
  for (const letter of column.map(letterOf))
    if (letter !== letters.word) times.set(letter, (times.get(letter) ?? 0) + 1)
  const [usual, number = 0] = [...times].toSorted(([, one], [, other]) => other - one)[0] ?? []
  if (usual !== undefined && number >= fewestTimes) return usual
  const cells = column[0]?.isKnown ? column.slice(1) : column
  return cells.length >= fewestPossible && cells.every(couldBeName) ? letters.name : letters.word
}

const couldBeName = ({ kind, mayBeName, endsAsBody, isKnown }: Cell): boolean =>
  kind === 'name' || (mayBeName && !endsAsBody && !isKnown)

/** 史书华／天下杂志主编, among lines of a name and a position. */
function inLine({ index, cells }: CellLine, repeated: ReadonlySet<string>): Told[] {
  if (cells.length < 2) return []
  for (const form of repeated) {
    const told = form.length === cells.length ? tellCells(index, cells, form) : undefined
    if (told !== undefined) return told
  }
  return nameAtEnd(index, cells, repeated)
}

/** What is unknown of the cells, if each could be what the form has in its place. */
function tellCells(index: number, cells: readonly Cell[], form: string): Told[] | undefined {
  const told: Told[] = []
  for (const [at, cell] of cells.entries()) {
    const letter = form.charAt(at)
    if (cell.kind !== 'word' && letters[cell.kind] === letter) {
      if (cell.kind === 'position' && cell.unknownBodies.length > 0)
        told.push({ index, cell, as: 'position' })
    } else if (cell.kind !== 'word') return undefined
    else if (letter === 'N' && cell.mayBeName) told.push({ index, cell, as: 'name' })
    else if (letter === 'B' && cell.end - cell.start <= longestBody) told.push({ index, cell, as: 'body' })
    else return undefined
  }
  return told
}

/** 乜勇，教授，某大学，某学会秘书长: a word that no list holds, before or behind what stands beside names in other lines. */
function nameAtEnd(index: number, cells: readonly Cell[], repeated: ReadonlySet<string>): Told[] {
  const form = formOf(cells)
  const [first, last] = [cells[0], cells.at(-1)]
  if (first?.mayBeName && !first.isKnown && repeated.has(`N${form.charAt(1)}…`))
    return [{ index, cell: first, as: 'name' }]
  return last?.mayBeName && !last.isKnown && repeated.has(`…${form.at(-2)}N`)
    ? [{ index, cell: last, as: 'name' }]
    : []
}

/** A line of one cell beside one that is known: a name over its position, or under it. */
function besideLine(
  line: CellLine,
  before: CellLine | undefined,
  after: CellLine | undefined,
  repeated: ReadonlySet<string>,
): Told[] {
  const { index, cells } = line
  const [cell] = cells
  const isBeside = (kind: string): boolean =>
    (line.followsLine && before !== undefined && repeated.has(`${nameLike(before)}|${kind}`)) ||
    (after?.followsLine === true && repeated.has(`${kind}|${nameLike(after)}`))
  if (formOf(cells) === letters.position && isBeside(letters.position))
    return cells.filter(isOpen).map(open => ({ index, cell: open, as: 'position' }))
  if (cell === undefined || cells.length > 1) return []
  // 大江生医|董事长 under a name, where no other name stands under one: no 大江生医 is chairman.
  if (cell.kind === 'name')
    return isOpen(cell) &&
      line.followsLine &&
      isBareName(before) &&
      repeated.has('N|P') &&
      !repeated.has('N|N')
      ? [{ index, cell, as: 'position' }]
      : []
  if (cell.mayBeName && isBeside('N')) return [{ index, cell, as: 'name' }]
  return cell.endsAsBody && isBeside('B') ? [{ index, cell, as: 'body' }] : []
}

const isOpen = ({ unknownBodies }: Cell): boolean => unknownBodies.length > 0

const isBareName = (line: CellLine | undefined): boolean =>
  line?.cells.length === 1 && line.cells[0]?.kind === 'name' && line.cells[0].unknownBodies.length === 0

/** The form of a line in which a lone cell that could be a name is one. */
const nameLike = ({ cells }: CellLine): string => {
  const [first] = cells
  return cells.length === 1 && first?.mayBeName === true ? letters.name : formOf(cells)
}
