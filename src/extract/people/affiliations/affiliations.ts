import { partitionPoint } from '../../../document/partition.ts'
import { byStart, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import { compileRules, matchPatterns, type RuleMatch } from '../../../rules/pattern.ts'
import type { NameMention } from '../../mentions/mention.ts'
import { executive } from '../../mentions/titles/company-officer-rules.ts'
import { type Affiliation, heldIn, toOrganization } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import type { Seat } from '../positions/seats.ts'
import { findCareers } from './careers.ts'
import { arePaired } from './given-together.ts'
import { deputy, joinsByWord, joinsDeputies, joinsNames, opensQuote, rankOfList } from './holder-rules.ts'
import { holdersOf, mayHold, positionsBeside } from './holders.ts'
import { leavingRules } from './leaving-rules.ts'
import { isName, isPosition } from './mention-kinds.ts'
import { affiliationRules } from './rules.ts'
import { findSuccessors } from './successors.ts'

/** A name with what one phrase says of it. */
export interface StatedAffiliation {
  readonly name: NameMention
  readonly affiliation: Affiliation
  readonly isCommon: boolean
  /** Whether a list shows that the organization is none of those that it names. */
  readonly isUntold?: boolean
}

export const affiliationTable = compileRules([...leavingRules, ...affiliationRules])
/** Mentions farther apart than this are not read together. */
const farthest = 24

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
      lendOrganization(found, match.slots.other, position)
      const names = holdersOf(text, cluster.mentions, name, position, match.rule)
      const isPaired = arePaired(text, position, names, match.end)
      for (const [index, seat] of position.seats.entries()) {
        for (const holder of isPaired ? names.slice(index, index + 1) : names) {
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
  found.push(...findCareers(text, mentions, positions, found))
  found.push(...findSuccessors(text, mentions, found))
  return shareOrganizations(text, withoutOthers(text, found, shared))
}

/** 云岭银行发言人为副行长王实: the title of whom the position is given to is held in the same organization, if it names none of its own. */
function lendOrganization(found: StatedAffiliation[], other: Mention | undefined, { seats }: Position): void {
  const organization = seats.at(-1)?.organization
  if (other === undefined || !organization) return
  for (const [index, statement] of found.entries()) {
    const { affiliation } = statement
    if (
      affiliation.title.start >= other.start &&
      affiliation.title.end <= other.end &&
      affiliation.organization === null
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
      !joinsByWord.test(text.charAt(statement.name.start - 1)) ||
      (firstGiven.get(wordsAt(text, statement.name)) ?? text.length) > statement.name.start,
  )
}

/**
 * `云岭大学王实院士、李远院士`, `文学院院长王实，副院长李远`, `云岭科技董事长王实和CEO李远`: who has the same title in the same list, is deputy to
 * it or heads a company too, does so in the same organization.
 */
function shareOrganizations(text: string, stated: readonly StatedAffiliation[]): StatedAffiliation[] {
  const shared: StatedAffiliation[] = []
  for (const statement of [...stated].sort((one, other) =>
    byStart(one.affiliation.span, other.affiliation.span),
  )) {
    const { affiliation } = statement
    const before = shared.findLast(other => other.affiliation.span.end <= affiliation.span.start)
    const isAlikeBefore =
      affiliation.organization === null &&
      before !== undefined &&
      isAlike(text, before.affiliation, affiliation)
    // They are sorted, and no other than those that start with this one or the one before tell anything of it.
    const earliest = (before?.affiliation ?? affiliation).span.start
    const from = partitionPoint(shared.length, at => (shared[at]?.affiliation.span.start ?? 0) < earliest)
    const isUntold =
      affiliation.organization === null &&
      shared
        .slice(from)
        .some(
          other =>
            (other.isUntold === true && other.affiliation.span.start === affiliation.span.start) ||
            (isAlikeBefore && isBareBeside(text, other, before)) ||
            (other === before && other.isUntold === true && goesOnWithList(text, other, statement)),
        )
    const source = isAlikeBefore && !isUntold ? before : statement
    const { organization } = source.affiliation
    const { isCommon } = source
    shared.push({ name: statement.name, affiliation: heldIn(affiliation, organization), isCommon, isUntold })
  }
  return shared
}

/** 副会长兼酒店分会会长王实，副会长李远: of the same person's seats one is alike, and of an organization that is not told. */
function isBareBeside(text: string, other: StatedAffiliation, before: StatedAffiliation): boolean {
  const { affiliation } = before
  const { span, organization } = other.affiliation
  return (
    span.start === affiliation.span.start &&
    organization === null &&
    (affiliation.organization !== null || before.isUntold === true) &&
    headOf(text, other.affiliation) === headOf(text, affiliation)
  )
}

/** The next of a list of 副会长. */
const goesOnWithList = (text: string, before: StatedAffiliation, next: StatedAffiliation): boolean =>
  joinsDeputies.test(text.slice(before.affiliation.span.end, next.affiliation.span.start)) &&
  headOf(text, before.affiliation) === headOf(text, next.affiliation)

const headOf = (text: string, { title }: Affiliation): string => wordsAt(text, title).replace(deputy, '')

function isAlike(text: string, before: Affiliation, next: Affiliation): boolean {
  const between = text.slice(before.span.end, next.span.start)
  const [first, second] = [wordsAt(text, before.title), wordsAt(text, next.title)]
  if (first === second || (rankOfList.test(first) && rankOfList.test(second))) return joinsNames.test(between)
  if (executive.test(first) && executive.test(second) && joinsNames.test(between)) return true
  return joinsDeputies.test(between) && deputy.test(second) && headOf(text, before) === headOf(text, next)
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

interface Cluster extends Span {
  readonly mentions: readonly Mention[]
}

/** Groups of mentions on one line that stand near each other and hold both a name and a position, read one at a time. */
export function clustersOf(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
): Cluster[] {
  const clusters: Cluster[] = []
  let members: Mention[] = []
  let next = 0
  const finish = (): void => {
    const first = members[0]
    const last = members.at(-1)
    const hasBoth = members.some(isName) && members.some(isPosition)
    // The character after is seen by patterns that look ahead.
    if (first && last && hasBoth)
      clusters.push({
        start: startBefore(text, first.start),
        end: endAfter(text, last.end),
        mentions: members,
      })
    members = []
  }
  const add = (mention: Mention): void => {
    const last = members.at(-1)
    if (last && (mention.start - last.end > farthest || text.slice(last.end, mention.start).includes('\n')))
      finish()
    members.push(mention)
  }
  for (const mention of mentions) {
    const position = positions[next]
    if (position && position.end <= mention.start) next++
    const current = positions[next]
    if (position && position !== current) add(position)
    if (current && mention.start >= current.start && mention.end <= current.end) continue
    add(
      mention.label === 'place' || mention.label === 'country' ? { ...mention, label: 'location' } : mention,
    )
  }
  const last = positions[next]
  if (last) add(last)
  finish()
  return clusters
}

/** The mark before “经济部长”王实 is seen by patterns. */
const startBefore = (text: string, start: number): number =>
  opensQuote.test(text.charAt(start - 1)) ? start - 1 : start

const reach = 8

function endAfter(text: string, end: number): number {
  const after = text.slice(end, end + reach)
  const lineEnd = after.indexOf('\n')
  return end + (lineEnd < 0 ? after.length : lineEnd)
}
