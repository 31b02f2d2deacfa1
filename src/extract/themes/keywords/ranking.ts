import type { SegmentedDocument } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { JoinedCandidate } from './joining.ts'
import { isInMarks } from './marks.ts'
import { weights } from './weights.ts'

export interface RankedCandidate {
  readonly candidate: JoinedCandidate
  /** Above 0: the exponential of all that speaks for it. */
  readonly score: number
}

/** The candidates, likeliest keywords first. */
export function rankCandidates(
  { text }: SegmentedDocument,
  lexicon: Lexicon,
  candidates: readonly JoinedCandidate[],
  places: readonly Span[],
): RankedCandidate[] {
  const holders = countHolders(candidates)
  const topicShareOf = shareOfTopics(lexicon.topics, candidates)
  const placeStarts = new Set(places.map(({ start }) => start))
  const ranked: RankedCandidate[] = []
  for (const candidate of candidates) {
    if (isOnlyPart(candidate, holders)) continue
    const { label, mentions } = candidate
    const weight =
      weightOfWords(candidate, lexicon) +
      weightOfMentions(text, mentions) +
      weights.topicShare * topicShareOf(label) +
      (placeStarts.has(mentions[0]?.start ?? 0) ? weights.inPlace : 0) +
      ((holders.get(label) ?? 0) >= mentions.length ? weights.alwaysInLonger : 0)
    ranked.push({ candidate, score: Math.exp(weight) })
  }
  return ranked.sort((one, other) => other.score - one.score)
}

/** It is said again only where the longer phrase is that holds it: 国际开放 of 虹桥国际开放枢纽; a term of a topic says something all the same. */
const isOnlyPart = ({ label, mentions, topic }: JoinedCandidate, holders: Holders): boolean =>
  mentions.length > 1 && topic === null && (holders.get(label) ?? 0) >= mentions.length

/** What the words say, by themselves and together. */
function weightOfWords(candidate: JoinedCandidate, lexicon: Lexicon): number {
  const { label, words, mentions, topic, isOrganization, isWithinOrganizations } = candidate
  const first = words[0]
  const last = words[words.length - 1]
  let rarity = 0
  for (const word of words) rarity += word.rarity
  const weight =
    weights.rarity * Math.log(rarity / words.length) +
    (weights.words[words.length] ?? weights.words[4]) +
    (weights.characters[characterCount(label)] ?? 0) +
    (topic !== null || lexicon.terms.get(label) !== undefined ? weights.term : 0) +
    (topic !== null ? weights.termOfTopic : 0) +
    (lexicon.keywordWords.get(label) === 'general' ? weights.general : 0) +
    (isOrganization ? weights.organization : 0) +
    (isWithinOrganizations ? weights.withinOrganizations : 0) +
    (mentions.length === 1 && topic === null ? weights.onceUnlisted : 0)
  if (words.length === 1)
    return weight + (first?.weightAlone ?? 0) + (isWithinOrganizations ? weights.wordWithinOrganizations : 0)
  return (
    weight +
    (first?.weightFirst ?? 0) +
    (last?.weightLast ?? 0) +
    (words.some(({ isUnknown }) => isUnknown) ? weights.holdsUnknownWord : 0)
  )
}

/** How fast the first mention counts less: by half after this share of the text. */
const earlyShare = 0.1
/** Characters of a text so short that to stand in it once tells nothing. */
const shortText = 400
/** Even of a line of text one mention is only one. */
const shortestText = 150

/** What it says how often the candidate stands, where and between what. */
function weightOfMentions(text: string, mentions: readonly Span[]): number {
  const start = mentions[0]?.start ?? 0
  const lastStart = mentions.at(-1)?.start ?? 0
  const isOnce = mentions.length === 1
  return (
    weights.mentions * Math.log(mentions.length) +
    (isOnce ? weights.onceInLong * Math.log(Math.max(text.length, shortestText) / shortText) : 0) +
    weights.early / (1 + start / text.length / earlyShare) +
    (weights.spread * (lastStart - start)) / text.length +
    (mentions.some(mention => isInMarks(text, mention)) ? weights.inMarks : 0)
  )
}

/** Code points. */
function characterCount(label: string): number {
  let count = 0
  for (let at = 0; at < label.length; at++) if (!isSecondHalf(label.charCodeAt(at))) count++
  return count
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** For each stretch of words within longer candidates, the mentions of the one that stands oftenest. */
type Holders = ReadonlyMap<string, number>

/** Counts those of all candidates. */
function countHolders(candidates: readonly JoinedCandidate[]): Holders {
  const holders = new Map<string, number>()
  for (const { label, words, mentions } of candidates) {
    if (words.length === 1) continue
    let start = 0
    for (const [from, { text }] of words.entries()) {
      let end = start
      for (let to = from; to < words.length; to++) {
        end += words[to]?.text.length ?? 0
        const part = label.slice(start, end)
        if (part !== label) holders.set(part, Math.max(holders.get(part) ?? 0, mentions.length))
      }
      start += text.length
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
