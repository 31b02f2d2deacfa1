import type { Candidate } from '../candidate.ts'
import type { NameCandidate } from '../names/chinese-names.ts'
import { joiningConjunction } from '../names/rules.ts'
import type { SentenceView } from '../words/sentence-view.ts'
import { organizationScores } from './suffix.ts'

/** Organizations without the likely name and conjunction that seem to lead into them: 总监|邓竟成及|立法会议员. */
export function withoutNamesBefore(
  { text }: SentenceView,
  names: readonly NameCandidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const leads = new Map(
    names
      .filter(
        ({ start, end, evidence }) =>
          evidence > maybeName && end - start > 2 && joiningConjunction.test(text.charAt(end)),
      )
      .map(({ start, end }) => [start, end + 1] as const),
  )
  if (leads.size === 0) return others
  return others.map(other => {
    const start = leads.get(other.start) ?? other.end
    if (other.label !== 'organization' || other.end - start < 2) return other
    return { ...other, start, score: other.score - organizationScores.perCharacter * (start - other.start) }
  })
}

/** What lacks little of a name: with 和 and an organization behind it it is no organization's beginning. */
const maybeName = 6
