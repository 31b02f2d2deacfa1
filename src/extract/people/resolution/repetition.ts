import { byStart, lengthOf, type Span, wordsAt } from '../../../document/span.ts'
import type { Affiliation } from '../person.ts'
import { centralBank, centralBankInFull } from './repetition-rules.ts'

/**
 * Somebody's titles once each, in text order: of one title at one organization the statement that names the organization at most length.
 * `nameAt` gives the full name of the organization that is named at a position.
 */
export function withoutRepetition(
  text: string,
  affiliations: readonly Affiliation[],
  nameAt: ReadonlyMap<number, string>,
): Affiliation[] {
  const kept: Affiliation[] = []
  for (const affiliation of [...affiliations].sort((one, other) => byStart(one.span, other.span))) {
    const title = wordsAt(text, affiliation.title)
    const at = kept.findIndex(
      other => wordsAt(text, other.title) === title && isSameOrganization(text, other, affiliation, nameAt),
    )
    if (at < 0) kept.push(affiliation)
    else if (lengthOfOrganization(affiliation) > lengthOfOrganization(kept[at])) kept[at] = affiliation
  }
  return kept
}

function isSameOrganization(
  text: string,
  one: Affiliation,
  other: Affiliation,
  nameAt: ReadonlyMap<number, string>,
): boolean {
  if (one.organization === null || other.organization === null) return true
  // 云岭银行（Cloud Bank）行长, and Cloud Bank行长 elsewhere.
  const name = nameAt.get(one.organization.start)
  if (name !== undefined && name === nameAt.get(other.organization.start)) return true
  const [left, right] = [nameOf(text, one.organization), nameOf(text, other.organization)]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return long.includes(short) || isAbbreviation(short, long)
}

/** What an organization is called, in full where it is known by a word of another kind: 央行. */
const nameOf = (text: string, organization: Span): string =>
  wordsAt(text, organization).replace(centralBank, centralBankInFull)

/** 中行 of 中国银行: its characters stand in the full name in the same order. */
function isAbbreviation(short: string, long: string): boolean {
  let at = -1
  for (const character of short) {
    at = long.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}

const lengthOfOrganization = (affiliation: Affiliation | undefined): number =>
  affiliation?.organization ? lengthOf(affiliation.organization) : 0
