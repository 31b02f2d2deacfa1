import { type RuleId, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { hasSurnameAt } from '../names/evidence/surname-strength.ts'
import { wordsAfterName } from '../names/rules.ts'
import { beforeUnion, shortCountry, stateOffice, titleOfUnion, titleOfUnit } from '../rules.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import {
  afterNoun,
  assistantEnding,
  chiefOfficer,
  degree,
  endsSchoolOrClass,
  endsStudies,
  honourInMarks,
  lawOfTitle,
  needsWordBefore,
  officeOfTitle,
  rankBehind,
  representedBy,
  tagsBeforeVerb,
  verbLikeTitle,
  wordBeforeVerb,
} from './rules.ts'
import { cutsWord, startsOf } from './title-starts.ts'

/** Titles by their heads, with what belongs to them before the head: `联席首席执行官`, `技术总监`. */
export function findTitles(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  const { text } = view
  for (let at = view.start; at < view.end; ) {
    const end = endOfTitle(view, at, lexicon)
    if (end === undefined) {
      at++
      continue
    }
    const starts = startsOf(view, at, end, lexicon)
    if (starts.length === 0) {
      at = end
      continue
    }
    for (const { start, rule } of starts) found.push(toCandidate(start, end, rule))
    // 云岭医院内科医生 is a doctor in the hospital's 内科; elsewhere 内科医生 is the title.
    const unit = unitInTitle(text, at, end)
    if (unit > 0) found.push(toCandidate(at + unit, end, 'titles/head'))
    const first = Math.min(...starts.map(({ start }) => start))
    if (isShortCountry(view, first - 1) && stateOffice.test(text.slice(first, end))) {
      found.push({ start: first - 1, end: first, label: 'country', rule: 'places/short-country', score: 2 })
    }
    at = end
  }
  return found
}

/** How many characters of a title are the unit that it is held in, behind the rest of the unit's name: 云岭医院内科|医生, 海员工会|主席. */
function unitInTitle(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const union = beforeUnion.test(wordsBefore(text, start, 2)) ? titleOfUnion : titleOfUnit
  return (titleOfUnit.exec(words) ?? union.exec(words))?.[0].length ?? 0
}

/** 俄|外长, also where the segmenter guessed a word across both: 俄防|长. */
const isShortCountry = (view: SentenceView, position: number): boolean =>
  shortCountry.test(view.text.charAt(position)) &&
  view.startsToken(position) &&
  (view.endsToken(position + 1) || !isKnownWord(view.tokenAt(position)))

/** A title's score is this and one for each character: more than an organization gets for the same characters. */
const titleScore = 3

/** More than the same nouns get as the name of a body that nothing but the title tells, and than a country gets by itself. */
const extraScores: Readonly<Partial<Record<RuleId, number>>> = {
  'titles/of-any-field': 2,
  'titles/of-country': 6,
}

const toCandidate = (start: number, end: number, rule: RuleId): Candidate => ({
  start,
  end,
  label: 'title',
  rule,
  score: titleScore + end - start + (extraScores[rule] ?? 0),
})

/** Where a title ends that has its head here. */
function endOfTitle(view: SentenceView, start: number, lexicon: Lexicon): number | undefined {
  const { text } = view
  if (text.charAt(start) === chiefs) {
    const chief = chiefOfficer.exec(text.slice(start, start + longestChief))
    if (chief !== null) return start + chief[0].length
  }
  const match = lexicon.titles.matchAt(text, start)
  if (match === undefined || match.end > view.end || !isWhole(view, start, match.end, lexicon))
    return undefined
  if (honourInMarks.test(text.slice(Math.max(view.start, start - longestHonour), match.end + 1)))
    return undefined
  const after = text.slice(match.end, match.end + longestOffice)
  if (officeOfTitle.test(after) || lawOfTitle.test(after)) return undefined
  if (verbLikeTitle.test(match.entry) && !isNounHere(view, start, match.end, lexicon)) return undefined
  if (degree.test(match.entry) && (endsStudies.test(after) || !isStudent(view, start, match.end, lexicon)))
    return undefined
  const assistant = assistantEnding.exec(text.slice(match.end, match.end + longestAssistant))
  return match.end + (assistant?.[0].length ?? 0)
}

const chiefs = '首'
const longestChief = 12
const longestAssistant = 12
const longestHonour = 8
const longestOffice = 4
const longestAfter = 6

/** A mark follows, or what may be a name. */
function isNounHere(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  const { text } = view
  if (representedBy.test(text.slice(Math.max(view.start, start - longestRepresented), end))) return false
  if (end >= view.end || afterNoun.test(text.slice(end, end + 1))) return true
  const after = text.slice(end, end + longestAfter)
  if (rankBehind.test(text.slice(start, end)) && wordsAfterName.test(after)) return true
  if (needsWordBefore.test(text.slice(start, end)) && !hasNounBefore(view, start)) return false
  return hasSurnameAt(text, end, 'likely', lexicon)
}

/** 学会|代表李若川, but not ，|代表李若川, 首先|代表李若川. */
function hasNounBefore(view: SentenceView, start: number): boolean {
  const before = view.tokenAt(start - 1)
  if (before === undefined || !han.test(view.text.charAt(start - 1))) return false
  return before.end !== start || !(tagsBeforeVerb.has(before.tag) || wordBeforeVerb.test(before.text))
}

/** 云岭大学研究生, 研究生李若川: a member of a school, or somebody named; but not ，硕士研究生，. */
const isStudent = (
  { text, start: from }: SentenceView,
  start: number,
  end: number,
  lexicon: Lexicon,
): boolean =>
  endsSchoolOrClass.test(text.slice(Math.max(from, start - longestSchool), start)) ||
  hasSurnameAt(text, end, 'likely', lexicon)

const longestSchool = 2
const longestRepresented = 26
const han = /\p{Script=Han}/u
const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Not the middle of another word: 主席 in 主席台, CEO in CEOs. */
function isWhole(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  const { text } = view
  if (latin.test(text.charAt(start)) && latin.test(text.charAt(start - 1))) return false
  if (latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end))) return false
  if (cutsWord(view, start) && !endsLongerTitle(view, start, end, lexicon)) return false
  return view.endsToken(end) || !isKnownWord(view.tokenAt(end - 1))
}

/** 前首相, 本报记者: a word that the segmenter knows ends with the title; but 作者 does not tell what a 工作者 is. */
function endsLongerTitle(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  const token = view.tokenAt(start)
  if (token === undefined || token.end !== end) return false
  return (
    start - token.start > 1 || lexicon.titleModifiers.get(view.text.slice(token.start, start)) !== undefined
  )
}
