import type { Token } from '../../../../document/document.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { OrganizationSuffixKind } from '../../../../lexicon/organization-kinds.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { endsNoBody, officeWord, wordForDepartment } from './suffix-at-rules.ts'

/** What ends the name of an organization. */
export interface SuffixMatch {
  readonly start: number
  readonly end: number
  readonly kind: OrganizationSuffixKind
}

/** The longest suffix that ends here, at a word's start or within a word that it ends. */
export function suffixAt(
  view: SentenceView,
  end: number,
  from: number,
  lexicon: Lexicon,
): SuffixMatch | undefined {
  const match = lexicon.organizationSuffixes.matchBefore(view.text, end, Math.min(from, end - 1))
  if (
    match === undefined ||
    endsNoBody.test(view.text.slice(Math.max(view.start, end - longestWork), end + 1))
  )
    return undefined
  // 干部 is no 部, but 人事局 is a 局.
  const token = view.tokenAt(match.start)
  if (
    end - match.start === 1 &&
    token !== undefined &&
    token.start !== match.start &&
    isKnownWord(token) &&
    !namesOffice(token)
  )
    return undefined
  return { start: match.start, end, kind: match.entry }
}

const longestWork = 6

/** 人事局, 销售部; what the segmenter's list calls an organization itself (社会保障部) names the whole. */
const namesOffice = ({ text, tag }: Token): boolean =>
  officeWord.test(text) || (tag !== 'nt' && wordForDepartment.test(text))
