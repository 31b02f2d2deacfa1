import type { RuleId } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import { endsWithKnownWord, evidenceOfEdges } from './edges.ts'
import { evidenceAround, mostEvidenceAround, type NameSurroundings } from './evidence.ts'
import {
  areaEnding,
  conjunctionOfName,
  countryParty,
  endsName,
  followsName,
  genitiveNoun,
  mayEndName,
  noGivenName,
  numeral,
  partyNoun,
  partyOfCountry,
  peopleOfCountry,
  placeEnding,
  prepositionOrSurname,
} from './rules.ts'
import { fillsSlot, followsTitle } from './slot.ts'
import { surnamesAt } from './surnames.ts'
import { goesOnBySound } from './transliteration.ts'
import { nameEvidence } from './weights.ts'

/** A span that may be a name, with all that speaks for it. */
export interface NameCandidate {
  readonly start: number
  readonly end: number
  readonly evidence: number
  readonly rule: RuleId
}

/** Less evidence than this even a text full of the name does not make good. */
const hopeless = 0

const isHan = createCharacterTest(/\p{Script=Han}/u)

/** Surname and given name of one or two characters, or of up to three after a Japanese surname. */
export function findChineseNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (let start = view.start; start < view.end - 1; start++) {
    for (const surname of surnamesAt(view, start, lexicon)) {
      let given = 0
      for (let length = 1; length <= surname.mostGiven; length++) {
        const end = surname.end + length
        if (end > view.end || !isHan(view.text, end - 1)) break
        given += lexicon.nameCharacters.getAt(view.text, end - 1, end)?.asGiven ?? nameEvidence.rareCharacter
        if (length < surname.leastGiven || given < surname.leastWeight) continue
        if (surname.rule === 'names/two-surnames' && isWord(view, surname.end, end)) continue
        const words =
          evidenceOfWords(view, start, surname.end, end, surroundings, lexicon) +
          evidenceOfEdges(view, start, end, lexicon) +
          (length < 3 && mayGoOn(view, surname.end + 1, lexicon)
            ? nameEvidence.nameGoesOn[length === 1 ? 'short' : 'whole']
            : 0)
        const own =
          surname.evidence +
          given +
          words +
          (end - start === 2 ? nameEvidence.twoCharacters : 0) +
          evidenceOfBounds(view, start, end, surroundings, lexicon)
        // Most places are ruled out by their words, before the dictionaries and the surroundings are asked.
        if (own + mostEvidenceAround <= hopeless) continue
        if (isOtherWord(view, start, surname.end, end, lexicon)) continue
        const evidence = own + evidenceAround(view, start, end, surroundings, lexicon)
        if (evidence > hopeless) found.push({ start, end, evidence, rule: surname.rule })
      }
    }
  }
  return found
}

/** 何平|介绍: after what looks like two surnames a word is no given name. */
function isWord(view: SentenceView, start: number, end: number): boolean {
  const word = view.tokenAt(start)
  return word?.start === start && word.end === end && isKnownWord(word) && !nameTags.has(word.tag)
}

/** Countries and organizations, also with one more character (哈马斯|未), and surnames with a title or courtesy in place of a given name: 陈老师, 李总. */
function isOtherWord(
  { text, organizations }: SentenceView,
  start: number,
  givenStart: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  if (
    isDoubled(text, start, end) ||
    genitiveNoun.test(text.slice(end - 1, end + 1)) ||
    partyOfCountry.test(text.slice(start, end)) ||
    lexicon.countries.getAt(text, start, end) !== undefined ||
    lexicon.countries.getAt(text, start + 1, end) !== undefined ||
    (isPeopleOf(text, end - 1) && lexicon.countries.getAt(text, start, end - 1) !== undefined) ||
    lexicon.foreignNames.getAt(text, start + 1, end) !== undefined ||
    organizations.getAt(text, start, end) !== undefined ||
    (end - start > longName && organizations.getAt(text, start, end - 1) !== undefined) ||
    lexicon.organizationSuffixes.getAt(text, start, end) !== undefined ||
    lexicon.courtesyTitles.getAt(text, givenStart, end) !== undefined ||
    lexicon.titles.getAt(text, givenStart, end) !== undefined
  )
    return true
  const given = text.slice(givenStart, end)
  return noGivenName.test(given) || (partyNoun.test(given) && countryParty.test(text.slice(start, end)))
}

/** 谢谢|杨总, 高高|兴兴: a doubled word and what follows it. */
const isDoubled = (text: string, start: number, end: number): boolean =>
  end - start > 2 && text.charAt(start) === text.charAt(start + 1)

const longName = 3
const isPeopleOf = createCharacterTest(peopleOfCountry)

/** Places that read like people begin here, and reach as far at least. */
const isPlace = ({ text }: SentenceView, start: number, end: number, { places, cities }: Lexicon): boolean =>
  (places.matchAt(text, start)?.end ?? 0) >= end || (cities.matchAt(text, start)?.end ?? 0) >= end

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
    (isNumeral(view.text, start - 1) ? nameEvidence.numberBefore : 0) +
    ((!titleEnds.has(start) && endsPlace(view.text, end - 1)) || endsArea(view.text, end - 1)
      ? nameEvidence.placeEnding
      : 0) +
    (goesOnBySound(view, end, lexicon) ? nameEvidence.soundGoesOn : 0)
  )
}

const mayBePreposition = createCharacterTest(prepositionOrSurname)
/** Tags of times, adverbs and numbers. */
const adverbialTags = new Set(['t', 'd', 'm', 'q', 'f'])
const endsPlace = createCharacterTest(placeEnding)
const endsArea = createCharacterTest(areaEnding)
const isNumeral = createCharacterTest(numeral)

/** Nouns may be names after a title; adverbs, times, verbs and adjectives (郑重提出) go on after it. */
const nounTag = /^n/u

const nameTags = new Set(['nr', 'nrt', 'nrfg'])

/** What the segmenter's words within the span say of it. */
function evidenceOfWords(
  view: SentenceView,
  start: number,
  givenStart: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): number {
  const whole = view.tokenAt(start)
  const mayFill = whole !== undefined && (nounTag.test(whole.tag) || !isKnownWord(whole))
  const placeOf = (): 'inSlot' | 'elsewhere' =>
    (mayFill && fillsSlot(view, start, end, surroundings, lexicon)) ||
    (whole?.tag === placeTag && end - start > 2 && isSetOff(view, start, end, surroundings))
      ? 'inSlot'
      : 'elsewhere'
  if (endsWithKnownWord(view, givenStart + 1, end, lexicon)) return nameEvidence.cutsWord
  const joinsNothing = conjunctionOfName.test(view.text.slice(end - 1, end + longestRank))
  if (end - givenStart > 1 && !joinsNothing && endsWithWord(view, end, lexicon)) return nameEvidence.wordAtEnd
  if (lexicon.nameLikeWords.getAt(view.text, start, end) !== undefined || isPlace(view, start, end, lexicon))
    return nameEvidence.nameLikeWord[
      mayFill && surroundings.titleEnds.has(start) ? 'afterTitle' : 'elsewhere'
    ]
  if (whole === undefined) return 0
  if (whole.start === start && whole.end === end) {
    if (nameTags.has(whole.tag)) return nameEvidence.taggedAsName[end - start > 2 ? 'long' : 'short']
    return isKnownWord(whole)
      ? nameEvidence.otherWord[placeOf()]
      : nameEvidence.unknownWord[end - start > 2 ? 'long' : 'short']
  }
  if (whole.start === start && whole.end > givenStart && isKnownWord(whole) && !nameTags.has(whole.tag))
    return nameEvidence.wordAtBeginning[placeOf()]
  if (whole.end === givenStart && whole.start === start) {
    const given = view.tokenAt(givenStart)
    if (given === undefined || given.end > end) return 0
    if (given.end === end && end - givenStart > 1) {
      if (nameTags.has(given.tag)) return nameEvidence.unknownGivenName
      return isKnownWord(given) ? nameEvidence.wordAsGivenName : nameEvidence.unknownGivenName
    }
    if (end - givenStart === 1) return given.end === end ? nameEvidence.singleCharacters / 2 : 0
    return nameEvidence.singleCharacters
  }
  return 0
}

const longestRank = 4
const placeTag = 'ns'

/** 院士|龙泉山|：, where a title stands before and a mark after: no place is named there, though many read like people. */
const isSetOff = (view: SentenceView, start: number, end: number, surroundings: NameSurroundings): boolean =>
  followsTitle(view, start, surroundings) && (end === view.end || endsName.test(view.text.charAt(end)))

/** A last character that may be the word after a name; not where a verb of speaking follows, which no 和 comes before. */
function endsWithWord({ text }: SentenceView, end: number, lexicon: Lexicon): boolean {
  const last = text.charAt(end - 1)
  if (!followsName.test(last)) return false
  const isOver = endsName.test(text.charAt(end)) || lexicon.cueVerbs.matchAt(text, end) !== undefined
  return !mayEndName.test(last) || !isOver
}

/** 谢展|寰、, 谢展|寰已: a single character that stands in given names, and then a mark, or what follows a subject if it is no word. */
function mayGoOn(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const { text } = view
  const token = view.tokenAt(end)
  if (token === undefined || token.start !== end || token.text.length > 1 || !isHan(token.text, 0))
    return false
  if (followsName.test(token.text) && !mayEndName.test(token.text)) return false
  const weights = lexicon.nameCharacters.get(token.text)
  const asGiven = weights?.asGiven ?? nameEvidence.rareCharacter
  if (endsName.test(text.charAt(end + 1))) return asGiven > neverGiven
  const before = view.tokenAt(end - 1)
  if (before === undefined || before.text.length < 2 || isKnownWord(before)) return false
  const isRare = weights === undefined || Math.min(weights.asSurname, asGiven) > seldomWord
  return isRare && !clauseTags.has(token.tag) && clauseTags.has(view.tokenAt(end + 1)?.tag ?? '')
}

/** Characters that weigh less are in no name: 等. */
const neverGiven = -3

/** Characters that weigh more, also as surnames, are rare in texts, so that they are hardly ever words by themselves: 寰. */
const seldomWord = -2.5

/** Tags of what follows a subject: verbs, adverbs, prepositions, conjunctions, particles and times. */
const clauseTags = new Set(['v', 'd', 'p', 'vd', 'c', 'u', 'uj', 'ul', 't', 'r'])
