import { addAll } from '../../../document/add-to.ts'
import { type Mention, type RuleId, wordsAt } from '../../../document/span.ts'
import { mayHold } from '../affiliations/fitting-titles.ts'
import type { StatedAffiliation } from '../affiliations/stated-affiliation.ts'
import { toOrganization } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import { type Entry, entriesOf } from './blocks.ts'
import { blocksOf, isBare } from './lines.ts'
import { type HeldPosition, positionsOf } from './records.ts'

/** What the layout of a text says, and the positions that it says it of. */
export interface Rosters {
  readonly stated: readonly StatedAffiliation[]
  readonly positions: ReadonlySet<Position>
}

const rowRule: RuleId = 'people/layout-row'
const headingRule: RuleId = 'people/layout-heading'

/** Affiliations of names that stand beside, above or below titles and bodies, in cells or lines of their own, without a sentence. */
export function readRosters(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
): Rosters {
  if (positions.length === 0) return { stated: [], positions: new Set() }
  const stated: StatedAffiliation[] = []
  const used = new Set<Position>()
  const state = (entry: Entry, held: readonly HeldPosition[], rule: RuleId): void => {
    for (const { position, body } of held.filter(each => !isSaidFully(text, each, held))) {
      const around = { before: text.charAt(position.start - 1), after: text.charAt(position.end) }
      if (!mayHold(wordsAt(text, position), around, rule)) continue
      used.add(position)
      addAll(stated, statementsOf(entry, position, body, rule))
    }
  }
  for (const entry of entriesOf(blocksOf(text, mentions, positions))) {
    const isHeadedByTitle = entry.heading.some(({ kind }) => kind === 'position')
    const ofBody = isHeadedByTitle ? [] : entry.heading
    state(entry, positionsOf(isHeld(entry) ? entry.attributes : [...ofBody, ...entry.attributes]), rowRule)
    if (isHeadedByTitle) state(entry, positionsOf(entry.heading), headingRule)
  }
  return { stated, positions: used }
}

/** 王实 校长 over 云岭大学校长: a title that another one of the same words says more of. */
const isSaidFully = (text: string, { position }: HeldPosition, held: readonly HeldPosition[]): boolean =>
  isBare(position) &&
  held.some(
    other =>
      other.position !== position &&
      !isBare(other.position) &&
      other.position.seats.some(({ title }) => wordsAt(text, title) === wordsAt(text, position)),
  )

/** Whether an entry says itself what any of its titles are held in. */
const isHeld = ({ attributes }: Entry): boolean =>
  attributes.some(attribute => attribute.kind === 'body' || !isBare(attribute.mention))

function statementsOf(
  { name }: Entry,
  position: Position,
  body: Mention | undefined,
  rule: RuleId,
): StatedAffiliation[] {
  const { start, end, seats } = position
  return seats.map(({ title, organization, isCommon }) => {
    const held = organization ?? (body ? toOrganization(body) : null)
    return {
      name,
      affiliation: { title, organization: held, span: { start, end }, rule },
      isCommon,
      isUntold: held === null,
    }
  })
}
