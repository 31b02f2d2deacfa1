import { addAll } from '../../../document/add-to.ts'
import { type Mention, type Span, withEdges, wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { TitleMention } from '../../mentions/mention.ts'
import { endOfGloss } from './brackets.ts'
import { constituencyBefore } from './constituency.ts'
import { type Held, organizationBefore, postBefore } from './held.ts'
import { joinOf, type ReadTitle } from './joined-titles.ts'
import { splitMelted } from './melted-titles.ts'
import { actsForNext, ofEvent, opensNextTitle, pronounBefore } from './rules.ts'
import { type Seat, seatToShare, toSeats } from './seats.ts'
import { jointBody, sisterOffice } from './sister-offices.ts'

/** Titles that one phrase gives together: `招商银行副行长、首席信息官`. */
export interface Position extends Mention<'position'> {
  readonly seats: readonly [Seat, ...Seat[]]
}

/** A position whose last title has been read, and may be gone on with: each further one adds its seats. */
interface OpenPosition extends Span {
  readonly seats: Seat[]
}

/** Every title with the organization before it, joined to the titles that go with it; in text order. */
export function findPositions(text: string, mentions: readonly Mention[], lexicon: Lexicon): Position[] {
  const positions: OpenPosition[] = []
  for (const [index, mention] of mentions.entries()) {
    if (!isTitle(mention) || isVerb(text, mentions, index)) continue
    const before = positions.at(-1)
    const gloss = before && endOfGloss(text, before.end, mention)
    if (before !== undefined && gloss !== undefined) {
      positions[positions.length - 1] = { start: before.start, end: gloss, seats: before.seats }
      continue
    }
    const read = readTitle(text, mentions, index, mention)
    const join = joinOf(text, mentions, before, read)
    if (before !== undefined && join.isJoined)
      positions[positions.length - 1] = goOnWith(text, before, read, join.isUntold)
    else positions.push(beginWith(text, mentions, read, join.isUntold))
  }
  const finished: Position[] = []
  for (const position of positions) addAll(finished, finish(text, position, lexicon))
  return finished
}

const isTitle = (mention: Mention): mention is TitleMention => mention.label === 'title'

/** 王实秘书长|代表|双方, 王实|代表|李远会长, 他|代表|李远: behind who acts, a name with its title, or one without before another name. */
function isVerb(text: string, mentions: readonly Mention[], index: number): boolean {
  const verb = mentions[index]
  if (verb === undefined || !actsForNext.test(wordsAt(text, verb))) return false
  const [name, before] = [mentions[index - 2], mentions[index - 1]]
  const isBehind = before !== undefined && before.end === verb.start
  if (isBehind && before.label === 'title' && name?.label === 'name' && name.end === before.start) return true
  const next = mentions[index + 1]
  if (next?.label !== 'name' || next.start !== verb.end) return false
  return pronounBefore.test(text.charAt(verb.start - 1)) || (isBehind && before.label === 'name')
}

/** A title with what it is held in, and where both begin. */
interface HeldTitle extends ReadTitle {
  readonly title: TitleMention
  readonly held: Held | undefined
}

function readTitle(
  text: string,
  mentions: readonly Mention[],
  index: number,
  mention: TitleMention,
): HeldTitle {
  const post = postBefore(text, mentions, index)
  const title = post === undefined ? mention : withEdges(mention, post.titleStart, mention.end)
  const held = post === undefined ? organizationBefore(text, mentions, index) : post.held
  const start = held?.start ?? constituencyBefore(text, title) ?? title.start
  return { index, title, held, start, isHeld: held !== undefined }
}

/** A position of one title, which two offices that are one share (`中央港澳办、国务院港澳办副主任`), or two bodies of one head. */
function beginWith(
  text: string,
  mentions: readonly Mention[],
  read: HeldTitle,
  isUntold: boolean,
): OpenPosition {
  const { title, held, start } = read
  const sister = sisterOffice(text, held?.organization) ?? jointBody(text, mentions, held?.organization)
  const seats = seatsOf(text, read, isUntold)
  if (sister !== undefined) seats.unshift({ title, organization: sister, isCommon: false })
  return { start: sister?.start ?? start, end: title.end, seats }
}

/** A position with one more title: a seat of its own, or the rest of the title before. */
function goOnWith(text: string, position: OpenPosition, read: HeldTitle, isUntold: boolean): OpenPosition {
  const { title, start } = read
  const last = position.seats.at(-1)
  if (last !== undefined && start === position.end && opensNextTitle.test(wordsAt(text, last.title))) {
    const { organization, isCommon } = last
    const whole = withEdges(title, last.title.start, title.end)
    position.seats[position.seats.length - 1] = { title: whole, organization, isCommon }
  } else position.seats.push(...seatsOf(text, read, isUntold, seatToShare(text, title, position.seats)))
  return { start: position.start, end: title.end, seats: position.seats }
}

/** The seats that a title gives, which may share what the one before is held in. */
function seatsOf(text: string, { title, held }: HeldTitle, isUntold: boolean, before?: Seat): Seat[] {
  const isOwn = isUntold || ofEvent.test(wordsAt(text, title))
  return isOwn && held === undefined
    ? [{ title, organization: null, isCommon: true }]
    : toSeats(text, title, held, before)
}

/** The position with its melted titles split. */
function finish(text: string, { start, end, seats }: OpenPosition, lexicon: Lexicon): Position[] {
  const [first, ...others] = seats.map(seat => splitMelted(text, seat, lexicon))
  if (first === undefined) return []
  // 环保署长: the office that the title begins in is of the position too.
  const from = Math.min(start, first.organization?.start ?? start)
  return [{ start: from, end, label: 'position', rule: 'people/position', seats: [first, ...others] }]
}
