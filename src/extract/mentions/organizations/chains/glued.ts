import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { gluedBefore, leadsIn, maybeOwnInitial, ofWhole, where } from '../rules.ts'

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
  const isOfWhole =
    ofWhole.test(view.tokens[index - 1]?.text ?? '') && countries.get(token.text) !== undefined
  return isOfWhole ? token.start - 1 : token.start
}

/** 毕业|于长江商学院 */
const isWhere = (text: string, start: number): boolean =>
  where.test(text.slice(Math.max(0, start - longestVerb), start + 1))

const longestVerb = 2
