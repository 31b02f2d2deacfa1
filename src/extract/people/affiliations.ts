import { byStart, type Mention, type Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { compileRules, matchPatterns, type RuleMatch } from '../../rules/pattern.ts'
import type { NameMention } from '../mentions/mention.ts'
import { splitMelted } from './melted-titles.ts'
import type { Affiliation } from './person.ts'
import type { Position, Seat } from './positions.ts'
import {
  affiliationRules,
  closesList,
  continuesPosition,
  endsPosition,
  heldBySeveral,
  joinsNames,
  leadsOn,
  listMark,
  officeOfArea,
} from './rules.ts'

/** A name with what one phrase says of it. */
export interface StatedAffiliation {
  readonly name: NameMention
  readonly affiliation: Affiliation
  readonly isCommon: boolean
}

export const affiliationTable = compileRules(affiliationRules)
/** Mentions farther apart than this are not read together. */
const farthest = 24

/** What the rules make of the names and positions of a text. */
export function findAffiliations(
  text: string,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  positions: readonly Position[],
): StatedAffiliation[] {
  const found: StatedAffiliation[] = []
  for (const cluster of clustersOf(text, mentions, positions)) {
    const usedPositions = new Set<Mention>()
    for (const match of matchPatterns(affiliationTable, text, cluster.mentions, cluster)) {
      const { name, position, organization } = match.slots
      if (!isName(name) || !isPosition(position)) continue
      if (usedPositions.has(position)) continue
      const words = text.slice(position.start, position.end)
      if (match.rule === closingRule && !closesList.test(words)) continue
      if (match.rule === areaRule && !officeOfArea.test(words)) continue
      usedPositions.add(position)
      const names = holdersOf(text, cluster.mentions, name, position, match.rule)
      for (const seat of position.seats) {
        const whole = splitMelted(text, seat, lexicon)
        for (const holder of names) found.push(state(holder, whole, organization, match))
      }
      if (position.start < name.start) {
        if (match.rule !== sharedAfterRule) continue
        for (const earlier of leading(text, cluster.mentions, position)) {
          if (usedPositions.has(earlier)) break
          usedPositions.add(earlier)
          for (const seat of earlier.seats)
            found.push(state(name, splitMelted(text, seat, lexicon), undefined, match))
        }
        continue
      }
      for (const next of continued(text, cluster.mentions, position)) {
        if (usedPositions.has(next)) break
        usedPositions.add(next)
        for (const seat of next.seats)
          found.push(state(name, splitMelted(text, seat, lexicon), undefined, match))
      }
    }
  }
  return shareOrganizations(text, found)
}

/** `王实、赵远任副会长`: the rule whose position all names of a list before it share. */
const sharedRule: Affiliation['rule'] = 'people/name-is-position'

/** `云岭大学王实院士、李远院士`: who has the same title in the same list has it in the same organization. */
function shareOrganizations(text: string, stated: readonly StatedAffiliation[]): StatedAffiliation[] {
  const shared: StatedAffiliation[] = []
  for (const statement of [...stated].sort((one, other) =>
    byStart(one.affiliation.span, other.affiliation.span),
  )) {
    const { affiliation } = statement
    const before = shared.findLast(other => other.affiliation.span.end <= affiliation.span.start)
    const isShared =
      affiliation.organization === null &&
      before !== undefined &&
      joinsNames.test(text.slice(before.affiliation.span.end, affiliation.span.start)) &&
      wordsAt(text, before.affiliation.title) === wordsAt(text, affiliation.title)
    const organization = isShared ? before.affiliation.organization : affiliation.organization
    shared.push({ ...statement, affiliation: { ...affiliation, organization } })
  }
  return shared
}

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end)

/** `立法会议员王实及李远`: the rule whose position all names of a list after it share, where several can hold it. */
const sharedAfterRule: Affiliation['rule'] = 'people/position-name'

/** `云海市王实副市长`: the rule whose organization is an area. */
const areaRule: Affiliation['rule'] = 'people/area-name-office'

/** `王实、赵远任等院士`: the rule whose position is that of the whole list before it. */
const closingRule: Affiliation['rule'] = 'people/names-with-position'

/** All names of the list that a position is said of. */
function holdersOf(
  text: string,
  mentions: readonly Mention[],
  name: NameMention,
  position: Position,
  rule: string,
): NameMention[] {
  if (rule === sharedRule || rule === closingRule) return [...listedBefore(text, mentions, name), name]
  const isShared = rule === sharedAfterRule && heldBySeveral.test(text.slice(position.start, position.end))
  return isShared ? [name, ...listedAfter(text, mentions, name)] : [name]
}

/** The names that a list holds after its first one, but for one that has a title of its own after it. */
function listedAfter(text: string, mentions: readonly Mention[], first: NameMention): NameMention[] {
  const names: NameMention[] = []
  let end = first.end
  for (let index = mentions.indexOf(first) + 1; ; index++) {
    const mention = mentions[index]
    if (!isName(mention) || !joinsNames.test(text.slice(end, mention.start))) return names
    const next = mentions[index + 1]
    if (next !== undefined && !isName(next) && isBeside(text, mention, next)) return names
    names.push(mention)
    end = mention.end
  }
}

/** Whether a title stands so near after a name that it is the name's own. */
const isBeside = (text: string, name: Span, title: Span): boolean =>
  /^[ \u3000（(]{0,2}$/u.test(text.slice(name.end, title.start))

/** The names that a list holds before its last one. */
function listedBefore(text: string, mentions: readonly Mention[], last: NameMention): NameMention[] {
  const names: NameMention[] = []
  let next: Mention = last
  for (let index = mentions.indexOf(last) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (!isName(mention) || !joinsNames.test(text.slice(mention.end, next.start))) break
    names.unshift(mention)
    next = mention
  }
  return names
}

/** The positions that follow somebody's position and are said of the same: `X，Y大学教授，博士生导师，现任Z公司董事`. */
function* continued(text: string, mentions: readonly Mention[], position: Position): Generator<Position> {
  let end = position.end
  for (let index = mentions.indexOf(position) + 1; ; index++) {
    const next = mentions[index]
    if (!isPosition(next) || !continuesPosition.test(text.slice(end, next.start))) return
    if (!endsPosition.test(text.slice(next.end, next.end + 1))) return
    // 王实教授，云岭学会理事长、云岭大学陶若溪教授: it is of the next.
    if (mentions[index + 1]?.start === next.end + 1 && listMark.test(text.charAt(next.end))) return
    yield next
    end = next.end
  }
}

/** The positions with nobody's name at them that lead to somebody's: `人民艺术家，原文化部部长，云岭大学教授王实`. */
function* leading(text: string, mentions: readonly Mention[], position: Position): Generator<Position> {
  let { start } = position
  for (let index = mentions.indexOf(position) - 1; ; index--) {
    const before = mentions[index]
    if (!isPosition(before) || !leadsOn.test(text.slice(before.end, start))) return
    const beside = mentions[index - 1]
    if (beside !== undefined && isName(beside) && !listMark.test(text.slice(beside.end, before.start))) return
    yield before
    start = before.start
  }
}

const isName = (mention: Mention | undefined): mention is NameMention => mention?.label === 'name'
const isPosition = (mention: Mention | undefined): mention is Position => mention?.label === 'position'

function state(
  name: NameMention,
  seat: Seat,
  given: Mention | undefined,
  match: RuleMatch,
): StatedAffiliation {
  const { title, organization, isCommon } = seat
  const own =
    organization ??
    (given && { start: given.start, end: given.end, label: 'organization' as const, rule: given.rule })
  const { start, end, rule } = match
  return {
    name,
    isCommon,
    affiliation: {
      title,
      organization: own ?? null,
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
      clusters.push({ start: first.start, end: endAfter(text, last.end), mentions: members })
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

const reach = 8

function endAfter(text: string, end: number): number {
  const after = text.slice(end, end + reach)
  const lineEnd = after.indexOf('\n')
  return end + (lineEnd < 0 ? after.length : lineEnd)
}
