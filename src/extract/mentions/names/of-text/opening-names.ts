import type { Span } from '../../../../document/span.ts'
import type { Candidate } from '../../candidate.ts'
import { organizationScores } from '../../organizations/scores.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'

/**
 * The name of the text that opens a line of nothing but an organization and titles behind it: a page lost what parted `厉若伟|松禾资本 创始合伙人`. The
 * segmenter finds other words across the two.
 */
export function findOpeningName(
  { text, start, end }: SentenceView,
  others: readonly Candidate[],
  established: ReadonlySet<string>,
): NameCandidate | undefined {
  if (established.size === 0 || (start > 0 && text.charAt(start - 1) !== '\n')) return undefined
  const organization = others.find(other => other.label === 'organization' && other.start === start)
  if (organization === undefined || !endsInTitles(text, { start: organization.end, end }, others))
    return undefined
  const length = lengthsOfNames.find(one => established.has(text.slice(start, start + one)))
  if (length === undefined || organization.end - start - length < shortestRest) return undefined
  return { start, end: start + length, evidence: nameThreshold, rule: 'names/opens-line' }
}

/** Whether nothing but titles stands behind the organization. */
function endsInTitles(text: string, { start, end }: Span, others: readonly Candidate[]): boolean {
  const titles = others.filter(other => other.label === 'title' && other.start >= start)
  const ends = new Set(titles.map(title => title.end))
  const isFirst = titles.some(title => text.slice(start, title.start).trim() === '')
  return isFirst && ends.has(start + text.slice(start, end).trimEnd().length)
}

const lengthsOfNames = [4, 3, 2] as const
const shortestRest = 2

/** The organizations of a line without the name that opens it. */
export const behindName = (others: readonly Candidate[], name: NameCandidate): readonly Candidate[] =>
  others.map(other => {
    if (other.label !== 'organization' || other.start !== name.start || other.end <= name.end) return other
    const { end, label, rule, score } = other
    const lost = organizationScores.perCharacter * (name.end - name.start)
    return { start: name.end, end, label, rule, score: score - lost }
  })
