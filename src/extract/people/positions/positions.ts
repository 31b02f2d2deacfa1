import { type Mention, type Span, wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { OrganizationMention, TitleMention } from '../../mentions/mention.ts'
import { splitMelted } from './melted-titles.ts'
import {
  betweenNameAndTitle,
  betweenOrganizationAndTitle,
  closesGloss,
  closesShortName,
  constituency,
  councillor,
  councillorOfArea,
  inCharge,
  joinsByMark,
  joinsOthers,
  joinsTitles,
  ofEvent,
  officeAbroad,
  ofOurs,
  opensGloss,
  opensNextTitle,
  opensShortName,
  partyInArea,
  partyInParliament,
  postedTo,
  profession,
  takesUp,
  tellsHolder,
  untoldSeat,
} from './rules.ts'
import { type Seat, seatToShare, toSeats } from './seats.ts'

/** Titles that one phrase gives together: `招商银行副行长、首席信息官`. */
export interface Position extends Mention<'position'> {
  readonly seats: readonly [Seat, ...Seat[]]
}

const organizationLabels = new Set(['organization', 'place', 'country', 'common'])

/** Every title with the organization before it, joined to the titles that go with it; in text order. */
export function findPositions(text: string, mentions: readonly Mention[], lexicon: Lexicon): Position[] {
  const positions: Position[] = []
  let seats: Seat[] = []
  let start = 0
  let end = -1
  const finish = (): void => {
    const [first, ...others] = seats.map(seat => splitMelted(text, seat, lexicon))
    if (first) {
      // 环保署长: the office that the title begins in is of the position too.
      const from = Math.min(start, first.organization?.start ?? start)
      positions.push({
        start: from,
        end,
        label: 'position',
        rule: 'people/position',
        seats: [first, ...others],
      })
    }
    seats = []
  }
  for (const [index, mention] of mentions.entries()) {
    if (!isTitle(mention)) continue
    const gloss = seats.length > 0 ? endOfGloss(text, end, mention) : undefined
    if (gloss !== undefined) {
      end = gloss
      continue
    }
    const post = postBefore(text, mentions, index)
    const title = post === undefined ? mention : { ...mention, start: post.titleStart }
    const held = post === undefined ? organizationBefore(text, mentions, index) : post.held
    const from = held?.start ?? title.start
    const between = text.slice(end, from)
    const isUntold =
      held === undefined &&
      !joinsTitles.test(between) &&
      untoldSeat.test(between) &&
      namesUnknown(mentions, index, end)
    // 王实担任会长、云岭大学校长李远, 王实出任主席、副主席是李远: what is taken up and what the next has are two.
    const isTakenUp =
      seats.length > 0 &&
      takesUp.test(text.slice(Math.max(0, start - longestVerb), start)) &&
      (held === undefined
        ? tellsHolder.test(text.slice(title.end, title.end + longestTelling))
        : isBeforeName(mentions, index))
    // 信贷部负责人及晋北分行行长李若川: those in charge are others.
    const isOfOthers =
      held !== undefined &&
      joinsOthers.test(between) &&
      inCharge.test(text.slice(Math.max(0, end - longestInCharge), end))
    const isJoined =
      seats.length > 0 &&
      !isTakenUp &&
      !isOfOthers &&
      from >= end &&
      (isUntold || joinsTitles.test(between)) &&
      !(
        (isUntold || isOfNext(mentions, index, held)) &&
        joinsByMark.test(between) &&
        followsName(text, mentions, index, start)
      )
    if (!isJoined) {
      finish()
      start = from
    }
    const last = seats.at(-1)
    if (isJoined && between === '' && last && opensNextTitle.test(wordsAt(text, last.title))) {
      seats[seats.length - 1] = { ...last, title: { ...title, start: last.title.start } }
      end = mention.end
      continue
    }
    const isOwn = isUntold || ofEvent.test(wordsAt(text, title))
    if (isOwn && held === undefined) seats.push({ title, organization: null, isCommon: true })
    else seats.push(...toSeats(text, title, held, isJoined ? seatToShare(seats) : undefined))
    end = mention.end
  }
  finish()
  return positions
}

const isTitle = (mention: Mention): mention is TitleMention => mention.label === 'title'

interface Held extends Span {
  readonly organization: OrganizationMention
  readonly isCommon: boolean
}

/** `中国驻越南大使`: the post abroad belongs to the title, which is held for the country before it. */
function postBefore(
  text: string,
  mentions: readonly Mention[],
  index: number,
): { readonly titleStart: number; readonly held: Held | undefined } | undefined {
  const abroad = organizationBefore(text, mentions, index)
  const titleStart = (abroad?.start ?? 0) - 1
  if (abroad === undefined || !postedTo.test(text.charAt(titleStart))) return undefined
  const sender = mentions.findLast(({ end }) => end <= titleStart)
  if (sender?.end !== titleStart || !organizationLabels.has(sender.label))
    return { titleStart, held: undefined }
  const { start, end } = sender
  // 中央政府驻云海联络办公室副主任: the office abroad is part of the organization's name.
  if (officeAbroad.test(wordsAt(text, abroad)))
    return {
      titleStart: mentions[index]?.start ?? titleStart,
      held: { ...abroad, start, organization: { ...abroad.organization, start } },
    }
  const rule = sender.label === 'organization' ? sender.rule : (`people/${sender.label}-of-title` as const)
  const organization: OrganizationMention = { start, end, label: 'organization', rule }
  return { titleStart, held: { start, end, organization, isCommon: false } }
}

/** The organization directly before a title: places, organizations and units that touch are one. */
function organizationBefore(text: string, mentions: readonly Mention[], index: number): Held | undefined {
  const title = mentions[index]
  const last = outsideBrackets(text, mentions, index - 1)
  if (title === undefined || last === undefined || !organizationLabels.has(last.label)) return undefined
  if (!betweenOrganizationAndTitle.test(text.slice(last.end, title.start))) return undefined
  let first = last
  for (let before = mentions.indexOf(last) - 1; before >= 0; before--) {
    const mention = mentions[before]
    if (mention === undefined || mention.end !== first.start || !organizationLabels.has(mention.label)) break
    if (mention.label === 'common' && ofOurs.test(text.charAt(mention.start))) break
    first = mention
  }
  const words = wordsAt(text, title)
  if (first === last && isArea(last) && profession.test(words)) return undefined
  const elects = constituency.test(text.slice(first.start, last.end))
  if (elects && councillor.test(words) && !councillorOfArea.test(words)) return undefined
  const party = partyBefore(text.slice(first.start, last.end), words)
  const organization: OrganizationMention = {
    start: first.start + party,
    end: last.end,
    label: 'organization',
    rule: last.label === 'organization' ? last.rule : `people/${last.label}-of-title`,
  }
  return {
    start: first.start,
    end: last.end,
    organization,
    isCommon: first === last && last.label === 'common',
  }
}

/** How long the name of a party is that stands before the council or area that a member of it sits in. */
const partyBefore = (organization: string, title: string): number =>
  ((councillor.test(title) ? partyInArea.exec(organization) : null) ??
    partyInParliament.exec(organization))?.[0].length ?? 0

const isArea = ({ label }: Mention): boolean => label === 'country' || label === 'place'

/** `国际清算组织（ICO）总裁`, `云岭联合会（以下简称“联合会”）会长`: the name before the brackets, not the short one within. */
function outsideBrackets(text: string, mentions: readonly Mention[], index: number): Mention | undefined {
  const inside = mentions[index]
  const before = mentions[index - 1]
  if (inside === undefined || before === undefined) return inside
  const isBracketed =
    closesShortName.test(text.slice(inside.end, inside.end + longestClosing)) &&
    opensShortName.test(text.slice(before.end, inside.start))
  return isBracketed ? before : inside
}

const longestClosing = 3

/** Where the brackets close that hold a title's English form: `首席财务官（CFO）`. */
function endOfGloss(text: string, end: number, { start, end: titleEnd }: TitleMention): number | undefined {
  if (!latin.test(text.charAt(start)) || latin.test(text.charAt(end - 1))) return undefined
  if (!opensGloss.test(text.slice(end, start))) return undefined
  const closing = closesGloss.exec(text.slice(titleEnd, titleEnd + 2))
  return closing === null ? undefined : titleEnd + closing[0].length
}

const latin = /\p{Script=Latin}/u

/** Whether a title belongs to the name after it: it has an organization of its own, or the name stands directly after it. */
const isOfNext = (mentions: readonly Mention[], index: number, held: Held | undefined): boolean =>
  held !== undefined || isBeforeName(mentions, index)

const isBeforeName = (mentions: readonly Mention[], index: number): boolean =>
  mentions[index + 1]?.label === 'name' && mentions[index + 1]?.start === mentions[index]?.end

const longestVerb = 4
const longestTelling = 3
    // 信贷部负责人及晋北分行行长李若川: those in charge are others.
    const isOfOthers =
      held !== undefined &&
      joinsOthers.test(between) &&
      inCharge.test(text.slice(Math.max(0, end - longestInCharge), end))

/** Whether nothing that is known stands between a title and one before it, and a name after it. */
const namesUnknown = (mentions: readonly Mention[], index: number, end: number): boolean =>
  isOfNext(mentions, index, undefined) && (mentions[index - 1]?.end ?? 0) <= end

/** Whether a name stands directly before a position: in 王实教授、云岭大学校长陶若溪 the two titles are of two people. */
function followsName(text: string, mentions: readonly Mention[], index: number, start: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const mention = mentions[before]
    if (mention === undefined || mention.start >= start) continue
    return mention.label === 'name' && betweenNameAndTitle.test(text.slice(mention.end, start))
  }
  return false
}
