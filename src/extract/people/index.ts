import { textAt } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { byStart, type Mention, type Span } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import type { NameMention } from '../mentions/mention.ts'
import { partsOf } from '../mentions/organizations/parts.ts'
import type { Organization } from '../organizations/organization.ts'
import { findAffiliations, type StatedAffiliation } from './affiliations.ts'
import { resolveCommonNoun } from './common-noun.ts'
import { confidenceOf } from './confidence.ts'
import { findReferences } from './coreference.ts'
import { groupNames } from './group-names.ts'
import { hostOf } from './host.ts'
import { ownBody } from './host-rules.ts'
import type { Affiliation, HeldAffiliation, Person } from './person.ts'
import { isHeldBeside, resolveBareTitle } from './pointed-organization.ts'
import { hasAcademicRanks } from './pointed-organization-rules.ts'
import { areaHead, areaOffice, fellow, noAffiliation, onAir, programme } from './position-rules.ts'
import { findPositions } from './positions.ts'
import type { SoundAlike } from './respelled-names.ts'
import { areaOf } from './seats.ts'

interface PeopleGiven {
  readonly mentions: readonly Mention[]
  readonly organizations: readonly Organization[]
  readonly soundAlike: SoundAlike
}

/** Everybody named in the text, with titles and organizations, and with the words that stand for them; in order of first naming. */
export const extractPeople: Extractor<readonly Person[], PeopleGiven> = (
  document,
  lexicon,
  { mentions, organizations, soundAlike },
) => {
  const { text } = document
  const positions = findPositions(text, mentions)
  const stated = findAffiliations(text, lexicon, mentions, positions)
  const named = organizations
    .flatMap(({ kind, mentions }) => mentions.map(mention => ({ ...mention, kind })))
    .filter(({ rule }) => rule !== 'organizations/common-noun')
    .sort(byStart)
  const byName = new Map<NameMention, StatedAffiliation[]>()
  for (const affiliation of stated)
    byName.set(affiliation.name, [...(byName.get(affiliation.name) ?? []), affiliation])
  /** The name that each phrase gives a title to. */
  const holderOf = new Map(stated.map(({ affiliation, name }) => [affiliation.span, name]))
  /** Where a phrase ends with its name: in 副会长王实、李远 the second stands after what was read for the first. */
  const endOf = (phrase: Span): number => Math.max(phrase.end, holderOf.get(phrase)?.end ?? 0)
  const host = hostOf(text, named)
  const holders = new Set<number>()
  /** What somebody's title is held in, by where the phrase ends that says so, with the name. */
  const heldAt = new Map<number, Affiliation['organization']>()
  const people = groupNames(
    text,
    mentions.filter((mention): mention is NameMention => mention.label === 'name'),
    soundAlike,
  ).map(({ name, mentions }) => {
    const affiliations = withoutRepetition(resolve(mentions.flatMap(mention => byName.get(mention) ?? [])))
    for (const { organization, span } of affiliations) {
      if (organization !== null) {
        holders.add(organization.start)
        heldAt.set(endOf(span), organization)
      } else if (ownBody.test(text.slice(span.start, span.end)) || heldAt.get(span.start - 1) === null)
        heldAt.set(endOf(span), null)
    }
    return { name, mentions, affiliations }
  })
  const references = findReferences(text, lexicon, mentions, people)
  return people.map(person => ({
    ...person,
    affiliations: person.affiliations.map(affiliation => hold(affiliation, person.mentions)),
    references: references.get(person) ?? [],
  }))

  function hold(affiliation: Affiliation, names: readonly NameMention[]): HeldAffiliation {
    const { organization, span } = affiliation
    const name = startingIn(names, span.start, span.end).at(-1) ?? span
    return {
      ...affiliation,
      organizationParts: organization === null ? [] : partsOf(textAt(document, organization), lexicon),
      confidence: confidenceOf(text, lexicon, affiliation, name),
    }
  }

  /** Organizations found for titles that stand without one, unless the text gives the same title with one elsewhere. */
  function resolve(statements: readonly StatedAffiliation[]): Affiliation[] {
    const counted = statements.filter(
      statement => !noAffiliation.test(textAt(document, statement.affiliation.title)) || isOnAir(statement),
    )
    const isStated = ({ affiliation, isCommon }: StatedAffiliation): boolean =>
      affiliation.organization !== null && !isCommon
    const stated = titlesOf(counted.filter(isStated))
    const pointed = titlesOf(counted.filter(({ affiliation }) => affiliation.organization !== null))
    /** 朱书记 after 党委书记: who has been named with the whole title is called by its end. */
    const isStatedElsewhere = ({ title, organization }: Affiliation): boolean =>
      (organization === null ? pointed : stated).some(whole => whole.endsWith(textAt(document, title)))
    const besideOf = new Map<NameMention, Affiliation['organization']>()
    for (const { name, affiliation } of counted)
      if (affiliation.organization !== null && !besideOf.has(name) && mayHoldRanks(affiliation))
        besideOf.set(name, affiliation.organization)
    const resolved: Affiliation[] = []
    for (const statement of counted) {
      const { affiliation, isCommon } = statement
      if (!isStated(statement) && isStatedElsewhere(affiliation)) continue
      const beside = besideOf.get(statement.name) ?? null
      if (isCommon) resolved.push(resolveCommonNoun(text, affiliation, organizations))
      else if (statement.isUntold) resolved.push(affiliation)
      else if (isHeldBeside(text, affiliation, beside))
        resolved.push({ ...affiliation, organization: beside })
      else {
        const found = inArea(
          resolveBareTitle(text, affiliation, named, { holders, heldAt, ...host }),
          resolved,
        )
        resolved.push(found)
        // 院长王实教授: the rank is held where the text shows the title to be.
        if (found.organization !== null && !besideOf.has(statement.name) && mayHoldRanks(found))
          besideOf.set(statement.name, found.organization)
      }
    }
    return resolved
  }

  /** Whether who has the title may have an academic rank in the same body: not a fellow of an academy. */
  function mayHoldRanks({ title, organization }: Affiliation): boolean {
    return (
      organization !== null &&
      hasAcademicRanks.test(textAt(document, organization)) &&
      !fellow.test(textAt(document, title))
    )
  }

  /** 市委副书记、市长, where 市委 is the 云海市委 named before: the mayor of 云海市. */
  function inArea(affiliation: Affiliation, before: readonly Affiliation[]): Affiliation {
    const { title, organization, span } = affiliation
    const joined = before.findLast(other => other.span.start === span.start)?.organization ?? null
    if (organization !== null || joined === null || !areaHead.test(textAt(document, title)))
      return affiliation
    return { ...affiliation, organization: areaOf(text, title, joined) }
  }

  /** 《晚间话题》主持人, but not the 主持人 of the meeting that the report is about. */
  function isOnAir({ affiliation: { title, organization }, isCommon }: StatedAffiliation): boolean {
    return (
      organization !== null &&
      programme.test(textAt(document, organization)) &&
      !isCommon &&
      onAir.test(textAt(document, title))
    )
  }

  function titlesOf(statements: readonly StatedAffiliation[]): readonly string[] {
    return [...new Set(statements.map(({ affiliation }) => textAt(document, affiliation.title)))]
  }

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
    const area = areaOffice.exec(short)?.[1] ?? areaOffice.exec(long)?.[1]
    return (
      long.includes(short) ||
      isAbbreviation(short, long) ||
      (area !== undefined &&
        left.replace(areaOffice, '$1').endsWith(area) &&
        right.replace(areaOffice, '$1').endsWith(area))
    )
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
