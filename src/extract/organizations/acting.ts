import { elementAt } from '../../document/partition.ts'
import { type Mention, type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isName } from '../mentions/mention.ts'
import { isSender } from '../mentions/places/dateline.ts'
import {
  givenBy,
  joinsList,
  leadsToBody,
  mayBePaper,
  mayBePlace,
  opensTurn,
  organizes,
  reporter,
  titleMarks,
} from './acting-rules.ts'

/**
 * Whether the name of an organization means the body. A museum that is visited is a place and a paper that is read is a thing; either is a
 * body where somebody holds an office there, where it speaks or does what bodies do, and in a list of bodies.
 */
export function isMeantAsBody(
  text: string,
  mentions: readonly Mention[],
  index: number,
  lexicon: Lexicon,
): boolean {
  const mention = mentions[index]
  if (mention === undefined) return false
  const words = wordsAt(text, mention)
  const isRead = isPaper(text, mention)
  if (!isRead && !mayBePlace.test(words)) return true
  if (holdsOffice(text, mentions, index)) return true
  const [first, last] = listAround(text, mentions, index)
  const end = mentions[last]?.end ?? mention.end
  if (organizes.test(text.slice(end, end + longestDeed))) return true
  if (speaks(text, mention, lexicon) || isSender(text, mention)) return true
  if (leadsToBody.test(wordsBefore(text, mentions[first]?.start ?? mention.start, longestLead))) return true
  for (let other = first; other <= last; other++) {
    const beside = mentions[other]
    if (beside === undefined || other === index) continue
    if (!mayBePlace.test(wordsAt(text, beside)) && !isPaper(text, beside)) return true
  }
  return false
}

const longestDeed = 16
const longestLead = 6
const longestGift = 10

/** 国务院|特殊津贴, 云岭科技|奖: whether a name is only part of what a prize is called. */
export const namesPrize = (text: string, { end }: Span): boolean =>
  givenBy.test(text.slice(end, end + longestGift))

/** 《云岭晨报》|报道, 青禾日报|：in an interview. */
function speaks(text: string, { end }: Span, { cueVerbs }: Lexicon): boolean {
  const behind = text.charAt(end) === titleMarks[1] ? end + 1 : end
  return opensTurn.test(text.charAt(behind)) || cueVerbs.matchAt(text, behind) !== undefined
}

/** Whether a name is that of a paper or a magazine. */
function isPaper(text: string, { start, end }: Span): boolean {
  if (mayBePaper.test(text.slice(start, end))) return true
  const [opens, closes] = titleMarks
  return text.charAt(start - 1) === opens && text.charAt(end) === closes
}

/** Whether a title stands behind, which is no reporter's or a named one's. */
function holdsOffice(text: string, mentions: readonly Mention[], index: number): boolean {
  const end = mentions[index]?.end ?? 0
  const next = mentions[index + 1]
  if (next?.label !== 'title' || next.start > end + 1) return false
  if (!reporter.test(wordsAt(text, next))) return true
  const holder = mentions[index + 2]
  return holder !== undefined && isName(holder) && holder.start <= next.end + 1
}

/** The first and the last mention of the list that one stands in, of so many at most on each side. */
function listAround(text: string, mentions: readonly Mention[], index: number): readonly [number, number] {
  let first = index
  while (index - first < longestList && areListed(text, elementAt(mentions, first - 1), mentions[first]))
    first--
  let last = index
  while (last - index < longestList && areListed(text, mentions[last], mentions[last + 1])) last++
  return [first, last]
}

const longestList = 6

const areListed = (text: string, before: Mention | undefined, after: Mention | undefined): boolean =>
  before?.label === 'organization' &&
  after?.label === 'organization' &&
  after.start === before.end + 1 &&
  joinsList.test(text.charAt(before.end))
