import { addTo } from '../../../document/add-to.ts'
import { byStart } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../rules/matches.ts'
import { standardOf } from '../variants.ts'
import type { KeywordCandidate } from './candidates.ts'
import { glossed, glossedInChinese, glossing } from './rules.ts'

/** Several ways to write one term, as one candidate. */
export interface JoinedCandidate extends KeywordCandidate {
  /** The term in the mainland's words: the same for all its variants. */
  readonly standard: string
  /** How else the text writes it: AI, 行动支付. */
  readonly aliases: readonly string[]
  /** Of the term itself, not of a word in it. */
  readonly topic: string | null
}

/** Joins what the lists of variants and the text itself (人工智能（AI）) tell to be one term. */
export function joinVariants(
  text: string,
  candidates: readonly KeywordCandidate[],
  { termVariants, topics }: Lexicon,
): JoinedCandidate[] {
  const fullOf = findAbbreviations(text, candidates)
  const standards = candidates.map(({ label }) => standardOf(termVariants, fullOf.get(label) ?? label))
  // Labels differ: where each is the standard of its own, no two are of one term.
  if (candidates.every(({ label }, index) => label === standards[index]))
    return candidates.map(one => alone(one, one.label, topics.get(one.label) ?? null))
  const firsts = new Map<string, KeywordCandidate>()
  /** The other ways to write a term: most have none. */
  const others = new Map<string, KeywordCandidate[]>()
  for (const [index, candidate] of candidates.entries()) {
    const standard = standards[index] ?? candidate.label
    if (firsts.has(standard)) addTo(others, standard, candidate)
    else firsts.set(standard, candidate)
  }
  const joined: JoinedCandidate[] = []
  for (const [standard, first] of firsts) {
    const topic = topics.get(standard) ?? null
    const more = others.get(standard)
    joined.push(more === undefined ? alone(first, standard, topic) : join(first, more, standard, topic))
  }
  return joined
}

/** Most terms are written in one way. */
const alone = (candidate: KeywordCandidate, standard: string, topic: string | null): JoinedCandidate => ({
  label: candidate.label,
  words: candidate.words,
  isOrganization: candidate.isOrganization,
  isWithinOrganizations: candidate.isWithinOrganizations,
  mentions: candidate.mentions,
  standard,
  aliases: noAliases,
  topic,
})

const noAliases: readonly string[] = []

function join(
  first: KeywordCandidate,
  others: readonly KeywordCandidate[],
  standard: string,
  topic: string | null,
): JoinedCandidate {
  // What the text says oftenest stands for all; of two said alike the first, which is the name in full where it explains one.
  let named = first
  for (const other of others) if (other.mentions.length > named.mentions.length) named = other
  const { label, words, isOrganization } = named
  const all = [first, ...others]
  return {
    label,
    words,
    isOrganization,
    isWithinOrganizations: all.every(other => other.isWithinOrganizations),
    mentions: all.flatMap(({ mentions }) => mentions).sort(byStart),
    standard,
    aliases: all.map(other => other.label).filter(other => other !== label),
    topic,
  }
}

/** For each abbreviation that the text explains, what it stands for. */
function findAbbreviations(text: string, candidates: readonly KeywordCandidate[]): Map<string, string> {
  const fullOf = new Map<string, string>()
  const explained = [glossed, glossedInChinese].flatMap(pattern => matchesOf(pattern, text))
  const endingAt = new Map<number, string>(explained.map(({ index }) => [index, '']))
  if (endingAt.size > 0)
    for (const { label, mentions } of candidates)
      for (const { end } of mentions)
        if (label.length > (endingAt.get(end)?.length ?? label.length)) endingAt.set(end, label)
  for (const { 1: short = '', index } of explained) {
    const full = endingAt.get(index) ?? ''
    if (full.length > 1 && full !== short) fullOf.set(short, full)
  }
  const explaining = matchesOf(glossing, text)
  if (explaining.length === 0) return fullOf
  const labels = new Set(candidates.map(({ label }) => label))
  for (const [, short = '', full = ''] of explaining)
    if (labels.has(full) && !fullOf.has(full)) fullOf.set(short, full)
  return fullOf
}
