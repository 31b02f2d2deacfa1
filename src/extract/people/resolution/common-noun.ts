import { byStart, type Span, withEdges, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import type { Organization } from '../../organizations/organization.ts'
import { type Affiliation, heldIn, toOrganization } from '../person.ts'
import {
  anyCompany,
  committee,
  division,
  endsName,
  notOfCommittee,
  onlyPoints,
  ownCompany,
  ownCouncil,
  termBefore,
} from './common-noun-rules.ts'
import { focusBefore } from './focus-company.ts'
import type { NamedOrganization } from './host.ts'

/** `该行行长张三`: the title's organization is the one that the noun points at; where it points at none, what the text says stands (公司) or nothing. */
export function resolveCommonNoun(
  text: string,
  affiliation: Affiliation,
  organizations: readonly Organization[],
  focus: readonly NamedOrganization[],
): Affiliation {
  const { organization } = affiliation
  if (organization === null) return affiliation
  const noun = wordsAt(text, organization)
  // 第二届委员会 is not the first one that the text has named.
  const term = termBefore.exec(text.slice(Math.max(0, organization.start - longestTerm), organization.start))
  if (term !== null && endsName.test(noun))
    return heldIn(affiliation, withEdges(organization, organization.start - term[0].length, organization.end))
  const own = ownCompany.test(noun) ? focusBefore(focus, organization.start) : undefined
  if (own !== undefined) return heldIn(affiliation, toOrganization(own))
  const isNoOfficer = notOfCommittee.test(wordsAt(text, affiliation.title))
  const pointedAt = organizations
    .find(({ references }) => references.some(({ end }) => end === organization.end))
    ?.mentions.findLast(({ end }) => end <= organization.start)
  // 该会会长 after a committee: of the association named before, because a committee has no such officer.
  const meant =
    pointedAt !== undefined && isNoOfficer && committee.test(wordsAt(text, pointedAt))
      ? lastAssociation(text, organization, organizations)
      : pointedAt
  if (meant !== undefined) return heldIn(affiliation, meant)
  const company = anyCompany.test(noun) ? lastCompany(text, organization, organizations) : undefined
  if (company !== undefined) return heldIn(affiliation, company)
  const whole = endsName.test(noun) ? wholeOf(text, organization, organizations) : undefined
  if (whole !== undefined) return heldIn(affiliation, whole)
  return onlyPoints.test(noun) ? heldIn(affiliation, null) : affiliation
}

const longestTerm = 6

/** `公司董事长`: the company that the text has named last. */
const lastCompany = (
  text: string,
  noun: Span,
  organizations: readonly Organization[],
): OrganizationMention | undefined =>
  lastNamed(
    organizations.filter(({ kind }) => companyKinds.has(kind)),
    // 公司董事 before is no name of the company, nor is 冰箱事业部.
    ({ start, end, rule }) =>
      end <= noun.start &&
      noun.start - end <= farthestCompany &&
      rule !== 'organizations/common-noun' &&
      !division.test(text.slice(start, end)),
  )

const companyKinds: ReadonlySet<string> = new Set(['company', 'bank', 'insurer', 'securities'])
/** A company is called so within a few sentences, in characters. */
const farthestCompany = 200

/** The association named last before words that point at one, but for committees. */
const lastAssociation = (
  text: string,
  pointing: Span,
  organizations: readonly Organization[],
): OrganizationMention | undefined =>
  lastNamed(
    organizations.filter(({ kind }) => kind === 'association'),
    mention => mention.end <= pointing.start && !committee.test(wordsAt(text, mention)),
  )

/** `学会秘书长`, where 中国真空学会 was named before: the last name that ends with the noun, or does before its own council (中国真空学会第七届理事会). */
function wholeOf(
  text: string,
  noun: OrganizationMention,
  organizations: readonly Organization[],
): OrganizationMention | undefined {
  const words = wordsAt(text, noun)
  const wholes = organizations.flatMap(({ mentions }) =>
    mentions.flatMap(mention => {
      const name = wordsAt(text, mention).replace(ownCouncil, '')
      const isWhole = mention.end <= noun.start && name.length > words.length && name.endsWith(words)
      const end = mention.start + name.length
      return isWhole ? [withEdges(toOrganization(mention), mention.start, end)] : []
    }),
  )
  return wholes.sort(byStart).at(-1)
}

/** The mention that stands last of those that fit. */
const lastNamed = (
  organizations: readonly Organization[],
  fits: (mention: OrganizationMention) => boolean,
): OrganizationMention | undefined =>
  organizations
    .flatMap(({ mentions }) => mentions)
    .filter(fits)
    .sort(byStart)
    .at(-1)
