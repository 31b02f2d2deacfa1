import { readFileSync } from 'node:fs'
import { eachWord, jiebaLists } from '../../lexicon/jieba-words.ts'
import { createWordMap } from '../../lexicon/word-map.ts'
import { lazy } from '../lazy.ts'
import { foldTable } from './fold.ts'

/** Longer words are rare enough to be looked at as two. */
const longest = 6

/** What a character costs that is no word, and what a mark, digit or letter does (natural logarithm). */
const noWord = -17.8
const noCharacter = -3.5

/**
 * How likely text is as a row of words, each for itself (natural logarithm): by the likeliest of all ways to part it. Characters
 * that fit behind one another need not make words: that the character model does not see.
 */
export function wordScore(text: string): number {
  const folded = foldText(text)
  const { counts, total } = wordCounts()
  const best = new Float64Array(folded.length + 1).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  for (let from = 0; from < folded.length; from++) {
    const before = best[from] ?? 0
    for (let to = from + 1; to <= folded.length && to <= from + longest; to++) {
      const count = counts.getAt(folded, from, to)
      if (count === undefined && to > from + 1) continue
      const score = count === undefined ? scoreAlone(folded.charCodeAt(from)) : Math.log(count) - total
      if (before + score > (best[to] ?? 0)) best[to] = before + score
    }
  }
  return best[folded.length] ?? 0
}

const scoreAlone = (unit: number): number => (unit >= 0x3400 && unit <= 0x9fff ? noWord : noCharacter)

function foldText(text: string): string {
  const table = foldTable()
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const stands = table[unit] ?? unit
    if (stands === unit) continue
    folded += text.slice(from, at) + String.fromCharCode(stands)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** How often jieba counted each word, in either script, and the logarithm of all of them together. */
const wordCounts = lazy(() => {
  const counts = createWordMap<number>()
  let total = 0
  for (const path of [jiebaLists.words, jiebaLists.characters])
    eachWord(readFileSync(path, 'utf8'), (listed, digits) => {
      const count = Number(digits)
      total += count
      // `#` counts all the words that are left out.
      if (listed === '#') return
      const word = foldText(listed)
      counts.set(word, (counts.get(word) ?? 0) + count)
    })
  return { counts, total: Math.log(total) }
})
