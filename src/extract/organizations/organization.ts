import type { Mention } from '../../document/span.ts'
import type { OrganizationKind } from '../../lexicon/organization-kinds.ts'
import type { OrganizationMention } from '../mentions/mention.ts'

/** Words that stand for an organization named elsewhere: 该行, 本公司. */
export type OrganizationReference = Mention<'organization-reference'>

/** One organization with all places that name it, in text order; `name` is its fullest name in the text. */
export interface Organization {
  readonly name: string
  readonly kind: OrganizationKind
  /** The name from the whole to the unit: 东兴证券, 互联网金融部. */
  readonly parts: readonly string[]
  /** Its other names in the text, in the order of their first mention. */
  readonly aliases: readonly string[]
  readonly mentions: readonly OrganizationMention[]
  readonly references: readonly OrganizationReference[]
  /** Whether the text ever means the body, and not only its house or what it prints. */
  readonly isBody: boolean
}
