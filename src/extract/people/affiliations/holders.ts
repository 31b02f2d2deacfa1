import { type Mention, type Span, wordsAt } from '../../../document/span.ts'
import type { NameMention } from '../../mentions/mention.ts'
import type { Affiliation } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import { formerOffice, takesUp } from '../positions/rules.ts'
import { academicRank, fellow, namedChair } from '../rank-rules.ts'
import { areGivenTogether } from './given-together.ts'
import {
  actsFor,
  byline,
  bylineWork,
  closesList,
  continuesPosition,
  deputation,
  endsPosition,
  goesOn,
  heldBySeveral,
  joinsNames,
  joinsReporters,
  leadsOn,
  leadsOthers,
  listMark,
  officeOfArea,
  opensHolding,
  saidOfGroup,
  stroke,
  successive,
  unnamedGroup,
} from './holder-rules.ts'
import { isCourtesy, isHonour, isName, isPosition } from './mention-kinds.ts'

/** `王实、赵远任副会长`: the rule whose position all names of a list before it share. */
export const sharedRule: Affiliation['rule'] = 'people/name-is-position'

/** `立法会议员王实及李远`: the rule whose position all names of a list after it share, where several can hold it. */
const sharedAfterRule: Affiliation['rule'] = 'people/position-name'

/** `副会长包括王实、李远`: the rule whose position all names of the list after it share. */
export const comprisingRule: Affiliation['rule'] = 'people/position-comprises-names'

/** `云海市王实副市长`: the rule whose organization is an area. */
const areaRule: Affiliation['rule'] = 'people/area-name-office'

/** `云岭大学潘格勒家族讲席教授王实`: the rule of a chair that is called by somebody else. */
const chairRule: Affiliation['rule'] = 'people/named-chair'

/** `王实教授`: the rule of a title behind a name. */
export const rankRule: Affiliation['rule'] = 'people/name-position'

/** `身兼云岭学会理事的云岭大学校长王实`: the rule of a title that a word of holding opens. */
const holderRule: Affiliation['rule'] = 'people/position-of-holder'

/** `会长由副校长王实、院长李远担任`: the rules whose position those share who are listed with titles of their own. */
const ofHolderRules: ReadonlySet<Affiliation['rule']> = new Set([
  'people/position-held-by-holder',
  'people/position-is-holder',
])

/** `王实、赵远任等院士`: the rule whose position is that of the whole list before it. */
const closingRule: Affiliation['rule'] = 'people/names-with-position'

/** Whether a rule that not every title fits takes these words for a position, with what stands before and after them. */
export function mayHold(
  words: string,
  { before, after }: { readonly before: string; readonly after: string },
  rule: string,
): boolean {
  if (bylineWork.test(words) && stroke.test(before)) return false
  if (rule === closingRule) return closesList.test(words)
  if (rule === chairRule) return namedChair.test(words)
  if (rule === rankRule && (leadsOthers.test(words) || opensReport(words, before, after))) return false
  if (rule === rankRule && actsFor.test(words)) return !goesOn.test(after)
  if (rule === holderRule) return opensHolding.test(before)
  return rule !== areaRule || officeOfArea.test(words)
}

/** 王实、李远 记者从云岭获悉: behind a blank the word for those who report opens the text. */
const opensReport = (words: string, before: string, after: string): boolean =>
  byline.test(words) && before.trim() === '' && goesOn.test(after)

/** All names of the list that a position is said of. */
export function holdersOf(
  text: string,
  mentions: readonly Mention[],
  name: NameMention,
  position: Position,
  rule: Affiliation['rule'],
): NameMention[] {
  if (rule === sharedRule || rule === closingRule) {
    const areTitled = rule === sharedRule && areGivenTogether(text, name, position)
    return [...listedBefore(text, mentions, name, areTitled), name]
  }
  if (ofHolderRules.has(rule)) return [name, ...holdersAfter(text, mentions, name)]
  const words = wordsAt(text, position)
  const title = position.seats.at(-1)?.title ?? position
  const isFormer =
    formerOffice.test(wordsAt(text, title)) ||
    successive.test(text.slice(Math.max(0, title.start - longestVerb), title.start))
  const isShared =
    rule === comprisingRule || (rule === sharedAfterRule && (isFormer || heldBySeveral.test(words)))
  return isShared ? [name, ...listedAfter(text, mentions, name, words)] : [name]
}

/**
 * The names that a list holds after its first one, but for one that has a title of its own after it. A professor after fellows of an
 * academy is one of them: 中国科学院院士王实、陶若溪教授. Blanks join the names of reporters: 记者 王实 陶若溪 摄影 赵远.
 */
function listedAfter(
  text: string,
  mentions: readonly Mention[],
  first: NameMention,
  position: string,
): NameMention[] {
  const isByline = byline.test(position)
  const joins = isByline ? joinsReporters : joinsNames
  const names: NameMention[] = []
  let end = first.end
  let isAfterHonour = false
  for (let index = mentions.indexOf(first) + 1; ; index++) {
    const mention = mentions[index]
    const between = text.slice(end, mention?.start)
    if ((isCourtesy(mention) && between === '') || (isHonour(mention) && joins.test(between))) {
      ;({ end } = mention)
      isAfterHonour = isHonour(mention)
      continue
    }
    if (!isName(mention) || !(isAfterHonour ? between.trim() === '' : joins.test(between))) return names
    isAfterHonour = false
    const next = mentions[index + 1]
    const isOfNext = isByline && (isName(mentions[index + 2]) || opensText(text, next))
    if (next !== undefined && !isName(next) && !isOfNext && isBeside(text, mention, next))
      return fellow.test(position) && academicRank.test(wordsAt(text, next)) ? [...names, mention] : names
    names.push(mention)
    end = mention.end
  }
}

const opensText = (text: string, next: Mention | undefined): boolean =>
  next !== undefined && opensReport(wordsAt(text, next), text.charAt(next.start - 1), text.charAt(next.end))

/** The names that a list goes on with, each with a title before it. */
function holdersAfter(text: string, mentions: readonly Mention[], first: NameMention): NameMention[] {
  const names: NameMention[] = []
  let { end } = first
  for (let index = mentions.indexOf(first) + 1; ; index += 2) {
    const [position, name] = mentions.slice(index, index + 2)
    if (!isPosition(position) || !joinsNames.test(text.slice(end, position.start))) return names
    if (!isName(name) || text.slice(position.end, name.start).trim() !== '') return names
    names.push(name)
    end = name.end
  }
}

/** Whether a title stands so near after a name that it is the name's own. */
const isBeside = (text: string, name: Span, title: Span): boolean =>
  /^[ \u3000（(]{0,2}$/u.test(text.slice(name.end, title.start))

/** The names that a list holds before its last one; `areTitled`: also those with a title before them. */
function listedBefore(
  text: string,
  mentions: readonly Mention[],
  last: NameMention,
  areTitled: boolean,
): NameMention[] {
  const names: NameMention[] = []
  let { start } = last
  let courtesy: Mention | undefined
  for (let index = mentions.indexOf(last) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (areTitled && isPosition(mention) && mention.end === start) {
      start = mention.start - (formerOffice.test(text.charAt(mention.start - 1)) ? 1 : 0)
      continue
    }
    if (mention === undefined || !joinsNames.test(text.slice((courtesy ?? mention).end, start))) break
    if (isCourtesy(mention) && courtesy === undefined) {
      courtesy = mention
      continue
    }
    if (!isName(mention) || (courtesy !== undefined && mention.end !== courtesy.start)) break
    names.unshift(mention)
    ;({ start } = mention)
    courtesy = undefined
  }
  return names
}

/** The positions that go with somebody's position, before or after it. */
export function positionsBeside(
  text: string,
  mentions: readonly Mention[],
  name: NameMention,
  position: Position,
  rule: string,
): Iterable<Position> {
  if (position.start >= name.start) return continued(text, mentions, position)
  return rule === sharedAfterRule ? leading(text, mentions, position) : []
}

/** The positions that follow somebody's position and are said of the same: `X，Y大学教授，博士生导师，现任Z公司董事`. */
function* continued(text: string, mentions: readonly Mention[], position: Position): Generator<Position> {
  let end = position.end
  for (let index = mentions.indexOf(position) + 1; ; index++) {
    const next = mentions[index]
    if (!isPosition(next) || !continuesPosition.test(text.slice(end, next.start))) return
    if (!endsPosition.test(text.slice(next.end, next.end + longestEnd))) return
    // 王实教授，云岭学会理事长、云岭大学陶若溪教授: it is of the next.
    const opensNext = mentions[index + 1]?.start === next.end + 1 && listMark.test(text.charAt(next.end))
    if (opensNext && mentions.slice(index + 1, index + 3).some(isName)) return
    yield next
    end = next.end
  }
}

const longestVerb = 4
const longestEnd = 2

/** The positions with nobody's name at them that lead to somebody's: `人民艺术家，原文化部部长，云岭大学教授王实`. */
function* leading(text: string, mentions: readonly Mention[], position: Position): Generator<Position> {
  let { start } = position
  for (let index = mentions.indexOf(position) - 1; ; index--) {
    const before = mentions[index]
    if (!isPosition(before) || !leadsOn.test(text.slice(before.end, start))) return
    // 王实担任会长，云岭大学教授李远…: it is that of whom it has been given to.
    const opening = text.slice(Math.max(0, before.start - longestVerb), before.start)
    if (takesUp.test(opening)) return
    if (isUnnamedGroup(text, before)) return
    const beside = mentions[index - 1]
    if (beside !== undefined && isName(beside) && !listMark.test(text.slice(beside.end, before.start))) return
    yield before
    start = before.start
  }
}

/** 来自云岭大学的专家，晋北大学校长李远: those before the mark are others. */
function isUnnamedGroup(text: string, { seats }: Position): boolean {
  const seat = seats.at(-1)
  if (seat === undefined) return false
  const { title, organization } = seat
  const words = wordsAt(text, title)
  if (organization !== null && deputation.test(words)) return true
  return unnamedGroup.test(words) && saidOfGroup.test(text.charAt(title.start - 1))
}
