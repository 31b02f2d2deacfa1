import type { OrganizationMention } from '../mentions/mention.ts'

/** One organization with all places that name it, in text order; `name` is its fullest name in the text. */
export interface Organization {
  readonly name: string
  readonly mentions: readonly OrganizationMention[]
}
