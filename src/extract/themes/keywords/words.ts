import { type TaggedWord, unknownTag } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { createWordFacts } from '../../../lexicon/word-facts.ts'
import { standardOf } from '../variants.ts'
import {
  actionTags,
  describingTags,
  firstOfPhrase,
  joinsBefore,
  lastOfPhrase,
  nameTags,
  neverEndsTerm,
  neverInTerm,
  plainEnglish,
  sayingTags,
  taggedAmiss,
  termBeginnings,
  termEndings,
} from './rules.ts'
import { weights } from './weights.ts'

/** What a word by itself tells of the terms that it may be in. */
export interface TermWord {
  readonly text: string
  /** Terms may hold it. */
  readonly isContent: boolean
  /** It may be a term alone; the first word of one; the last. */
  readonly standsAlone: boolean
  readonly mayBegin: boolean
  readonly mayEnd: boolean
  /** What ends in it is a term, also where it stands only once: 平台. */
  readonly endsTerms: boolean
  /** Two words that stand together only once are a term when the first and the last are so. */
  readonly beginsOnce: boolean
  readonly endsOnce: boolean
  /** Binary logarithm of how many texts there are for each that holds it. */
  readonly rarity: number
  /** What it adds to the weight of a term where it is all of it, anywhere in it, its first word, its last. */
  readonly weightAlone: number
  readonly isUnknown: boolean
  /** No acronym nor a name with capitals or digits in it. */
  readonly isPlainEnglish: boolean
  readonly weightFirst: number
  readonly weightLast: number
}

/** Terms have so many characters at least. */
export const shortest = 2
const isWord = /^[\p{Script=Han}A-Za-z]/u
const placeTag = 'ns'
/** The table of frequencies leaves rarer words out. */
const rareFrequency = 6
/** How many texts the frequencies are counted from. */
const countedTexts = 9874

/** The words of terms, whatever stands around them. */
export const termWords = createWordFacts((word, lexicon): TermWord => {
  const { text, tag } = word
  const kind = lexicon.keywordWords.get(text)
  const [isHead, isGeneral, isListed] = [kind === 'head', kind === 'general', isTerm(text, lexicon)]
  const [isBeginning, isEnding] = [termBeginnings.test(text), termEndings.test(text)]
  const isLong = text.length >= shortest
  const mayEndTerm = !neverEndsTerm.has(tag)
  return {
    text,
    isContent:
      isBeginning ||
      ((!neverInTerm.has(tag) || taggedAmiss.test(text)) &&
        isWord.test(text) &&
        !joinsBefore.test(text) &&
        lexicon.stopWords.get(text.toLowerCase()) === undefined),
    standsAlone: isLong && (mayEndTerm || tag === placeTag) && !isGeneral,
    mayBegin: isLong || isBeginning,
    mayEnd: (isLong || isEnding) && mayEndTerm,
    endsTerms: isHead || isListed || isEnding,
    beginsOnce: firstOfPhrase.has(tag) && !isGeneral,
    endsOnce: lastOfPhrase.has(tag),
    rarity: Math.log2(countedTexts / (lexicon.documentFrequencies.get(text) ?? rareFrequency)),
    isUnknown: tag === unknownTag,
    isPlainEnglish: plainEnglish.test(text),
    weightAlone: weightAlone(word) + (isHead ? weights.head : 0),
    weightFirst:
      (isListed ? weights.beginsWithTerm : 0) +
      (isGeneral ? weights.beginsGeneral : 0) +
      (actionTags.has(tag) ? weights.beginsWithAction : 0),
    weightLast:
      (isHead || isListed ? weights.endsInTerm : 0) +
      (isGeneral ? weights.endsGeneral : 0) +
      (actionTags.has(tag) ? weights.endsInAction : 0) +
      (describingTags.has(tag) ? weights.endsDescribing : 0) +
      (!isLong && isEnding ? weights.suffixed : 0),
  }
})

const weightAlone = ({ tag }: TaggedWord): number =>
  (actionTags.has(tag) ? weights.action : 0) +
  (describingTags.has(tag) ? weights.describing : 0) +
  (nameTags.has(tag) ? weights.name : 0) +
  (sayingTags.has(tag) ? weights.saying : 0)

/** A list has it as the name of a topic or as a term of the field. */
const isTerm = (word: string, { topics, terms, termVariants }: Lexicon): boolean =>
  topics.get(standardOf(termVariants, word)) !== undefined || terms.get(word) !== undefined
