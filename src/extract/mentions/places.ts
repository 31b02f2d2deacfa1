import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Candidate } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'

/** Low: whatever else a word may be wins. */
const placeScore = 1

/** Countries by our list, other places by the segmenter's tag. */
export function findPlaces(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (const { start, end, text, tag } of view.tokens) {
    if (lexicon.countries.get(text) !== undefined) {
      found.push({ start, end, label: 'country', rule: 'places/country', score: placeScore })
    } else if (tag === 'ns' && end - start > 1) {
      found.push({ start, end, label: 'place', rule: 'places/tag', score: placeScore })
    }
  }
  return found
}

export function findCourtesies(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (const { start } of view.tokens) {
    const match = lexicon.courtesyTitles.matchAt(view.text, start)
    if (match === undefined || match.end > view.end || !view.endsToken(match.end)) continue
    found.push({ start, end: match.end, label: 'courtesy', rule: 'titles/courtesy', score: placeScore })
  }
  return found
}
