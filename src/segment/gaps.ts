import { createToken, type Token, toToken } from '../document/document.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tags of the tokens between runs of Han characters; jieba's own tags stand for words of those runs. */
type GapTag = 'eng' | 'm' | 'w' | 'ws' | 'x'
const markTag = 'w'

/**
 * What stands between Han characters, in this order: a Latin word (`P2P`, `AT&T`, `Lee`), a number (`3,000.5%`), white space, letters of other
 * scripts, and any other mark, repetitions of one mark together (`……`). The last makes the tokens cover every text.
 */
const gapToken =
  /(\p{Nd}{0,8}\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]*(?:[.&'’_-][\p{Script=Latin}\p{Nd}]+)*)|(\p{Nd}+(?:[.,．，]\p{Nd}+)*[%％‰]?)|(\s+)|([\p{L}\p{M}\p{N}]+)|(.)\5*/suy

/** Appends the tokens of a part of the text that holds no Han characters. */
export function tokenizeGap(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  tokens: Token[],
): void {
  if (end - start === 1 && isPlainMark(text.charCodeAt(start))) {
    tokens.push(toToken(vocabulary.wordOf(text.charAt(start), markTag), start))
    return
  }
  const gap = text.slice(start, end)
  gapToken.lastIndex = 0
  for (let match = gapToken.exec(gap); match !== null && match[0] !== ''; match = gapToken.exec(gap)) {
    const [words] = match
    const tag = tagOf(match)
    const at = start + match.index
    tokens.push(
      words.length > longestCounted
        ? createToken(words, tag, at)
        : toToken(vocabulary.wordOf(words, tag), at),
    )
  }
}

/** Marks, blanks and short numbers come again and again; longer numbers and words in Latin script are without end. */
const longestCounted = 2

function tagOf([, latin, number, space, letters]: RegExpExecArray): GapTag {
  if (latin !== undefined) return 'eng'
  if (number !== undefined) return 'm'
  if (space !== undefined) return 'ws'
  return letters !== undefined ? 'x' : markTag
}

/** The commonest gaps: one mark of the blocks of general, Chinese and full-width punctuation. */
const isPlainMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x3001 && code <= 0x3002) ||
  (code >= 0x3008 && code <= 0x3011) ||
  code === 0xff0c
