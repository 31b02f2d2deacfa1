import { addAll } from '../../../document/add-to.ts'
import type { Line } from './lines.ts'
import { type Attribute, isAttribute, type NamedRow, type Row, readRow } from './records.ts'

/** Names with what the lines around them say of them too. */
export interface Entry extends NamedRow {
  /** What a heading or a label above says of all under it. */
  readonly heading: readonly Attribute[]
}

/** A line as its block sees it: one with names, or one of titles and bodies alone. */
type BlockLine =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'attributes'; readonly attributes: readonly Attribute[]; readonly isLabel: boolean }

/** Whether lines of titles and bodies belong to the names above them or to those below. */
type Direction = 'above' | 'below'

/**
 * What blocks of lines say of each name in them. A text reads one way: where names have what is said of them under them in many more lines than over them,
 * or the reverse, so it is in blocks, too, that look otherwise because a line of theirs could not be read.
 */
export function entriesOf(blocks: readonly (readonly Line[])[]): Entry[] {
  const read = blocks.flatMap(splitAtUnread)
  const votes = read.map(directionOf)
  const linesOf = (direction: Direction): number =>
    read.reduce((lines, block, index) => lines + (votes[index] === direction ? block.length : 0), 0)
  const above = linesOf('above')
  const below = linesOf('below')
  const usual = above === below ? undefined : above > below ? 'above' : 'below'
  const isSure = Math.max(above, below) >= sureTimes * Math.min(above, below)
  return read.flatMap((lines, index) => {
    const direction = (isSure ? usual : votes[index]) ?? usual
    return readBlock(direction === 'above' ? withHeadingsAhead(lines) : lines, direction)
  })
}

/** So many times as often as the other way. */
const sureTimes = 3

/** Lines of a block between those that no order of cells explains. */
function splitAtUnread(block: readonly Line[]): BlockLine[][] {
  const parts: BlockLine[][] = [[]]
  for (const line of block) {
    const read = readBlockLine(line)
    if (read === undefined) parts.push([])
    else parts.at(-1)?.push(read)
  }
  return parts.filter(part => part.length > 0).map(withHeadingsOfLabels)
}

function readBlockLine(line: Line): BlockLine | undefined {
  const attributes = line.units.filter(isAttribute)
  if (attributes.length === line.units.length)
    return { kind: 'attributes', attributes, isLabel: line.isLabel }
  const row = readRow(line)
  return row && { kind: 'row', row }
}

/** `程序委员会` over `主席：`: what stands alone above a label is a heading, too. */
const withHeadingsOfLabels = (lines: readonly BlockLine[]): BlockLine[] =>
  lines.map((line, index) => {
    const next = lines[index + 1]
    const opensLabel = next?.kind === 'row' ? next.row.label.length > 0 : next?.isLabel === true
    return line.kind === 'attributes' && opensLabel ? { ...line, isLabel: true } : line
  })

const isLoose = (line: BlockLine | undefined): boolean => line?.kind === 'attributes' && !line.isLabel

/** A block that opens with a name and closes with titles or bodies has them under the names; one the other way round, over them. */
function directionOf(lines: readonly BlockLine[]): Direction | undefined {
  const unlabelled = lines.filter(line => line.kind === 'row' || !line.isLabel)
  const [opens, closes] = [isLoose(unlabelled[0]), isLoose(unlabelled.at(-1))]
  if (opens === closes) return undefined
  return opens ? 'below' : 'above'
}

function readBlock(lines: readonly BlockLine[], direction: Direction | undefined): Entry[] {
  const entries: Entry[] = []
  let heading: readonly Attribute[] = []
  let body: readonly Attribute[] = []
  let isOpen = false
  const head = (attributes: readonly Attribute[]): void => {
    if (!isOpen) heading = []
    heading = [...heading, ...attributes]
    isOpen = true
  }
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'attributes') {
      if (line.isLabel || direction === 'below') head(line.attributes)
      continue
    }
    if (line.row.label.length > 0) head(line.row.label)
    isOpen = false
    const bodies = heading.filter(({ kind }) => kind === 'body')
    if (bodies.length > 0) body = bodies
    const under = direction === 'above' ? attributesUnder(lines, index) : []
    const last = line.row.named.at(-1)
    for (const named of line.row.named) {
      const attributes = named === last ? [...named.attributes, ...under] : named.attributes
      entries.push({
        name: named.name,
        attributes,
        heading: bodies.length > 0 ? heading : [...body, ...heading],
      })
    }
  }
  return entries
}

/** Fewer names show nothing of how many lines each has under it; nor does it show where fewer than this share have so many. */
const fewestRows = 3
const leastShare = 2 / 3

/** Where names have so many lines under them, what stands there beyond those is a heading of the next: 出版委员会 before its members. */
function withHeadingsAhead(lines: readonly BlockLine[]): readonly BlockLine[] {
  const rows = lines.flatMap((line, index) => (line.kind === 'row' ? [index] : []))
  const counts = rows.map(row => countLoose(lines, row + 1))
  const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0
  const alike = counts.filter(count => count === usual).length
  if (rows.length < fewestRows || usual === 0 || alike < leastShare * counts.length) return lines
  const headings = new Set<number>()
  for (const [at, row] of rows.slice(0, -1).entries())
    for (let line = row + usual + 1; line <= row + (counts[at] ?? 0); line++) headings.add(line)
  return lines.map((line, index) =>
    line.kind === 'attributes' && headings.has(index) ? { ...line, isLabel: true } : line,
  )
}

function countLoose(lines: readonly BlockLine[], from: number): number {
  let to = from
  while (isLoose(lines[to])) to++
  return to - from
}

/** What stands under the line at `index`, up to the next name or label. */
function attributesUnder(lines: readonly BlockLine[], index: number): Attribute[] {
  const found: Attribute[] = []
  for (let next = index + 1; ; next++) {
    const line = lines[next]
    if (line?.kind !== 'attributes' || line.isLabel) return found
    addAll(found, line.attributes)
  }
}
