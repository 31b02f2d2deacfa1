import { createToken, type Token, unknownTag } from '../../../document/document.ts'
import { elementAt } from '../../../document/partition.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { hasSurnameAt } from '../names/evidence/surname-strength.ts'
import { beforeDay, dayBehindWord, governmentAcross, meetsSomebody } from './rules.ts'
import { wordsToMend } from './words-to-mend.ts'

/**
 * 部长|石泰|峰会|面 and 部长|周启|文说 are a name of three characters and what its bearer does: the word that the segmenter knows stands
 * across both. 梁若|英政府 and 谭若|源于|12年 are a name and what is said of it too.
 */
export function cutAcrossNames(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const isCut = tokens.some((token, index) => {
    const before = elementAt(tokens, index - 1)
    return before !== undefined && isAcross(token, before, text, lexicon)
  })
  if (!isCut) return tokens
  const cut: Token[] = []
  let skipped: Token | undefined
  for (const [index, token] of tokens.entries()) {
    if (token === skipped) continue
    const before = cut.at(-1)
    if (before === undefined || !isAcross(token, before, text, lexicon)) {
      cut.push(token)
      continue
    }
    cut.pop()
    cut.push(createToken(text.slice(before.start, token.start + 1), unknownTag, before.start))
    const next = tokens[index + 1]
    const meets = next !== undefined && next.text.length === 1 && meetsSomebody.test(token.text + next.text)
    if (meets) skipped = next
    cut.push(createToken(text.slice(token.start + 1, meets ? next.end : token.end), 'v', token.start + 1))
  }
  return cut
}

/** Whether a word begins with the last character of a name behind a title, of which the segmenter guessed the first two. */
function isAcross(token: Token, before: Token, text: string, lexicon: Lexicon): boolean {
  const { start, end } = token
  return (
    wordsToMend(lexicon)(token).shapes.has('acrossName') &&
    before.end === start &&
    before.tag === unknownTag &&
    before.text.length === 2 &&
    (!token.text.endsWith(meeting) || meetsSomebody.test(text.slice(start, end + 1))) &&
    (lexicon.nameCharacters.get(token.text.charAt(0))?.asGiven ?? 0) >= leastGiven(token) &&
    isShown(token, before, text, lexicon)
  )
}

/** Whether something tells that a name is before the word: a government behind it, a day behind it, or else a title before the name. */
function isShown({ text: word, start }: Token, before: Token, text: string, lexicon: Lexicon): boolean {
  if (governmentAcross.test(word)) return hasSurnameAt(text, before.start, 'common', lexicon)
  if (!hasSurnameAt(text, before.start, 'likely', lexicon)) return false
  return beforeDay.test(word)
    ? dayBehindWord.test(text.slice(start + 1, start + longestDay))
    : lexicon.titles.matchBefore(text, before.start) !== undefined
}

const longestDay = 5

const meeting = '会'

/** Characters that weigh as much are seldom the beginning of such a word behind a name: 峰会, 文说, but not 大会, 小说; a day tells more. */
const oftenGiven = { elsewhere: 1.5, beforeDay: 0 } as const
const leastGiven = ({ text }: Token): number => oftenGiven[beforeDay.test(text) ? 'beforeDay' : 'elsewhere']
