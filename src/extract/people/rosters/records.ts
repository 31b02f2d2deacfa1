import type { Mention } from '../../../document/span.ts'
import type { NameMention } from '../../mentions/mention.ts'
import type { Position } from '../positions/positions.ts'
import { isBare, type Line, type Unit } from './lines.ts'

/** Titles and bodies of a cell that is none of names. */
export type Attribute = Exclude<Unit, { readonly kind: 'name' }>

/** A name with what its line says of it. */
export interface NamedRow {
  readonly name: NameMention
  readonly attributes: readonly Attribute[]
}

/** The names of a line and what stands on it before them all, with a colon: 委员：王实、李远. */
export interface Row {
  readonly label: readonly Attribute[]
  readonly named: readonly NamedRow[]
}

/**
 * What a line says of each of its names: with the name first, what stands behind it up to the next one; with a name last, what stands before
 * it; of one name alone, all. Undefined where that leaves some names with something and some with nothing.
 */
export function readRow({ units }: Line): Row | undefined {
  const labelEnd = Math.max(
    units.findLastIndex(unit => unit.kind === 'position' && unit.isLabel) + 1,
    opensColumn(units) ? 1 : 0,
  )
  const label = units.slice(0, labelEnd).filter(isAttribute)
  if (label.length < labelEnd) return undefined
  const rest = units.slice(labelEnd)
  const names = rest.filter(unit => unit.kind === 'name')
  const isFirst = rest[0]?.kind === 'name'
  if (names.length > 1 && !isFirst && rest.at(-1)?.kind !== 'name') return undefined
  const named = names.length === 1 ? [allOf(rest)] : divide(isFirst ? rest : rest.toReversed()).map(sorted)
  if (!isFirst) named.reverse()
  const rows = named.flatMap(row => row ?? [])
  const filled = rows.filter(({ attributes }) => attributes.length > 0).length
  return filled === 0 || filled === rows.length ? { label, named: rows } : undefined
}

/** 主任 | 王实（云岭大学校长）: a title in a column of its own, before a name that has another. */
const opensColumn = ([first, second, ...others]: readonly Unit[]): boolean =>
  first?.kind === 'position' &&
  first.isSetOff &&
  isBare(first.mention) &&
  second?.kind === 'name' &&
  others.some(({ kind }) => kind === 'position') &&
  others.every(({ kind }) => kind !== 'name')

export const isAttribute = (unit: Unit): unit is Attribute => unit.kind !== 'name'

function allOf(units: readonly Unit[]): NamedRow | undefined {
  const name = units.find(unit => unit.kind === 'name')
  return name && { name: name.mention, attributes: units.filter(isAttribute) }
}

/** Units up to the next name, from one that begins with a name. */
function divide(units: readonly Unit[]): (NamedRow | undefined)[] {
  const starts = units.flatMap((unit, index) => (unit.kind === 'name' ? [index] : []))
  return starts.map((start, index) => allOf(units.slice(start, starts[index + 1] ?? units.length)))
}

const sorted = (row: NamedRow | undefined): NamedRow | undefined =>
  row && {
    name: row.name,
    attributes: row.attributes.toSorted((one, other) => one.mention.start - other.mention.start),
  }

/** A title that stands in a body of another cell: 教授 | 云岭大学. */
export interface HeldPosition {
  readonly position: Position
  readonly body: Mention | undefined
}

/** The titles of cells, in order, with the bodies of the cells beside them: those after them where a title comes first, else those before. */
export function positionsOf(attributes: readonly Attribute[]): HeldPosition[] {
  const first = attributes.find(attribute => attribute.kind === 'body' || isBare(attribute.mention))
  const isTitleFirst = first?.kind === 'position'
  const inOrder = isTitleFirst ? attributes.toReversed() : attributes
  const held: HeldPosition[] = []
  let body: Mention | undefined
  for (const attribute of inOrder) {
    if (attribute.kind === 'body') body = attribute.mention
    else held.push({ position: attribute.mention, body: isBare(attribute.mention) ? body : undefined })
  }
  return isTitleFirst ? held.reverse() : held
}
