import { type TaggedWord, unknownTag } from '../../../document/document.ts'
import { createWordFacts } from '../../../lexicon/word-facts.ts'
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
  universityAndName,
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

export const wordsToMend = createWordFacts((word, lexicon): WordToMend => {
  const asked = {
    mayHaveForeignHead: mayHaveForeignHead(word),
    beginsWithHead: headOfArea.test(word.text) && (word.text.length === 1 || word.tag === unknownTag),
    endsWithVerb: endsWithVerb(word),
    mayBeAcrossTitle: wordAcrossTitle.test(word.text),
    mayBeAcrossName: acrossName.test(word.text),
    mayHoldUniversity: universityAndStudents.test(word.text),
    titleAtEnd: titleAtEnd(word, lexicon),
  }
  const mayBeCut = Object.values(asked).some(answer => answer !== false && answer !== undefined)
  return { mayBeCut, ...asked }
})

export const shortName = 2

const mayHaveForeignHead = ({ text: word, tag }: TaggedWord): boolean =>
  acrossUnit.test(word) ||
  acrossConstituency.test(word) ||
  bodyAndFormer.test(word) ||
  partyMembership.test(word) ||
  universityAndName.test(word) ||
  opensCountry(word) ||
  (word.length === shortName && formerHead.test(word)) ||
  (tag === unknownTag &&
    word.length > 1 &&
    [prepositions, joinsTitlesOfOne, unitHead, dateUnit, takesOffice, formerHead].some(head =>
      head.test(word),
    ))

/** 由美|副总统: a preposition and a country by one character. */
export const opensCountry = (word: string): boolean =>
  word.length === shortName && beforeCountry.test(word) && shortCountry.test(word.charAt(1))

const endsWithVerb = ({ text, tag }: TaggedWord): boolean =>
  timeAcross.test(text) ||
  titleWithJoin.test(text) ||
  surnameWithCourtesy.test(text) ||
  verbAtEnd.test(text) ||
  (tag === unknownTag && text.search(wordsAtEnd) > 0)
