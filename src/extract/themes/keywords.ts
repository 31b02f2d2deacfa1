import type { SegmentedDocument } from '../../document/document.ts'
import type { Mention } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { endsLikeTerm, findKeywordCandidates, type KeywordCandidate } from './keyword-candidates.ts'
import type { Theme } from './theme.ts'

/** So many keywords are kept. */
const mostKeywords = 15
/** What is not the report's subject though it is named often. */
const takenLabels = new Set(['name', 'organization'])

/** The weights of the ranking, chosen by recall on annotated reports and abstracts with authors' key words. */
const weights = {
  /** How fast more mentions count less. */
  frequencyPower: 0.7,
  /** How much of the mentions within longer phrases is taken away (C-value: Frantzi, Ananiadou and Mima 2000). */
  nesting: 0.5,
  /** What a phrase in the first words gains over the last. */
  early: 0.3,
  knownTerm: 2.5,
  singleWordLikeTerm: 1.5,
  phraseLikeTerm: 2,
  beginsLikeTerm: 1.3,
  twoWords: 1.3,
  general: 0.2,
  verb: 0.3,
} as const
/** Of the number of characters: longer phrases say more. */
const lengthWeights = [0, 0.3, 1, 1.5, 2, 2.2, 2.4] as const
/** Mentions within a longer keyword are too few to be a keyword's own up to this share of the longer one's. */
const ownShare = 0.5
/** A longer phrase is dropped below this share of the mentions of the keyword within it. */
const longerShare = 0.3
/** The table of frequencies leaves rarer words out. */
const rareFrequency = 6
/** How many texts the frequencies are counted from. */
const countedTexts = 9874

/** Phrases of nouns, ranked by how often and how early they stand, how rare their words are, and whether they are terms. */
export function findKeywords(
  document: SegmentedDocument,
  lexicon: Lexicon,
  mentions: readonly Mention[],
): Theme[] {
  const taken = mentions.filter(({ label }) => takenLabels.has(label))
  const candidates = findKeywordCandidates(document, lexicon, taken)
  const nested = countNested(candidates)
  const ranked = candidates
    .map(candidate => ({ candidate, score: weigh(candidate, lexicon, nested, document.text.length) }))
    .sort((one, other) => other.score - one.score)
  return withoutOverlaps(ranked).map(({ candidate: { label, mentions }, score }) => ({
    kind: 'keyword',
    label,
    score,
    mentions,
  }))
}

function weigh(
  candidate: KeywordCandidate,
  lexicon: Lexicon,
  nested: ReadonlyMap<string, number>,
  textLength: number,
): number {
  const { label, tokens, mentions } = candidate
  const [first] = tokens
  const free = Math.max(0.1, mentions.length - weights.nesting * (nested.get(label) ?? 0))
  const rarity = tokens.reduce((sum, { text }) => sum + rarityOf(lexicon, text), 0) / tokens.length
  const isSingle = tokens.length === 1
  const likeTerm = isSingle ? weights.singleWordLikeTerm : weights.phraseLikeTerm
  const factors = [
    free ** weights.frequencyPower,
    rarity,
    lengthWeights[label.length] ?? lengthWeights.at(-1) ?? 1,
    1 + weights.early / (1 + (10 * (mentions[0]?.start ?? 0)) / textLength),
    lexicon.terms.get(label) === undefined ? 1 : weights.knownTerm,
    candidate.endsLikeTerm ? likeTerm : 1,
    !isSingle && endsLikeTerm(lexicon, first.text) ? weights.beginsLikeTerm : 1,
    tokens.length === 2 ? weights.twoWords : 1,
    isSingle && lexicon.keywordWords.get(label) === 'general' ? weights.general : 1,
    isSingle && first.tag.startsWith('v') ? weights.verb : 1,
  ]
  return factors.reduce((product, factor) => product * factor, 1)
}

const rarityOf = ({ documentFrequencies }: Lexicon, word: string): number =>
  Math.log2(countedTexts / (documentFrequencies.get(word) ?? rareFrequency))

/** For each candidate, the mean number of mentions of those that hold it. */
function countNested(candidates: readonly KeywordCandidate[]): Map<string, number> {
  const labels = new Set(candidates.map(({ label }) => label))
  const held = new Map<string, { count: number; holders: number }>()
  for (const { label, mentions } of candidates) {
    for (const part of partsOf(label)) {
      if (!labels.has(part)) continue
      const known = held.get(part) ?? { count: 0, holders: 0 }
      held.set(part, { count: known.count + mentions.length, holders: known.holders + 1 })
    }
  }
  return new Map([...held].map(([label, { count, holders }]) => [label, count / holders]))
}

interface RankedCandidate {
  readonly candidate: KeywordCandidate
  readonly score: number
}

/** Of a phrase and its part only one stays, unless each stands often enough without the other. */
function withoutOverlaps(ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const kept: RankedCandidate[] = []
  for (const one of ranked) {
    if (kept.length === mostKeywords) break
    const { label, mentions } = one.candidate
    const holder = kept.find(({ candidate }) => candidate.label.includes(label))?.candidate
    const part = kept.find(({ candidate }) => label.includes(candidate.label))?.candidate
    if (holder && mentions.length <= holder.mentions.length * ownShare) continue
    if (part && mentions.length < part.mentions.length * longerShare) continue
    kept.push(one)
  }
  return kept
}

/** All shorter stretches of a phrase of two characters and more. */
function partsOf(label: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < label.length; from++) {
    for (let to = from + 2; to <= label.length; to++) {
      if (to - from < label.length) parts.push(label.slice(from, to))
    }
  }
  return parts
}
