import { type TaggedWord, unknownTag } from '../../../document/document.ts'
import { createWordFacts } from '../../../lexicon/word-facts.ts'
import { anyOf } from '../../../rules/any-of.ts'
import { shortCountry } from '../rules.ts'
import {
  acrossConstituency,
  acrossName,
  acrossUnit,
  beforeCountry,
  bodyAndFormer,
  dateUnit,
  formerHead,
  headOfArea,
  joinsTitlesOfOne,
  partyMembership,
  prepositions,
  surnameWithCourtesy,
  takesOffice,
  timeAcross,
  titleWithJoin,
  unitHead,
  universityAndStudents,
  verbAtEnd,
  wordAcrossTitle,
  wordsAtEnd,
} from './rules.ts'
import { titleAtEnd } from './title-at-end.ts'

/** What the steps that mend words ask of each word by itself. */
export interface WordToMend {
  /** One of the steps looks at it: most sentences hold no such word. */
  readonly mayBeCut: boolean
  readonly mayHaveForeignHead: boolean
  /** 长 by itself, or before what the segmenter guessed to belong to it. */
  readonly beginsWithHead: boolean
  readonly endsWithVerb: boolean
  readonly mayBeAcrossTitle: boolean
  readonly mayBeAcrossName: boolean
  readonly mayHoldUniversity: boolean
  /** Where the title begins that it ends with. */
  readonly titleAtEnd: number | undefined
}

/** Where a word of its own may begin a word: in any, in one of two characters, and in one that the segmenter guessed. */
const heads = {
  ofAny: [acrossUnit, acrossConstituency, bodyAndFormer, partyMembership],
  ofTwo: [beforeCountry, formerHead],
  ofGuesses: [prepositions, joinsTitlesOfOne, unitHead, dateUnit, takesOffice, formerHead],
} as const

/** Where one may end it. */
const ends = {
  ofAny: [timeAcross, titleWithJoin, surnameWithCourtesy, verbAtEnd],
  ofGuesses: [wordsAtEnd],
} as const

/** What each word matches of which anything here holds, but for those that end with a title; most words match nothing, and are asked no more. */
const shapes = {
  ofAny: anyOf(
    ...heads.ofAny,
    ...heads.ofTwo,
    ...ends.ofAny,
    headOfArea,
    wordAcrossTitle,
    acrossName,
    universityAndStudents,
  ),
  ofGuesses: anyOf(...heads.ofGuesses, ...ends.ofGuesses),
} as const

/** Of most words. */
const nothingToMend: WordToMend = {
  mayBeCut: false,
  mayHaveForeignHead: false,
  beginsWithHead: false,
  endsWithVerb: false,
  mayBeAcrossTitle: false,
  mayBeAcrossName: false,
  mayHoldUniversity: false,
  titleAtEnd: undefined,
}

export const wordsToMend = createWordFacts((word, lexicon): WordToMend => {
  const { text, tag } = word
  const title = titleAtEnd(word, lexicon)
  const hasShape = shapes.ofAny.test(text) || (tag === unknownTag && shapes.ofGuesses.test(text))
  if (title === undefined && !hasShape) return nothingToMend
  const hasForeignHead = mayHaveForeignHead(word)
  const beginsWithHead = headOfArea.test(text) && (text.length === 1 || tag === unknownTag)
  const hasVerb = endsWithVerb(word)
  const isAcrossTitle = wordAcrossTitle.test(text)
  const isAcrossName = acrossName.test(text)
  const holdsUniversity = universityAndStudents.test(text)
  return {
    mayBeCut:
      title !== undefined ||
      hasForeignHead ||
      beginsWithHead ||
      hasVerb ||
      isAcrossTitle ||
      isAcrossName ||
      holdsUniversity,
    mayHaveForeignHead: hasForeignHead,
    beginsWithHead,
    endsWithVerb: hasVerb,
    mayBeAcrossTitle: isAcrossTitle,
    mayBeAcrossName: isAcrossName,
    mayHoldUniversity: holdsUniversity,
    titleAtEnd: title,
  }
})

export const shortName = 2

const headOfAny = anyOf(...heads.ofAny)
const headOfGuess = anyOf(...heads.ofGuesses)
const mayHaveForeignHead = ({ text: word, tag }: TaggedWord): boolean =>
  headOfAny.test(word) ||
  opensCountry(word) ||
  (word.length === shortName && formerHead.test(word)) ||
  (tag === unknownTag && word.length > 1 && headOfGuess.test(word))

/** 由美|副总统: a preposition and a country by one character. */
export const opensCountry = (word: string): boolean =>
  word.length === shortName && beforeCountry.test(word) && shortCountry.test(word.charAt(1))

const endOfAny = anyOf(...ends.ofAny)
const endsWithVerb = ({ text, tag }: TaggedWord): boolean =>
  endOfAny.test(text) || (tag === unknownTag && text.search(wordsAtEnd) > 0)
