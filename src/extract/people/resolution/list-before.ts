import { wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { hasRank } from '../ranks.ts'
import { afterListedName, listedRanks, listMark, officeOfState } from './list-rules.ts'

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

/** Courtesies and where somebody stands in a picture are no longer, in characters. */
const longestEntry = 16

/** `云岭大学校长王实、执行长李远`, `云岭总统王实、总理李远`: the second is where the first is. */
export function goesOnWithRank(text: string, title: string, listed: OrganizationMention): boolean {
  const organization = wordsAt(text, listed)
  return (
    (listed.rule === 'people/country-of-title' && officeOfState.test(title)) ||
    hasRank(organization, title, listedRanks)
  )
}
