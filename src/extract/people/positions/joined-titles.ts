import { type Mention, type Span, wordsBefore } from '../../../document/span.ts'
import {
  betweenNameAndTitle,
  inCharge,
  joinsByMark,
  joinsOthers,
  joinsTitles,
  leadsToCompany,
  takesUp,
  untoldSeat,
} from './rules.ts'

/** A title as it stands in the text. */
export interface ReadTitle {
  /** Of its mention. */
  readonly index: number
  readonly title: Span
  /** Where it begins, with the organization before it. */
  readonly start: number
  /** Whether an organization stands before it. */
  readonly isHeld: boolean
}

/** How a title stands to the position before it. */
export interface Join {
  readonly isJoined: boolean
  /** Whether words stand before it that may name where it is held, and are no known name. */
  readonly isUntold: boolean
}

/** Whether a title goes on with the position before it: `云岭大学教授、院长` is one position, `云岭大学教授，院长` are two. */
export function joinOf(
  text: string,
  mentions: readonly Mention[],
  before: Span | undefined,
  next: ReadTitle,
): Join {
  if (before === undefined) return { isJoined: false, isUntold: false }
  // 学会理事、赞助商|云岭集团董事长
  const between = text.slice(before.end, next.start).replace(leadsToCompany, '')
  const isUntold =
    !next.isHeld &&
    !joinsTitles.test(between) &&
    untoldSeat.test(between) &&
    namesUnknown(mentions, next, before.end)
  const isJoined =
    next.start >= before.end &&
    (isUntold || joinsTitles.test(between)) &&
    !isTakenUp(text, mentions, before, next) &&
    !isOfOthers(text, between, before, next) &&
    !(
      (isUntold || next.isHeld || isBeforeName(mentions, next.index)) &&
      joinsByMark.test(between) &&
      followsName(text, mentions, next.index, before.start)
    )
  return { isJoined, isUntold }
}

const longestVerb = 4
const longestInCharge = 4

/** 王实担任会长、云岭大学校长李远: what is taken up and what the next has are two. */
function isTakenUp(text: string, mentions: readonly Mention[], { start }: Span, next: ReadTitle): boolean {
  if (!takesUp.test(wordsBefore(text, start, longestVerb))) return false
  // 当选会长、云岭大学校长李远发言: nobody before the verb takes it up.
  if (!hasTaker(text, mentions, next.index, start)) return false
  return next.isHeld && isBeforeName(mentions, next.index)
}

/** Whether a name stands before a place, in its sentence and near it; `index`: of a mention behind the place. */
function hasTaker(text: string, mentions: readonly Mention[], index: number, place: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const mention = mentions[before]
    if (mention === undefined || place - mention.end > farthestTaker) return false
    if (mention.label === 'name' && mention.end < place)
      return !sentenceEnd.test(text.slice(mention.end, place))
  }
  return false
}

const farthestTaker = 40
const sentenceEnd = /[。；\n]/u

/** 信贷部负责人及晋北分行行长李远, 行政长官及社会局局长李远: those in charge are others than who is named. */
const isOfOthers = (text: string, between: string, { end }: Span, { isHeld }: ReadTitle): boolean =>
  isHeld && joinsOthers.test(between) && inCharge.test(wordsBefore(text, end, longestInCharge))

const isBeforeName = (mentions: readonly Mention[], index: number): boolean =>
  mentions[index + 1]?.label === 'name' && mentions[index + 1]?.start === mentions[index]?.end

/** Whether nothing that is known stands between a title and one before it, and a name after it. */
const namesUnknown = (mentions: readonly Mention[], { index }: ReadTitle, end: number): boolean =>
  isBeforeName(mentions, index) && (mentions[index - 1]?.end ?? 0) <= end

/** Whether a name stands directly before a position: in 王实教授、云岭大学校长陶若溪 the two titles are of two people. */
function followsName(text: string, mentions: readonly Mention[], index: number, start: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const mention = mentions[before]
    if (mention === undefined || mention.start >= start) continue
    return mention.label === 'name' && betweenNameAndTitle.test(text.slice(mention.end, start))
  }
  return false
}
