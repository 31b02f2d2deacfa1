import type { SegmentedDocument, Token } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { markedEnd } from './marks.ts'
import { shortest, type TermWord, termWords } from './words.ts'

/** A word or phrase that may be a keyword, and where it stands. */
export interface KeywordCandidate {
  readonly label: string
  readonly words: readonly [TermWord, ...TermWord[]]
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

/** A phrase at its first mention, the words of its sentence from `from` to `to`; and where it starts, each time. */
interface Phrase {
  readonly sentence: readonly TermWord[]
  readonly from: number
  readonly to: number
  readonly isOrganization: boolean
  readonly starts: number[]
  readonly startsWithinOrganizations: number[]
}

/** Where a word stands: outside of names, or in that of a person or of the organization of a number above 0. */
const outside = 0
const inPerson = -1

/** All words and phrases that may be terms, in the order of their first mention. */
export function findCandidates(
  { text, sentences }: SegmentedDocument,
  lexicon: Lexicon,
  { names, organizations }: TakenSpans,
): KeywordCandidate[] {
  const owners = new Int32Array(text.length)
  for (const { start, end } of names) owners.fill(inPerson, start, end)
  for (const [index, { start, end }] of organizations.entries()) owners.fill(index + 1, start, end)
  const organizationEnds = new Map(organizations.map(({ start, end }) => [start, end]))
  const wordOf = termWords(lexicon)
  const phrases = new Map<string, Phrase>()
  const marked = new Set<string>()
  for (const { tokens } of sentences) {
    const sentence = tokens.map(wordOf)
    const add = (from: number, to: number, isOrganization: boolean): string => {
      const start = tokens[from]?.start ?? 0
      const label = text.slice(start, tokens[to - 1]?.end ?? start)
      const known = phrases.get(label)
      const isWithin = !isOrganization && owners[start] !== outside
      if (known === undefined)
        phrases.set(label, {
          sentence,
          from,
          to,
          isOrganization,
          starts: isWithin ? [] : [start],
          startsWithinOrganizations: isWithin ? [start] : [],
        })
      else {
        const starts = isWithin ? known.startsWithinOrganizations : known.starts
        if (starts.at(-1) !== start) starts.push(start)
      }
      return label
    }
    for (let from = 0; from < tokens.length; from++) {
      const [word, token] = [sentence[from], tokens[from]]
      if (word === undefined || token === undefined) break
      const { start } = token
      const organizationEnd = organizationEnds.get(start)
      if (organizationEnd !== undefined) {
        const to = wordEnding(tokens, from, organizationEnd)
        if (to > from) add(from, to, true)
      }
      const owner = owners[start]
      if (owner === inPerson) continue
      for (let to = from + 1; to <= from + mostWords; to++) {
        const [last, lastToken] = [sentence[to - 1], tokens[to - 1]]
        if (last === undefined || lastToken === undefined || !last.isContent) break
        if (owners[lastToken.start] !== owner || lastToken.end - start > mostCharacters) break
        if (to === from + 1 ? word.standsAlone : word.mayBegin && last.mayEnd) add(from, to, false)
      }
      const listed = listedAt(text, start, lexicon)
      const to = listed > token.end ? wordEnding(tokens, from, listed) : from
      if (to > from) add(from, to, false)
      const markedTo = wordEnding(tokens, from, markedEnd(text, start))
      if (markedTo > from) marked.add(add(from, markedTo, false))
    }
  }
  const candidates: KeywordCandidate[] = []
  for (const [label, phrase] of phrases) {
    const { sentence, from, to, isOrganization, startsWithinOrganizations } = phrase
    const isWithinOrganizations = phrase.starts.length === 0
    const starts = isWithinOrganizations ? startsWithinOrganizations : phrase.starts
    const [first, ...rest] = sentence.slice(from, to)
    if (first === undefined || !(marked.has(label) || isKept(label, phrase, lexicon))) continue
    const mentions = starts.map(start => ({ start, end: start + label.length }))
    candidates.push({ label, words: [first, ...rest], mentions, isOrganization, isWithinOrganizations })
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
  const [first, last] = [sentence[from], sentence[to - 1]]
  return (
    (words <= mostWordsOnceWithHead && last?.endsTerms === true) ||
    (words <= mostWordsOnce && first?.beginsOnce === true && last?.endsOnce === true) ||
    topics.get(label) !== undefined ||
    terms.get(label) !== undefined ||
    termVariants.get(label) !== undefined ||
    documentFrequencies.get(label) !== undefined
  )
}
