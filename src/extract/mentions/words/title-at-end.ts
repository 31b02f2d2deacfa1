import type { TaggedWord } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { titleOfUnion } from '../rules.ts'

const shortestWithTitle = 3

/** Where the title begins that a word ends with, which the segmenter takes for a part of it: 银行|行长, 胡|校长. */
export function titleAtEnd({ text }: TaggedWord, lexicon: Lexicon): number | undefined {
  if (text.length < shortestWithTitle) return undefined
  const union = titleOfUnion.exec(text)
  if (union !== null) return union[0].length
  const title = lexicon.titles.matchBefore(text, text.length)
  if (title === undefined || title.start === 0) return undefined
  if (lexicon.titles.get(text) !== undefined) return undefined
  const before = text.slice(0, title.start)
  const { organizationSuffixes, surnames, titleModifiers } = lexicon
  const isSplit =
    before.length > 1 ||
    [organizationSuffixes, surnames, titleModifiers].some(words => words.get(before) !== undefined)
  return isSplit ? title.start : undefined
}
