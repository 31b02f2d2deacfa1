import { type Span, withEdges, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention, TitleMention } from '../../mentions/mention.ts'
import { executive } from '../../mentions/titles/company-officer-rules.ts'
import { committee } from '../resolution/common-noun-rules.ts'
import { areaHead, calling, councillor, headOfSchool, isSchool } from './rules.ts'

/** One title and where it is held. */
export interface Seat {
  readonly title: TitleMention
  readonly organization: OrganizationMention | null
  /** Whether the organization is only pointed at: 该行, 公司. */
  readonly isCommon: boolean
}

/** Labels of what a title may be held in. */
export const organizationLabels: ReadonlySet<string> = new Set(['organization', 'place', 'country', 'common'])

/** The seat before it that a title shares, the last one but for the head of an area: not that of an event's chairman. */
export function seatToShare(text: string, title: Span, seats: readonly Seat[]): Seat | undefined {
  const held = seats
    .slice(-mostShared)
    .filter(({ organization, isCommon }) => organization !== null || !isCommon)
  const area = areaHead.exec(wordsAt(text, title))?.[1]
  // 云海市委常委、政法委书记、副市长: of the city, not of the committee named last.
  const ofArea =
    area && held.findLast(({ organization }) => organization && wordsAt(text, organization).includes(area))
  return ofArea || held.at(-1)
}

/** How many seats back a title looks for the one it shares: longer rows are no one's. */
const mostShared = 24

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
    (given !== null && headOfSchool.test(words) && !isSchool.test(wordsAt(text, given))) ||
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

const placeOfTitle = 'people/place'

/** The 市长 joined to the 云海市委副书记 is the mayor of 云海市. */
export function areaOf(
  text: string,
  title: Span,
  organization: OrganizationMention,
): OrganizationMention | null {
  const area = areaHead.exec(wordsAt(text, title))?.[1]
  if (area === undefined) return organization
  const name = wordsAt(text, organization)
  let last = name.lastIndexOf(area)
  // 云海市市委
  if (last > 0 && name.charAt(last - 1) === area) last--
  if (last < 0) return organization.rule.startsWith(placeOfTitle) ? organization : null
  const { start } = organization
  return last === 0 ? null : withEdges(organization, start, start + last + 1)
}
