import { startingIn } from '../../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { OrganizationSuffixKind } from '../../../../lexicon/organization-kinds.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { organizationScores } from '../scores.ts'
import { endsWhole, notWorkplace, tellsMore, workplace } from './career-post-rules.ts'

/** `在云岭第二织布厂任会计`: where somebody works, from the word before it on, if it ends as a body or a company does. */
export function findWorkplaces(
  view: SentenceView,
  found: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const places: Candidate[] = []
  for (const match of matchesOf(workplace, wordsAt(view.text, view))) {
    const place = match.groups?.into ?? match.groups?.at ?? ''
    const start = view.start + match.index + match[0].length - place.length
    const end = start + place.length
    if (tellsMore.test(place) || notWorkplace.test(place)) continue
    const inside = overlapping(found, { start, end })
    if (inside.some(other => other.start <= start && other.end >= end)) continue
    const suffix = lexicon.organizationSuffixes.matchBefore(view.text, end, start)
    if (suffix === undefined || suffix.start <= start || partOfBody.has(suffix.entry)) continue
    if (inside.some(other => other.end === end) || endsWhole.test(place))
      places.push(toOrganization(start, end))
  }
  return places
}

const partOfBody: ReadonlySet<OrganizationSuffixKind> = new Set(['industry', 'unit'])

/** Those of `found`, in the order of their starts, that share a character with a span. */
export const overlapping = (found: readonly Candidate[], { start, end }: Span): readonly Candidate[] =>
  startingIn(found, start - longestName, end).filter(other => other.end > start)

/** No name is longer, in characters. */
const longestName = 100

/** By the grammar of a career alone: it stands whatever its words are elsewhere. */
export const toOrganization = (start: number, end: number): Candidate => ({
  start,
  end,
  label: 'organization',
  rule: 'organizations/in-career',
  score: organizationScores.known + organizationScores.own + organizationScores.perCharacter * (end - start),
})
