import type { RuleId } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { wordsAfterName } from '../names/rules.ts'
import { shortCountry, stateOffice, titleOfUnit } from '../rules.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import {
  afterNoun,
  ambiguousAcronym,
  assistantEnding,
  chiefOfficer,
  dateBehind,
  eventOffice,
  eventOfTitle,
  joinsFields,
  latinWordAfter,
  lawOfTitle,
  missionHead,
  needsWordBefore,
  officeOfTitle,
  onlyWinner,
  prizeAtEnd,
  projectHead,
  rankBehind,
  sentTo,
  takesBusinessField,
  takesField,
  unitAlone,
  unitField,
  unitTwice,
  verbLikeTitle,
  winner,
  wordsForField,
} from './rules.ts'

/** A title's score is this and one for each character: more than an organization gets for the same characters. */
const titleScore = 3

/** 资深技术质量总监: two fields, and modifiers around them. No title has more parts before its head. */
const mostParts = 4
/** A head of so few characters has no field in it: 总监. */
const shortHead = 2

const latin = /[\p{Script=Latin}\p{Nd}]/u

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
    for (const { start, rule } of starts) {
      found.push({
        start,
        end,
        label: 'title',
        rule,
        score: titleScore + end - start,
      })
    }
    // 云岭医院内科医生 is a doctor in the hospital's 内科; elsewhere 内科医生 is the title.
    const unit = titleOfUnit.exec(text.slice(at, end))?.[0].length ?? 0
    if (unit > 0)
      found.push({
        start: at + unit,
        end,
        label: 'title',
        rule: 'titles/head',
        score: titleScore + end - at - unit,
      })
    const first = Math.min(...starts.map(({ start }) => start))
    const before = view.tokenAt(first - 1)
    if (before !== undefined && shortCountry.test(before.text) && stateOffice.test(text.slice(first, end))) {
      found.push({ start: first - 1, end: first, label: 'country', rule: 'places/short-country', score: 2 })
    }
    at = end
  }
  return found
}

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
  if (ambiguousAcronym.test(match.entry) && latinWordAfter.test(text.slice(match.end, match.end + 2)))
    return undefined
  const after = text.slice(match.end, match.end + longestOffice)
  if (officeOfTitle.test(after) || lawOfTitle.test(after)) return undefined
  if (verbLikeTitle.test(match.entry) && !isNounHere(view, start, match.end, lexicon)) return undefined
  const assistant = assistantEnding.exec(text.slice(match.end, match.end + longestAssistant))
  return match.end + (assistant?.[0].length ?? 0)
}

const chiefs = '首'
const longestChief = 12
const longestAssistant = 12
const longestOffice = 4
const longestAfter = 6

/** A mark follows, or what may be a name. */
function isNounHere(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  const { text } = view
  if (end >= view.end || afterNoun.test(text.slice(end, end + 1))) return true
  const after = text.slice(end, end + longestAfter)
  if (rankBehind.test(text.slice(start, end)) && (wordsAfterName.test(after) || dateBehind.test(after)))
    return true
  if (needsWordBefore.test(text.slice(start, end)) && !han.test(text.charAt(start - 1))) return false
  return (lexicon.nameCharacters.get(text.charAt(end))?.asSurname ?? 0) > likelySurname
}

const han = /\p{Script=Han}/u

const likelySurname = 2

interface TitleStart {
  readonly start: number
  readonly rule: RuleId
}

/** Where the title may begin: at its head, and before each part that belongs to it. */
function startsOf(view: SentenceView, head: number, titleEnd: number, lexicon: Lexicon): TitleStart[] {
  const before = view.text.slice(Math.max(view.start, head - 2), head)
  const isUnit = unitTwice.test(before) || (unitAlone.test(before) && view.startsToken(head - 1))
  const unit = isUnit ? 1 : 0
  const starts: TitleStart[] = [{ start: head - unit, rule: 'titles/head' }]
  const words = view.text.slice(head, titleEnd)
  const anyField = takesField.test(words) && !projectHead.test(words)
  const mayHaveField = anyField || takesBusinessField.test(words)
  let rule: RuleId = 'titles/modified-head'
  for (let start = head - unit; starts.length <= mostParts; ) {
    // 常务及学务副校长, 行政和财务总监
    const isJoined = anyField && titleEnd - start > shortHead && joinsFields.test(view.text.charAt(start - 1))
    const end = isJoined ? start - 1 : start
    const modifier = lexicon.titleModifiers.matchBefore(view.text, end, view.start)
    const field = mayHaveField ? fieldBefore(view, end, lexicon) : undefined
    const isName =
      field !== undefined &&
      ((!anyField && unitField.test(field.entry)) ||
        (lexicon.organizationSuffixes.get(field.entry) !== undefined &&
          (!anyField || followsUnknown(view, field.start))))
    const part = modifier ?? field
    if (part === undefined || (part === field && isName) || cutsWord(view, part.start)) break
    if (modifier === undefined) rule = 'titles/head-with-field'
    start = part.start
    starts.push({ start, rule })
  }
  const first = Math.min(...starts.map(({ start }) => start))
  const sent = missionStart(view, first, view.text.slice(first, titleEnd), lexicon)
  if (sent !== undefined) starts.push({ start: sent, rule: 'titles/mission' })
  const ofPrize = winner.test(words) ? prizeStart(view, head) : undefined
  const prize = ofPrize === undefined ? [] : [{ start: ofPrize, rule: 'titles/of-prize' } as const]
  if (onlyWinner.test(words)) return prize
  starts.push(...prize)
  const ofEvent = eventStart(view, starts, titleEnd)
  if (ofEvent !== undefined) starts.push({ start: ofEvent, rule: 'titles/of-event' })
  return starts
}

/** The field that ends here: `技术` before 总监, `中国问题` before 专家. */
function fieldBefore(
  { text, start: from }: SentenceView,
  end: number,
  { titleFields, countries }: Lexicon,
): { readonly start: number; readonly entry: string } | undefined {
  const field = titleFields.matchBefore(text, end, from)
  const words = wordsForField.exec(text.slice(Math.max(from, end - 2), end))?.[0] ?? ''
  if (words === '' || (field !== undefined && end - field.start > words.length)) return field
  const about = end - words.length
  return titleFields.matchBefore(text, about, from) ?? countries.matchBefore(text, about, from) ?? field
}

/** `大会名誉主席`: who chairs the event is called by it. */
function eventStart(
  { text, start: from }: SentenceView,
  starts: readonly TitleStart[],
  end: number,
): number | undefined {
  const first = Math.min(...starts.map(({ start }) => start))
  if (!eventOffice.test(text.slice(first, end))) return undefined
  const event = eventOfTitle.exec(text.slice(Math.max(from, first - longestEvent), first))
  return event === null ? undefined : first - event[0].length
}

const longestEvent = 6

/** `茅盾文学奖获得者`: who has won a prize is called by it. */
function prizeStart({ text, start: from }: SentenceView, head: number): number | undefined {
  const prize = prizeAtEnd.exec(text.slice(Math.max(from, head - longestPrize), head))
  return prize === null ? undefined : head - prize[0].length
}

const longestPrize = 20

/** `驻美国大使`: a head of a mission with the country before it. */
function missionStart(
  view: SentenceView,
  start: number,
  words: string,
  lexicon: Lexicon,
): number | undefined {
  if (!missionHead.test(words)) return undefined
  const sent = sentTo.exec(view.text.slice(Math.max(view.start, start - longestMission), start))
  if (sent === null || lexicon.countries.get(sent[1] ?? '') === undefined) return undefined
  return start - sent[0].length
}

const longestMission = 10

/** 易云|科技副总裁: after a word that no list holds 科技 is rather the end of a company's name. */
function followsUnknown(view: SentenceView, position: number): boolean {
  const token = view.tokenAt(position - 1)
  return token !== undefined && token.end - token.start > 1 && !isKnownWord(token)
}

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

function cutsWord(view: SentenceView, position: number): boolean {
  return !view.startsToken(position) && isKnownWord(view.tokenAt(position))
}
