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
  const groups = new Map<string, [KeywordCandidate, ...KeywordCandidate[]]>()
  for (const candidate of candidates) {
    const standard = standardOf(termVariants, fullOf.get(candidate.label) ?? candidate.label)
    const group = groups.get(standard)
    if (group) group.push(candidate)
    else groups.set(standard, [candidate])
  }
  const joined: JoinedCandidate[] = []
  for (const [standard, group] of groups) joined.push(join(group, standard, topics))
  return joined
}

function join(
  group: readonly [KeywordCandidate, ...KeywordCandidate[]],
  standard: string,
  topics: Lexicon['topics'],
): JoinedCandidate {
  // What the text says oftenest stands for all; of two said alike the first, which is the name in full where it explains one.
  let [named] = group
  for (const other of group) if (other.mentions.length > named.mentions.length) named = other
  const { label, words, isOrganization } = named
  const isOne = group.length === 1
  return {
    label,
    words,
    isOrganization,
    isWithinOrganizations: group.every(candidate => candidate.isWithinOrganizations),
    mentions: isOne ? named.mentions : group.flatMap(({ mentions }) => mentions).sort(byStart),
    standard,
    aliases: isOne ? [] : group.map(candidate => candidate.label).filter(other => other !== label),
    topic: topics.get(standard) ?? null,
  }
}

/** For each abbreviation that the text explains, what it stands for. */
function findAbbreviations(text: string, candidates: readonly KeywordCandidate[]): Map<string, string> {
  const fullOf = new Map<string, string>()
  const explained = [glossed, glossedInChinese].flatMap(pattern => [...matchesOf(pattern, text)])
  const endingAt = new Map<number, string>(explained.map(({ index }) => [index, '']))
  if (endingAt.size > 0)
    for (const { label, mentions } of candidates)
      for (const { end } of mentions)
        if (label.length > (endingAt.get(end)?.length ?? label.length)) endingAt.set(end, label)
  for (const { 1: short = '', index } of explained) {
    const full = endingAt.get(index) ?? ''
    if (full.length > 1 && full !== short) fullOf.set(short, full)
  }
  const explaining = [...matchesOf(glossing, text)]
  if (explaining.length === 0) return fullOf
  const labels = new Set(candidates.map(({ label }) => label))
  for (const [, short = '', full = ''] of explaining)
    if (labels.has(full) && !fullOf.has(full)) fullOf.set(short, full)
  return fullOf
}
