import type { SegmentedDocument, Token } from '../../document/document.ts'
import type { Mention, Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Theme } from './theme.ts'

/** So many keywords are kept. */
const mostKeywords = 15
/** Phrases are of at most so many words and characters. */
const mostWords = 3
const mostCharacters = 10

const nounTags = new Set(['n', 'nz', 'nl', 'ng', 'vn', 'an', 'l', 'j', 'i', 'eng', 'vd'])
const modifierTags = new Set(['a', 'b', 'v', 'd'])

interface Candidate {
  readonly label: string
  readonly mentions: Mention<'keyword'>[]
  readonly words: number
}

/** Phrases of nouns, ranked by how often and how early they stand, longer ones before their parts. */
export function findKeywords(
  { text, sentences }: SegmentedDocument,
  { stopWords }: Lexicon,
  taken: readonly Span[],
): Theme[] {
  const candidates = new Map<string, Candidate>()
  const takenStarts = new Set(
    taken.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
  const isContent = (token: Token): boolean =>
    token.text.length > 1 &&
    (nounTags.has(token.tag) || modifierTags.has(token.tag)) &&
    !stopWords.get(token.text) &&
    !takenStarts.has(token.start)
  for (const { tokens } of sentences) {
    const contentTokens = tokens.map(token => (isContent(token) ? token : undefined))
    for (const [from, first] of contentTokens.entries()) {
      for (let words = 1; first !== undefined && words <= mostWords; words++) {
        const last = contentTokens[from + words - 1]
        if (last === undefined || last.end - first.start > mostCharacters) break
        if (!nounTags.has(last.tag)) continue
        const label = text.slice(first.start, last.end)
        const candidate = candidates.get(label) ?? { label, mentions: [], words }
        candidate.mentions.push({
          start: first.start,
          end: last.end,
          label: 'keyword',
          rule: 'themes/keyword-noun-phrase',
        })
        candidates.set(label, candidate)
      }
    }
  }
  return rank([...candidates.values()], text.length)
}

/** Counts less where it stands within longer phrases that are as frequent (C-value: Frantzi, Ananiadou and Mima 2000). */
function rank(candidates: readonly Candidate[], length: number): Theme[] {
  const frequent = candidates.filter(({ mentions, words }) => mentions.length > 1 || words === 1)
  const nested = new Map<string, { count: number; holders: number }>()
  for (const { label, mentions } of frequent) {
    for (const other of partsOf(label)) {
      const known = nested.get(other) ?? { count: 0, holders: 0 }
      nested.set(other, { count: known.count + mentions.length, holders: known.holders + 1 })
    }
  }
  return frequent
    .map(({ label, mentions }) => {
      const { count, holders } = nested.get(label) ?? { count: 0, holders: 0 }
      const free = mentions.length - (holders > 0 ? count / holders : 0)
      const early = 1 + 1 / (1 + (10 * (mentions[0]?.start ?? 0)) / length)
      return {
        kind: 'keyword',
        label,
        score: Math.log2(label.length) * Math.max(free, 0.1) * early,
        mentions,
      } as const
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, mostKeywords)
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
