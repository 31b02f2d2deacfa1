import type { Span } from '../../../document/span.ts'
import type { Lexicon, PersonVerbPlace } from '../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'
import { learns } from '../organizations/rules.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import { workAround } from '../words/works.ts'
import {
  announcesName,
  appointsName,
  areaEnding,
  followsName,
  introduces,
  joiningWord,
  joinsHolder,
  landform,
  landformOnly,
  landformOrBuilding,
  latinGloss,
  partyBeforeMember,
  placeNoun,
  tellsPerson,
  wordsBeforeName,
} from './rules.ts'
import { followsTitle, isOverAt, isSpace, lengthOfUsualWord } from './slot.ts'
import { nameEvidence } from './weights.ts'

/** Where titles and courtesies stand, as far as a name beside them needs to know. */
export interface NameSurroundings {
  readonly titleEnds: ReadonlySet<number>
  readonly titleStarts: ReadonlySet<number>
  /** Of those, where a likely name follows the title. */
  readonly titlesOfNext: ReadonlySet<number>
  readonly courtesyStarts: ReadonlySet<number>
  /** Where names end that a whole position stands behind: 陶若溪|（云岭大学校长）. */
  readonly positionsBehind: ReadonlySet<number>
  readonly companyTitleStarts: ReadonlySet<number>
  /** Positions within the name of a place, after its first character: 韩 in 北韩. */
  readonly insidePlace: ReadonlySet<number>
}

const isStop = createCharacterTest(/[、，,。；;：:！？!?]/u)
const isMark = createCharacterTest(/[、，,。；;）)：:！？!?（(《“”"\s/｜|—-]/u)
const oftenPrecedesName = createCharacterTest(wordsBeforeName)
const oftenFollowsName = createCharacterTest(followsName)
const endsPlace = createCharacterTest(landformOrBuilding)
const joinsNouns = createCharacterTest(joiningWord)
const joinsHolderOfTitle = createCharacterTest(joinsHolder)
const longestIntroduction = 6
const longestTelling = 4
export const longestPlaceNoun = 6
const longestAnnouncement = 8
const longestGloss = 44

/** The most that what stands after a span can add: one thing. */
export const mostEvidenceAfter = Math.max(
  nameEvidence.courtesyAfter,
  nameEvidence.cueAfter + nameEvidence.speaksFirst,
)

/** The most that the surroundings can add. */
export const mostEvidenceAround =
  Math.max(
    nameEvidence.titleBefore + nameEvidence.fillsSlot,
    nameEvidence.beginsSentence + nameEvidence.introduced,
    nameEvidence.usualWordBefore.mark + nameEvidence.announced,
  ) + mostEvidenceAfter

/** How well the surroundings of a span fit a name. */
export const evidenceAround = (
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): number =>
  evidenceBefore(view, start, end, surroundings, lexicon) +
  evidenceAfter(view, start, end, surroundings, lexicon)

/** What stands before a span; a title there tells the more where its holder is all that the span can be. */
export function evidenceBefore(
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): number {
  if (followsTitle(view, start, surroundings))
    return nameEvidence.titleBefore + (isOverAt(view, start, end, lexicon) ? nameEvidence.fillsSlot : 0)
  const { text } = view
  if (start === view.start) {
    const isIntroduced = introduces.test(text.slice(end, end + longestIntroduction))
    return nameEvidence.beginsSentence + (isIntroduced ? nameEvidence.introduced : 0)
  }
  const { titleEnds } = surroundings
  let evidence = 0
  if (oftenPrecedesName(text, start - 1))
    evidence += nameEvidence.usualWordBefore[isMark(text, start - 1) ? 'mark' : 'word']
  if (
    announcesName.test(text.slice(Math.max(0, start - longestAnnouncement), start)) ||
    titleEnds.has(beforeColon(text, start))
  )
    evidence += nameEvidence.announced
  else if (appointsBefore(text, start) && !isCopula(text, end - 1))
    evidence += nameEvidence.announced + (isCopula(text, end) ? nameEvidence.fillsSlot : 0)
  else if (joinsHolderOfTitle(text, start - 1) && titleEnds.has(start - 1))
    evidence += nameEvidence.joinedTitleBefore
  else if (
    lexicon.personNouns.matchBefore(text, start, view.start) !== undefined ||
    isPersonToldBy(text.slice(Math.max(view.start, start - longestTelling), start))
  )
    evidence += nameEvidence.personNounBefore
  else if (isPersonAfter(lexicon.personVerbs.matchBefore(text, start, view.start)?.entry))
    evidence += nameEvidence.personVerb.before
  return evidence
}

/** 任命|刘伟|为行长: who is appointed is named, and what makes them so is no part of the name. */
const appointsBefore = (text: string, start: number): boolean =>
  appointsName.test(text.slice(Math.max(0, start - longestAppointment), start))

const longestAppointment = 2
const isPersonToldBy = (words: string): boolean => tellsPerson.test(words) || partyBeforeMember.test(words)
const namesArea = createCharacterTest(areaEnding)
const isCopula = createCharacterTest(/为/u)

/** What stands around a span as around works, and after it: of what may stand there, the first that does. */
export function evidenceAfter(
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): number {
  const work = workAround(view.text, start, end)
  const afterTitle = followsTitle(view, start, surroundings)
  return (
    (work === null ? 0 : nameEvidence[work]) +
    evidenceBehind(view, { start, end, afterTitle }, surroundings, lexicon)
  )
}

function evidenceBehind(
  view: SentenceView,
  { start, end, afterTitle }: Span & { readonly afterTitle: boolean },
  { titleStarts, titlesOfNext, companyTitleStarts, courtesyStarts, positionsBehind }: NameSurroundings,
  lexicon: Lexicon,
): number {
  const { text } = view
  if (courtesyStarts.has(end)) return nameEvidence.courtesyAfter
  // 李明任|秘书长: the verb that the segmenter took for the end of a name is told to be one.
  if (!afterTitle && positionsBehind.has(end))
    return nameEvidence.positionAfter - (view.endsToken(end) ? 0 : nameEvidence.cutsGuess)
  // 张三任秘书长.
  const afterTitleVerb = oftenFollowsName(text, end) ? end + 1 : afterSpaces(view, end)
  if (titlesOfNext.has(end) && !afterTitle)
    return nameEvidence[
      companyTitleStarts.has(end) &&
      (isUnknownPair(view, start, end) || endsBeforeIndustry(view, end, lexicon))
        ? 'companyTitleOfNextAfter'
        : 'titleOfNextAfter'
    ]
  if (titleStarts.has(end) || titleStarts.has(afterTitleVerb))
    return nameEvidence[namesCompany(view, start, end, lexicon) ? 'organizationSuffixAfter' : 'titleAfter']
  const mayBeLand = !afterTitle && end - start > shortName
  const asLand =
    mayBeLand && landformOnly.test(text.slice(end - 2, end)) ? nameEvidence.landformOnlyEnding : 0
  if (end === view.end) return nameEvidence.endsSentence + asLand
  if (namesArea(text, end)) return nameEvidence.placeNounAfter
  if (!afterTitle) {
    if (belongsToOrganization(view, end, lexicon)) return nameEvidence.organizationSuffixAfter
    if (placeNoun.test(text.slice(end, end + longestPlaceNoun))) return nameEvidence.placeNounAfter
  }
  if (isMark(text, end))
    return (
      evidenceOfMark(view, start, end) +
      (mayBeLand && endsPlace(text, end - 1) ? nameEvidence.placeBeforeMark : 0)
    )
  if (lexicon.cueVerbs.matchAt(text, end) !== undefined)
    return nameEvidence.cueAfter + (start === view.start ? nameEvidence.speaksFirst : 0)
  if (isPersonBefore(lexicon.personVerbs.matchAt(text, end)?.entry)) return nameEvidence.personVerb.after
  const usual = lengthOfUsualWord(text, end)
  if (usual > 0)
    return asLand + nameEvidence.usualWordAfter[usual === 1 && joinsNouns(text, end) ? 'joins' : 'other']
  const next = view.tokenAt(end)
  if (end - start > shortName && next?.start === end && clauseTags.has(next.tag))
    return nameEvidence.verbAfter + asLand
  return asLand === 0 && mayBeLand && landform.test(text.slice(start, end))
    ? nameEvidence.landformEnding
    : asLand
}

/** Where the colon before a position stands, or -1: 专门委员：张三. */
function beforeColon(text: string, position: number): number {
  let at = position - 1
  while (isSpace(text, at)) at--
  return isColon(text, at) ? at : -1
}

function afterSpaces({ text, end: limit }: SentenceView, position: number): number {
  let after = position
  while (after < limit && isSpace(text, after)) after++
  return after
}

/** A mark ends the name; a colon after what begins a sentence gives somebody the word. */
function evidenceOfMark({ text, start: opening }: SentenceView, start: number, end: number): number {
  if (latinGloss.test(text.slice(end, end + longestGloss))) return nameEvidence.latinGlossAfter
  const isTurn = start === opening && isColon(text, end)
  return nameEvidence.markAfter[isStop(text, end) ? 'stop' : 'other'] + (isTurn ? nameEvidence.takesTurn : 0)
}

const isPersonBefore = (place: PersonVerbPlace | undefined): boolean =>
  place === 'subject' || place === 'both'
const isPersonAfter = (place: PersonVerbPlace | undefined): boolean => place === 'object' || place === 'both'

const isColon = createCharacterTest(/[：:]/u)
/** Tags of words that follow a subject. */
const clauseTags = new Set(['v', 'd', 'p', 'vd', 'vn'])

/** 青禾: two characters that no list knows. */
const isUnknownPair = (view: SentenceView, start: number, end: number): boolean =>
  end - start === shortName && !isKnownWord(view.tokenAt(start)) && view.startsToken(start)

/** 青禾科技总经理: of two characters that no list knows, and a word of industry, more likely a company's name than of a person. */
const namesCompany = (view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  isUnknownPair(view, start, end) && endsBeforeIndustry(view, end, lexicon)

const endsBeforeIndustry = (
  { text }: SentenceView,
  end: number,
  { organizationSuffixes }: Lexicon,
): boolean => organizationSuffixes.matchAt(text, end)?.entry === 'industry'

const shortName = 2

/** Whether the noun after a span ends the name of an organization: 大学, 银行; 组织 before its object does not, nor 政府 after its head's name. */
function belongsToOrganization(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const next = view.tokenAt(end)
  if (next === undefined || next.start !== end || next.text.length < 2 || !namesThings(next.tag)) return false
  const suffix = lexicon.organizationSuffixes.matchAt(view.text, end)
  const kind = suffix !== undefined && view.endsToken(suffix.end) ? suffix.entry : undefined
  return (
    (kind === 'institution' || kind === 'company' || (kind === 'industry' && next.tag === 'n')) &&
    !learns.test(view.text.slice(end, end + longestLearning))
  )
}

/** Whether a tag is of nouns but not of people. */
const namesThings = (tag: string): boolean => tag.startsWith('n') && tag.length <= 2 && tag !== 'nr'

const longestLearning = 3
