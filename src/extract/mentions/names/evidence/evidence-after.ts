import { closesBracket } from '../../../../document/brackets.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon, PersonVerbPlace } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { announcement } from '../../organizations/announcement-rules.ts'
import { isBySound } from '../../words/by-sound.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { workAround } from '../../words/works.ts'
import { endsArea, oftenFollowsName } from '../characters.ts'
import { latinGloss, longestLatinGloss } from '../latin-name-rules.ts'
import {
  attendsAcross,
  beforeReporter,
  joiningWord,
  nextReporter,
  occasionOfSpeech,
  opensOccasion,
  personGloss,
} from '../rules.ts'
import { bodyBeforeBrackets } from './body-rules.ts'
import { landform, landformOnly, landformOrBuilding, placeNoun } from './place-rules.ts'
import { announcementAfter, opensAnnouncement, opensPrice, priceAfter } from './price-rules.ts'
import { followsTitle, isSpace, lengthOfUsualWord, opensSentence } from './slot.ts'
import type { NameSurroundings } from './surroundings.ts'
import { nameEvidence } from './weights.ts'

/** 昂禾康|公告，: companies announce, and many are called as if by sound. */
const companyAnnounces = (text: string, at: number): boolean => text.startsWith(announcement, at)

const isStop = createCharacterTest(/[、，,。；;：:！？!?]/u)
export const isMark = createCharacterTest(/[、，,。；;）)：:！？!?（(《\s/｜|—-]/u)
const endsPlace = createCharacterTest(landformOrBuilding)
const joinsNouns = createCharacterTest(joiningWord)
export const longestPlaceNoun = 6

/** The most that what stands after a span can add: one thing. */
export const mostEvidenceAfter = Math.max(
  nameEvidence.courtesyAfter,
  nameEvidence.personGlossAfter,
  nameEvidence.cueAfter + nameEvidence.speaksFirst,
)

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
  if (isPriced(view, end) && !afterTitle) return nameEvidence.priceAfter
  if (afterTitle && isReporterOfRow(text, start, end)) return nameEvidence.titleAfter
  // 李明任|秘书长: the verb that the segmenter took for the end of a name is told to be one.
  if (!afterTitle && positionsBehind.has(end))
    return nameEvidence.positionAfter - (view.endsToken(end) ? 0 : nameEvidence.cutsGuess)
  // 张三任秘书长.
  const afterTitleVerb = oftenFollowsName(text, end) ? end + 1 : afterSpaces(view, end)
  if (titlesOfNext.has(end) && !afterTitle)
    return nameEvidence[
      companyTitleStarts.has(end) &&
      (isUnknownPair(view, start, end) ||
        end - start === compoundName ||
        endsBeforeIndustry(view, end, lexicon))
        ? 'companyTitleOfNextAfter'
        : 'titleOfNextAfter'
    ]
  if (titleStarts.has(end) || titleStarts.has(afterTitleVerb))
    return nameEvidence[namesCompany(view, start, end, lexicon) ? 'organizationSuffixAfter' : 'titleAfter']
  const mayBeLand = !afterTitle && end - start > shortName
  const asLand =
    mayBeLand && landformOnly.test(text.slice(end - 2, end)) ? nameEvidence.landformOnlyEnding : 0
  if (end === view.end) return nameEvidence.endsSentence + asLand
  if (endsArea(text, end)) return nameEvidence.placeNounAfter
  if (!afterTitle) {
    if (belongsToOrganization(view, end, lexicon)) return nameEvidence.organizationSuffixAfter
    if (placeNoun.test(text.slice(end, end + longestPlaceNoun))) return nameEvidence.placeNounAfter
  }
  if (isMark(text, end))
    return (
      evidenceOfMark(view, start, end) +
      (closesBracket(text, end) && isCalledSo(view, end, lexicon) ? nameEvidence.calledInBrackets : 0) +
      (mayBeLand && endsPlace(text, end - 1) ? nameEvidence.placeBeforeMark : 0)
    )
  const isCue = lexicon.cueVerbs.matchAt(text, end) !== undefined && !companyAnnounces(text, end)
  if (isCue || speaksAt(text, end))
    return nameEvidence.cueAfter + (opensSentence(view, start) ? nameEvidence.speaksFirst : 0)
  if (isPersonBefore(lexicon.personVerbs.matchAt(text, end)?.entry)) return nameEvidence.personVerb.after
  const usual = lengthOfUsualWord(text, end)
  if (usual > 0)
    return (
      asLand +
      nameEvidence.usualWordAfter[
        usual === 1 && joinsNouns(text, end) && !attend(text, end) ? 'joins' : 'other'
      ]
    )
  const next = view.tokenAt(end)
  if (end - start > shortName && next?.start === end && clauseTags.has(next.tag))
    return nameEvidence.verbAfter + asLand
  return asLand === 0 && mayBeLand && landform.test(text.slice(start, end))
    ? nameEvidence.landformEnding
    : asLand
}

/** 陶若溪|在接受采访时表示 */
const speaksAt = (text: string, end: number): boolean =>
  isAt(text, end) && occasionOfSpeech.test(text.slice(end, end + longestOccasion))

const longestOccasion = 6
const isAt = createCharacterTest(opensOccasion)

/** 尹力|等参加会见: 等 and what people do together. */
const attend = (text: string, end: number): boolean =>
  attendsAcross.test(text.slice(end, end + longestAttending))

const longestAttending = 4

/** 记者|李川|通讯员: of those who report, the next one's title touches. */
const isReporterOfRow = (text: string, start: number, end: number): boolean =>
  nextReporter.test(text.slice(end, end + longestReporter)) &&
  beforeReporter.test(text.slice(Math.max(0, start - longestReporter), start))

const longestReporter = 4

/** A price moves behind a share's name, or behind another that is joined to it, or its company announces something. */
const isPriced = ({ text }: SentenceView, end: number): boolean =>
  (mayOpenPrice(text, end) && priceAfter.test(text.slice(end, end + longestPrice))) ||
  (mayOpenAnnouncement(text, end) && announcementAfter.test(text.slice(end, end + longestPrice)))

const mayOpenAnnouncement = createCharacterTest(opensAnnouncement)

const mayOpenPrice = createCharacterTest(opensPrice)
const longestPrice = 24

function afterSpaces({ text, end: limit }: SentenceView, position: number): number {
  let after = position
  while (after < limit && isSpace(text, after)) after++
  return after
}

const longestPersonGloss = 8

/** A mark ends the name; a colon after what begins a sentence gives somebody the word. */
function evidenceOfMark({ text, start: opening }: SentenceView, start: number, end: number): number {
  if (latinGloss.test(text.slice(end, end + longestLatinGloss))) return nameEvidence.latinGlossAfter
  if (personGloss.test(text.slice(end, end + longestPersonGloss))) return nameEvidence.personGlossAfter
  const isTurn = start === opening && isColon(text, end)
  return nameEvidence.markAfter[isStop(text, end) ? 'stop' : 'other'] + (isTurn ? nameEvidence.takesTurn : 0)
}

/** 青弋运动（奥尔莫|）: brackets that hold nothing but how the organization before them is called by sound. */
function isCalledSo(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  let start = end
  while (start > view.start && isBySound(view, start - 1, lexicon)) start--
  return bodyBeforeBrackets.test(view.text.slice(Math.max(view.start, start - longestBody), start))
}

const longestBody = 4

const isPersonBefore = (place: PersonVerbPlace | undefined): boolean =>
  place === 'subject' || place === 'both'

export const isColon = createCharacterTest(/[：:]/u)
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
/** 东方|金诚|首席分析师|李: of so many characters a name and a company's are alike. */
const compoundName = 4

/** Whether the noun after a span ends the name of an organization: 大学, 银行; 组织 before its object does not, nor 政府 after its head's name. */
function belongsToOrganization(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const next = view.tokenAt(end)
  if (next === undefined || next.start !== end || next.text.length < 2 || !namesThings(next.tag)) return false
  const suffix = lexicon.organizationSuffixes.matchAt(view.text, end)
  const kind = suffix !== undefined && view.endsToken(suffix.end) ? suffix.entry : undefined
  return kind === 'institution' || kind === 'company' || (kind === 'industry' && next.tag === 'n')
}

/** Whether a tag is of nouns but not of people. */
const namesThings = (tag: string): boolean => tag.startsWith('n') && tag.length <= 2 && tag !== 'nr'
