import type { RuleId } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import { startOfAnyField } from './any-field.ts'
import {
  admitted,
  admittedIn,
  companyGlued,
  eventOffice,
  eventOfTitle,
  fieldOfLatin,
  fieldOfService,
  joinsFields,
  missionHead,
  onlyWinner,
  policyOfSpokesman,
  prizeAtEnd,
  projectHead,
  rankInWard,
  rankOfService,
  sentTo,
  spokesman,
  takesBusinessField,
  takesField,
  unitAlone,
  unitField,
  unitTwice,
  winner,
  wordsForField,
} from './rules.ts'

/** 资深技术质量总监: two fields, and modifiers around them. No title has more parts before its head. */
const mostParts = 4
/** A head of so few characters has no field in it: 总监. */
const shortHead = 2

/** Where a title may begin, and by which rule. */
export interface TitleStart {
  readonly start: number
  readonly rule: RuleId
}

/** Where a title may begin that ends at `titleEnd`: at its head, and before each part that belongs to it. */
export function startsOf(view: SentenceView, head: number, titleEnd: number, lexicon: Lexicon): TitleStart[] {
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
      (((!anyField || rankInWard.test(words)) && unitField.test(field.entry)) ||
        (lexicon.organizationSuffixes.get(field.entry) !== undefined &&
          (!anyField || followsUnknown(view, field, lexicon))))
    const part = modifier ?? field
    if (part === undefined || (part === field && isName) || cutsWord(view, part.start)) break
    if (modifier === undefined) rule = 'titles/head-with-field'
    start = part.start
    starts.push({ start, rule })
  }
  const field = startOfAnyField(view, head, titleEnd, lexicon)
  if (field < head && starts.every(({ start }) => start >= field))
    starts.push({ start: field, rule: 'titles/of-any-field' })
  const first = Math.min(...starts.map(({ start }) => start))
  const sent = missionStart(view, first, view.text.slice(first, titleEnd), lexicon)
  if (sent !== undefined) starts.push({ start: sent, rule: 'titles/mission' })
  const country = admitted.test(view.text.slice(first, titleEnd)) ? countryBefore(view, first) : undefined
  if (country !== undefined) starts.push({ start: country, rule: 'titles/of-country' })
  const ofPrize = winner.test(words) ? prizeStart(view, head) : undefined
  const prize = ofPrize === undefined ? [] : [{ start: ofPrize, rule: 'titles/of-prize' } as const]
  if (onlyWinner.test(words)) return prize
  starts.push(...prize)
  const ofService = rankOfService.test(words) ? serviceStart(view, head) : undefined
  if (ofService !== undefined) starts.push({ start: ofService, rule: 'titles/of-service' })
  const ofPolicy = spokesman.test(words) ? policyStart(view, head) : undefined
  if (ofPolicy !== undefined) starts.push({ start: ofPolicy, rule: 'titles/head-with-field' })
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

/** `首席教育主任`: a rank of civil servants and the field that it is held in. */
function serviceStart({ text, start: from }: SentenceView, head: number): number | undefined {
  const field = fieldOfService.exec(text.slice(Math.max(from, head - longestService), head))
  return field === null ? undefined : head - field[0].length
}

const longestService = 11

/** `工联会房屋事务发言人`: what a party's spokesman speaks about. */
function policyStart({ text, start: from }: SentenceView, head: number): number | undefined {
  const policy = policyOfSpokesman.exec(text.slice(Math.max(from, head - longestPolicy), head))
  return policy === null ? undefined : head - policy[0].length
}

const longestPolicy = 11

/** `中国注册会计师`: the country that admits to the profession. */
function countryBefore({ text, start: from }: SentenceView, start: number): number | undefined {
  const country = admittedIn.exec(text.slice(Math.max(from, start - longestCountry), start))
  return country === null ? undefined : start - country[0].length
}

const longestCountry = 8

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

/** 易云|科技副总裁: after a word that no list holds 科技 is rather the end of a company's name; but Cloudnet|技术总监. */
function followsUnknown(
  view: SentenceView,
  { start, entry }: { readonly start: number; readonly entry: string },
  { organizations }: Lexicon,
): boolean {
  if (organizations.matchBefore(view.text, start, view.start) !== undefined) return false
  const token = view.tokenAt(start - 1)
  if (token === undefined || token.end - token.start === 1 || isKnownWord(token)) return false
  return !endsInLatin.test(token.text) || !fieldOfLatin.test(entry)
}

const endsInLatin = /[\p{Script=Latin}\p{Nd}]$/u

/** Whether a word that the segmenter knows goes across a place. */
export function cutsWord(view: SentenceView, position: number): boolean {
  const token = view.tokenAt(position)
  // 公司|财务总监
  return !view.startsToken(position) && isKnownWord(token) && !companyGlued.test(token?.text ?? '')
}
