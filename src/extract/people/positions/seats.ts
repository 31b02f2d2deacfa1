import { type Span, withEdges, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention, TitleMention } from '../../mentions/mention.ts'
import { executive } from '../../mentions/titles/company-officer-rules.ts'
import { committee } from '../resolution/common-noun-rules.ts'
import { areaHead, calling, councillor } from './rules.ts'

/** One title and where it is held. */
export interface Seat {
  readonly title: TitleMention
  readonly organization: OrganizationMention | null
  /** Whether the organization is only pointed at: 该行, 公司. */
  readonly isCommon: boolean
}

/** Labels of what a title may be held in. */
export const organizationLabels: ReadonlySet<string> = new Set(['organization', 'place', 'country', 'common'])

/** The last seat that a title joined to it shares: not that of an event's chairman. */
export const seatToShare = (seats: readonly Seat[]): Seat | undefined =>
  seats.findLast(({ organization, isCommon }) => organization !== null || !isCommon)

/** A title without an organization of its own takes that of the title it is joined to. */
export function toSeats(
  text: string,
  title: TitleMention,
  held: Pick<Seat, 'organization' | 'isCommon'> | undefined,
  before: Seat | undefined,
): Seat[] {
  if (held !== undefined) return [{ title, organization: held.organization, isCommon: held.isCommon }]
  const words = wordsAt(text, title)
  const given = before?.organization ?? null
  const isOwn =
    (councillor.test(words) && given?.rule.startsWith('organizations/') === true) ||
    calling.test(words) ||
    (given !== null && executive.test(words) && committee.test(wordsAt(text, given)))
  const organization = isOwn ? null : given
  return [
    {
      title,
      organization: organization && areaOf(text, title, organization),
      isCommon: before?.isCommon ?? false,
    },
  ]
}

/** The 市长 joined to the 云海市委副书记 is the mayor of 云海市. */
export function areaOf(
  text: string,
  title: Span,
  organization: OrganizationMention,
): OrganizationMention | null {
  const area = areaHead.exec(wordsAt(text, title))?.[1]
  const length = area === undefined ? -1 : wordsAt(text, organization).lastIndexOf(area)
  if (length < 0) return organization
  const { start } = organization
  return length === 0 ? null : withEdges(organization, start, start + length + 1)
}
