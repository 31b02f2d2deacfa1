import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { organizationScores } from '../scores.ts'
import { behindPlaces } from './behind-places.ts'
import { branch, hasBranches } from './registered-name-rules.ts'

/** `云岭财产保险股份有限公司|合肥市分公司`: found companies and banks with the branch that is called by its place behind them. */
export function withBranches(
  { text, end: limit }: SentenceView,
  found: readonly Candidate[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const lastEnds = new Map<number, number>()
  for (const { start, end } of found) lastEnds.set(start, Math.max(end, lastEnds.get(start) ?? end))
  const longer: Candidate[] = []
  for (const { start, end, label, rule, score } of found) {
    if (label !== 'organization' || !hasBranches.test(text.slice(Math.max(start, end - longestForm), end)))
      continue
    const behindPlace = behindPlaces(text, end, lexicon)
    const unit = branch.exec(text.slice(behindPlace, Math.min(limit, behindPlace + longestBranch)))
    if (behindPlace === end || unit === null) continue
    const branchEnd = behindPlace + unit[0].length
    // 云岭银行合肥分行|营业部
    if ((lastEnds.get(start) ?? end) > branchEnd) continue
    // As known parts joined, so that the whole outweighs the branch apart.
    const added =
      organizationScores.known +
      organizationScores.joined +
      organizationScores.perCharacter * (branchEnd - end)
    longer.push({ start, end: branchEnd, label, rule, score: score + added })
  }
  return longer
}

const longestForm = 2
const longestBranch = 5
