import { createToken, type Token, unknownTag, type Word } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { createWordFacts } from '../../../lexicon/word-facts.ts'
import { isAllBySound } from './by-sound.ts'
import { conjunctionInside, officeVerbAtEnd, officeVerbGoesOn } from './rules.ts'

/**
 * The words of a sentence with those cut that the segmenter guessed across a name and what follows it: 奥贝尔|特停赛, 瑞尔|森和本|塞,
 * 李若川出|任教|统会.
 */
export function cutGuesses(words: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const tokens = joinOfficeVerbs(words)
  const cutsOf = cutsOfGuess(lexicon)
  if (!tokens.some(token => cutsOf(token).length > 0)) return tokens
  return tokens.flatMap(token => cutToken(token, cutsOf(token)))
}

/** 李若川|出任|教|统会: the verb between whoever takes up an office and the office. */
function joinOfficeVerbs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, index) => isCut(token, tokens[index + 1]))) return tokens
  return tokens.flatMap((token, index) => {
    const { text, tag, start, end } = token
    const rest = isCut(tokens[index - 1], token) ? 1 : 0
    if (isCut(token, tokens[index + 1]))
      return [
        createToken(text.slice(rest, -1), tag, start + rest),
        createToken(text.slice(-1) + (tokens[index + 1]?.text.charAt(0) ?? ''), 'v', end - 1),
      ]
    if (rest === 0) return [token]
    return text.length > rest ? [createToken(text.slice(rest), unknownTag, start + rest)] : []
  })
}

/** Whether a verb of office begins with the last character of a guess, and goes on with the next word. */
const isCut = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.tag === unknownTag &&
  next !== undefined &&
  officeVerbGoesOn.test(next.text) &&
  officeVerbAtEnd.test(token.text)

/** A token in parts, cut after so many of its characters. */
export function cutToken(token: Token, cuts: readonly number[]): readonly Token[] {
  if (cuts.length === 0) return [token]
  const { text, tag, start } = token
  return [0, ...cuts].map((from, index) => createToken(text.slice(from, cuts[index]), tag, start + from))
}

const whole: readonly number[] = []

const cutsOfGuess = createWordFacts(({ text, tag }: Word, lexicon): readonly number[] => {
  if (tag !== unknownTag || text.length < shortestCut) return whole
  const verb = lexicon.personVerbs.matchBefore(text, text.length)
  if (verb !== undefined && verb.start > 0 && text.length - verb.start > 1 && verb.entry !== 'object')
    return [verb.start]
  const join = text.search(conjunctionInside)
  const joinsNames =
    join > 0 &&
    isAllBySound({ text }, 0, join, lexicon) &&
    (join > 1 || isAllBySound({ text }, join + 1, text.length, lexicon))
  return joinsNames ? [join, join + 1] : whole
})

const shortestCut = 3
