import { addAll } from '../../../document/add-to.ts'
import {
  type SegmentedDocument,
  type Sentence,
  type TaggedWord,
  type Token,
  unknownTag,
} from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Gazetteer } from '../../../lexicon/gazetteer.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { cutGuesses, cutToken } from './guessed-words.ts'
import { repairTokens } from './token-repairs.ts'

/** A sentence with its tokens found by where they stand; offsets are those of the document. */
export interface SentenceView {
  /** The whole document's text. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Names of organizations that are known: the lexicon's, and those that the text defines. */
  readonly organizations: Gazetteer<string>
  /** Index of the token that covers a position of the sentence; -1 outside. */
  tokenIndexAt(position: number): number
  /** The token that covers a position; none outside the sentence. */
  tokenAt(position: number): Token | undefined
  startsToken(position: number): boolean
  endsToken(position: number): boolean
}

export const viewSentence = (
  { text }: SegmentedDocument,
  sentence: Sentence,
  lexicon: Lexicon,
): SentenceView =>
  createView(
    text,
    sentence,
    cutGuesses(repairTokens(sentence.tokens, text, lexicon), lexicon),
    lexicon.organizations,
  )

/** The sentence where other organizations are known. */
export const withOrganizations = (view: SentenceView, organizations: Gazetteer<string>): SentenceView =>
  createView(view.text, view, view.tokens, organizations)

/** The sentence with the words that no list holds cut where a title begins or ends within one: 制作|人路|杨, 边锋穆|德里克. */
export function cutAtTitles(view: SentenceView, titles: readonly Span[]): SentenceView {
  const cuts = new Set<number>()
  for (const { start, end } of titles)
    for (const at of [start, end]) if (!view.startsToken(at) && !isKnownWord(view.tokenAt(at))) cuts.add(at)
  if (cuts.size === 0) return view
  const sorted = [...cuts].sort((one, other) => one - other)
  const tokens: Token[] = []
  for (const token of view.tokens) addAll(tokens, cutToken(token, cutsWithin(token, sorted)))
  return createView(view.text, view, tokens, view.organizations)
}

/** The cuts inside a token, counted from its beginning. */
function cutsWithin({ start, end }: Token, sorted: readonly number[]): readonly number[] {
  const within: number[] = []
  for (const at of sorted) if (at > start && at < end) within.push(at - start)
  return within
}

const createView = (
  text: string,
  { start, end }: Span,
  tokens: readonly Token[],
  organizations: Gazetteer<string>,
): SentenceView => new CoveredSentence(text, start, end, tokens, organizations)

/** Methods of one class, as closures made for each sentence would be compiled again and again. */
class CoveredSentence implements SentenceView {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly organizations: Gazetteer<string>
  /** The index of the token over each character of the sentence. */
  readonly #covering: Int32Array

  constructor(
    text: string,
    start: number,
    end: number,
    tokens: readonly Token[],
    organizations: Gazetteer<string>,
  ) {
    this.text = text
    this.start = start
    this.end = end
    this.tokens = tokens
    this.organizations = organizations
    const covering = new Int32Array(end - start)
    for (let index = 0, at = 0; index < tokens.length; index++) {
      const tokenEnd = (tokens[index]?.end ?? start) - start
      // Tokens are short, and filling a few places one by one is the quicker way.
      while (at < tokenEnd) covering[at++] = index
    }
    this.#covering = covering
  }

  tokenIndexAt(position: number): number {
    return position < this.start || position >= this.end ? -1 : (this.#covering[position - this.start] ?? -1)
  }

  tokenAt(position: number): Token | undefined {
    return this.tokens[this.tokenIndexAt(position)]
  }

  startsToken(position: number): boolean {
    const at = position - this.start
    return at <= 0 || position >= this.end || this.#covering[at] !== this.#covering[at - 1]
  }

  endsToken(position: number): boolean {
    return this.startsToken(position)
  }
}

/** Whether the segmenter took the word from a list, not guessed it. */
export const isKnownWord = (token: TaggedWord | undefined): boolean =>
  token !== undefined && token.tag !== unknownTag

/** The word from `start` to `end`, if the segmenter took just these characters from a list. */
export function knownWordOf(view: SentenceView, start: number, end: number): Token | undefined {
  const word = view.tokenAt(start)
  return word?.start === start && word.end === end && isKnownWord(word) ? word : undefined
}
