import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { ChainLink } from '../chains/chain.ts'
import { organizationScores } from '../scores.ts'
import { wordLikeJoin } from './registered-name-rules.ts'
import {
  classBefore,
  longestShareName,
  opensStockCode,
  shareCode,
  stockCode,
  stroke,
} from './stock-code-rules.ts'

/** `云岭科技（601234.SH）`, `沄达(2409)`: a company by whatever name it has, for its code at the exchange follows. */
export function findByStockCode(
  view: SentenceView,
  links: readonly ChainLink[],
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = []
  const sentence = wordsAt(view.text, view)
  if (!opensStockCode.test(sentence)) return found
  for (const { index } of matchesOf(stockCode, sentence)) {
    const end = view.start + index
    const start = nameStart(view, links, { end, longest: longestName }, lexicon)
    if (start === undefined) continue
    const isLong = end - start > longestShareName && isShareName(view, links, { start, end })
    const share = isLong ? nameStart(view, links, { end, longest: longestShareName }, lexicon) : undefined
    const base = share === undefined ? organizationScores.known : shareScore
    found.push({
      start: share ?? start,
      end,
      label: 'organization',
      rule: 'organizations/stock-code',
      score: base + organizationScores.perCharacter * (end - (share ?? start)),
    })
  }
  return found
}

/** More than what stands before it in a headline may score as one name with it: 巨亏资产|云岭集团(601234). */
const shareScore = organizationScores.known + organizationScores.own

/**
 * Whether what ends before a code is rather a name of four characters behind other words (减持股份|云岭黄金(601234)): the code is the mainland's, and no
 * place or word like 中国 begins them.
 */
function isShareName(view: SentenceView, links: readonly ChainLink[], { start, end }: Span): boolean {
  const { text } = view
  const opening = links[view.tokenIndexAt(start)]
  return (
    shareCode.test(text.slice(end, end + longestCode)) &&
    (end - start > longestWithPlace || (opening !== 'place' && opening !== 'start'))
  )
}

/** Where the name begins that ends there: with the first word that is no noun of every text, or with a mark. */
function nameStart(
  view: SentenceView,
  links: readonly ChainLink[],
  { end, longest }: { readonly end: number; readonly longest: number },
  { organizationSuffixes }: Lexicon,
): number | undefined {
  const { text } = view
  const last = view.tokenIndexAt(end - 1)
  let start: number | undefined
  for (let index = last; index >= 0; index--) {
    const token = view.tokens[index]
    const link = links[index] ?? 'stop'
    if (
      token === undefined ||
      token.tag === markTag ||
      stroke.test(token.text) ||
      end - token.start > longest
    )
      break
    // 开立|医疗: a word of industry alone is no name, and what stands before it is one whatever its kind.
    const isSuffix = start !== undefined && organizationSuffixes.get(text.slice(start, end)) !== undefined
    if (link === 'stop' && index < last && !(isSuffix && index === last - 1)) break
    if (link === 'join' && token.text !== wordLikeJoin) break
    if (start !== undefined && !isSuffix && classBefore.test(token.text)) break
    start = token.start
  }
  if (start === undefined || end - start < shortestName) return undefined
  return organizationSuffixes.get(text.slice(start, end)) === undefined ? start : undefined
}

const markTag = 'w'
const shortestName = 2
const longestName = 12
const longestCode = 12
/** 湖南 and a name of four characters. */
const longestWithPlace = 7
