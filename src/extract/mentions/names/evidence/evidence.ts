import { wordsBefore } from '../../../../document/span.ts'
import type { Lexicon, PersonVerbPlace } from '../../../../lexicon/lexicon.ts'
import { anyOf } from '../../../../rules/any-of.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { joinsNames } from '../characters.ts'
import {
  announcesGuests,
  announcesName,
  endsAnnouncement,
  introduces,
  joinsHolder,
  partyBeforeMember,
  tellsPerson,
  tellsSex,
  wordsBeforeName,
} from '../rules.ts'
import { appointsKind, appointsName } from './appointment-rules.ts'
import { evidenceAfter, isColon, isMark, mostEvidenceAfter } from './evidence-after.ts'
import { followsTitle, isOverAt, isSpace, opensSentence } from './slot.ts'
import type { NameSurroundings } from './surroundings.ts'
import { nameEvidence } from './weights.ts'

const oftenPrecedesName = createCharacterTest(wordsBeforeName)
const joinsHolderOfTitle = createCharacterTest(joinsHolder)
const longestIntroduction = 9
const longestTelling = 4
const longestAnnouncement = 8
const usualLength = 3

/** The most that the surroundings can add. */
export const mostEvidenceAround =
  Math.max(
    nameEvidence.titleBefore + nameEvidence.fillsSlot,
    nameEvidence.beginsSentence + nameEvidence.introduced.bySex,
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
  if (opensSentence(view, start)) {
    return nameEvidence.beginsSentence + evidenceOfIntroduction(text.slice(end, end + longestIntroduction))
  }
  const { titleEnds, titleStarts } = surroundings
  let evidence = 0
  if (oftenPrecedesName(text, start - 1))
    evidence += nameEvidence.usualWordBefore[isMark(text, start - 1) ? 'mark' : 'word']
  if (
    announcesName.test(wordsBefore(text, start, longestAnnouncement)) ||
    titleEnds.has(beforeColon(text, start)) ||
    listsGuests(text, start)
  )
    evidence += nameEvidence.announced
  else if (appointsBefore(text, start) && !isCopula(text, end - 1))
    evidence += nameEvidence.announced + (isCopula(text, end) ? nameEvidence.fillsSlot : 0)
  else if (joinsHolderOfTitle(text, start - 1) && titleEnds.has(start - 1))
    evidence += nameEvidence.joinedTitleBefore
  else if (
    lexicon.personNouns.matchBefore(text, start, view.start) !== undefined ||
    personTold.test(text.slice(Math.max(view.start, start - longestTelling), start))
  )
    evidence += nameEvidence.personNounBefore
  else if (titleStarts.has(end) && endsOrganization(view, start, lexicon))
    evidence += nameEvidence.organizationBeforeTitled[mayBeWhole(text, start, end) ? 'usual' : 'other']
  else if (titleStarts.has(end) && lexicon.countries.matchBefore(text, start, view.start) !== undefined)
    evidence += nameEvidence.organizationBeforeTitled.other
  else if (isPersonAfter(lexicon.personVerbs.matchBefore(text, start, view.start)?.entry))
    evidence += nameEvidence.personVerb.before
  return evidence
}

/** Whether it has the length of most names, and is no unit that the title names (青少司|司长), nor joined to what stands before (学校|和族语|老师). */
const mayBeWhole = (text: string, start: number, end: number): boolean =>
  end - start === usualLength && text.charAt(end - 1) !== text.charAt(end) && !joinsNames(text, start)

function evidenceOfIntroduction(words: string): number {
  if (!introduces.test(words)) return 0
  return nameEvidence.introduced[tellsSex.test(words) ? 'bySex' : 'asSomebody']
}

/** 出席会议的有|张举能. */
const listsGuests = (text: string, start: number): boolean =>
  mayListGuests(text, start - 1) && announcesGuests.test(wordsBefore(text, start, longestGuests))

const mayListGuests = createCharacterTest(endsAnnouncement)
const longestGuests = 24

/** 大学|展涛: a word of one character (会|董荣膺) may be the name's or the title's. */
const endsOrganization = (
  { text, start }: SentenceView,
  position: number,
  { organizationSuffixes }: Lexicon,
): boolean => position - (organizationSuffixes.matchBefore(text, position, start)?.start ?? position) > 1

/** 任命|刘伟|为行长: who is appointed is named, and what makes them so is no part of the name. */
const appointsBefore = (text: string, start: number): boolean =>
  appointsName.test(wordsBefore(text, start, longestAppointment)) ||
  (joinsHolderOfTitle(text, start - 1) && appointsKind.test(wordsBefore(text, start, longestKind)))

const longestAppointment = 2
const longestKind = 14
const personTold = anyOf(tellsPerson, partyBeforeMember)
const isCopula = createCharacterTest(/为/u)
const isPersonAfter = (place: PersonVerbPlace | undefined): boolean => place === 'object' || place === 'both'

/** Where the colon before a position stands, or -1: 专门委员：张三. */
function beforeColon(text: string, position: number): number {
  let at = position - 1
  while (isSpace(text, at)) at--
  return isColon(text, at) ? at : -1
}
