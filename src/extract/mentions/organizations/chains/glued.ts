import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { endsDate, gluedBefore, leadsIn, maybeOwnInitial, ofWhole, where } from '../rules.ts'

/** Where a name begins with a token: 前商经|局, 及龙运|巴士: what the segmenter guessed begins with a word of its own; 全|日本学生会 is of the whole country. */
export function behindGlued(view: SentenceView, index: number, { allPlaces, countries }: Lexicon): number {
  const token = view.tokens[index]
  if (token === undefined) return view.start
  const isGlued =
    gluedBefore.test(token.text) &&
    (!isKnownWord(token) || isWhere(view.text, token.start)) &&
    allPlaces.matchAt(view.text, token.start) === undefined &&
    (!maybeOwnInitial.test(token.text) || leadsIn.test(view.text.charAt(token.start - 1)))
  if (isGlued) return token.start + 1
  // 9|月华|油科技: the end of a date, which the segmenter puts to the name behind it.
  if (endsDate.test(token.text) && isDigit(view.text, token.start - 1)) return token.start + 1
  const isOfWhole =
    ofWhole.test(view.tokens[index - 1]?.text ?? '') && countries.get(token.text) !== undefined
  return isOfWhole ? token.start - 1 : token.start
}

const isDigit = createCharacterTest(/[0-9]/u)

/** 毕业|于长江商学院 */
const isWhere = (text: string, start: number): boolean =>
  where.test(text.slice(Math.max(0, start - longestVerb), start + 1))

const longestVerb = 2
