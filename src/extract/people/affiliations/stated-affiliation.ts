import type { NameMention } from '../../mentions/mention.ts'
import type { Affiliation } from '../person.ts'

/** A name with what one phrase says of it. */
export interface StatedAffiliation {
  readonly name: NameMention
  readonly affiliation: Affiliation
  readonly isCommon: boolean
  /** Whether a list shows that the organization is none of those that it names. */
  readonly isUntold?: boolean
}
