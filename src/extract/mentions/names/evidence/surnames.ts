import { type RuleId, wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest, isHan } from '../../../../rules/character-test.ts'
import { isKnownWord, knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { titleOfAnybody, unlistedSurname } from '../rules.ts'
import { areaOfJapan } from './place-rules.ts'
import { nameEvidence } from './weights.ts'

/** A surname that may begin a name here, and what speaks for it. */
export interface Surname {
  readonly end: number
  readonly evidence: number
  readonly leastGiven: number
  readonly mostGiven: number
  /** What the characters of the given name weigh together at least. */
  readonly leastWeight: number
  readonly rule: RuleId
}

/** 叶林 婉仪: a married woman may put her husband's surname before hers, both common ones. */
const marriedSurname = 1.5
/** 伍江 美妮: where hers is another word too, the characters after it must be those of given names, less so behind a title. */
const ambiguousSurname = { least: 0.8, givenName: { elsewhere: 2.5, afterTitle: 1 } } as const

/** 姚松|炎败选, 李明|哲辞任: so much more often a second surname stands before a given name than within one. */
const likelierSurname = 1.9

/** Surnames so weak that nothing makes a name of them are not tried: of all, and of those that a title stands before (局长|南振海). */
const weakestSurname = { elsewhere: -7, afterTitle: -9 } as const

/** The surnames that begin at a position: single, compound, Japanese, or two of a married woman; `afterTitle`: a title stands before it. */
export function surnamesAt(
  view: SentenceView,
  start: number,
  afterTitle: boolean,
  lexicon: Lexicon,
): readonly Surname[] {
  const { text } = view
  const compound = lexicon.surnames.matchAt(text, start)
  const japanese = lexicon.japaneseSurnames.matchAt(text, start)
  // Most places begin none, and nothing is made for them.
  if (compound === undefined && japanese === undefined)
    return afterTitle ? unlistedAt(view, start, lexicon) : noSurnames
  const behind = afterTitle ? 'afterTitle' : 'elsewhere'
  const first = surnameWeight(text, start, lexicon)
  const found = first > weakestSurname[behind] ? [single(start + 1, first)] : []
  const two = first > marriedSurname ? twoSurnames(view, start, first, behind, lexicon) : undefined
  if (two !== undefined) found.push(two)
  if (compound !== undefined && compound.end > start + 1) found.push(compoundSurname(compound.end))
  if (japanese !== undefined && japanese.end < view.end && !makesAreaOfJapan(text, japanese.end))
    found.push(japaneseSurname(japanese.end))
  return found
}

const single = (end: number, evidence: number): Surname => ({
  end,
  evidence,
  leastGiven: 1,
  mostGiven: 2,
  leastWeight: anyWeight,
  rule: 'names/chinese',
})

/**
 * 副行长|札思远|表示: no list holds every surname, and behind a title a character that is rare as a word may be one where the segmenter knows none
 * of its own.
 */
function unlistedAt(view: SentenceView, start: number, { nameCharacters }: Lexicon): readonly Surname[] {
  const word = view.tokenAt(start)
  if (word === undefined || word.start !== start || isKnownWord(word) || !isHan(view.text, start))
    return noSurnames
  if (titleOfAnybody.test(wordsBefore(view.text, start, longestTitle))) return noSurnames
  const weight = nameCharacters.getAt(view.text, start, start + 1)?.asSurname ?? 0
  if (weight < weakestUnlisted) return noSurnames
  const evidence = nameEvidence.unlistedSurname + Math.min(0, weight)
  return [{ ...single(start + 1, evidence), leastWeight: leastBehindUnlisted, rule: unlistedSurname }]
}

const longestTitle = 4
const weakestUnlisted = -4.2
const leastBehindUnlisted = 0

const compoundSurname = (end: number): Surname => ({
  end,
  evidence: nameEvidence.compoundSurname,
  leastGiven: 1,
  mostGiven: 2,
  leastWeight: anyWeight,
  rule: 'names/compound-surname',
})

const japaneseSurname = (end: number): Surname => ({
  end,
  evidence: nameEvidence.japaneseSurname,
  leastGiven: 1,
  mostGiven: 3,
  leastWeight: anyWeight,
  rule: 'names/japanese',
})

/** Behind a surname that weighs `first` a second one, unless they are words: 何平|介绍 tells what he does, 谢谢|大家 is one word. */
function twoSurnames(
  view: SentenceView,
  start: number,
  first: number,
  behind: 'afterTitle' | 'elsewhere',
  lexicon: Lexicon,
): Surname | undefined {
  const { text } = view
  const second = surnameWeight(text, start + 1, lexicon)
  const end = start + 2
  if (
    second <= ambiguousSurname.least ||
    lexicon.cueVerbs.matchAt(text, end) !== undefined ||
    knownWordOf(view, start, end) !== undefined
  )
    return undefined
  const isGiven = second - givenWeight(text, start + 1, lexicon) < likelierSurname
  return {
    end,
    evidence: first + second + nameEvidence.twoSurnames + (isGiven ? nameEvidence.givenRatherThanSurname : 0),
    leastGiven: 2,
    mostGiven: 2,
    leastWeight: second > marriedSurname ? anyWeight : ambiguousSurname.givenName[behind],
    rule: 'names/two-surnames',
  }
}

const makesAreaOfJapan = createCharacterTest(areaOfJapan)

const anyWeight = -Infinity

const noSurnames: readonly Surname[] = []

/** What a character weighs in a given name. */
export const givenWeight = (text: string, at: number, { nameCharacters }: Lexicon): number =>
  nameCharacters.getAt(text, at, at + 1)?.asGiven ?? nameEvidence.rareCharacter

/** What a character weighs as a surname; so little that nothing makes a name of it where it is none. */
export const surnameWeight = (text: string, at: number, { surnames, nameCharacters }: Lexicon): number =>
  surnames.getAt(text, at, at + 1) === undefined
    ? -Infinity
    : (nameCharacters.getAt(text, at, at + 1)?.asSurname ?? nameEvidence.rareSurname)
