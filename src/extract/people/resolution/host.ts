import { wordsAt } from '../../../document/span.ts'
import type { OrganizationKind } from '../../../lexicon/organization-kinds.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { hostsEvent, opensReport, parliament } from './host-rules.ts'

/** A place that names an organization, with what kind it is. */
export interface NamedOrganization extends OrganizationMention {
  readonly kind: OrganizationKind
}

/** What a report says of the body that it is about. */
export interface ReportHost {
  /** The organization that opens a line and holds, founds or celebrates something; a report's bare titles are held in it. */
  readonly host: NamedOrganization | undefined
  /** Whether the report opens with a parliament, whose members are called by the bare title. */
  readonly isOfParliament: boolean
}

/** What a report is about by its opening; organizations in text order. */
export function hostOf(text: string, organizations: readonly NamedOrganization[]): ReportHost {
  const [first] = organizations
  const host = organizations.find(
    ({ start, end }) =>
      start < farthestOpening &&
      opensReport.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
      hostsEvent.test(text.slice(end, end + longestPredicate)),
  )
  const isOfParliament =
    first !== undefined &&
    opensReport.test(text.slice(0, first.start)) &&
    parliament.test(wordsAt(text, first))
  return { host, isOfParliament }
}

/** A report names its host within its first lines, in characters. */
const farthestOpening = 200

/** Between a host and the verb that says what it does there may stand a date, a place and with whom, in characters. */
const longestPredicate = 40
