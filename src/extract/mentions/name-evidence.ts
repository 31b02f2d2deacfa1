import type { Lexicon } from '../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../rules/character-test.ts'

import {
  announcesName,
  followsName,
  introduces,
  landform,
  latinGloss,
  placeNoun,
  wordsAfterName,
  wordsBeforeName,
} from './rules.ts'
import { isKnownWord, type SentenceView } from './sentence-view.ts'
import { workAround } from './works.ts'

/**
 * What speaks for and against a name, as logarithms to the base 2 like the weights of its characters, which are added. Set by hand and
 * tried on reports, resumes and news that were set apart for it.
 */
export const nameEvidence = {
  /** A character of the given name that is rare everywhere. */
  rareCharacter: 1,
  /** A surname too rare to be counted is hardly ever another word either. */
  rareSurname: 4,
  /** 向 before a name: a word of its own that is a surname seldom. */
  functionWordAsSurname: -6,
  /** A compound surname (欧阳) is hardly ever another word. */
  compoundSurname: 6,
  japaneseSurname: 4.5,
  /** Two surnames one after the other are seldom one name. */
  twoSurnames: -3,
  transliteratedCharacter: 1.6,
  listedForeignName: 9,
  /** 洛桑江村: words that only names are made of, two or more of them, or one that a title stands before. */
  nameParts: { several: 12, one: 4 },
  /** A place or another word that the segmenter knows, but no name. */
  knownForeign: { elsewhere: -4, afterTitle: -1 },
  /** The segmenter knows the whole as a name (of two characters it calls many words so), or took it for one unknown word. */
  taggedAsName: { short: 1, long: 7 },
  unknownWord: 3,
  /** The segmenter knows the whole as another word. */
  otherWord: -10,
  /** Begins with a place or another word of its own and goes on: 黄河之, 庄园见. */
  wordAtBeginning: -5,
  singleCharacters: 2,
  unknownGivenName: 2.5,
  /** Goes on with characters that write foreign names in a word that no list holds: 梅德|韦杰夫. */
  soundGoesOn: -6,
  /** 3.3米左右: a measure after its number. */
  numberBefore: -6,
  /** 龙泉镇, 温莎堡: the last character makes a place of it. */
  placeEnding: -8,
  /** 别尔哥|罗德州, 胡勒姆地区: what follows makes a place of it. */
  placeNounAfter: -7,
  /** 扎波罗热地区|古利亚伊波列: a place within the place before. */
  placeNounBefore: -5,
  /** 红珠山, where nothing around tells of a person. */
  landformEnding: -3,
  /** The title of a work: 《白鹿原》. */
  titleOfWork: -12,
  withinTitleOfWork: -3,
  /** A given name of one character, and one that may be its second goes on: 谢展|寰. */
  nameGoesOn: { short: -4, whole: 2 },
  /** Beside another name in a list: 、曲青山、. */
  listedBesideName: 3,
  /** Ends with a character that often follows a name (和, 任), where that makes it a name of three. */
  wordAtEnd: -5,
  /** A given name that is a word (国庆, 建设). */
  wordAsGivenName: -1,
  /** Begins or ends within a word that a list holds, or that the segmenter guessed. */
  cutsWord: -8,
  cutsGuess: -2,
  titleBefore: 6,
  titleAfter: 4.5,
  /** A foreign word before a title of companies is rather the company's name. */
  companyTitleAfter: -6,
  /** A name that stands with the same character after it throughout is longer: 吕志|和. */
  alwaysGoesOn: -12,
  /** A title that a name follows is rather that name's: 国巨|董事长|陈. */
  titleOfNextAfter: 1,
  courtesyAfter: 6,
  /** 青弋江 in 青弋江大学: a place, and what follows makes an organization of it. */
  organizationSuffixAfter: -8,
  cueAfter: 3,
  /** The sentence begins with the name, and a cue verb follows. */
  speaksFirst: 2,
  /** 张三，男，1965年出生. */
  introduced: 6,
  /** 滨下武志（Takeshi Hamashita）. */
  latinGlossAfter: 4,
  /** 报告人：张三. */
  announced: 5,
  /** A word that begins with a surname and is known to be no name (高峰). */
  nameLikeWord: -7,
  nameLikeWordAfterTitle: -3,
  beginsSentence: 1.5,
  endsSentence: 1.5,
  usualWordBefore: 1,
  usualWordAfter: 1.5,
  /** A verb, adverb or preposition, as after any subject: 毛兽喜欢. */
  verbAfter: 1.5,
  /** 金石开：建议: a turn of an interview. */
  takesTurn: 2,
  /** 邮商张三, 女孩李四: what somebody is. */
  personNounBefore: 3,
  markAfter: 1.5,
  /** The same name stands elsewhere in the text with enough evidence of its own. */
  foundElsewhere: 5,
} as const

/** Below it a candidate is no name. */
export const nameThreshold = 9

/** Where titles and courtesies stand, as far as a name beside them needs to know. */
export interface NameSurroundings {
  readonly titleEnds: ReadonlySet<number>
  readonly titleStarts: ReadonlySet<number>
  /** Of those, where a likely name follows the title. */
  readonly titlesOfNext: ReadonlySet<number>
  readonly courtesyStarts: ReadonlySet<number>
  readonly companyTitleStarts: ReadonlySet<number>
  /** Positions within the name of a place, after its first character: 韩 in 北韩. */
  readonly insidePlace: ReadonlySet<number>
}

/** What may stand between a title and a name, in captions also a bar. */
const isSpace = createCharacterTest(/[ \u00A0\u3000|｜丨]/u)
const isMark = createCharacterTest(/[、，,。；;）)：:！？!?（(《“”"\s/｜|—-]/u)
const oftenPrecedesName = createCharacterTest(wordsBeforeName)
const oftenFollowsName = createCharacterTest(followsName)
const closesBrackets = createCharacterTest(/[）)]/u)
const longestWordAfter = 4
export const longestPlaceNoun = 6
const longestAnnouncement = 8
const longestGloss = 44

/** More than the surroundings can add: one thing before a name, and one after it. */
export const mostEvidenceAround =
  nameEvidence.titleBefore +
  nameEvidence.announced +
  nameEvidence.usualWordBefore +
  nameEvidence.courtesyAfter

/** How well the surroundings of a span fit a name. */
export function evidenceAround(
  view: SentenceView,
  start: number,
  end: number,
  { titleEnds, titleStarts, titlesOfNext, courtesyStarts }: NameSurroundings,
  lexicon: Lexicon,
): number {
  const { text } = view
  let evidence = 0
  let before = start
  while (before > view.start && isSpace(text, before - 1)) before--
  before = beforeBrackets(text, before)
  if (titleEnds.has(before)) evidence += nameEvidence.titleBefore
  else if (start === view.start) {
    evidence += nameEvidence.beginsSentence
    if (introduces.test(text.slice(end, end + longestWordAfter + 2))) evidence += nameEvidence.introduced
  }
  if (start !== view.start && !titleEnds.has(before)) {
    if (oftenPrecedesName(text, start - 1)) evidence += nameEvidence.usualWordBefore
    const words = text.slice(Math.max(0, start - longestAnnouncement), start)
    if (announcesName.test(words)) evidence += nameEvidence.announced
    else if (lexicon.personNouns.matchBefore(text, start, view.start) !== undefined)
      evidence += nameEvidence.personNounBefore
  }
  const work = workAround(text, start, end)
  if (work !== null) evidence += nameEvidence[work]
  if (courtesyStarts.has(end)) return evidence + nameEvidence.courtesyAfter
  // 张三任秘书长.
  const afterTitleVerb = oftenFollowsName(text, end) ? end + 1 : afterSpaces(view, end)
  if (titlesOfNext.has(end) && !titleEnds.has(before)) return evidence + nameEvidence.titleOfNextAfter
  if (titleStarts.has(end) || titleStarts.has(afterTitleVerb))
    return (
      evidence +
      nameEvidence[namesCompany(view, start, end, lexicon) ? 'organizationSuffixAfter' : 'titleAfter']
    )
  if (end === view.end) return evidence + nameEvidence.endsSentence
  if (!titleEnds.has(before)) {
    if (belongsToOrganization(view, end, lexicon)) return evidence + nameEvidence.organizationSuffixAfter
    if (placeNoun.test(text.slice(end, end + longestPlaceNoun))) return evidence + nameEvidence.placeNounAfter
  }
  if (isMark(text, end)) return evidence + evidenceOfMark(view, start, end)
  if (lexicon.cueVerbs.matchAt(text, end) !== undefined) {
    return evidence + nameEvidence.cueAfter + (start === view.start ? nameEvidence.speaksFirst : 0)
  }
  if (wordsAfterName.test(text.slice(end, end + longestWordAfter)))
    return evidence + nameEvidence.usualWordAfter
  const next = view.tokenAt(end)
  if (end - start > shortName && next?.start === end && clauseTags.has(next.tag))
    return evidence + nameEvidence.verbAfter
  const isLandform = end - start > 2 && !titleEnds.has(before) && landform.test(text.slice(start, end))
  return isLandform ? evidence + nameEvidence.landformEnding : evidence
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
  return nameEvidence.markAfter + (isTurn ? nameEvidence.takesTurn : 0)
}

const isColon = createCharacterTest(/[：:]/u)
/** Tags of words that follow a subject. */
const clauseTags = new Set(['v', 'd', 'p', 'vd', 'vn'])

/** 青禾科技总经理: of two characters that no list knows, and a word of industry, more likely a company's name than of a person. */
const namesCompany = (view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  end - start === shortName &&
  !isKnownWord(view.tokenAt(start)) &&
  view.startsToken(start) &&
  lexicon.organizationSuffixes.matchAt(view.text, end)?.entry === 'industry'

const shortName = 2

/** Where the brackets before a name open, which tell the duties of the title before them: 助理总裁（法规）张三. */
function beforeBrackets(text: string, position: number): number {
  if (!closesBrackets(text, position - 1)) return position
  const brackets = bracketsAtEnd.exec(text.slice(Math.max(0, position - longestBrackets), position))
  return brackets === null ? position : position - brackets[0].length
}

const bracketsAtEnd = /\s?[（(][^（）()\n]+[）)]$/u
const longestBrackets = 22

/** Whether the noun after a span ends the name of an organization: 大学, 银行; 组织 before its object does not, nor 政府 after its head's name. */
function belongsToOrganization(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const next = view.tokenAt(end)
  const suffix = lexicon.organizationSuffixes.matchAt(view.text, end)
  if (next === undefined || next.start !== end || next.text.length < 2 || !/^n[^r]?$/u.test(next.tag))
    return false
  const kind = suffix !== undefined && view.endsToken(suffix.end) ? suffix.entry : undefined
  return kind === 'institution' || kind === 'company' || (kind === 'industry' && next.tag === 'n')
}
