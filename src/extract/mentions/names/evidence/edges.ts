import { opensBracket } from '../../../../document/brackets.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { endsTime, joinsNames } from '../characters.ts'
import {
  adverbOfReport,
  attendsAcross,
  changesOffice,
  dayInBrackets,
  endsWordAcross,
  givenNameOrReport,
  opensChange,
  talksAcross,
  timeAtEnd,
  wordsAfterName,
} from '../rules.ts'
import { hasSurnameAt } from './surname-strength.ts'
import { nameEvidence } from './weights.ts'

/** How well the span's ends fit the segmenter's words. */
export function evidenceOfEdges(view: SentenceView, start: number, end: number, lexicon: Lexicon): number {
  let evidence = 0
  if (!view.startsToken(start)) evidence += cut(view, start)
  if (!view.endsToken(end) && !isOver(view, start, end, lexicon))
    evidence += wordFollows(view, end, lexicon) ? nameEvidence.cutsGuess : cut(view, end)
  if (
    end - start > 2 &&
    (endsWithReport(view, end, lexicon) ||
      endsWithDay(view, end) ||
      endsWithChange(view, end) ||
      endsWithTime(view, end))
  )
    evidence += nameEvidence.cutsWord
  if (end - start > 2 && reportBegins(view, end - 1, end, lexicon)) evidence += nameEvidence.cutsReport
  if (end - start === 2 && isSurnameAndMore(view.text, end, lexicon)) evidence += nameEvidence.cutsWord
  return evidence
}

/** 王宁|笑称, 李凌|代任: whether what follows a name surely begins within what the segmenter guessed. */
const isOver = (view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  (view.tokenAt(end)?.start === start && reportBegins(view, end, end + 1, lexicon)) ||
  changesOffice.test(view.text.slice(end, end + longestWord))

/** 陶|并指出, 陶|再称: somebody called by the surname alone, and a word before a verb that reports. */
const isSurnameAndMore = (text: string, end: number, { cueVerbs }: Lexicon): boolean =>
  beforeReport(text, end - 1) && cueVerbs.matchAt(text, end) !== undefined

/** 张漪|指，, 张|介绍，: the last one or two characters are the verb of what follows. */
const endsWithReport = ({ text }: SentenceView, end: number, { cueVerbs }: Lexicon): boolean =>
  opensWords(text, end) &&
  (cueVerbs.matchAt(text, end - 1)?.end === end || cueVerbs.matchAt(text, end - 2)?.end === end)

/** 陈雳|直言, 蔡霞|续称: whether a verb that reports begins at a place and goes on after another, with a character that hardly ends a given name. */
function reportBegins({ text }: SentenceView, at: number, after: number, { cueVerbs }: Lexicon): boolean {
  const cue = cueVerbs.matchAt(text, at)
  if (cue === undefined || cue.end <= after) return false
  if (cue.end - at === shortReport && mayEndGivenName(text, at)) return false
  return cue.entry.strength === 'strong' || opensWords(text, cue.end)
}

/** 王实今|（15）日: the last character belongs to the date. */
const endsWithDay = ({ text }: SentenceView, end: number): boolean =>
  opensBracket(text, end) && dayInBrackets.test(text.slice(end - 1, end + 2))

/** 石破茂之前|在云岭. */
const endsWithTime = ({ text }: SentenceView, end: number): boolean =>
  endsTime(text, end - 1) && timeAtEnd.test(text.slice(end - 2, end))

/** 蒋宁因|个人原因, 李凌代|任, 李凌代任|，: the last characters begin what is said of an office. */
const endsWithChange = ({ text }: SentenceView, end: number): boolean =>
  changesOfficeAt(text, end - 1) || changesOfficeAt(text, end - 2)

const changesOfficeAt = (text: string, at: number): boolean =>
  beginsChange(text, at) && changesOffice.test(text.slice(at, at + longestWord))

const cut = (view: SentenceView, position: number): number =>
  isKnownWord(view.tokenAt(position)) ? nameEvidence.cutsWord : nameEvidence.cutsGuess

/** Whether the last characters of a span are a word of their own: 石破茂|执政. */
export function endsWithKnownWord(view: SentenceView, from: number, end: number, lexicon: Lexicon): boolean {
  const word = view.tokenAt(end - 1)
  if (word === undefined || word.start < from || word.end - word.start === 1 || !isKnownWord(word))
    return false
  return word.end <= end || !wordFollows(view, end, lexicon)
}

/** A word that often follows names begins within one of the segmenter's: 李家|超出|任, 梁锦|文说|，, 拜|登上|台. */
function wordFollows(view: SentenceView, position: number, lexicon: Lexicon): boolean {
  const { text } = view
  if (isCutAcross(view, position, lexicon)) return true
  if (joinsNames(text, position) && beginsNext(view, position + 1, lexicon)) return true
  const cue = lexicon.cueVerbs.matchAt(text, position)
  if (cue !== undefined) return cue.end > position + 1 || opensWords(text, cue.end)
  const act = lexicon.personVerbs.matchAt(text, position)
  if (
    act !== undefined &&
    act.entry !== 'object' &&
    act.end > position + 1 &&
    view.tokenAt(position)?.start === position - 1 &&
    !cutsVerb(view, act.end)
  )
    return true
  return (wordsAfterName.exec(text.slice(position, position + longestWord))?.[0].length ?? 0) > 1
}

/** 王实申|请辞|去: what seems to follow cuts the verb that does. */
function cutsVerb(view: SentenceView, at: number): boolean {
  const word = view.tokenAt(at)
  return word !== undefined && word.start < at && word.tag === 'v' && isKnownWord(word)
}

/** 李干|杰作|总结, 王伟|中等|列席, 马燕|合作|了: after a guess of two characters the segmenter knows a word across a name's end and what often follows. */
function isCutAcross(view: SentenceView, position: number, { japaneseSurnames }: Lexicon): boolean {
  if (!opensAcross(view.text, position)) return false
  const word = view.tokenAt(position)
  const before = view.tokenAt(position - 2)
  if (word?.start !== position - 1 || word.end !== position + 1) return false
  const givesTalk = talksAcross.test(view.text.slice(position, position + longestWord))
  if (!acrossTags.has(word.tag) && !givesTalk) return false
  if (before?.end !== position - 1) return false
  // 局长秦|平等|陪同
  if (before.tag === surnameTag && before.end - before.start === 1)
    return attendsAcross.test(view.text.slice(position, position + longestWord))
  if (before.end - before.start !== 2 || isKnownWord(before)) return false
  // 池田|大作
  return japaneseSurnames.get(before.text) === undefined
}

const surnameTag = 'nr'
const opensAcross = createCharacterTest(endsWordAcross)
/** Tags of nouns, of what stands before them and of what is said of them, which no name stands before. */
const acrossTags = new Set(['n', 'b', 'a'])

/** After 和: a possible surname, an organization or a place. */
const beginsNext = (view: SentenceView, position: number, lexicon: Lexicon): boolean =>
  (view.startsToken(position) && namingTags.has(view.tokenAt(position)?.tag ?? '')) ||
  hasSurnameAt(view.text, position, 'possible', lexicon) ||
  [view.organizations, lexicon.organizationSuffixes, lexicon.cities, lexicon.countries].some(
    words => words.matchAt(view.text, position) !== undefined,
  )

/** Tags of organizations and places. */
const namingTags = new Set(['nt', 'ns'])
const opensWords = createCharacterTest(/[，,：:“"「]/u)
const mayEndGivenName = createCharacterTest(givenNameOrReport)
const beginsChange = createCharacterTest(opensChange)
const beforeReport = createCharacterTest(adverbOfReport)
const longestWord = 4
/** Of a verb of more characters nothing belongs to the name before it: 发文称. */
const shortReport = 2
