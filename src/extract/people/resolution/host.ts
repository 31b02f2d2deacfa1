import type { OrganizationKind } from '../../../lexicon/organization-kinds.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { hostsEvent, opensReport } from './host-rules.ts'

/** A place that names an organization, with what kind it is. */
export interface NamedOrganization extends OrganizationMention {
  readonly kind: OrganizationKind
}

/** The organization that opens one of the first lines and holds, founds or celebrates something; a report's bare titles are held in it. In text order. */
export const hostOf = (
  text: string,
  organizations: readonly NamedOrganization[],
): NamedOrganization | undefined =>
  organizations.find(
    ({ start, end }) =>
      start < farthestOpening &&
      opensReport.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
      hostsEvent.test(text.slice(end, end + longestPredicate)),
  )

/** A report names its host within its first lines, in characters. */
const farthestOpening = 200

/** Between a host and the verb that says what it does there may stand a date, a place and with whom, in characters. */
const longestPredicate = 40
