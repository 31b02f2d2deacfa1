import type { TaggedWord, Token } from '../../../../document/document.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createWordFacts } from '../../../../lexicon/word-facts.ts'
import { isBySound } from '../../words/by-sound.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { wordsAfterName } from '../rules.ts'
import { mayBeSound } from './transliteration.ts'

/** Tells of the words of a sentence whether they may be parts of a name without a dot. */
export function partTest(
  { organizations }: SentenceView,
  lexicon: Lexicon,
): (token: Token, afterTitle: boolean) => boolean {
  const placeOf = placesOfParts(lexicon)
  // Facts of words are the same in every text: what one text defines is asked for beside them.
  const defines = organizations !== lexicon.organizations
  return (token, afterTitle) => {
    const place = placeOf(token)
    if (place === 'nowhere' || afterTitle) return place !== 'nowhere'
    return place === 'anywhere' && !(defines && organizations.get(token.text) !== undefined)
  }
}

/** Where a word by itself may be such a part: after a title also one that a list holds, by chance: 祖|拉比|什|维利. */
const placesOfParts = createWordFacts((word, lexicon): 'anywhere' | 'afterTitle' | 'nowhere' => {
  const { text, tag } = word
  if (notSoundTags.has(tag) || !isWrittenBySound(word, lexicon)) return 'nowhere'
  // 哥哥|威廉
  if (lexicon.personNouns.get(text) !== undefined) return 'nowhere'
  if (text.length > 1 && (littleWordTags.has(tag) || followsNames(text))) return 'nowhere'
  if (lexicon.countries.get(text) !== undefined) return text.length > shortCountry ? 'nowhere' : 'afterTitle'
  return mayBeSound(word) && !isPlaceOrOrganization(lexicon, text, lexicon) ? 'anywhere' : 'afterTitle'
})

/** By such characters throughout, or but for one before the last in a word that the segmenter knows to be so: 雅各布, but 巴尔干|人. */
const isWrittenBySound = (word: TaggedWord, lexicon: Lexicon): boolean => {
  const { text, tag } = word
  const most =
    tag === soundTag && text.length > shortCountry && isBySound(word, text.length - 1, lexicon) ? 1 : 0
  let others = 0
  for (let at = 0; at < text.length; at++) if (!isBySound(word, at, lexicon)) others++
  return others <= most
}

/** Of words that the segmenter knows to be written by sound. */
export const soundTag = 'nrt'

/** 发言人|马里|纳基斯: so short a country's name begins people's as well. */
const shortCountry = 2

/** 特朗普|当日|签署 */
const followsNames = (word: string): boolean => wordsAfterName.exec(word)?.[0].length === word.length

const notSoundTags = new Set(['w', 'ws', 'eng'])

/** Words that follow a title as names do: 教授依次发言, 会长基于讨论, 校长三次到访. */
const littleWordTags = new Set(['d', 'p', 'c', 'u', 'r', 'm'])

export const isPlaceOrOrganization = (
  { organizations }: Pick<SentenceView, 'organizations'>,
  word: string,
  lexicon: Lexicon,
): boolean =>
  isListedPlace(word, lexicon) ||
  organizations.get(word) !== undefined ||
  lexicon.nameLikeWords.get(word) !== undefined

export const isListedPlace = (word: string, { allPlaces }: Lexicon): boolean =>
  allPlaces.get(word) !== undefined
