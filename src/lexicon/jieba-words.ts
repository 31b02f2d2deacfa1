import { packagedDictionaries } from './lexicon.ts'

/** jieba's single characters and its words, made by scripts/build-dictionary.mjs: lines of `word frequency tag`, sorted; lines that begin with `#` hold no word. */
export const jiebaLists = {
  characters: `${packagedDictionaries}jieba/characters.txt`,
  words: `${packagedDictionaries}jieba/words.txt`,
} as const

/** Hands on each line of such a list: its word (or `#`), how often it was counted, and its tag. The last line need not end in a line feed. */
export function eachWord(lines: string, take: (word: string, count: string, tag: string) => void): void {
  for (let at = 0; at < lines.length; ) {
    const feed = lines.indexOf('\n', at)
    const end = feed < 0 ? lines.length : feed
    const wordEnd = lines.indexOf(' ', at)
    const countEnd = lines.indexOf(' ', wordEnd + 1)
    take(lines.slice(at, wordEnd), lines.slice(wordEnd + 1, countEnd), lines.slice(countEnd + 1, end))
    at = end + 1
  }
}
