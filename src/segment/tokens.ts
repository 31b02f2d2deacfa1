import { type Sentence, type Token, toToken, unknownTag } from '../document/document.ts'
import type { Engine } from './engine.ts'
import { tokenizeGap } from './gaps.ts'
import type { SentenceSpan } from './sentences.ts'
import type { TagTable } from './tag-table.ts'
import { unitsOfNumbers } from './unit-rules.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Runs of what an engine may see; anything else beside a word spoils its guesses. Line breaks end its context. */
const gaps = /[^\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF]+/g
const runBreak = '\n'

/** Engines slow down on long texts; longer ones are cut in portions of about so many characters, each of whole runs. */
const portionLength = 8000

/** The sentences with their tokens, which join to the sentence. */
export function tokenize(
  text: string,
  sentences: readonly SentenceSpan[],
  engine: Engine,
  table: TagTable,
  vocabulary: Vocabulary,
): Sentence[] {
  const cursor = new WordCursor(text, cutRuns(text, engine, table))
  const tokenized: Sentence[] = []
  for (const { start, end, paragraph } of sentences) {
    const tokens: Token[] = []
    let at = start
    while (at < end) {
      if (cursor.start > at) {
        const gapEnd = Math.min(cursor.start, end)
        tokenizeGap(text, at, gapEnd, vocabulary, tokens)
        at = gapEnd
        continue
      }
      const whole = vocabulary.wordOf(cursor.word)
      const wordEnd = at + whole.text.length
      if (whole.tag === unknownTag && whole.text.length > 1 && isUnitOfNumber(text, at)) {
        tokens.push(toToken(vocabulary.wordOf(whole.text.charAt(0)), at))
        tokens.push(toToken(vocabulary.wordOf(whole.text.slice(1)), at + 1))
      } else tokens.push(toToken(whole, at))
      at = wordEnd
      cursor.next(at)
    }
    tokenized.push({ start, end, paragraph, tokens })
  }
  return tokenized
}

/** 27|日称, 3|万人: engines see no digits, and guess a word of the unit and what follows it. */
const isUnitOfNumber = (text: string, at: number): boolean =>
  unitsOfNumbers.has(text.charAt(at)) && digit.test(text.charAt(at - 1))
const digit = /\p{Nd}/u

/** The words of a text one after the other. Those of a run follow each other; before a run is a gap, which holds no Han characters: it ends where the run's first word is. */
class WordCursor {
  /** Where the word stands; the end of the text behind the last one. */
  start = 0
  readonly #text: string
  readonly #words: readonly string[]
  #index = 0

  constructor(text: string, words: readonly string[]) {
    this.#text = text
    this.#words = words
    this.#find(0)
  }

  get word(): string {
    return this.#words[this.#index] ?? ''
  }

  /** Goes on to the word behind this one, which ends at `end`. */
  next(end: number): void {
    this.#index++
    this.#find(end)
  }

  #find(from: number): void {
    const words = this.#words
    if (words[this.#index] !== runBreak) {
      this.start = this.#index < words.length ? from : this.#text.length
      return
    }
    const word = words[++this.#index]
    this.start = word === undefined ? this.#text.length : this.#text.indexOf(word, from)
  }
}

/** The words of all Han runs of the text, in order, and a break for each gap. */
function cutRuns(text: string, engine: Engine, table: TagTable): string[] {
  const runs = text.replace(gaps, runBreak)
  const words: string[] = []
  for (let from = 0; from < runs.length; ) {
    const limit = runs.indexOf(runBreak, from + portionLength)
    const end = limit < 0 ? runs.length : limit + 1
    joinCharacters(engine.cut(runs.slice(from, end)), table, words)
    from = end
  }
  return words
}

/**
 * Appends the words of cut runs. Single characters in a row that are together a word of the list
 * become that word: the engines differ in whether they do so themselves (高|达, 高达).
 */
function joinCharacters(cut: readonly string[], table: TagTable, words: string[]): void {
  for (let index = 0; index < cut.length; index++) {
    const word = cut[index] ?? ''
    if (!isCharacter(word) || !isCharacter(cut[index + 1])) {
      words.push(word)
      continue
    }
    let end = index + 1
    while (isCharacter(cut[end])) end++
    const whole = end - index > longestJoined ? '' : cut.slice(index, end).join('')
    if (whole !== '' && table.tagOf(whole) !== undefined) words.push(whole)
    else for (const character of cut.slice(index, end)) words.push(character)
    index = end - 1
  }
}

/** No longer word is cut into its characters. */
const longestJoined = 4

const isCharacter = (word: string | undefined): boolean => word?.length === 1 && word !== runBreak
