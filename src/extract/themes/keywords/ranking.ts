import type { SegmentedDocument } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { type Degrees, type FeatureContext, type Features, featuresOf, type Trait } from './features.ts'
import type { JoinedCandidate } from './joining.ts'
import type { KnownWord } from './words.ts'

/**
 * Fitted so that annotators' and authors' keywords come before the other candidates of their texts: a softmax over the candidates of each
 * text, on 19 reports, 93 news items and 500 abstracts. The score is the exponential of the weighted sum.
 */
const degreeWeights: Degrees = {
  mentions: 0.64,
  rarity: 0.94,
  known: 0.05,
  early: 0.24,
  spread: 0.83,
  topicShare: 0.63,
}
const traitWeights: Readonly<Record<Trait, number>> = {
  alwaysInLonger: -0.36,
  twoWords: 0.53,
  threeWords: 0.02,
  fourWords: -1.71,
  twoCharacters: -1.06,
  threeCharacters: 0.07,
  fourCharacters: 0.49,
  fiveCharacters: 0.2,
  term: 1.5,
  endsInTerm: 0.61,
  beginsWithTerm: 0.46,
  general: -2.41,
  endsGeneral: -0.27,
  beginsGeneral: -0.32,
  action: -0.53,
  beginsWithAction: -0.77,
  endsInAction: -0.51,
  describing: -0.78,
  endsDescribing: 0.62,
  name: -0.29,
  holdsUnknownWord: -0.28,
  suffixed: 1.34,
  inPlace: -0.73,
  inMarks: 1.23,
  saying: -1.77,
  organization: -0.48,
  onceUnknown: -0.79,
}

export interface RankedCandidate {
  readonly candidate: JoinedCandidate
  /** Above 0. */
  readonly score: number
}

export interface RankingSources {
  readonly lexicon: Lexicon
  readonly knowledgeOf: (word: string) => KnownWord
  readonly places: readonly Span[]
}

/** The candidates, likeliest keywords first. */
export function rankCandidates(
  { text }: SegmentedDocument,
  { lexicon, knowledgeOf, places }: RankingSources,
  candidates: readonly JoinedCandidate[],
): RankedCandidate[] {
  const inPlace = new Set(places.map(({ start }) => start))
  const context: FeatureContext = {
    lexicon,
    text,
    holders: countHolders(candidates),
    knowledgeOf,
    topicShareOf: shareOfTopics(lexicon.topics, candidates),
    isInPlace: position => inPlace.has(position),
  }
  return candidates
    .map(candidate => ({ candidate, score: weigh(featuresOf(candidate, context)) }))
    .sort((one, other) => other.score - one.score)
}

function weigh({ degrees, traits }: Features): number {
  let sum =
    degreeWeights.mentions * degrees.mentions +
    degreeWeights.rarity * degrees.rarity +
    degreeWeights.known * degrees.known +
    degreeWeights.early * degrees.early +
    degreeWeights.spread * degrees.spread +
    degreeWeights.topicShare * degrees.topicShare
  for (const trait of traits) sum += traitWeights[trait]
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

/** For a label, the share that the topic of its last words has in all candidates that are terms of a topic. */
function shareOfTopics(
  topics: Lexicon['topics'],
  candidates: readonly JoinedCandidate[],
): (label: string) => number {
  const counts = new Map<string, number>()
  let terms = 0
  for (const { topic } of candidates) {
    if (topic === null) continue
    counts.set(topic, (counts.get(topic) ?? 0) + 1)
    terms++
  }
  return label => {
    const topic = topics.matchBefore(label, label.length)?.entry
    return topic === undefined ? 0 : (counts.get(topic) ?? 0) / Math.max(1, terms)
  }
}
