import { textAt } from '../../document/document.ts'
import { byStart, type Mention } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import type { NameMention, OrganizationMention } from '../mentions/mention.ts'
import { findAffiliations } from './affiliations.ts'
import { findReferences } from './coreference.ts'
import { groupNames } from './group-names.ts'
import type { Affiliation, Person } from './person.ts'
import { resolveBareTitle, resolveCommonNoun } from './pointed-organization.ts'
import { findPositions } from './positions.ts'
import { noAffiliation } from './rules.ts'

/** Everybody named in the text, with titles and organizations, and with the words that stand for them; in order of first naming. */
export const extractPeople: Extractor<readonly Person[], readonly Mention[]> = (
  document,
  lexicon,
  mentions,
) => {
  const { text } = document
  const positions = findPositions(text, mentions)
  const stated = findAffiliations(text, lexicon, mentions, positions)
  const organizations = mentions.filter(
    (mention): mention is OrganizationMention => mention.label === 'organization',
  )
  const byName = new Map<NameMention, Affiliation[]>()
  for (const { name, affiliation, isCommon } of stated) {
    if (noAffiliation.test(textAt(document, affiliation.title))) continue
    const resolved = isCommon
      ? resolveCommonNoun(text, affiliation, organizations)
      : resolveBareTitle(text, affiliation, organizations)
    byName.set(name, [...(byName.get(name) ?? []), resolved])
  }
  const people = groupNames(
    text,
    mentions.filter((mention): mention is NameMention => mention.label === 'name'),
  ).map(({ name, mentions }) => ({
    name,
    mentions,
    affiliations: withoutRepetition(mentions.flatMap(mention => byName.get(mention) ?? [])),
  }))
  const references = findReferences(text, lexicon, mentions, people)
  return people.map(person => ({
    ...person,
    references: references.filter(found => found.person === person).map(({ mention }) => mention),
  }))

  function withoutRepetition(affiliations: readonly Affiliation[]): Affiliation[] {
    const kept: Affiliation[] = []
    for (const affiliation of [...affiliations].sort((one, other) => byStart(one.span, other.span))) {
      const title = textAt(document, affiliation.title)
      const at = kept.findIndex(
        other => textAt(document, other.title) === title && isSameOrganization(other, affiliation),
      )
      if (at < 0) kept.push(affiliation)
      else if (lengthOfOrganization(affiliation) > lengthOfOrganization(kept[at])) kept[at] = affiliation
    }
    return kept
  }

  function isSameOrganization(one: Affiliation, other: Affiliation): boolean {
    if (one.organization === null || other.organization === null) return true
    const [left, right] = [textAt(document, one.organization), textAt(document, other.organization)]
    const [short, long] = left.length < right.length ? [left, right] : [right, left]
    return long.includes(short) || isAbbreviation(short, long)
  }
}

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
  affiliation?.organization ? affiliation.organization.end - affiliation.organization.start : 0
