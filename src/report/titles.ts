import { elementAt } from '../document/partition.ts'
import { type Mention, type Span, wordsAt } from '../document/span.ts'
import { namesDepartment } from '../extract/organizations/department-rules.ts'
import { startOfTerms } from '../extract/organizations/departments.ts'
import type { Organization } from '../extract/organizations/organization.ts'

/** Every title of a text, from the department on that it is held in and that is no organization of its own: 云岭银行|财务部经理. */
export function titlesOf(
  text: string,
  mentions: readonly Mention[],
  organizations: readonly Organization[],
): readonly Mention[] {
  const endAt = new Map<number, number>()
  for (const { mentions: named } of organizations)
    for (const { start, end } of named) endAt.set(start, Math.max(end, endAt.get(start) ?? 0))
  return mentions.flatMap((mention, index) => {
    if (mention.label !== 'title') return []
    const { end, label, rule } = mention
    return [
      {
        start: startOfTerms(text, startOfTitle(text, mention, elementAt(mentions, index - 1), endAt)),
        end,
        label,
        rule,
      },
    ]
  })
}

function startOfTitle(
  text: string,
  title: Span,
  before: Mention | undefined,
  endAt: ReadonlyMap<number, number>,
): number {
  if (before === undefined || before.end !== title.start) return title.start
  const isUnit = before.label === 'common' && namesDepartment.test(wordsAt(text, before))
  if (before.label !== 'organization' && !isUnit) return title.start
  return Math.min(endAt.get(before.start) ?? before.start, title.start)
}
