import { createToken, type Token, unknownTag } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { universityAndStudents } from './rules.ts'
import { wordsToMend } from './words-to-mend.ts'

/** 云|大学生 and 有云|大学生 are a university that is known and its students: the word that the segmenter knows stands across both. */
export function cutAcrossUniversities(
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
): readonly Token[] {
  const toMend = wordsToMend(lexicon)
  if (!tokens.some(token => toMend(token).shapes.has('university'))) return tokens
  const cut: Token[] = []
  for (const token of tokens) {
    const before = cut.at(-1)
    const start = before === undefined ? undefined : universityInto(token, before, text, lexicon)
    if (before === undefined || start === undefined) {
      cut.push(token)
      continue
    }
    cut.pop()
    if (start > before.start) cut.push(createToken(text.slice(before.start, start), before.tag, before.start))
    cut.push(createToken(text.slice(start, token.start + 1), 'nt', start))
    cut.push(createToken(token.text.slice(1), token.tag, token.start + 1))
  }
  return cut
}

/** Where the university begins that ends with the first character of a word; the word before it is none of a list. */
function universityInto(
  { text: word, start }: Token,
  before: Token,
  text: string,
  { organizations }: Lexicon,
): number | undefined {
  if (!universityAndStudents.test(word) || before.end !== start) return undefined
  if (before.text.length > 1 && before.tag !== unknownTag) return undefined
  return organizations.matchBefore(text, start + 1, before.start)?.start
}
