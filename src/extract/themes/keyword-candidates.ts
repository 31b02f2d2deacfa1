import type { SegmentedDocument, Token } from '../../document/document.ts'
import { lengthOf, type Mention, type Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { termEndings } from './rules.ts'

/** A phrase of nouns, and where it stands. */
export interface KeywordCandidate {
  readonly label: string
  readonly tokens: readonly [Token, ...Token[]]
  readonly mentions: Mention<'keyword'>[]
  /** Its last word is one that ends terms. */
  readonly endsLikeTerm: boolean
}

/** Phrases are of at most so many words and characters. */
const mostWords = 3
const mostCharacters = 10

const nounTags = new Set(['n', 'nz', 'nl', 'ng', 'vn', 'an', 'l', 'j', 'i', 'eng', 'x', 'nt', 'nrt'])
const modifierTags = new Set(['a', 'b', 'v', 'd', 'ns'])
/** A phrase that stands only once is a candidate if it is of no more words, ends like a term and does not begin so. */
const mostWordsOnce = 2
const notBeginningOnce = new Set(['v', 'd'])
const isWord = /^[\p{Script=Han}A-Za-z]/u

/** All single words, and those phrases that stand twice or end like a term. */
export function findKeywordCandidates(
  { text, sentences }: SegmentedDocument,
  lexicon: Lexicon,
  taken: readonly Span[],
): KeywordCandidate[] {
  const candidates = new Map<string, KeywordCandidate>()
  const takenStarts = new Set(
    taken.flatMap(span => Array.from({ length: lengthOf(span) }, (_, at) => span.start + at)),
  )
  const isContent = ({ text: word, tag, start }: Token): boolean =>
    word.length > 1 &&
    (nounTags.has(tag) || modifierTags.has(tag)) &&
    isWord.test(word) &&
    lexicon.stopWords.get(word) === undefined &&
    !takenStarts.has(start)
  for (const { tokens } of sentences) {
    const content = tokens.map(token => (isContent(token) ? token : undefined))
    for (const [from, first] of content.entries()) {
      if (first === undefined) continue
      for (let words = 1; words <= mostWords; words++) {
        const last = content[from + words - 1]
        if (last === undefined || last.end - first.start > mostCharacters) break
        if (words > 1 && content[from + words - 2]?.end !== last.start) break
        if (!nounTags.has(last.tag) || (words > 1 && isGeneral(lexicon, first, last))) continue
        const label = text.slice(first.start, last.end)
        const known = candidates.get(label)
        const candidate = known ?? {
          label,
          tokens: [first, ...tokens.slice(from + 1, from + words)],
          mentions: [],
          endsLikeTerm: endsLikeTerm(lexicon, last.text) || endsLikeTerm(lexicon, label),
        }
        candidate.mentions.push({
          start: first.start,
          end: last.end,
          label: 'keyword',
          rule: 'themes/keyword-noun-phrase',
        })
        if (known === undefined) candidates.set(label, candidate)
      }
    }
  }
  return [...candidates.values()].filter(isKept)
}

const isKept = ({ tokens: [first, ...rest], mentions, endsLikeTerm: isTerm }: KeywordCandidate): boolean =>
  rest.length === 0 ||
  mentions.length > 1 ||
  (isTerm && rest.length < mostWordsOnce && !notBeginningOnce.has(first.tag))

const isGeneral = ({ keywordWords }: Lexicon, first: Token, last: Token): boolean =>
  keywordWords.get(first.text) === 'general' || keywordWords.get(last.text) === 'general'

export const endsLikeTerm = ({ keywordWords }: Lexicon, word: string): boolean =>
  keywordWords.get(word) === 'term' || termEndings.test(word)
