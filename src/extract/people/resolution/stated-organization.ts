import { askedOnce } from '../../../document/asked-once.ts'
import { type Span, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { type Affiliation, heldIn, toOrganization } from '../person.ts'
import type { NamedOrganization } from './host.ts'
import { ownOffice, partyOrgan, sharedName } from './stated-organization-rules.ts'

/**
 * Of a title that is stated with an organization: the organization whole, where the text has named it before (市政府 is the government of
 * the city whose government was named, 办事处 the office that was, 自治区 of `areas` the one that an office of was; `endingIn` as `createEndingIn` makes it), and none where it is a party's organ that the title's office is not held in (省委副书记、省长).
 */
export function resolveStatedOrganization(
  text: string,
  affiliation: Affiliation,
  endingIn: (words: string) => readonly OrganizationMention[],
  areas: readonly OrganizationMention[],
): Affiliation {
  const { title, organization } = affiliation
  if (organization === null) return affiliation
  const words = wordsAt(text, organization)
  if (
    ownOffice.test(wordsAt(text, title)) &&
    partyOrgan.test(words) &&
    !standsBefore(text, organization, title)
  )
    return heldIn(affiliation, null)
  if (!sharedName.test(words)) return affiliation
  const isBefore = ({ end }: Span): boolean => end <= organization.start
  const whole =
    endingIn(words).findLast(isBefore) ??
    areas.findLast(area => isBefore(area) && endsIn(wordsAt(text, area), words))
  return whole === undefined ? affiliation : heldIn(affiliation, toOrganization(whole))
}

/** Whether nothing but blanks stands between an organization and a title; else it is that of a title before. */
const standsBefore = (text: string, organization: Span, title: Span): boolean =>
  organization.end > title.start || text.slice(organization.end, title.start).trim() === ''

/** Gives the organizations whose names end in some words, and say more, in text order; looked up once for the same words. */
export const createEndingIn = (
  text: string,
  organizations: readonly NamedOrganization[],
): ((words: string) => readonly NamedOrganization[]) =>
  askedOnce(words => organizations.filter(organization => endsIn(wordsAt(text, organization), words)))

const endsIn = (name: string, words: string): boolean => name.length > words.length && name.endsWith(words)
