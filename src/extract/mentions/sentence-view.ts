import type { SegmentedDocument, Sentence, Token } from '../../document/document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { dateUnit, opensTerm, takesOffice } from './organization-rules.ts'
import { prepositions, wordsAtEnd } from './rules.ts'

/** A sentence with its tokens found by where they stand; offsets are those of the document. */
export interface SentenceView {
  /** The whole document's text. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Index of the token that covers a position of the sentence; -1 outside. */
  tokenIndexAt(position: number): number
  /** The token that covers a position; none outside the sentence. */
  tokenAt(position: number): Token | undefined
  startsToken(position: number): boolean
  endsToken(position: number): boolean
}

export function viewSentence(
  { text }: SegmentedDocument,
  sentence: Sentence,
  lexicon: Lexicon,
): SentenceView {
  const { start, end } = sentence
  const tokens = splitOffTitles(splitOffEnds(splitOffPrepositions(sentence.tokens, text)), lexicon)
  const covering = new Int32Array(end - start)
  for (let index = 0, at = 0; index < tokens.length; index++) {
    const tokenEnd = (tokens[index]?.end ?? start) - start
    // Tokens are short, and filling a few places one by one is the quicker way.
    while (at < tokenEnd) covering[at++] = index
  }
  const tokenIndexAt = (position: number): number =>
    position < start || position >= end ? -1 : (covering[position - start] ?? -1)
  const tokenAt = (position: number): Token | undefined =>
    position < start || position >= end ? undefined : tokens[covering[position - start] ?? 0]
  const startsToken = (position: number): boolean =>
    position <= start || position >= end || covering[position - start] !== covering[position - start - 1]
  return { text, start, end, tokens, tokenIndexAt, tokenAt, startsToken, endsToken: startsToken }
}

/** The tag that the segmenter gives to words that no list holds. */
const unknownTag = 'x'

/** Whether the segmenter took the word from a list, not guessed it. */
export const isKnownWord = (token: Token | undefined): boolean =>
  token !== undefined && token.tag !== unknownTag

/** The segmenter guesses 由青禾 to be one word, and 年任 in 2005年任行长. */
function splitOffPrepositions(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(token => hasForeignHead(token, text))) return tokens
  return tokens.flatMap(token => {
    if (!hasForeignHead(token, text)) return [token]
    return splitToken(token, 1, 'p', token.tag)
  })
}

/** A token cut in two after so many characters, with the tags of both parts. */
function splitToken({ text, start, end }: Token, length: number, tag: string, restTag: string): Token[] {
  const cut = start + length
  return [
    { text: text.slice(0, length), tag, start, end: cut },
    { text: text.slice(length), tag: restTag, start: cut, end },
  ]
}

/** Whether a guessed word begins with a word of its own. */
function hasForeignHead({ text: word, tag, start }: Token, text: string): boolean {
  if (tag !== unknownTag || word.length < 2) return false
  if (word.length > 2 && prepositions.test(word)) return true
  const before = text.slice(Math.max(0, start - longestBefore), start)
  return dateUnit.test(word) ? endsInDigit.test(before) : takesOffice.test(word) && opensTerm.test(before)
}

const longestBefore = 3
const endsInDigit = /\d$/u

/** The segmenter guesses 强系 to be one word. */
function splitOffEnds(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(endsWithVerb)) return tokens
  return tokens.flatMap(token => {
    if (!endsWithVerb(token)) return [token]
    const at = token.text.search(wordsAtEnd)
    const cut = token.start + at
    return [
      { ...token, text: token.text.slice(0, at), end: cut },
      { text: token.text.slice(at), tag: 'v', start: cut, end: token.end },
    ]
  })
}

const endsWithVerb = ({ text, tag }: Token): boolean => tag === unknownTag && text.search(wordsAtEnd) > 0

const shortestWithTitle = 3

/** The segmenter takes 银行行长 for one word; for us it is the end of an organization's name and a title. */
function splitOffTitles(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let split: Token[] | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const title = token.text.length < shortestWithTitle ? undefined : titleAtEnd(token, lexicon)
    if (title === undefined) {
      split?.push(token)
      continue
    }
    split ??= tokens.slice(0, index)
    split.push(...splitToken(token, title, 'n', 'n'))
  }
  return split ?? tokens
}

function titleAtEnd({ text }: Token, lexicon: Lexicon): number | undefined {
  const title = lexicon.titles.matchBefore(text, text.length)
  if (title === undefined || title.start === 0) return undefined
  if (lexicon.titles.get(text) !== undefined) return undefined
  const before = text.slice(0, title.start)
  const isSplit =
    before.length > 1 ||
    lexicon.organizationSuffixes.get(before) !== undefined ||
    lexicon.titleModifiers.get(before) !== undefined
  return isSplit ? title.start : undefined
}
