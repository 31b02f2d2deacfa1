import type { SegmentedDocument, Token } from '../../../document/document.ts'
import type { Mention, Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { neverEndsTerm, neverInTerm, termEndings } from './rules.ts'

/** A word or phrase that may be a keyword, and where it stands. */
export interface KeywordCandidate {
  readonly label: string
  readonly tokens: readonly [Token, ...Token[]]
  readonly mentions: readonly Mention<'keyword'>[]
}

/** Phrases are of at most so many words and characters. */
const mostWords = 4
const mostCharacters = 10
const shortest = 2
/** A phrase that stands only once, and that no list knows, is of no more words. */
const mostWordsOnce = 3
const isWord = /^[\p{Script=Han}A-Za-z]/u

/** All words and phrases that may be terms, in the order of their first mention; none begins in `taken`. */
export function findCandidates(
  { text, sentences }: SegmentedDocument,
  lexicon: Lexicon,
  taken: readonly Span[],
): KeywordCandidate[] {
  const isTaken = new Uint8Array(text.length)
  for (const { start, end } of taken) isTaken.fill(1, start, end)
  const found = new Map<
    string,
    { label: string; tokens: [Token, ...Token[]]; mentions: Mention<'keyword'>[] }
  >()
  const add = (tokens: readonly Token[], from: number, words: number, first: Token, end: number): void => {
    const label = text.slice(first.start, end)
    const mention = { start: first.start, end, label: 'keyword', rule: 'themes/keyword-phrase' } as const
    const known = found.get(label)
    if (known) known.mentions.push(mention)
    else
      found.set(label, {
        label,
        tokens: [first, ...tokens.slice(from + 1, from + words)],
        mentions: [mention],
      })
  }
  const isContent = ({ text: word, tag, start }: Token): boolean =>
    !neverInTerm.has(tag) &&
    isTaken[start] === 0 &&
    isWord.test(word) &&
    lexicon.stopWords.get(word) === undefined
  const isTelling = (word: string): boolean => lexicon.keywordWords.get(word) !== 'general'
  const mayEnd = (word: string): boolean => word.length >= shortest || termEndings.test(word)
  /** Terms that the segmenter cuts into characters: 法|遵|科技. */
  const isListed = (phrase: string): boolean =>
    lexicon.topics.get(phrase) !== undefined || lexicon.termVariants.get(phrase) !== undefined
  for (const { tokens } of sentences) {
    const content = tokens.map(isContent)
    for (const [from, first] of tokens.entries()) {
      if (!content[from]) continue
      for (let words = 1; words <= mostWords; words++) {
        const last = tokens[from + words - 1]
        if (last === undefined || !content[from + words - 1] || last.end - first.start > mostCharacters) break
        const isCharacter = last.text.length < shortest
        const isWhole = first.text.length >= shortest && !neverEndsTerm.has(last.tag)
        if (words === 1 ? !isCharacter && isWhole && isTelling(first.text) : isWhole && mayEnd(last.text))
          add(tokens, from, words, first, last.end)
        else if (words > 1 && isListed(text.slice(first.start, last.end)))
          add(tokens, from, words, first, last.end)
      }
    }
  }
  return [...found.values()].filter(candidate => isKept(candidate, lexicon))
}

/** A phrase that stands once is one by chance, unless a list knows it or it ends as terms do. */
const isKept = ({ label, tokens, mentions }: KeywordCandidate, lexicon: Lexicon): boolean =>
  tokens.length === 1 ||
  mentions.length > 1 ||
  isKnown(label, lexicon) ||
  (tokens.length <= mostWordsOnce && endsLikeTerm(tokens.at(-1)?.text ?? '', lexicon))

const endsLikeTerm = (word: string, { topics, terms, keywordWords }: Lexicon): boolean =>
  keywordWords.get(word) === 'head' ||
  topics.get(word) !== undefined ||
  terms.get(word) !== undefined ||
  termEndings.test(word)

/** A list knows it as a term, or the table of frequencies as a phrase. */
const isKnown = (label: string, { topics, terms, termVariants, documentFrequencies }: Lexicon): boolean =>
  topics.get(label) !== undefined ||
  terms.get(label) !== undefined ||
  termVariants.get(label) !== undefined ||
  documentFrequencies.get(label) !== undefined
