import { createToken, type Token, unknownTag } from '../../../document/document.ts'
import { wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { hasSurnameAt } from '../names/evidence/surname-strength.ts'
import { longRiver, titleBeforeSurname, usualAcrossTitle } from './rules.ts'
import { wordsToMend } from './words-to-mend.ts'

/** 主|任何|向阳 and 校|长江|志红 are a title and a name: the word that the segmenter knows stands across both. */
export function cutAcross(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const toMend = wordsToMend(lexicon)
  if (!tokens.some(token => toMend(token).shapes.has('acrossTitle'))) return tokens
  const cut: Token[] = []
  for (const token of tokens) {
    const title = toMend(token).shapes.has('acrossTitle') ? titleInto(token, text, lexicon) : undefined
    if (title === undefined) {
      cut.push(token)
      continue
    }
    while ((cut.at(-1)?.start ?? -1) >= title.start) cut.pop()
    const before = cut.at(-1)
    if (before !== undefined && before.end > title.start) {
      cut.pop()
      cut.push(createToken(text.slice(before.start, title.start), before.tag, before.start))
    }
    cut.push(createToken(wordsAt(text, title), 'n', title.start))
    cut.push(createToken(token.text.slice(1), unknownTag, title.end))
  }
  return cut
}

/** The title that ends with the first character of a word. */
function titleInto(
  { text: word, start, end: wordEnd }: Token,
  text: string,
  lexicon: Lexicon,
): { readonly start: number; readonly end: number } | undefined {
  const end = start + 1
  const title = lexicon.titles.matchBefore(text, end, Math.max(0, end - longestTitle))
  if (title === undefined || title.start >= start) return undefined
  const isLong = end - title.start >= longTitle && hasSurnameAt(text, end, 'likely', lexicon)
  // 科研处|处长|史瑛
  const isOfUnit = title.start > 0 && text.charAt(title.start - 1) === text.charAt(title.start)
  const isUsual = usualAcrossTitle.test(word) || titleBeforeSurname.test(text.slice(title.start, end))
  if (!isLong && !isOfUnit && !isUsual) return undefined
  const isRiver = word.startsWith(longRiver.word) && text.charAt(title.start) !== deputyMark
  const after = text.slice(wordEnd, wordEnd + longestAfterRiver)
  if (isRiver && longRiver.after.test(after)) return undefined
  return { start: title.start, end }
}

const deputyMark = '副'
const longestTitle = 6
const longTitle = 3
const longestAfterRiver = 3
