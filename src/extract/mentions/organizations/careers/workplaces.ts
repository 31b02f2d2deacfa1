import { startingIn } from '../../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { OrganizationSuffixKind } from '../../../../lexicon/organization-kinds.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { companyOfPlace } from '../chains/parts-rules.ts'
import { organizationScores } from '../scores.ts'
import { isBrand } from './brands.ts'
import { endsWhole, joinOfPlaces, notWorkplace, tellsMore, workplace } from './career-post-rules.ts'

/** `在云岭第二织布厂任会计`: where somebody works, from the word before it on: each of the places that are joined there. */
export function findWorkplaces(
  view: SentenceView,
  found: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const places: Candidate[] = []
  for (const match of matchesOf(workplace, wordsAt(view.text, view))) {
    const { into = '', at = '', in: employer = '' } = match.groups ?? {}
    const words = into || at || employer
    let start = view.start + match.index + match[0].length - words.length
    for (const part of words.split(joinOfPlaces)) {
      const place = { start, end: start + part.length }
      start = place.end + joinLength
      if (
        isWorkplace(view, place, found, lexicon) ||
        ((employer !== '' || companyOfPlace.test(part)) && isEmployer(view, place, found, lexicon))
      )
        places.push(toOrganization(place.start, place.end))
    }
  }
  return places
}

/** It ends as a body or a company does. */
function isWorkplace(
  view: SentenceView,
  { start, end }: Span,
  found: readonly Candidate[],
  lexicon: Lexicon,
): boolean {
  const place = view.text.slice(start, end)
  if (place.length < shortestPlace || tellsMore.test(place) || notWorkplace.test(place)) return false
  const inside = overlapping(found, { start, end })
  if (inside.some(other => other.start === start && other.end === end)) return false
  const suffix = lexicon.organizationSuffixes.matchBefore(view.text, end, start)
  if (suffix === undefined || suffix.start <= start || partOfBody.has(suffix.entry)) return false
  return inside.some(other => other.end === end) || endsWhole.test(place)
}

/** 就职于|青禾|，: what nothing but the grammar of a career tells to be a company. */
export function isEmployer(
  view: SentenceView,
  { start, end }: Span,
  found: readonly Candidate[],
  lexicon: Lexicon,
): boolean {
  const place = view.text.slice(start, end)
  return (
    overlapping(found, { start, end }).length === 0 &&
    lexicon.allPlaces.get(place) === undefined &&
    !tellsMore.test(place) &&
    !notWorkplace.test(place) &&
    isBrand(view, { start, end }, lexicon)
  )
}

const shortestPlace = 4
const joinLength = 1
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
