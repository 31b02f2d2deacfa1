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
  readonly shapes: ReadonlySet<Shape>
  /** Where the title begins that it ends with. */
  readonly titleAtEnd: number | undefined
}

type Shape = (typeof shapes)[number][0]

export const wordsToMend = createWordFacts((word, lexicon): WordToMend => {
  const title = titleAtEnd(word, lexicon)
  const found = mayHaveShape(word) ? shapesOf(word) : noShapes
  return { mayBeCut: title !== undefined || found.size > 0, shapes: found, titleAtEnd: title }
})

/** The shapes that each of the steps looks for. */
const shapes = [
  ['foreignHead', hasForeignHead],
  // 长 by itself, or before what the segmenter guessed to belong to it.
  ['headOfArea', ({ text, tag }) => headOfArea.test(text) && (text.length === 1 || tag === unknownTag)],
  ['verbAtEnd', endsWithVerb],
  ['acrossTitle', ({ text }) => wordAcrossTitle.test(text)],
  ['acrossName', ({ text }) => acrossName.test(text)],
  ['university', ({ text }) => universityAndStudents.test(text)],
] as const satisfies readonly (readonly [string, (word: TaggedWord) => boolean])[]

const shapesOf = (word: TaggedWord): ReadonlySet<Shape> =>
  new Set(shapes.flatMap(([shape, hasShape]) => (hasShape(word) ? [shape] : [])))

const noShapes: ReadonlySet<Shape> = new Set()

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

const shapeOfAny = anyOf(
  ...heads.ofAny,
  ...heads.ofTwo,
  ...ends.ofAny,
  headOfArea,
  wordAcrossTitle,
  acrossName,
  universityAndStudents,
)
const shapeOfGuess = anyOf(...heads.ofGuesses, ...ends.ofGuesses)

/** All shapes in one question: most words have none, and are asked no more. */
const mayHaveShape = ({ text, tag }: TaggedWord): boolean =>
  shapeOfAny.test(text) || (tag === unknownTag && shapeOfGuess.test(text))

export const shortName = 2

const headOfAny = anyOf(...heads.ofAny)
const headOfGuess = anyOf(...heads.ofGuesses)
function hasForeignHead({ text: word, tag }: TaggedWord): boolean {
  return (
    headOfAny.test(word) ||
    opensCountry(word) ||
    (word.length === shortName && formerHead.test(word)) ||
    (tag === unknownTag && word.length > 1 && headOfGuess.test(word))
  )
}

/** 由美|副总统: a preposition and a country by one character. */
export const opensCountry = (word: string): boolean =>
  word.length === shortName && beforeCountry.test(word) && shortCountry.test(word.charAt(1))

const endOfAny = anyOf(...ends.ofAny)
function endsWithVerb({ text, tag }: TaggedWord): boolean {
  return endOfAny.test(text) || (tag === unknownTag && text.search(wordsAtEnd) > 0)
}
