import type { Token } from '../../../../document/document.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { oftenFollowsName } from '../characters.ts'
import {
  adverbOfSeveral,
  betweenNames,
  conjunctionOfName,
  endsName,
  mayEndName,
  stateOrFamily,
  verbOrGiven,
} from '../rules.ts'
import { endsWithKnownWord } from './edges.ts'
import { fillsSlot, followsTitle } from './slot.ts'
import type { NameSurroundings } from './surroundings.ts'
import { nameEvidence } from './weights.ts'

/** Tags of words that name people. */
export const nameTags = new Set(['nr', 'nrt', 'nrfg'])

/** Of those and of what else has a name of its own, which people are called by as well: 建华, 天佑. */
const givenTags = new Set([...nameTags, 'nz'])

/** What the segmenter's words within a span say of it as a name whose given name begins at `givenStart`. */
export function evidenceOfWords(
  view: SentenceView,
  { start, givenStart, end }: Span & { readonly givenStart: number },
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): number {
  const whole = view.tokenAt(start)
  if (endsWithKnownWord(view, givenStart + 1, end, lexicon)) return nameEvidence.cutsWord
  if (isReport(view, givenStart, end, lexicon)) return nameEvidence.cutsWord
  if (end - givenStart > 1 && endsWithWord(view, start, end, lexicon)) return nameEvidence.wordAtEnd
  if (lexicon.nameLikeWords.getAt(view.text, start, end) !== undefined || isPlace(view, start, end, lexicon))
    return nameEvidence.nameLikeWord[
      end - start === longestLikeName && whole?.tag.startsWith(nounTag) && surroundings.titleEnds.has(start)
        ? 'afterTitle'
        : 'elsewhere'
    ]
  if (beginsWithPlace(view, start, end, lexicon) && !nameTags.has(whole?.tag ?? ''))
    return nameEvidence.wordAtBeginning.elsewhere
  if (whole === undefined) return 0
  if (whole.start === start && whole.end === end) {
    if (nameTags.has(whole.tag)) return nameEvidence.taggedAsName[end - start > 2 ? 'long' : 'short']
    return isKnownWord(whole)
      ? nameEvidence.otherWord[placeOf(view, whole, { start, end }, surroundings, lexicon)]
      : nameEvidence.unknownWord[end - start > 2 ? 'long' : 'short']
  }
  if (
    whole.start === start &&
    whole.end > givenStart &&
    isKnownWord(whole) &&
    !nameTags.has(whole.tag) &&
    !stateOrFamily.test(whole.text)
  )
    return nameEvidence.wordAtBeginning[
      whole.tag !== placeTag && isFramed(view, start, end, surroundings, lexicon)
        ? 'inFrame'
        : placeOf(view, whole, { start, end }, surroundings, lexicon)
    ]
  if (whole.end === givenStart && whole.start === start) {
    const given = view.tokenAt(givenStart)
    if (given === undefined || given.end > end) return 0
    if (given.end === end && end - givenStart > 1) {
      if (givenTags.has(given.tag)) return nameEvidence.unknownGivenName
      return isKnownWord(given) ? nameEvidence.wordAsGivenName : nameEvidence.unknownGivenName
    }
    if (end - givenStart === 1) return given.end === end ? nameEvidence.singleCharacters / 2 : 0
    return nameEvidence.singleCharacters
  }
  return 0
}

/** Whether a span, which begins with a word that a list holds, stands where only a name does. */
const placeOf = (
  view: SentenceView,
  whole: Token,
  { start, end }: Span,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): 'inSlot' | 'elsewhere' =>
  (mayFill(whole) && fillsSlot(view, start, end, surroundings, lexicon)) ||
  (whole.tag === placeTag && end - start > 2 && isSetOff(view, start, end, surroundings))
    ? 'inSlot'
    : 'elsewhere'

/** Nouns may be names after a title; adverbs, times, verbs and adjectives (郑重提出) go on after it. */
const mayFill = (word: Token | undefined): boolean =>
  word !== undefined && (word.tag.startsWith(nounTag) || !isKnownWord(word))

const nounTag = 'n'

/** 申请人: a longer word is a name after no title. */
const longestLikeName = 2
const longestRank = 4
const isAdverbOfSeveral = createCharacterTest(adverbOfSeveral)
const placeTag = 'ns'

/** 院士|龙泉山|：, where a title stands before and a mark after: no place is named there, though many read like people. */
const isSetOff = (view: SentenceView, start: number, end: number, surroundings: NameSurroundings): boolean =>
  followsTitle(view, start, surroundings) && (end === view.end || endsName.test(view.text.charAt(end)))

/** Whether a clause begins with a span, and its title or a verb of speaking follows: ，黄家学表示. */
const isFramed = (
  { text, start: opening }: SentenceView,
  start: number,
  end: number,
  { titleStarts }: NameSurroundings,
  { cueVerbs }: Lexicon,
): boolean =>
  (start === opening || opensClause(text, start - 1)) &&
  (titleStarts.has(end) || cueVerbs.matchAt(text, end) !== undefined)

const opensClause = createCharacterTest(/[，,、：:（(“"「\s]/u)

/** A last character that may be the word after a name; not where a verb of speaking follows, which no 和 comes before. */
function endsWithWord({ text }: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  if (!oftenFollowsName(text, end - 1)) return false
  if (conjunctionOfName.test(text.slice(end - 1, end + longestRank))) return false
  if (isAdverbOfSeveral(text, end - 1) && !betweenNames.test(text.charAt(start - 1))) return false
  const isOver = endsName.test(text.charAt(end)) || lexicon.cueVerbs.matchAt(text, end) !== undefined
  return !mayEndName.test(text.charAt(end - 1)) || !isOver
}

/** Places that read like people begin here, and reach as far at least. */
const isPlace = ({ text }: SentenceView, start: number, end: number, { allPlaces }: Lexicon): boolean =>
  (allPlaces.matchAt(text, start)?.end ?? 0) >= end

/** 麻豆|国小: a place that the lists hold and one more character, which belongs to what follows. */
const beginsWithPlace = (
  { text }: SentenceView,
  start: number,
  end: number,
  { allPlaces }: Lexicon,
): boolean => end - start > shortestPlace && allPlaces.getAt(text, start, end - 1) !== undefined

const shortestPlace = 2

/** 陶|解释，, 周|回应: a verb that reports behind a surname alone, but for those that people are called by: 陶|笑言. */
const isReport = ({ text }: SentenceView, givenStart: number, end: number, { cueVerbs }: Lexicon): boolean =>
  end - givenStart === lengthOfVerb &&
  cueVerbs.getAt(text, givenStart, end) !== undefined &&
  !verbOrGiven.test(text.slice(givenStart, end))

const lengthOfVerb = 2
