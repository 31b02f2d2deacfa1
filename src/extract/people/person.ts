import type { Mention, RuleId, Span } from '../../document/span.ts'
import type { NameMention, OrganizationMention, ShortForm, TitleMention } from '../mentions/mention.ts'

/** One title held at one organization. */
export interface Affiliation {
  readonly title: TitleMention
  /** Where the organization is named, also where that is far from the title (该行行长); `null`: the text does not say. */
  readonly organization: OrganizationMention | null
  /** The words that state the affiliation. */
  readonly span: Span
  readonly rule: RuleId
}

/** The affiliation with another organization. */
export const heldIn = (
  { title, span, rule }: Affiliation,
  organization: OrganizationMention | null,
): Affiliation => ({ title, organization, span, rule })

/** What is mentioned as the organization of an affiliation: the place alone. */
export const toOrganization = ({ start, end, rule }: Mention): OrganizationMention => ({
  start,
  end,
  label: 'organization',
  rule,
})

/** An affiliation as the report gives it. */
export interface HeldAffiliation extends Affiliation {
  /** The organization's name from the whole to the unit: 东兴证券, 互联网金融部. */
  readonly organizationParts: readonly string[]
  /** 0 to 1: the share of such affiliations that are right. */
  readonly confidence: number
}

export interface Person {
  /** Full name, as the text writes it. */
  readonly name: string
  /** Where the name stands, in text order. */
  readonly mentions: readonly NameMention[]
  /** Where a short name or a title stands for the person, in text order; whom pronouns mean is read later. */
  readonly shortForms: readonly ShortForm[]
  readonly affiliations: readonly HeldAffiliation[]
  /** The words that state an affiliation, wherever they stand: also those that say again what was said before. */
  readonly statements: readonly Span[]
}
