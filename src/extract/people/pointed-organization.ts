import type { OrganizationMention } from '../mentions/mention.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Affiliation } from './person.ts'
import { heldAnywhere, nowhereHeld, onlyPoints, sharedArea } from './rules.ts'

/** `该行行长张三`: the title's organization is the one that the noun points at; where it points at none, what the text says stands (公司) or nothing. */
export function resolveCommonNoun(
  text: string,
  affiliation: Affiliation,
  organizations: readonly Organization[],
): Affiliation {
  const { organization } = affiliation
  if (organization === null) return affiliation
  const meant = organizations
    .find(({ references }) => references.some(({ end }) => end === organization.end))
    ?.mentions.findLast(({ end }) => end <= organization.start)
  if (meant !== undefined) return { ...affiliation, organization: meant }
  return onlyPoints.test(text.slice(organization.start, organization.end))
    ? { ...affiliation, organization: null }
    : affiliation
}

/** An organization so far before a bare title (in characters) is not what the title is held in. */
const farthestBefore = 200

/**
 * `云岭银行日前举行发布会，行长张三表示`: a title that stands without an organization is held in the one named last that can have it.
 * One of the same sentence comes before one that the text gives somebody else's title in (`holders`), and that before any other.
 * Ranks that only some have ask for their kind (校长 a university); chairmen and spokesmen take any.
 */
export function resolveBareTitle(
  text: string,
  affiliation: Affiliation,
  organizations: readonly OrganizationMention[],
  holders: readonly OrganizationMention[],
): Affiliation {
  const { title, organization } = affiliation
  if (organization !== null) return withArea(text, affiliation, organizations)
  const words = text.slice(title.start, title.end)
  if (nowhereHeld.test(words)) return affiliation
  const kind = heldAnywhere.find(({ title: pattern }) => pattern.test(words))
  if (kind === undefined) return affiliation
  const sentenceStart = Math.max(text.lastIndexOf('。', title.start), text.lastIndexOf('\n', title.start))
  const canHold = ({ start, end }: OrganizationMention): boolean =>
    end <= affiliation.span.start && kind.names.test(text.slice(start, end))
  const meant =
    organizations.findLast(mention => mention.start > sentenceStart && canHold(mention)) ??
    holders.findLast(canHold) ??
    organizations.findLast(
      mention => affiliation.span.start - mention.end <= farthestBefore && canHold(mention),
    )
  return meant === undefined ? affiliation : { ...affiliation, organization: meant }
}

/** 市政府 is the government of the city whose government was named before. */
function withArea(
  text: string,
  affiliation: Affiliation,
  organizations: readonly OrganizationMention[],
): Affiliation {
  const { organization } = affiliation
  if (organization === null) return affiliation
  const words = text.slice(organization.start, organization.end)
  if (!sharedArea.test(words)) return affiliation
  const whole = organizations.findLast(({ start, end }) => {
    const other = text.slice(start, end)
    return end <= organization.start && other.length > words.length && other.endsWith(words)
  })
  return whole === undefined ? affiliation : { ...affiliation, organization: whole }
}
