import { wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { academy } from '../rank-rules.ts'
import { hasRank } from '../ranks.ts'
import { ofUniversity } from './bare-title-rules.ts'
import {
  afterListedName,
  headsList,
  listedRanks,
  listMark,
  officeOfState,
  opensList,
  universityWithCouncil,
} from './list-rules.ts'

/**
 * Where organizations are held by where the phrase ends that gives the title, with the name; null where it only points at one (本会)
 * that the text does not name.
 */
export type HeldAt = ReadonlyMap<number, OrganizationMention | null>

/** What stands in a list before a title. */
export interface ListBefore {
  /** What the one before holds a title in; null where that is not named, undefined where nobody before does. */
  readonly organization: OrganizationMention | null | undefined
}

/** `副会长王实（左五）、秘书长李远`: the list that goes on with the phrase at `start`; null where that begins one. */
export function listBefore(text: string, start: number, heldAt: HeldAt): ListBefore | null {
  if (!listMark.test(text.charAt(start - 1))) return null
  const entry = text.slice(Math.max(0, start - longestEntry), start - 1)
  const courtesy = afterListedName.exec(entry)?.[0].length ?? 0
  return { organization: heldAt.get(start - 1 - courtesy) }
}

/** The organization whose people the list is of that begins at `start`. */
export function listHeading(
  text: string,
  start: number,
  organizations: readonly OrganizationMention[],
): ListBefore | null {
  if (!opensList.test(text.charAt(start - 1))) return null
  const organization = organizations.findLast(({ end }) => end < start)
  return organization !== undefined &&
    start - organization.end <= longestHeading &&
    headsList.test(text.slice(organization.end, start))
    ? { organization }
    : null
}

/** What brackets and a word for the people say between an organization and its list, in characters. */
const longestHeading = 32

/** Courtesies and where somebody stands in a picture are no longer, in characters. */
const longestEntry = 16

/** `云岭大学副教授王实、助理教授李远`: the second is where the first is, unless the first is a fellow of an academy; so are officers of a state. */
export function goesOnWithRank(text: string, title: string, listed: OrganizationMention): boolean {
  const organization = wordsAt(text, listed)
  return (
    (listed.rule === 'people/country-of-title' && officeOfState.test(title)) ||
    (hasRank(organization, title) && !academy.test(organization)) ||
    hasRank(organization, title, listedRanks)
  )
}

/** `云大校董会主席王实、校长李远`: the university of whose council the one before is. */
export function universityOf(
  text: string,
  title: string,
  listed: OrganizationMention,
): OrganizationMention | undefined {
  const length = ofUniversity.test(title)
    ? universityWithCouncil.exec(wordsAt(text, listed))?.[1]?.length
    : undefined
  return length === undefined ? undefined : { ...listed, end: listed.start + length }
}
