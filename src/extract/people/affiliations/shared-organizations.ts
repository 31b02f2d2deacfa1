import { byStart, wordsAt } from '../../../document/span.ts'
import { type Affiliation, heldIn } from '../person.ts'
import { deputy, joinsDeputies, joinsNames, rankOfList, sentAbroad } from './holder-rules.ts'
import type { StatedAffiliation } from './stated-affiliation.ts'

/**
 * `云岭大学王实院士、李远院士`, `文学院院长王实，副院长李远`: who has the same title in the same list, or is deputy to it, does so in the same
 * organization.
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
    const { affiliation: source, isCommon } = isAlikeBefore ? before : statement
    shared.push({ name: statement.name, affiliation: heldIn(affiliation, source.organization), isCommon })
  }
  return shared
}

const headOf = (text: string, { title }: Affiliation): string => wordsAt(text, title).replace(deputy, '')

function isAlike(text: string, before: Affiliation, next: Affiliation): boolean {
  const between = text.slice(before.span.end, next.span.start)
  const [first, second] = [wordsAt(text, before.title), wordsAt(text, next.title)]
  if (first === second || (rankOfList.test(first) && rankOfList.test(second))) return joinsNames.test(between)
  if (sentAbroad.test(first) && sentAbroad.test(second)) return joinsNames.test(between)
  return joinsDeputies.test(between) && deputy.test(second) && headOf(text, before) === headOf(text, next)
}
