import type { SegmentedDocument } from '../../../document/document.ts'
import type { Mention } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Steps } from '../../../steps.ts'
import { isArea } from '../../mentions/mention.ts'
import { findCandidates } from './candidates.ts'
import { type JoinedCandidate, joinVariants } from './joining.ts'
import { type RankedCandidate, rankCandidates } from './ranking.ts'

export interface Keyword extends Pick<JoinedCandidate, 'label' | 'standard' | 'aliases' | 'mentions'> {
  /** Above 0; the more central, the higher. */
  readonly score: number
}

/** So many keywords are kept. */
const mostKeywords = 15
/** Of a part that stands up to so many times as often as the keyword that holds it, the longer one tells enough. */
const ownTimes = 2
/** A longer phrase is dropped below this share of the mentions of the keyword within it. */
const longerShare = 0.2

/** Words and phrases that the report is about, most central first. */
export function* findKeywords(
  document: SegmentedDocument,
  lexicon: Lexicon,
  mentions: readonly Mention[],
): Steps<readonly Keyword[]> {
  const ranked = yield* weighKeywords(document, lexicon, mentions)
  return withoutOverlaps(ranked).map(({ candidate: { label, standard, aliases, mentions }, score }) => ({
    label,
    standard,
    aliases,
    mentions,
    score,
  }))
}

/** All that may be keywords, likeliest first. */
export function* weighKeywords(
  document: SegmentedDocument,
  lexicon: Lexicon,
  mentions: readonly Mention[],
): Steps<readonly RankedCandidate[]> {
  const labelled = (label: string) => mentions.filter(mention => mention.label === label)
  const found = findCandidates(document, lexicon, {
    names: labelled('name'),
    organizations: labelled('organization'),
  })
  yield
  const candidates = joinVariants(document.text, found, lexicon)
  yield
  const places = mentions.filter(isArea)
  return rankCandidates(document, lexicon, candidates, places)
}

/** Of a phrase and its part only one stays, unless each stands often enough without the other. */
function withoutOverlaps(ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const kept: RankedCandidate[] = []
  for (const one of ranked) {
    if (kept.length === mostKeywords) break
    const { label, mentions } = one.candidate
    const holder = kept.find(({ candidate }) => candidate.label.includes(label))?.candidate
    const part = kept.find(({ candidate }) => label.includes(candidate.label))?.candidate
    if (holder && mentions.length <= holder.mentions.length * ownTimes) continue
    if (part && mentions.length < part.mentions.length * longerShare) continue
    kept.push(one)
  }
  return kept
}
