import type { Mention, Span } from '../../../document/span.ts'
import {
  betweenNameAndTitle,
  inCharge,
  joinsByMark,
  joinsOthers,
  joinsSeats,
  joinsTitles,
  takesUp,
  tellsHolder,
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
  const between = text.slice(before.end, next.start)
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
      (isUntold || isOfNext(text, mentions, next)) &&
      joinsByMark.test(between) &&
      followsName(text, mentions, next.index, before.start)
    )
  return { isJoined, isUntold }
}

const longestVerb = 4
const longestTelling = 3
const longestInCharge = 4

/** 王实担任会长、云岭大学校长李远, 王实出任主席、副主席是李远: what is taken up and what the next has are two. */
function isTakenUp(text: string, mentions: readonly Mention[], { start }: Span, next: ReadTitle): boolean {
  if (!takesUp.test(text.slice(Math.max(0, start - longestVerb), start))) return false
  return next.isHeld
    ? isBeforeName(mentions, next.index)
    : tellsHolder.test(text.slice(next.title.end, next.title.end + longestTelling))
}

/** 信贷部负责人及晋北分行行长李远, 行政长官及社会局局长李远: those in charge are others than who is named. */
const isOfOthers = (text: string, between: string, { end }: Span, { isHeld }: ReadTitle): boolean =>
  isHeld && joinsOthers.test(between) && inCharge.test(text.slice(Math.max(0, end - longestInCharge), end))

/** Whether a title belongs to the name after it: it has an organization of its own, or the name stands behind it and what is joined to it. */
const isOfNext = (text: string, mentions: readonly Mention[], { index, isHeld }: ReadTitle): boolean =>
  isHeld || isBeforeName(mentions, index) || leadsToName(text, mentions, index)

/** 理事暨云岭学会会长王实 */
function leadsToName(text: string, mentions: readonly Mention[], index: number): boolean {
  const [title, opening] = [mentions[index], mentions[index + 1]]
  if (title === undefined || opening === undefined || !joinsSeats.test(text.slice(title.end, opening.start)))
    return false
  let second = index + 1
  while (second < mentions.length && mentions[second]?.label !== 'title') second++
  return isBeforeName(mentions, second)
}

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
