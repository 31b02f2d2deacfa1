import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { ChainLink } from '../chains/chain.ts'
import { organizationScores } from '../scores.ts'
import { classBefore, opensStockCode, stockCode, stroke } from './stock-code-rules.ts'

/** `云岭科技（601234.SH）`, `沄达(2409)`: a company by whatever name it has, for its code at the exchange follows. */
export function findByStockCode(
  view: SentenceView,
  links: readonly ChainLink[],
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = []
  const sentence = view.text.slice(view.start, view.end)
  if (!opensStockCode.test(sentence)) return found
  for (const { index } of matchesOf(stockCode, sentence)) {
    const end = view.start + index
    const start = nameStart(view, links, end, lexicon)
    if (start === undefined) continue
    found.push({
      start,
      end,
      label: 'organization',
      rule: 'organizations/stock-code',
      score: organizationScores.known + organizationScores.perCharacter * (end - start),
    })
  }
  return found
}

/** Where the name begins that ends there: with the first word that is no noun of every text, or with a mark. */
function nameStart(
  view: SentenceView,
  links: readonly ChainLink[],
  end: number,
  { organizationSuffixes }: Lexicon,
): number | undefined {
  const last = view.tokenIndexAt(end - 1)
  let start: number | undefined
  for (let index = last; index >= 0; index--) {
    const token = view.tokens[index]
    const link = links[index] ?? 'stop'
    if (
      token === undefined ||
      token.tag === markTag ||
      stroke.test(token.text) ||
      end - token.start > longestName
    )
      break
    // 开立|医疗: a word of industry alone is no name, and what stands before it is one whatever its kind.
    const isSuffix =
      start !== undefined && organizationSuffixes.get(view.text.slice(start, end)) !== undefined
    if (link === 'stop' && index < last && !(isSuffix && index === last - 1)) break
    if (start !== undefined && !isSuffix && classBefore.test(token.text)) break
    start = token.start
  }
  if (start === undefined || end - start < shortestName) return undefined
  return organizationSuffixes.get(view.text.slice(start, end)) === undefined ? start : undefined
}

const markTag = 'w'
const shortestName = 2
const longestName = 12
