import type { OrganizationMention } from '../mentions/mention.ts'
import type { Affiliation } from './person.ts'
import { onlyPoints, pointedAt } from './rules.ts'

/** `该行行长张三`: the title's organization is the bank named last before; where none is, what the text says stands (公司) or nothing. */
export function resolveCommonNoun(
  text: string,
  affiliation: Affiliation,
  organizations: readonly OrganizationMention[],
): Affiliation {
  const { organization } = affiliation
  if (organization === null) return affiliation
  const noun = text.slice(organization.start, organization.end)
  const kind = pointedAt.find(({ noun: pattern }) => pattern.test(noun))
  const meant = organizations.findLast(
    ({ start, end }) => end <= organization.start && kind?.names.test(text.slice(start, end)),
  )
  if (meant !== undefined) return { ...affiliation, organization: meant }
  return onlyPoints.test(noun) ? { ...affiliation, organization: null } : affiliation
}
