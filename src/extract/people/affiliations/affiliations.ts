import { addAll } from '../../../document/add-to.ts'
import { type Mention, wordsAt } from '../../../document/span.ts'
import { compileRules, matchPatterns, type RuleMatch } from '../../../rules/pattern.ts'
import { isName, type NameMention } from '../../mentions/mention.ts'
import { heldIn, toOrganization } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import { councillor } from '../positions/rules.ts'
import type { Seat } from '../positions/seats.ts'
import { findCareers } from './careers.ts'
import { clustersOf } from './clusters.ts'
import { mayHold } from './fitting-titles.ts'
import { joinsByWord } from './holder-rules.ts'
import { holdersOf } from './holders.ts'
import { leavingRules } from './leaving-rules.ts'
import { isPosition } from './mention-kinds.ts'
import { nameFirstRules } from './name-first-rules.ts'
import { officeVerbRules } from './office-verb-rules.ts'
import { positionApartRules } from './position-apart-rules.ts'
import { positionFirstRules } from './position-first-rules.ts'
import { positionsBeside } from './positions-beside.ts'
import { rankRule } from './rules-of-lists.ts'
import { shareOrganizations } from './shared-organizations.ts'
import type { StatedAffiliation } from './stated-affiliation.ts'
import { findSuccessors } from './successors.ts'

/**
 * `position` is one or more titles with the organizations they are held in, read as a whole (`招商银行副行长、首席信息官`). Rules that
 * come first win; a name may be given several positions, a position serves the rule that came first.
 */
export const affiliationTable = compileRules([
  ...leavingRules,
  ...positionFirstRules,
  ...nameFirstRules,
  ...officeVerbRules,
  ...positionApartRules,
])

/** What the rules make of the names and positions of a text. */
export function findAffiliations(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
): StatedAffiliation[] {
  const found: StatedAffiliation[] = []
  const shared = new Set<StatedAffiliation>()
  for (const cluster of clustersOf(text, mentions, positions)) {
    const usedPositions = new Set<Mention>()
    for (const match of matchPatterns(affiliationTable, text, cluster.mentions, cluster)) {
      const { name, position, organization } = match.slots
      if (!isName(name) || !isPosition(position) || usedPositions.has(position)) continue
      const around = { before: text.charAt(position.start - 1), after: text.charAt(position.end) }
      if (!mayHold(wordsAt(text, position), around, match.rule)) continue
      usedPositions.add(position)
      lendOrganization(text, found, match.slots.other, position)
      const names = holdersOf(text, cluster.mentions, name, position, match.rule)
      for (const seat of position.seats) {
        for (const holder of names) {
          const statement = state(holder, seat, organization, match)
          found.push(statement)
          if (holder !== name) shared.add(statement)
        }
      }
      for (const next of positionsBeside(text, cluster.mentions, name, position, match.rule)) {
        if (usedPositions.has(next)) break
        usedPositions.add(next)
        for (const seat of next.seats) found.push(state(name, seat, undefined, match))
      }
    }
  }
  addAll(found, findCareers(text, mentions, positions, found))
  addAll(found, findSuccessors(text, mentions, found))
  return shareOrganizations(text, withoutOthers(text, found, shared))
}

/** 云岭银行发言人为副行长王实: the title of whom the position is given to is held in the same organization, if it names none of its own and is no councillor's. */
function lendOrganization(
  text: string,
  found: StatedAffiliation[],
  other: Mention | undefined,
  { seats }: Position,
): void {
  const organization = seats.at(-1)?.organization
  if (other === undefined || !organization) return
  for (const [index, statement] of found.entries()) {
    const { affiliation } = statement
    if (
      affiliation.title.start >= other.start &&
      affiliation.title.end <= other.end &&
      affiliation.organization === null &&
      !councillor.test(wordsAt(text, affiliation.title))
    )
      found[index] = { ...statement, affiliation: heldIn(affiliation, organization) }
  }
}

/**
 * Without what is `shared` by somebody that another title was given before: in 行长李远到会。副省长王实与李远签约 李远 is no 副省长. Names in a list
 * of more than two share all the same.
 */
function withoutOthers(
  text: string,
  found: readonly StatedAffiliation[],
  shared: ReadonlySet<StatedAffiliation>,
): readonly StatedAffiliation[] {
  if (shared.size === 0) return found
  const firstGiven = new Map<string, number>()
  for (const statement of found) {
    const words = wordsAt(text, statement.name)
    if (!shared.has(statement))
      firstGiven.set(words, Math.min(firstGiven.get(words) ?? text.length, statement.name.start))
  }
  return found.filter(
    statement =>
      !shared.has(statement) ||
      (statement.affiliation.rule !== rankRule && !joinsByWord.test(text.charAt(statement.name.start - 1))) ||
      (firstGiven.get(wordsAt(text, statement.name)) ?? text.length) >= statement.name.start,
  )
}

function state(
  name: NameMention,
  seat: Seat,
  given: Mention | undefined,
  match: RuleMatch,
): StatedAffiliation {
  const { title, organization } = seat
  const isCommon = seat.isCommon || (organization === null && given?.label === 'common')
  const { start, end, rule } = match
  return {
    name,
    isCommon,
    affiliation: {
      title,
      organization: organization ?? (given ? toOrganization(given) : null),
      span: { start, end },
      rule,
    },
  }
}
