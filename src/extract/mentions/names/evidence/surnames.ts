import type { RuleId } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
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
  const { text, end: limit } = view
  const compound = lexicon.surnames.matchAt(text, start)
  const japanese = lexicon.japaneseSurnames.matchAt(text, start)
  // Most places begin none, and nothing is made for them.
  if (compound === undefined && japanese === undefined) return noSurnames
  const first = surnameWeight(text, start, lexicon)
  const found: Surname[] = []
  if (first > weakestSurname[afterTitle ? 'afterTitle' : 'elsewhere']) {
    found.push({
      end: start + 1,
      evidence: first,
      leastGiven: 1,
      mostGiven: 2,
      leastWeight: anyWeight,
      rule: 'names/chinese',
    })
  }
  const second = first > marriedSurname ? surnameWeight(text, start + 1, lexicon) : -Infinity
  // 何平介绍: what he does is no given name; 谢谢|大家: one word is no two surnames.
  const areSurnames =
    second > ambiguousSurname.least &&
    lexicon.cueVerbs.matchAt(text, start + 2) === undefined &&
    knownWordOf(view, start, start + 2) === undefined
  if (areSurnames) {
    const isGiven = second - givenWeight(text, start + 1, lexicon) < likelierSurname
    const evidence =
      first + second + nameEvidence.twoSurnames + (isGiven ? nameEvidence.givenRatherThanSurname : 0)
    const leastWeight =
      second > marriedSurname
        ? anyWeight
        : ambiguousSurname.givenName[afterTitle ? 'afterTitle' : 'elsewhere']
    found.push({
      end: start + 2,
      evidence,
      leastGiven: 2,
      mostGiven: 2,
      leastWeight,
      rule: 'names/two-surnames',
    })
  }
  if (compound !== undefined && compound.end > start + 1) {
    found.push({
      end: compound.end,
      evidence: nameEvidence.compoundSurname,
      leastGiven: 1,
      mostGiven: 2,
      leastWeight: anyWeight,
      rule: 'names/compound-surname',
    })
  }
  if (japanese !== undefined && japanese.end < limit && !makesAreaOfJapan(text, japanese.end)) {
    found.push({
      end: japanese.end,
      evidence: nameEvidence.japaneseSurname,
      leastGiven: 1,
      mostGiven: 3,
      leastWeight: anyWeight,
      rule: 'names/japanese',
    })
  }
  return found
}

const makesAreaOfJapan = createCharacterTest(areaOfJapan)

const anyWeight = -Infinity

const noSurnames: readonly Surname[] = []

const givenWeight = (text: string, at: number, { nameCharacters }: Lexicon): number =>
  nameCharacters.getAt(text, at, at + 1)?.asGiven ?? nameEvidence.rareCharacter

/** What a character weighs as a surname; so little that nothing makes a name of it where it is none. */
export const surnameWeight = (text: string, at: number, { surnames, nameCharacters }: Lexicon): number =>
  surnames.getAt(text, at, at + 1) === undefined
    ? -Infinity
    : (nameCharacters.getAt(text, at, at + 1)?.asSurname ?? nameEvidence.rareSurname)
