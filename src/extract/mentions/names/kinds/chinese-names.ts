import { type RuleId, wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest, isHan } from '../../../../rules/character-test.ts'
import { isKnownWord, knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { endsArea, mayBePreposition } from '../characters.ts'
import { evidenceOfEdges } from '../evidence/edges.ts'
import { evidenceBefore, mostEvidenceAround } from '../evidence/evidence.ts'
import { evidenceAfter, mostEvidenceAfter } from '../evidence/evidence-after.ts'
import { evidenceOfWords, nameTags } from '../evidence/evidence-of-words.ts'
import { districtEnding, heldThere, opensAddress, placeEnding, thingEnding } from '../evidence/place-rules.ts'
import { fillsSlot, standsAsHolder } from '../evidence/slot.ts'
import { givenWeight, surnamesAt } from '../evidence/surnames.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameEvidence } from '../evidence/weights.ts'
import { isWordAsGiven } from '../evidence/word-as-given.ts'
import {
  conjunctionOfName,
  endsName,
  followsName,
  joinsAsGiven,
  mayEndName,
  numeral,
  unlistedSurname,
} from '../rules.ts'
import { isOtherWord } from './other-words.ts'
import { goesOnBySound } from './transliteration.ts'

/** A span that may be a name, with all that speaks for it. */
export interface NameCandidate {
  readonly start: number
  readonly end: number
  readonly evidence: number
  readonly rule: RuleId
}

/** Less evidence than this even a text full of the name does not make good. */
const hopeless = 0

/** Surname and given name of one or two characters, or of up to three after a Japanese surname. */
export function findChineseNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (let start = view.start; start < view.end - 1; start++) {
    for (const surname of surnamesAt(view, start, surroundings.titleEnds.has(start), lexicon)) {
      let given = 0
      for (let length = 1; length <= surname.mostGiven; length++) {
        const end = surname.end + length
        if (end > view.end || !isHan(view.text, end - 1)) break
        given += givenWeight(view.text, end - 1, lexicon)
        if (length < surname.leastGiven || given < surname.leastWeight) continue
        if (surname.rule === unlistedSurname && !standsAsHolder(view, start, end, surroundings, lexicon))
          continue
        if (surname.rule === 'names/two-surnames' && isNoGivenOfWife(view, surname.end, end)) continue
        const words =
          evidenceOfWords(view, { start, givenStart: surname.end, end }, surroundings, lexicon) +
          evidenceOfEdges(view, start, end, lexicon) +
          (length < 3 && mayGoOn(view, surname.end + 1, lexicon)
            ? nameEvidence.nameGoesOn[length === 1 ? 'short' : 'whole']
            : 0)
        const own =
          surname.evidence +
          (given < 0 && isWordAsGiven(view, surname, { start, end }, surroundings, lexicon) ? 0 : given) +
          words +
          (end - start === 2 ? nameEvidence.twoCharacters : 0) +
          evidenceOfBounds(view, start, end, surroundings, lexicon)
        // Most places are ruled out by their words and by what stands before them, and the dictionaries and what follows are not asked.
        if (own + mostEvidenceAround <= hopeless) continue
        const before = evidenceBefore(view, start, end, surroundings, lexicon)
        if (own + (before + mostEvidenceAfter) <= hopeless) continue
        if (isOtherWord(view, start, surname.end, end, surroundings, lexicon)) continue
        const evidence = own + (before + evidenceAfter(view, start, end, surroundings, lexicon))
        if (evidence > hopeless) found.push({ start, end, evidence, rule: surname.rule })
      }
    }
  }
  return found
}

/** 姚郁|与新, 何平|介绍: after what looks like two surnames a word is no given name, nor what a conjunction begins. */
const isNoGivenOfWife = (view: SentenceView, start: number, end: number): boolean =>
  joinsName(view.text, start) || isWord(view, start, end)

const joinsName = createCharacterTest(joinsAsGiven)

function isWord(view: SentenceView, start: number, end: number): boolean {
  const word = knownWordOf(view, start, end)
  return word !== undefined && !nameTags.has(word.tag)
}

/** Words of a function, which are single characters; some are surnames: 向, 和. */
const functionTags = new Set(['p', 'c', 'u'])

/** What speaks against a name at its two ends: it opens with a preposition, or what follows goes on with it. */
function evidenceOfBounds(
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): number {
  const { insidePlace, titleEnds } = surroundings
  const first = view.tokenAt(start)
  const opens =
    (first !== undefined && first.end === start + 1 && functionTags.has(first.tag)) ||
    (mayBePreposition(view.text, start) && adverbialTags.has(view.tokenAt(start - 1)?.tag ?? ''))
  return (
    (opens
      ? nameEvidence.functionWordAsSurname[
          first?.tag === 'p' && fillsSlot(view, start, end, surroundings, lexicon) ? 'inSlot' : 'elsewhere'
        ]
      : 0) +
    (insidePlace.has(start) ? nameEvidence.cutsWord : 0) +
    (endsAddress(view.text, start, end) ? nameEvidence.placeEnding : 0) +
    (isNumeral(view.text, start - 1) ? nameEvidence.numberBefore : 0) +
    ((!titleEnds.has(start) && endsPlace(view.text, end - 1)) ||
    endsArea(view.text, end - 1) ||
    (end - start > 2 && endsThing(view.text, end - 1))
      ? nameEvidence.placeEnding
      : 0) +
    (goesOnBySound(view, end, lexicon) ? nameEvidence.soundGoesOn : 0)
  )
}

const endsAddress = (text: string, start: number, end: number): boolean =>
  endsDistrict(text, start - 1) &&
  heldThere.test(text.slice(end, end + longestHeld)) &&
  opensAddress.test(wordsBefore(text, start, longestAddress))

const endsDistrict = createCharacterTest(districtEnding)
const longestHeld = 4
const longestAddress = 20

/** Tags of times, adverbs and numbers. */
const adverbialTags = new Set(['t', 'd', 'm', 'q', 'f'])
const endsPlace = createCharacterTest(placeEnding)
const endsThing = createCharacterTest(thingEnding)
const isNumeral = createCharacterTest(numeral)

/** 岳子|和等, 谢展|寰、, 谢展|寰已: a single character that stands in given names, and then a mark, or what follows a subject if it is no word. */
function mayGoOn(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const { text } = view
  const token = view.tokenAt(end)
  if (token === undefined || token.start !== end || token.text.length > 1 || !isHan(token.text, 0))
    return false
  if (followsName.test(token.text) && !mayEndName.test(token.text)) return false
  if (conjunctionOfName.test(text.slice(end, end + longestConjunction))) return true
  const weights = lexicon.nameCharacters.get(token.text)
  const asGiven = weights?.asGiven ?? nameEvidence.rareCharacter
  if (endsName.test(text.charAt(end + 1))) return asGiven > neverGiven
  const before = view.tokenAt(end - 1)
  if (before === undefined || before.text.length < 2 || isKnownWord(before)) return false
  const isRare = weights === undefined || Math.min(weights.asSurname, asGiven) > seldomWord
  return isRare && !clauseTags.has(token.tag) && clauseTags.has(view.tokenAt(end + 1)?.tag ?? '')
}

const longestConjunction = 4

/** Characters that weigh less are in no name: 等. */
const neverGiven = -3

/** Characters that weigh more, also as surnames, are rare in texts, so that they are hardly ever words by themselves: 寰. */
const seldomWord = -2.5

/** Tags of what follows a subject: verbs, adverbs, prepositions, conjunctions, particles and times. */
const clauseTags = new Set(['v', 'd', 'p', 'vd', 'c', 'u', 'uj', 'ul', 't', 'r'])
