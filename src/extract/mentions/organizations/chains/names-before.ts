import type { Span } from '../../../../document/span.ts'
import type { Candidate } from '../../candidate.ts'
import type { NameCandidate } from '../../names/kinds/chinese-names.ts'
import { joiningConjunction } from '../../names/rules.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { organizationScores } from '../scores.ts'

/** Organizations without the likely name or courtesy and the conjunction that seem to lead into them: 总监|邓竟成及|立法会议员, 先生及|海事处. */
export function withoutNamesBefore(
  { text }: SentenceView,
  names: readonly NameCandidate[],
  courtesies: readonly Candidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const joins = ({ end }: Span): boolean => joiningConjunction.test(text.charAt(end))
  const leads = names.filter(
    ({ start, end, evidence }) => evidence > maybeName && end - start > 2 && joins({ start, end }),
  )
  const closed = courtesies.filter(joins)
  if (leads.length === 0 && closed.length === 0) return others
  return others.map(other => {
    if (other.label !== 'organization') return other
    const lead =
      leads.find(({ start }) => start === other.start) ??
      closed.findLast(({ start, end }) => start >= other.start && end < other.end)
    if (lead === undefined) return other
    const start = lead.end + 1
    const { end, label, rule } = other
    if (end - start < 2) return other
    const score = other.score - organizationScores.perCharacter * (start - other.start)
    return { start, end, label, rule, score }
  })
}

/** What lacks little of a name: with 和 and an organization behind it it is no organization's beginning. */
const maybeName = 6
