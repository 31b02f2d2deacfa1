import { endOfLine, startOfLine } from '../../../document/lines.ts'
import { byStart, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import { isArea, isName, type NameMention } from '../../mentions/mention.ts'
import { toOrganization } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import {
  betweenCells,
  closesLine,
  goesOn,
  headingAlone,
  labels,
  listTail,
  officeOfArea,
  opensLine,
  partedAfter,
  partedBefore,
  setOff,
} from './roster-rules.ts'

/** What a cell holds: a name, titles (with what they are held in or without), or a body. */
export type Unit =
  | { readonly kind: 'name'; readonly mention: NameMention }
  | {
      readonly kind: 'position'
      readonly mention: Position
      /** Whether a colon gives it to the names behind it, or only a tab. */
      readonly isLabel: boolean
      readonly isSetOff: boolean
    }
  | { readonly kind: 'body'; readonly mention: Mention }

/** A line that holds nothing but cells; `isLabel`: a colon gives them to the lines below. */
export interface Line extends Span {
  readonly units: readonly Unit[]
  readonly isLabel: boolean
}

/** A longer line is a paragraph. */
const longestLine = 160

/** Lines of cells, each group without other lines between. */
export function blocksOf(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
): Line[][] {
  const blocks: Line[][] = []
  let end = -1
  for (const { line, members } of membersOfLines(text, withPositions(mentions, positions))) {
    const read = readLine(text, line, members)
    if (read === undefined) continue
    const block = end >= 0 && mayGoOn(text, end, line.start) ? blocks.at(-1) : undefined
    if (block === undefined) blocks.push([read])
    else block.push(read)
    ;({ end } = line)
  }
  return blocks
}

/** Whether nothing stands between two lines but blanks, or a heading that names no body. */
function mayGoOn(text: string, end: number, start: number): boolean {
  if (start - end > longestLine) return false
  const between = text.slice(end, start)
  return between.trim() === '' || headingAlone.test(between)
}

type Member = Mention | Position

/** All mentions, with positions for the titles and bodies that they hold. */
function withPositions(mentions: readonly Mention[], positions: readonly Position[]): Member[] {
  const members: Member[] = []
  let next = 0
  for (const mention of mentions) {
    while ((positions[next]?.end ?? Infinity) <= mention.start) next++
    const position = positions[next]
    if (position === undefined || mention.start < position.start || mention.end > position.end)
      members.push(mention)
  }
  return [...members, ...positions].sort(byStart)
}

interface MembersOfLine {
  readonly line: Span
  readonly members: readonly Member[]
}

function membersOfLines(text: string, members: readonly Member[]): MembersOfLine[] {
  const lines: MembersOfLine[] = []
  for (let from = 0; from < members.length; ) {
    const first = members[from]
    if (first === undefined) break
    const start = startOfLine(text, first.start)
    const end = endOfLine(text, first.start)
    let to = from + 1
    while ((members[to]?.start ?? end) < end) to++
    if (end - start <= longestLine) lines.push({ line: { start, end }, members: members.slice(from, to) })
    from = to
  }
  return lines
}

/** The cells of a line; undefined where it holds words that are in none, or nothing but words that are set off from titles and bodies. */
function readLine(text: string, line: Span, members: readonly Member[]): Line | undefined {
  const opening = text.slice(line.start, members[0]?.start)
  const behind = text.slice(members.at(-1)?.end, line.end)
  const tail = listTail.exec(behind)?.[0].length ?? 0
  const rest = behind.slice(tail)
  if (goesOn.test(rest)) return undefined
  const closing = closesLine.exec(rest)
  const isPlain = opensLine.test(opening) && closing !== null
  const isParted =
    (opensLine.test(opening) || partedBefore.test(opening)) && (closing !== null || partedAfter.test(rest))
  if (!isParted) return undefined
  const units = readUnits(text, line, members)
  if (units.length === 0 || !(isPlain || units.some(({ kind }) => kind === 'name'))) return undefined
  const isLabel = (closing?.groups?.label ?? '') !== ''
  return { ...line, units: tail > 0 ? withBodyOfList(units) : units, isLabel }
}

/** None where other words stand between cells. */
function readUnits(text: string, line: Span, members: readonly Member[]): Unit[] {
  const units: Unit[] = []
  const areas: Mention[] = []
  let at: number | undefined
  for (const member of members) {
    const gap = at === undefined ? '' : text.slice(at, member.start)
    if (!(betweenCells.test(gap) || (partedAfter.test(gap) && partedBefore.test(gap)))) return []
    if (isArea(member)) areas.push(member)
    const unit = toUnit(member, text.slice(member.end, line.end))
    const before = units.at(-1)
    if (unit?.kind === 'body' && before?.kind === 'body' && touching.test(gap))
      units[units.length - 1] = {
        kind: 'body',
        mention: { ...toOrganization(unit.mention), start: before.mention.start },
      }
    else if (unit !== undefined) units.push(unit)
    at = member.end
  }
  return withArea(text, units, areas)
}

/** 陶若溪 | 云海市 | 市长: an area is what its offices are held in, where the line names no other body. */
function withArea(text: string, units: readonly Unit[], areas: readonly Mention[]): Unit[] {
  const [area, ...others] = areas
  const isHeld = (unit: Unit): boolean =>
    unit.kind === 'position' && isBare(unit.mention) && officeOfArea.test(wordsAt(text, unit.mention))
  if (area === undefined || others.length > 0 || !units.some(isHeld)) return [...units]
  if (units.some(({ kind }) => kind === 'body')) return [...units]
  const body: Unit = { kind: 'body', mention: area }
  return [...units, body].sort((one, other) => one.mention.start - other.mention.start)
}

const touching = /^ ?$/u

/** 协会委员名单: the list is of the body. */
function withBodyOfList(units: readonly Unit[]): readonly Unit[] {
  const last = units.at(-1)
  const body = last?.kind === 'position' ? last.mention.seats.at(-1)?.organization : undefined
  return body ? [...units.slice(0, -1), { kind: 'body', mention: body }] : units
}

function toUnit(member: Member, behind: string): Unit | undefined {
  if ('seats' in member)
    return { kind: 'position', mention: member, isLabel: labels.test(behind), isSetOff: setOff.test(behind) }
  if (isName(member)) return { kind: 'name', mention: member }
  return member.label === 'organization' ? { kind: 'body', mention: member } : undefined
}

/** Whether titles name none of what they are held in. */
export const isBare = ({ seats }: Position): boolean =>
  seats.every(({ organization }) => organization === null)
