import { opensBracket } from '../../../../document/brackets.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { organizationScores } from '../scores.ts'
import { areaInBrackets, formInBrackets, hasAreas } from './registered-name-rules.ts'

/** `信和会计师事务所（特殊普通合伙）`, `云岭银行（中国）`: found organizations with the form or the area that stands in brackets behind them. */
export function withFormsInBrackets(
  { text, end: limit }: SentenceView,
  found: readonly Candidate[],
): readonly Candidate[] {
  const longer: Candidate[] = []
  for (const { start, end, label, rule, score } of found) {
    if (label !== 'organization' || !opensBracket(text, end)) continue
    const behind = text.slice(end, Math.min(limit, end + longestBehind))
    const brackets = formInBrackets.exec(behind) ?? areaOf(text.slice(start, end), behind)
    if (brackets === null) continue
    const added = organizationScores.perCharacter * brackets[0].length
    longer.push({ start, end: end + brackets[0].length, label, rule, score: score + added })
  }
  return longer
}

const areaOf = (name: string, behind: string): RegExpExecArray | null =>
  hasAreas.test(name) ? areaInBrackets.exec(behind) : null

const longestBehind = 20
