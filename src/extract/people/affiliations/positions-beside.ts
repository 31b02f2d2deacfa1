import { indexOfSpan } from '../../../document/sorted-spans.ts'
import { type Mention, wordsBefore } from '../../../document/span.ts'
import { isName, type NameMention } from '../../mentions/mention.ts'
import type { Position } from '../positions/positions.ts'
import { takesUp } from '../positions/rules.ts'
import { continuesPosition, endsPosition, givenBefore, leadsOn, listMark } from './holder-rules.ts'
import { isPosition } from './mention-kinds.ts'
import { sharedAfterRule } from './rules-of-lists.ts'

/** The positions that go with somebody's position, before or after it. */
export function positionsBeside(
  text: string,
  mentions: readonly Mention[],
  name: NameMention,
  position: Position,
  rule: string,
): Iterable<Position> {
  if (position.start >= name.start) return continued(text, mentions, name, position)
  return rule === sharedAfterRule ? leading(text, mentions, position) : []
}

/** The positions that follow somebody's position and are said of the same: `X，Y大学教授，博士生导师，现任Z公司董事`. */
function* continued(
  text: string,
  mentions: readonly Mention[],
  name: NameMention,
  position: Position,
): Generator<Position> {
  let end = position.end
  const before = mentions[indexOfSpan(mentions, name) - 1]
  const isTitledBefore = isPosition(before) && before.end === name.start
  for (let index = indexOfSpan(mentions, position) + 1; ; index++) {
    const next = mentions[index]
    if (!isPosition(next) || !continuesPosition.test(text.slice(end, next.start))) return
    if (!endsPosition.test(text.slice(next.end, next.end + longestEnd))) return
    // 王实教授，云岭学会理事长、云岭大学陶若溪教授: it is of the next.
    const opensNext = mentions[index + 1]?.start === next.end + 1 && listMark.test(text.charAt(next.end))
    if (opensNext && mentions.slice(index + 1, index + 3).some(isName)) return
    // 院长王实教授，云岭学会理事长，云岭大学校长陶若溪: so it is where titles stand before the names.
    if (isTitledBefore && leadsToName(text, mentions, index)) return
    yield next
    end = next.end
  }
}

/** Whether behind a position and a mark another one and its holder follow. */
function leadsToName(text: string, mentions: readonly Mention[], index: number): boolean {
  const [position, next, holder] = mentions.slice(index, index + 3)
  return (
    position !== undefined &&
    isPosition(next) &&
    isName(holder) &&
    next.end === holder.start &&
    leadsOn.test(text.slice(position.end, next.start))
  )
}

const longestVerb = 4
const longestEnd = 2

/** The positions with nobody's name at them that lead to somebody's: `人民艺术家，原文化部部长，云岭大学教授王实`. */
function* leading(text: string, mentions: readonly Mention[], position: Position): Generator<Position> {
  let { start } = position
  for (let index = indexOfSpan(mentions, position) - 1; ; index--) {
    const before = mentions[index]
    if (!isPosition(before) || !leadsOn.test(text.slice(before.end, start))) return
    // 王实担任会长，云岭大学教授李远…: it is that of whom it has been given to.
    const opening = wordsBefore(text, before.start, longestVerb)
    if (takesUp.test(opening) || givenBefore.test(opening)) return
    const beside = mentions[index - 1]
    if (beside !== undefined && isName(beside) && !listMark.test(text.slice(beside.end, before.start))) return
    yield before
    start = before.start
  }
}
