import type { SegmentedDocument, Token } from '../../../document/document.ts'
import type { Mention, Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import {
  firstOfPhrase,
  lastOfPhrase,
  neverEndsTerm,
  neverInTerm,
  termBeginnings,
  termEndings,
} from './rules.ts'
import type { KnownWord } from './words.ts'

/** A word or phrase that may be a keyword, and where it stands. */
export interface KeywordCandidate {
  readonly label: string
  readonly tokens: readonly [Token, ...Token[]]
  readonly mentions: readonly Mention<'keyword'>[]
  readonly isOrganization: boolean
}

export interface CandidateSources {
  readonly lexicon: Lexicon
  readonly knowledgeOf: (word: string) => KnownWord
  /** Of people: no keyword begins in one. */
  readonly names: readonly Span[]
  /** Keywords as wholes only. */
  readonly organizations: readonly Span[]
}

/** Phrases are of at most so many words and characters. */
const mostWords = 4
const mostCharacters = 10
const shortest = 2
/** A phrase that stands only once, and that no list knows, is of no more words, unless its last word ends terms. */
const mostWordsOnce = 2
const mostWordsOnceWithHead = 3
const isWord = /^[\p{Script=Han}A-Za-z]/u

/** All words and phrases that may be terms, in the order of their first mention. */
export function findCandidates(
  { text, sentences }: SegmentedDocument,
  sources: CandidateSources,
): KeywordCandidate[] {
  const { lexicon, knowledgeOf, names, organizations } = sources
  const isTaken = new Uint8Array(text.length)
  for (const { start, end } of [...names, ...organizations]) isTaken.fill(1, start, end)
  const organizationEnds = new Map(organizations.map(({ start, end }) => [start, end]))
  const found = new Map<string, Writable<KeywordCandidate>>()
  const add = (tokens: readonly Token[], from: number, words: number, isOrganization = false): void => {
    const [first, ...rest] = tokens.slice(from, from + words)
    if (first === undefined) return
    const { start } = first
    const end = (rest.at(-1) ?? first).end
    const label = text.slice(start, end)
    const mention = { start, end, label: 'keyword', rule: 'themes/keyword-phrase' } as const
    const known = found.get(label)
    if (known === undefined)
      found.set(label, { label, tokens: [first, ...rest], mentions: [mention], isOrganization })
    else if (known.mentions.at(-1)?.start !== start) known.mentions.push(mention)
  }
  for (const { tokens } of sentences) {
    const content = tokens.map(({ text: word, tag, start }) => {
      const isContent = !neverInTerm.has(tag) && isTaken[start] === 0 && isWord.test(word)
      return isContent && !knowledgeOf(word).isStop
    })
    for (const [from, first] of tokens.entries()) {
      const organizationEnd = organizationEnds.get(first.start)
      if (organizationEnd !== undefined) {
        const words = wordsUpTo(tokens, from, organizationEnd)
        if (words > 0) add(tokens, from, words, true)
      }
      if (isTaken[first.start] === 1) continue
      for (let words = 1; words <= mostWords && content[from + words - 1] === true; words++) {
        const last = tokens[from + words - 1]
        if (last === undefined || last.end - first.start > mostCharacters) break
        const mayBe = words === 1 ? mayStandAlone(first, knowledgeOf) : mayBePhrase(first, last)
        if (mayBe) add(tokens, from, words)
      }
      const listed = listedAt(text, first.start, lexicon)
      const words = listed > first.end ? wordsUpTo(tokens, from, listed) : 0
      if (words > 0) add(tokens, from, words)
    }
  }
  return [...found.values()].filter(candidate => isKept(candidate, lexicon, knowledgeOf))
}

type Writable<Candidate extends KeywordCandidate> = Candidate & {
  readonly mentions: Candidate['mentions'][number][]
}

/** How many words from `from` end at `end`; 0 where none does, or the whole is too long. */
function wordsUpTo(tokens: readonly Token[], from: number, end: number): number {
  const start = tokens[from]?.start ?? end
  if (end - start > mostCharacters || end - start < shortest) return 0
  let to = from
  while ((tokens[to]?.end ?? end) < end) to++
  return tokens[to]?.end === end ? to - from + 1 : 0
}

function mayStandAlone({ text, tag }: Token, knowledgeOf: CandidateSources['knowledgeOf']): boolean {
  return text.length >= shortest && !neverEndsTerm.has(tag) && !knowledgeOf(text).isGeneral
}

const mayBePhrase = (first: Token, last: Token): boolean =>
  (first.text.length >= shortest || termBeginnings.test(first.text)) &&
  (last.text.length >= shortest || termEndings.test(last.text)) &&
  !neverEndsTerm.has(last.tag)

/** Where the term ends that a list knows from `start` on, whatever the segmenter makes of its words: 一个|中国|原则. */
const listedAt = (text: string, start: number, { topics, termVariants }: Lexicon): number =>
  Math.max(topics.matchAt(text, start)?.end ?? 0, termVariants.matchAt(text, start)?.end ?? 0)

/** A phrase that stands once is one by chance, unless a list knows it, or it is built as terms are. */
function isKept(
  { label, tokens, mentions, isOrganization }: KeywordCandidate,
  { topics, terms, termVariants, documentFrequencies }: Lexicon,
  knowledgeOf: CandidateSources['knowledgeOf'],
): boolean {
  const [first, ...rest] = tokens
  const last = rest.at(-1)
  if (last === undefined || mentions.length > 1 || isOrganization) return true
  const { isHead, isTerm, isGeneral } = knowledgeOf(last.text)
  return (
    (tokens.length <= mostWordsOnceWithHead && (isHead || isTerm || termEndings.test(last.text))) ||
    (tokens.length <= mostWordsOnce &&
      !isGeneral &&
      firstOfPhrase.has(first.tag) &&
      lastOfPhrase.has(last.tag)) ||
    topics.get(label) !== undefined ||
    terms.get(label) !== undefined ||
    termVariants.get(label) !== undefined ||
    documentFrequencies.get(label) !== undefined
  )
}
