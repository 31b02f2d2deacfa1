import type { SegmentedDocument, Token } from '../../../document/document.ts'
import { type Span, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../rules/matches.ts'
import { markedEnd } from './marks.ts'
import { afterEnglish, beforeEnglish, webAddress } from './rules.ts'
import { shortest, type TermWord, termWords } from './words.ts'

/** A word or phrase that may be a keyword, and where it stands. */
export interface KeywordCandidate {
  readonly label: string
  /** At least one. */
  readonly words: readonly TermWord[]
  readonly mentions: readonly Span[]
  readonly isOrganization: boolean
  /** It stands in names of organizations alone: 智慧城市 in 江淮智慧城市联盟. */
  readonly isWithinOrganizations: boolean
}

export interface TakenSpans {
  /** Of people: no keyword begins in one. */
  readonly names: readonly Span[]
  /** Keywords as wholes, or else their parts; none goes across an edge. */
  readonly organizations: readonly Span[]
}

/** Phrases are of at most so many words and characters. */
const mostWords = 4
const mostCharacters = 10
/** A phrase that stands only once, and that no list knows, is of no more words, unless its last word ends terms. */
const mostWordsOnce = 2
const mostWordsOnceWithHead = 3

/** The tokens of a sentence, and what each tells of terms. */
interface TermSentence {
  readonly tokens: readonly Token[]
  readonly words: readonly TermWord[]
}

/** A phrase at its first mention, the words of its sentence from `from` to `to`; and where it starts, each time. */
interface Phrase {
  readonly sentence: TermSentence
  readonly from: number
  readonly to: number
  readonly isOrganization: boolean
  readonly starts: number[]
  readonly startsWithinOrganizations: number[]
}

/** A text in which phrases are looked for, and what was found so far. */
interface Search {
  readonly text: string
  /** In what each character stands. */
  readonly owners: Int32Array
  readonly phrases: Map<string, Phrase>
  /** Those that stand in marks of their own. */
  readonly marked: Set<string>
}

/** Where a word stands: outside of names, in the name of a person or a web address, or in the organization of a number above 0. */
const outside = 0
const inNoTerm = -1

/** All words and phrases that may be terms, in the order of their first mention. */
export function findCandidates(
  { text, sentences }: SegmentedDocument,
  lexicon: Lexicon,
  taken: TakenSpans,
): KeywordCandidate[] {
  const search: Search = {
    text,
    owners: ownersIn(text, taken),
    phrases: new Map(),
    marked: new Set(),
  }
  const organizationEnds = new Map(taken.organizations.map(({ start, end }) => [start, end]))
  const wordOf = termWords(lexicon)
  for (const { tokens } of sentences) {
    const sentence = { tokens, words: tokens.map(wordOf) }
    for (let from = 0; from < tokens.length; from++) {
      const { start, end } = tokens[from] ?? nowhere
      const organizationEnd = organizationEnds.get(start)
      if (organizationEnd !== undefined)
        addPhrase(search, sentence, from, wordEnding(tokens, from, organizationEnd), true)
      if (search.owners[start] === inNoTerm) continue
      addPhrasesFrom(search, sentence, from)
      const listed = listedAt(text, start, lexicon)
      if (listed > end) addPhrase(search, sentence, from, wordEnding(tokens, from, listed), false)
      const markedTo = wordEnding(tokens, from, markedEnd(text, start))
      if (markedTo > from) search.marked.add(addPhrase(search, sentence, from, markedTo, false))
    }
  }
  return toCandidates(search, lexicon)
}

const nowhere: Span = { start: 0, end: 0 }

function ownersIn(text: string, { names, organizations }: TakenSpans): Int32Array {
  const owners = new Int32Array(text.length)
  for (const { start, end } of names) owners.fill(inNoTerm, start, end)
  for (const [index, { start, end }] of organizations.entries()) owners.fill(index + 1, start, end)
  for (const { index, 0: address } of matchesOf(webAddress, text))
    owners.fill(inNoTerm, index, index + address.length)
  return owners
}

/** Adds the word at `from` and the phrases that begin with it. */
function addPhrasesFrom(search: Search, sentence: TermSentence, from: number): void {
  const { tokens, words } = sentence
  const { owners } = search
  const first = words[from]
  const start = tokens[from]?.start ?? 0
  for (let to = from + 1; to <= from + mostWords; to++) {
    const last = words[to - 1]
    const token = tokens[to - 1]
    if (first === undefined || last === undefined || token === undefined || !last.isContent) return
    if (owners[token.start] !== owners[start] || token.end - start > mostCharacters) return
    if (
      to === from + 1
        ? first.standsAlone && !isOfEnglishPhrase(first, search.text, token)
        : first.mayBegin && last.mayEnd
    )
      addPhrase(search, sentence, from, to, false)
  }
}

const isOfEnglishPhrase = ({ isPlainEnglish }: TermWord, text: string, { start, end }: Span): boolean =>
  isPlainEnglish &&
  (afterEnglish.test(wordsBefore(text, start, 2)) || beforeEnglish.test(text.slice(end, end + 2)))

/** Adds a mention of the words from `from` to `to`, if there are any; what they are together. */
function addPhrase(
  { text, owners, phrases }: Search,
  sentence: TermSentence,
  from: number,
  to: number,
  isOrganization: boolean,
): string {
  if (to <= from) return ''
  const start = sentence.tokens[from]?.start ?? 0
  const label = text.slice(start, sentence.tokens[to - 1]?.end ?? start)
  const isWithin = !isOrganization && owners[start] !== outside
  const known = phrases.get(label)
  if (known === undefined) {
    const starts = isWithin ? [] : [start]
    const startsWithinOrganizations = isWithin ? [start] : []
    phrases.set(label, { sentence, from, to, isOrganization, starts, startsWithinOrganizations })
  } else {
    const starts = isWithin ? known.startsWithinOrganizations : known.starts
    if (starts.at(-1) !== start) starts.push(start)
  }
  return label
}

function toCandidates({ phrases, marked }: Search, lexicon: Lexicon): KeywordCandidate[] {
  const candidates: KeywordCandidate[] = []
  for (const [label, phrase] of phrases) {
    const { sentence, from, to, isOrganization, startsWithinOrganizations } = phrase
    if (!marked.has(label) && !isKept(label, phrase, lexicon)) continue
    const isWithinOrganizations = phrase.starts.length === 0
    const starts = isWithinOrganizations ? startsWithinOrganizations : phrase.starts
    candidates.push({
      label,
      words: sentence.words.slice(from, to),
      mentions: starts.map(start => ({ start, end: start + label.length })),
      isOrganization,
      isWithinOrganizations,
    })
  }
  return candidates
}

/** After which word from `from` on a term ends at `end`; `from` where none does, or the whole is too long. */
function wordEnding(tokens: readonly Token[], from: number, end: number): number {
  const start = tokens[from]?.start ?? end
  if (end - start > mostCharacters || end - start < shortest) return from
  let last = from
  while ((tokens[last]?.end ?? end) < end) last++
  return tokens[last]?.end === end ? last + 1 : from
}

/** Where the term ends that a list knows from `start` on, whatever the segmenter makes of its words: 一个|中国|原则. */
const listedAt = (text: string, start: number, { topics, termVariants }: Lexicon): number =>
  Math.max(topics.matchAt(text, start)?.end ?? 0, termVariants.matchAt(text, start)?.end ?? 0)

/** A phrase that stands once, and not in marks, is one by chance, unless a list knows it, or it is built as terms are. */
function isKept(
  label: string,
  { sentence, from, to, starts, startsWithinOrganizations, isOrganization }: Phrase,
  { topics, terms, termVariants, documentFrequencies }: Lexicon,
): boolean {
  const words = to - from
  const mentions = starts.length + startsWithinOrganizations.length
  if (words === 1 || mentions > 1 || isOrganization) return true
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  return (
    (words <= mostWordsOnceWithHead && last?.endsTerms === true) ||
    (words <= mostWordsOnce && first?.beginsOnce === true && last?.endsOnce === true) ||
    topics.get(label) !== undefined ||
    terms.get(label) !== undefined ||
    termVariants.get(label) !== undefined ||
    documentFrequencies.get(label) !== undefined
  )
}
