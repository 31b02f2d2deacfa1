import type { RuleId } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import { startOfAnyField } from './any-field.ts'
import { complements, needsComplement } from './complement-rules.ts'
import {
  companyGlued,
  fieldOfLatin,
  joinsFields,
  missionHead,
  projectHead,
  rankInWard,
  sentTo,
  takesBusinessField,
  takesField,
  unitAlone,
  unitField,
  unitTwice,
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
  const completed = completedStarts(view, head, first, titleEnd)
  return needsComplement.test(words) ? completed : [...starts, ...completed]
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

/** Where a title begins whose head is at `head` and that is known to begin at `first`, with what else belongs to titles of its kind. */
function completedStarts(
  { text, start: from }: SentenceView,
  head: number,
  first: number,
  titleEnd: number,
): TitleStart[] {
  const found: TitleStart[] = []
  for (const { rule, title, of, complement, longest } of complements) {
    const begin = of === 'head' ? head : first
    if (!title.test(text.slice(begin, titleEnd))) continue
    const before = complement.exec(text.slice(Math.max(from, begin - longest), begin))
    if (before !== null) found.push({ start: begin - before[0].length, rule })
  }
  return found
}

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
