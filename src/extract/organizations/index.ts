import { type Mention, type Span, wordsAt } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Extractor } from '../extractor.ts'
import type { OrganizationMention } from '../mentions/mention.ts'
import { kindOf, partsOf } from '../mentions/organizations/chains/parts.ts'
import { findDefinedNames } from '../mentions/organizations/told/defined-names.ts'
import { isSender } from '../mentions/places/dateline.ts'
import { isMeantAsBody, namesPrize } from './acting.ts'
import { worksThere } from './department-rules.ts'
import { endOfWhole, isDepartment, isOfDeputies } from './departments.ts'
import type { Organization, OrganizationReference } from './organization.ts'
import { type Antecedent, findReferences } from './references.ts'
import { ownCompany, pointing } from './rules.ts'
import { fullestNames } from './same-name.ts'

/**
 * The organizations of a text, each with all places that name it or point at it: short names that the text defines are the full one's,
 * and a department before a title (财务部经理) belongs to the title's seat, not to the organization's name.
 */
export const extractOrganizations: Extractor<readonly Organization[], readonly Mention[]> = (
  { text },
  lexicon,
  mentions,
) => {
  const organizations = new Map<string, Collected>()
  const antecedents: NamedOrganization[] = []
  for (const { mention, name } of namedIn(text, mentions, lexicon)) {
    const organization = collect(organizations, mention, name, lexicon)
    const { start, end } = mention
    if (!isSender(text, mention)) antecedents.push({ start, end, kind: organization.kind, organization })
  }
  const pointedAt = new Set<number>()
  for (const { reference, antecedent } of findReferences(text, mentions, antecedents)) {
    const { start, end, rule } = reference
    const words = wordsAt(text, reference)
    if (antecedent !== undefined) antecedent.organization.references.push(reference)
    // 进入本公司工作, where no name is told: whose text it is.
    else if (ownCompany.test(words))
      collect(organizations, { start, end, label: 'organization', rule }, words, lexicon)
    else continue
    pointedAt.add(end)
  }
  // 公司总经理: a noun that points at no name is all the name that there is.
  for (const [index, { start, end, label, rule }] of mentions.entries()) {
    if (label !== 'common' || pointedAt.has(end) || isDepartment(text, mentions, index, lexicon)) continue
    // 本公司董事长: the word that points is part of what there is.
    const from = pointing.test(text.charAt(start - 1)) ? start - 1 : start
    collect(organizations, { start: from, end, label: 'organization', rule }, text.slice(from, end), lexicon)
  }
  const asBody = bodiesIn(text, mentions, lexicon)
  const collected: Organization[] = []
  for (const organization of organizations.values()) {
    const { name, kind, parts, mentions: own, references } = organization
    const isBody = references.length > 0 || own.some(asBody)
    const aliases = otherNames(text, organization)
    collected.push({ name, kind, parts, mentions: own, references, aliases, isBody })
  }
  return collected
}

/** Tells of a mention whether it means a body; what a common noun names always does. */
function bodiesIn(text: string, mentions: readonly Mention[], lexicon: Lexicon): (mention: Span) => boolean {
  const indexAt = new Map<number, number>()
  for (const [index, { start, label }] of mentions.entries())
    if (label === 'organization') indexAt.set(start, index)
  return ({ start }) => {
    const index = indexAt.get(start)
    return index === undefined || isMeantAsBody(text, mentions, index, lexicon)
  }
}

/** A place that names an organization, as references may mean it. */
interface NamedOrganization extends Antecedent {
  readonly organization: Collected
}

interface Collected extends Omit<Organization, 'aliases' | 'isBody'> {
  readonly mentions: OrganizationMention[]
  readonly references: OrganizationReference[]
}

/** Puts a mention to the organization of this name, which is one more where none had it before. */
function collect(
  organizations: Map<string, Collected>,
  mention: OrganizationMention,
  name: string,
  lexicon: Lexicon,
): Collected {
  const known = organizations.get(name)
  const organization = known ?? describe(name, lexicon)
  if (known === undefined) organizations.set(name, organization)
  organization.mentions.push(mention)
  return organization
}

function describe(name: string, lexicon: Lexicon): Collected {
  const parts = partsOf(name, lexicon)
  return { name, parts, kind: kindOf(parts, lexicon), mentions: [], references: [] }
}

const otherNames = (text: string, { name, mentions }: Collected): string[] =>
  [...new Set(mentions.map(mention => wordsAt(text, mention)))].filter(words => words !== name)

/** Every place that names an organization, with the fullest name that the text has for it. */
function namedIn(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): { readonly mention: OrganizationMention; readonly name: string }[] {
  const named = mentions.flatMap((mention, index): OrganizationMention[] => {
    const { start, end, label, rule } = mention
    if (label !== 'organization') return []
    const next = mentions[index + 1]
    const isBeforeTitle = next?.label === 'title' && next.start === end
    if (isBeforeTitle && (isDepartment(text, mentions, index, lexicon) || isOfDeputies(text, mention, next)))
      return []
    if (namesPrize(text, mention)) return []
    const isHeldIn = isBeforeTitle || worksThere.test(text.slice(end, end + 3))
    return [{ start, end: isHeldIn ? endOfWhole(text, mention, lexicon) : end, label, rule }]
  })
  const wordsOf = (span: Span): string => wordsAt(text, span)
  const fullest = fullestNames(named.map(wordsOf), lexicon)
  const byEnd = new Map(named.map(mention => [mention.end, wordsOf(mention)]))
  const defined = new Map(
    findDefinedNames(text, named).map(name => [wordsOf(name), byEnd.get(name.fullEnd) ?? wordsOf(name)]),
  )
  return named.map(mention => {
    const words = wordsOf(mention)
    const full = defined.get(words) ?? words
    return { mention, name: fullest.get(full) ?? full }
  })
}
