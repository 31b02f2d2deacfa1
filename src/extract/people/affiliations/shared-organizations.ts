import { partitionPoint } from '../../../document/partition.ts'
import { byStart, wordsAt } from '../../../document/span.ts'
import { executive } from '../../mentions/titles/company-officer-rules.ts'
import { type Affiliation, heldIn } from '../person.ts'
import { deputy, joinsDeputies, joinsNames, rankOfList, sentAbroad } from './holder-rules.ts'
import type { StatedAffiliation } from './stated-affiliation.ts'

/**
 * `云岭大学王实院士、李远院士`, `文学院院长王实，副院长李远`, `云岭科技董事长王实和CEO李远`: who has the same title in the same list, is deputy to
 * it or heads a company too, does so in the same organization.
 */
export function shareOrganizations(text: string, stated: readonly StatedAffiliation[]): StatedAffiliation[] {
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
  const areSent = sentAbroad.test(first) && sentAbroad.test(second)
  if ((areSent || (executive.test(first) && executive.test(second))) && joinsNames.test(between)) return true
  return joinsDeputies.test(between) && deputy.test(second) && headOf(text, before) === headOf(text, next)
}
