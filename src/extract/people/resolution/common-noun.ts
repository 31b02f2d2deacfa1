import { byStart, type Span, withEdges, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import type { Organization } from '../../organizations/organization.ts'
import { type Affiliation, heldIn, toOrganization } from '../person.ts'
import { anyCompany, endsName, onlyPoints, ownCompany, ownCouncil } from './common-noun-rules.ts'
import { focusBefore } from './focus-company.ts'
import type { NamedOrganization } from './host.ts'

/** `该行行长张三`: the title's organization is the one that the noun points at; where it points at none, what the text says stands (公司) or nothing. `others`: names of companies that it does not mean. */
export function resolveCommonNoun(
  text: string,
  affiliation: Affiliation,
  organizations: readonly Organization[],
  focus: readonly NamedOrganization[],
  others: ReadonlySet<string>,
): Affiliation {
  const { organization } = affiliation
  if (organization === null) return affiliation
  const noun = wordsAt(text, organization)
  const own = ownCompany.test(noun) ? focusBefore(focus, organization.start) : undefined
  if (own !== undefined) return heldIn(affiliation, toOrganization(own))
  const meant = organizations
    .find(({ references }) => references.some(({ end }) => end === organization.end))
    ?.mentions.findLast(({ end }) => end <= organization.start)
  if (meant !== undefined) return heldIn(affiliation, meant)
  const company = anyCompany.test(noun) ? lastCompany(organization, organizations, others) : undefined
  if (company !== undefined) return heldIn(affiliation, company)
  const whole = endsName.test(noun) ? wholeOf(text, organization, organizations) : undefined
  if (whole !== undefined) return heldIn(affiliation, whole)
  return onlyPoints.test(noun) ? heldIn(affiliation, null) : affiliation
}

/** `公司董事长`: the company that the text has named last, but for those of others. */
const lastCompany = (
  noun: Span,
  organizations: readonly Organization[],
  others: ReadonlySet<string>,
): OrganizationMention | undefined =>
  lastNamed(
    organizations.filter(({ kind, name }) => companyKinds.has(kind) && !others.has(name)),
    // 公司董事 before is no name of the company.
    ({ end, rule }) =>
      end <= noun.start && noun.start - end <= farthestCompany && rule !== 'organizations/common-noun',
  )

const companyKinds: ReadonlySet<string> = new Set(['company', 'bank', 'insurer', 'securities'])
/** A company is called so within a few sentences, in characters. */
const farthestCompany = 200

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
