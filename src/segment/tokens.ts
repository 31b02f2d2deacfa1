import type { Sentence, Token } from '../document/document.ts'
import type { Engine } from './engine.ts'
import { tokenizeGap } from './gaps.ts'
import type { SentenceSpan } from './sentences.ts'
import type { TagTable } from './tag-table.ts'
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
  const words = cutRuns(text, engine, table)
  let next = 0
  let wordStart = 0
  /** Words of a run follow each other; before a run is a gap, which holds no Han characters: it ends where the run's first word is. */
  const findNextWord = (from: number): void => {
    if (words[next] !== runBreak) {
      wordStart = next < words.length ? from : text.length
      return
    }
    const word = words[++next]
    wordStart = word === undefined ? text.length : text.indexOf(word, from)
  }
  findNextWord(0)
  return sentences.map(({ start, end, paragraph }) => {
    const tokens: Token[] = []
    let at = start
    while (at < end) {
      if (wordStart > at) {
        const gapEnd = Math.min(wordStart, end)
        tokenizeGap(text, at, gapEnd, vocabulary, tokens)
        at = gapEnd
        continue
      }
      const word = vocabulary.wordOf(words[next++] ?? '')
      const wordEnd = at + word.text.length
      tokens.push({ word, text: word.text, tag: word.tag, start: at, end: wordEnd })
      at = wordEnd
      findNextWord(at)
    }
    return { start, end, paragraph, tokens }
  })
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
