import type { SegmentedDocument } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { type FeatureContext, type Features, featuresOf } from './features.ts'
import type { JoinedCandidate } from './joining.ts'

/**
 * Fitted so that annotators' and authors' keywords come before the other candidates of their texts: a softmax over the candidates of each
 * text, on 19 reports, 34 news items and 500 abstracts. The score is the exponential of the weighted sum.
 */
const weights: Features = {
  mentions: 1.04,
  rarity: 1.28,
  known: 0.09,
  early: 0.11,
  spread: 0.76,
  alwaysInLonger: -0.51,
  twoWords: 0.33,
  threeWords: -0.79,
  fourWords: -1.21,
  twoCharacters: -0.77,
  threeCharacters: 0.22,
  fourCharacters: 0.59,
  fiveCharacters: 0.2,
  term: 1.78,
  endsInTerm: 0.94,
  beginsWithTerm: 0.66,
  headAlone: 0.64,
  general: -1.74,
  endsGeneral: -0.13,
  beginsGeneral: -0.22,
  action: -0.5,
  beginsWithAction: -0.92,
  endsInAction: -0.31,
  describing: -0.71,
  beginsDescribing: 0.05,
  endsDescribing: -0.18,
  name: -1.05,
  holdsUnknownWord: -0.74,
  suffixed: 0.88,
  inPlace: -0.42,
  inMarks: 1.46,
}

export interface RankedCandidate {
  readonly candidate: JoinedCandidate
  /** Above 0. */
  readonly score: number
}

/** The candidates, likeliest keywords first. */
export function rankCandidates(
  { text }: SegmentedDocument,
  lexicon: Lexicon,
  candidates: readonly JoinedCandidate[],
  places: readonly Span[],
): RankedCandidate[] {
  const inPlace = new Set(places.map(({ start }) => start))
  const context: FeatureContext = {
    lexicon,
    text,
    holders: countHolders(candidates),
    isInPlace: position => inPlace.has(position),
  }
  return candidates
    .map(candidate => ({ candidate, score: weigh(featuresOf(candidate, context)) }))
    .sort((one, other) => other.score - one.score)
}

export const featureNames = Object.keys(weights).filter((name): name is keyof Features => name in weights)

function weigh(features: Features): number {
  let sum = 0
  for (const name of featureNames) {
    const value = features[name]
    if (value !== 0) sum += weights[name] * value
  }
  return Math.exp(sum)
}

/** For each stretch of words within longer candidates, the mentions of the one that stands oftenest. */
function countHolders(candidates: readonly JoinedCandidate[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { tokens, mentions } of candidates) {
    if (tokens.length === 1) continue
    for (let from = 0; from < tokens.length; from++) {
      let part = ''
      for (let to = from; to < tokens.length; to++) {
        part += tokens[to]?.text ?? ''
        if (to - from + 1 < tokens.length)
          holders.set(part, Math.max(holders.get(part) ?? 0, mentions.length))
      }
    }
  }
  return holders
}
