import { addAll } from '../../../document/add-to.ts'
import { isInBrackets } from '../../../document/brackets.ts'
import { contains, type Mention, type Span } from '../../../document/span.ts'
import { compileRules, matchPatterns } from '../../../rules/pattern.ts'
import type { RankedEvent } from '../names/evidence.ts'
import type { NameCandidate } from '../names/names.ts'
import { splitList } from './lists.ts'
import {
  actingBehind,
  actingLater,
  actingWith,
  chairing,
  clauseOfVerb,
  closesMarks,
  countedPeople,
  dateBehind,
  dateline,
  furtherDeed,
  furtherOrganizers,
  governing,
  holderBefore,
  holderFirst,
  holdersTogether,
  holdingBefore,
  hosting,
  inMarks,
  inviting,
  jointVerb,
  organizationBefore,
  organizationBehind,
  organizerLabel,
  organizerRules,
  placing,
  startsInPlace,
} from './organizer-rules.ts'

export type Organizer = Mention<'event-organizer'>

const table = compileRules(organizerRules)
/** Their matches need an organization that is known for one. */
const unsureRules: ReadonlySet<string> = new Set([
  'event/organizers-of',
  'event/organizers-in-whose-event',
  'event/organizers-that-met',
  'event/organizers-called-for-short',
  'event/organizers-jointly',
  'event/organizers-listed',
])
/** A clause before an event's name is searched so far. */
const reach = 140
const clauseMark = /[，,\n]/u
/** Who may act in a clause. */
const actors: ReadonlySet<Mention['label']> = new Set(['organization', 'name', 'title'])
/** 主办单位之一的. */
const longestLabel = 7

/** Who holds the event: as the text says in so many words, else the subject of the verb before its name. */
export function findOrganizers(
  text: string,
  mentions: readonly Mention[],
  { mentions: names }: RankedEvent,
  ranges: readonly Span[],
): Organizer[] {
  const holdsOne = (list: Span): boolean =>
    mentions.some(({ label, start, end }) => label === 'organization' && contains(list, { start, end }))
  // 由江淮大学李明教授发起: somebody had the thought, and others hold it.
  const holdsPerson = (list: Span): boolean =>
    mentions.some(({ label, start, end }) => label === 'name' && contains(list, { start, end })) ||
    countedPeople.test(text.slice(list.start, list.end))
  for (const range of ranges) {
    const match = matchPatterns(table, text, [], range).find(
      ({ rule, groups: { organizers } }) =>
        organizers && (unsureRules.has(rule) ? holdsOne(organizers) : !holdsPerson(organizers)),
    )
    const list = match?.groups.organizers
    if (list)
      return [list, ...furtherLists(text, list.end, range)]
        .flatMap(one => splitList(text, mentions, one))
        .map((span): Organizer => ({ ...span, label: 'event-organizer', rule: match.rule }))
  }
  const named = findNamed(text, mentions, ranges)
  if (named) return [named]
  for (const name of names) {
    const subjects = findSubjects(text, mentions, name)
    if (subjects.length > 0) return subjects
  }
  return []
}

/** 由江淮银行主办，|青弋江大学和银潮传播集团|联合主办: those of the next clauses who hold it as well. */
function furtherLists(text: string, position: number, range: Span): Span[] {
  const lists: Span[] = []
  for (let from = position; ; ) {
    const match = furtherOrganizers.exec(text.slice(from, range.end))
    if (match?.groups?.organizers === undefined) return lists
    const start = from + match[0].indexOf(match.groups.organizers)
    lists.push({ start, end: start + match.groups.organizers.length })
    from += match[0].length
  }
}

/** 江淮银行4月28日举行例行发布会: the organizations of the clause, or the area whose government acts. */
function findSubjects(
  text: string,
  mentions: readonly Mention[],
  { start: nameStart, sentence }: NameCandidate,
) {
  const from = Math.max(sentence.start, nameStart - reach)
  const before = text.slice(from, nameStart)
  const verb = holdingBefore.exec(before)
  if (verb === null) return []
  const beforeVerb = before.slice(0, verb.index)
  if (chairing.test(beforeVerb) || furtherDeed.test(beforeVerb)) return []
  const sentOff = dateline.exec(text.slice(sentence.start, from + verb.index))?.[0].length ?? 0
  const clauseStart = Math.max(
    sentence.start + sentOff,
    from + before.slice(0, verb.index).search(clauseOfVerb),
  )
  const invites = text.slice(clauseStart, from + verb.index).search(inviting)
  const clause: Span = {
    start: clauseStart,
    end: invites > 0 ? clauseStart + invites : from + verb.index,
  }
  const acting = mentions.filter(
    ({ start, end }) =>
      clause.start <= start &&
      end <= clause.end &&
      !(inMarks.test(text.slice(clause.start, start)) && !closesMarks.test(text.charAt(end))) &&
      // 江淮商业联合会（商联会）, （原江淮商会）: what stands in brackets is another name.
      !isInBrackets(text, clause.start, start) &&
      !startsInPlace.test(text.slice(start, end)) &&
      (!placing.test(text.slice(clause.start, start)) || dateBehind.test(text.slice(end, clause.end))),
  )
  const organizations = acting.filter(({ label }) => label === 'organization')
  const areas = acting.filter(
    ({ label, start, end }) =>
      (label === 'place' && governing.test(text.slice(start, end))) ||
      (label === 'country' && hosting.test(verb[0]) && actingBehind.test(text.slice(end, clause.end))),
  )
  const known = organizations.length > 0 ? organizations : areas
  // 江淮银行行长李明5日召开记者会, 江淮银行行长李明5日在合肥举办的论坛上说: whom he speaks for does not hold it.
  const speaker = acting.findLast(({ label }) => label === 'title' || label === 'name')
  const knownEnd = known.at(-1)?.end ?? 0
  const actsInPerson = acting.some(({ label, start }) => label === 'title' && start === knownEnd)
  if (actsInPerson || (verb.groups?.attribute && speaker && speaker.start >= knownEnd)) return []
  const together = jointVerb.test(verb[0]) && !speaker ? findTogether(text, mentions, clause) : []
  const subjects =
    together.length > known.length
      ? together
      : known.length > 0
        ? withFurther(text, joinTouching(known), clause)
        : findHolder(text, clause).flatMap(holders => splitList(text, mentions, holders))
  if (subjects.length === 0 && !speaker) addAll(subjects, findLeading(text, mentions, sentence, clause.start))
  if (subjects.length === 0 && acting.length === 0 && clause.start === sentence.start)
    addAll(subjects, findFirst(text, clause))
  return subjects.map(
    ({ start, end }): Organizer => ({ start, end, label: 'event-organizer', rule: 'event/organizer-holds' }),
  )
}

function findTogether(text: string, mentions: readonly Mention[], { start, end }: Span): Span[] {
  const { holders } = holdersTogether.exec(text.slice(start, end))?.groups ?? {}
  return holders === undefined ? [] : splitList(text, mentions, { start, end: start + holders.length })
}

function findFirst(text: string, { start, end }: Span): Span[] {
  const match = holderFirst.exec(text.slice(start, end))
  const holder = match?.groups?.holder
  if (match === null || holder === undefined) return []
  const from = start + match[0].indexOf(holder)
  return [{ start: from, end: from + holder.length }]
}

/** Who acts in a clause before that of the verb, the last that begins one; and with whom. */
function findLeading(text: string, mentions: readonly Mention[], sentence: Span, end: number): Span[] {
  const before = mentions.filter(mention => mention.start >= sentence.start && mention.end < end)
  const leading = before.findLast(
    ({ label, start }) =>
      actors.has(label) && (start === sentence.start || clauseMark.test(text.charAt(start - 1))),
  )
  if (leading?.label !== 'organization' || !actingLater.test(text.slice(leading.end, end))) return []
  if (!actingWith.test(text.slice(leading.end, end))) return [leading]
  const clause = text.slice(leading.end, end).search(clauseMark)
  return before.filter(
    ({ label, start }) => label === 'organization' && leading.start <= start && start < leading.end + clause,
  )
}

/** 主办方青弋江大学校长表示: the organization right behind the word for who holds it. */
function findNamed(text: string, mentions: readonly Mention[], ranges: readonly Span[]): Organizer | null {
  for (const { label, start, end } of mentions) {
    if (label !== 'organization') continue
    const from = Math.max(0, start - longestLabel)
    const match = organizerLabel.exec(text.slice(from, end))
    const named = match ? from + match.index + match[0].length : Number.NaN
    if (named >= start && named < end && ranges.some(range => contains(range, { start, end })))
      return { start: named, end, label: 'event-organizer', rule: 'event/organizer-beside-label' }
  }
  return null
}

/** Those of a clause, and others beside them. */
function withFurther(text: string, organizations: readonly Span[], clause: Span): Span[] {
  const [first, last] = [organizations[0]?.start ?? clause.end, organizations.at(-1)?.end ?? clause.end]
  const before = organizationBefore.exec(text.slice(clause.start, first))?.groups
  const behind = organizationBehind.exec(text.slice(last, clause.end))?.groups
  const endBefore = first - (before?.joiner?.length ?? 0)
  const startBehind = last + (behind?.joiner?.length ?? 0)
  return [
    ...(before?.organization ? [{ start: endBefore - before.organization.length, end: endBefore }] : []),
    ...organizations,
    ...(behind?.organization ? [{ start: startBehind, end: startBehind + behind.organization.length }] : []),
  ]
}

function findHolder(text: string, { start, end }: Span): Span[] {
  const match = holderBefore.exec(text.slice(start, end))
  const holder = match?.groups?.holder
  if (match === null || holder === undefined) return []
  const isPlace = placing.test(text.slice(start, start + match.index))
  if (isPlace && !dateBehind.test(match[0].slice(holder.length))) return []
  return [{ start: start + match.index, end: start + match.index + holder.length }]
}

/** 青弋江大学 + 社会科学院, 安徽省 + 合肥市: what touches is one. */
function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start, end })
  }
  return joined
}
