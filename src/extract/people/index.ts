import { addTo } from '../../document/add-to.ts'
import type { SegmentedDocument } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { byStart, type Mention, wordsAt } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Steps } from '../../steps.ts'
import { isArea, type NameMention } from '../mentions/mention.ts'
import { partsOf } from '../mentions/organizations/chains/parts.ts'
import type { Organization } from '../organizations/organization.ts'
import { findAffiliations } from './affiliations/affiliations.ts'
import type { StatedAffiliation } from './affiliations/stated-affiliation.ts'
import { findTitlesWithin } from './affiliations/titles-within.ts'
import { confidenceOf } from './confidence.ts'
import { groupNames } from './names/group-names.ts'
import type { SoundAlike } from './names/respelled-names.ts'
import type { Affiliation, HeldAffiliation, Person } from './person.ts'
import { findPositions } from './positions/positions.ts'
import { Resolver } from './resolution/resolver.ts'
import { readRosters } from './rosters/rosters.ts'
import { findShortForms } from './short-forms/short-forms.ts'
import { findSoleHolders } from './short-forms/sole-holders.ts'

interface PeopleGiven {
  readonly mentions: readonly Mention[]
  readonly organizations: readonly Organization[]
  readonly soundAlike: SoundAlike
}

/** Everybody named in the text, with titles and organizations, and with the words that stand for them; in order of first naming. */
export function* extractPeople(
  document: SegmentedDocument,
  lexicon: Lexicon,
  { mentions, organizations, soundAlike }: PeopleGiven,
): Steps<readonly Person[]> {
  const { text } = document
  const positions = findPositions(text, mentions, lexicon)
  yield
  const rosters = readRosters(text, mentions, positions)
  const others = positions.filter(position => !rosters.positions.has(position))
  const stated = [
    ...rosters.stated,
    ...findAffiliations(text, mentions, others),
    ...findTitlesWithin(mentions),
  ]
  yield
  const statedOf = new Map<NameMention, StatedAffiliation[]>()
  for (const statement of stated) addTo(statedOf, statement.name, statement)
  const resolver = new Resolver(text, organizations, mentions.filter(isArea), stated)
  const names = mentions.filter((mention): mention is NameMention => mention.label === 'name')
  const people = groupNames(text, names, soundAlike).map(({ name, mentions }) => {
    const own = mentions.flatMap(mention => statedOf.get(mention) ?? [])
    return {
      name,
      mentions,
      affiliations: resolver.resolve(own),
      statements: own.map(({ affiliation }) => affiliation.span),
    }
  })
  yield
  const shortForms = findShortForms(document, lexicon, mentions, people)
  const offices = findSoleHolders(document, lexicon, { mentions, people })
  yield
  return people.map(person => {
    const { name, mentions, affiliations, statements } = person
    return {
      name,
      mentions,
      affiliations: affiliations.map(affiliation => hold(document, affiliation, mentions, lexicon)),
      shortForms: [...(shortForms.get(person) ?? []), ...(offices.get(person) ?? [])].sort(byStart),
      statements,
    }
  })
}

function hold(
  document: SegmentedDocument,
  affiliation: Affiliation,
  names: readonly NameMention[],
  lexicon: Lexicon,
): HeldAffiliation {
  const { title, organization, span, rule } = affiliation
  const name = startingIn(names, span.start, span.end).at(-1) ?? span
  return {
    title,
    organization,
    span,
    rule,
    organizationParts: organization === null ? [] : partsOf(wordsAt(document.text, organization), lexicon),
    confidence: confidenceOf(document.text, lexicon, affiliation, name),
  }
}
