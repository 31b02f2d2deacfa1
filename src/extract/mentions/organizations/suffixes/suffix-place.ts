import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { Chain, ChainLink } from '../chains/chain.ts'
import { organizationScores } from '../scores.ts'
import type { SuffixMatch } from './suffix-at.ts'

/** Nouns that may precede a name's first certain word are left out; those after it belong to it. */
export interface Start {
  readonly position: number
  readonly link: ChainLink
  readonly index: number
}

/** A suffix in its sentence, and what was read before it. */
export interface SuffixPlace {
  readonly view: SentenceView
  readonly links: readonly ChainLink[]
  readonly chain: Chain
  readonly suffix: SuffixMatch & { readonly index: number }
  /** Where a name begins before it, if one does. */
  readonly start: Start | undefined
  /** The end of the last organization before it in the chain; below 0 where there is none. */
  readonly lastEnd: number
  readonly beforeTitle: boolean
  /** Whether the title behind is said to be the organization's: 云岭科技的董事. */
  readonly ownsTitle: boolean
  readonly lexicon: Lexicon
}

/** The organization from a start to its suffix's end. */
export const toCandidate = (
  { suffix: { end } }: SuffixPlace,
  start: number,
  rule: Candidate['rule'],
  base: number,
): Candidate => ({
  start,
  end,
  label: 'organization',
  rule,
  score: base + organizationScores.perCharacter * (end - start),
})
