import { elementAt, lastOfBeginning } from '../../../document/partition.ts'
import { type Mention, type Span, withEdges, wordsAt, wordsBefore } from '../../../document/span.ts'
import { isArea, type OrganizationMention } from '../../mentions/mention.ts'
import { outsideBrackets } from './brackets.ts'
import {
  betweenOrganizationAndTitle,
  betweenScripts,
  constituency,
  councillor,
  councillorOfArea,
  hasUnits,
  isBlank,
  joinsAreas,
  officeAbroad,
  partyInArea,
  partyInParliament,
  postedTo,
  profession,
  tradeOfParliament,
  unitOfBody,
} from './rules.ts'
import { organizationLabels } from './seats.ts'

/** What a title is held in, by the words before it. */
export interface Held extends Span {
  readonly organization: OrganizationMention
  readonly isCommon: boolean
}

/** `中国驻越南大使`: the post abroad belongs to the title, which is held for the country before it. */
export function postBefore(
  text: string,
  mentions: readonly Mention[],
  index: number,
): { readonly titleStart: number; readonly held: Held | undefined } | undefined {
  const abroad = organizationBefore(text, mentions, index)
  if (abroad === undefined) return undefined
  const titleStart = postingStart(text, abroad.start)
  if (titleStart === undefined) return undefined
  const sender = lastOfBeginning(mentions, ({ end }) => end <= titleStart)
  const isSender =
    sender !== undefined &&
    organizationLabels.has(sender.label) &&
    betweenOrganizationAndTitle.test(text.slice(sender.end, titleStart))
  if (!isSender) return { titleStart, held: undefined }
  const { start, end } = sender
  // 中央政府驻云海联络办公室副主任: the office abroad is part of the organization's name.
  if (officeAbroad.test(wordsAt(text, abroad)))
    return {
      titleStart: mentions[index]?.start ?? titleStart,
      held: {
        ...abroad,
        start,
        organization: withEdges(abroad.organization, start, abroad.organization.end),
      },
    }
  const rule = sender.label === 'organization' ? sender.rule : (`people/${sender.label}-of-title` as const)
  const organization: OrganizationMention = { start, end, label: 'organization', rule }
  return { titleStart, held: { start, end, organization, isCommon: false } }
}

/** Where the word begins before a place that tells that somebody is posted there: 常驻, 驻. */
function postingStart(text: string, place: number): number | undefined {
  const posted = postedTo.exec(wordsBefore(text, place, longestPosted))
  return posted === null ? undefined : place - posted[0].length
}

const longestPosted = 2

/** The organization directly before a title: places, organizations and units that touch are one. */
export function organizationBefore(
  text: string,
  mentions: readonly Mention[],
  index: number,
): Held | undefined {
  if (index === 0) return undefined
  const title = mentions[index]
  const lastIndex = outsideBrackets(text, mentions, index - 1)
  const last = mentions[lastIndex]
  if (title === undefined || last === undefined || !organizationLabels.has(last.label)) return undefined
  if (!betweenOrganizationAndTitle.test(text.slice(last.end, title.start))) return undefined
  let first = last
  for (let before = lastIndex - 1; before >= 0; before--) {
    const mention = mentions[before]
    if (mention === undefined || !organizationLabels.has(mention.label)) break
    const isJoined = (): boolean =>
      betweenScripts.test(text.slice(mention.end - 1, first.start)) ||
      isUnitBehindBlank(text, mention, first, title) ||
      areBranches(text, mentions, before, first)
    if (mention.end !== first.start && !isJoined()) break
    first = mention
  }
  const words = wordsAt(text, title)
  if (
    first === last &&
    isArea(last) &&
    profession.test(words) &&
    postingStart(text, first.start) === undefined
  )
    return undefined
  const elects = constituency.test(text.slice(first.start, last.end))
  const seated = elects ? tradeOfParliament.exec(text.slice(first.start, last.end))?.[0].length : undefined
  if (elects && seated === undefined && councillor.test(words) && !councillorOfArea.test(words))
    return undefined
  const party = partyBefore(text.slice(first.start, last.end), words)
  const organization: OrganizationMention = {
    start: first.start + party,
    end: seated === undefined ? last.end : first.start + seated,
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

/** 云岭大学 法律研究所 教授: a page parts what somebody is called by in fields, a body, its unit and the title. */
const isUnitBehindBlank = (text: string, body: Mention, unit: Mention, title: Mention): boolean =>
  isBlank.test(text.slice(body.end, unit.start)) &&
  isBlank.test(text.slice(unit.end, title.start)) &&
  hasUnits.test(wordsAt(text, body)) &&
  unitOfBody.test(wordsAt(text, unit))

/** How long the name of a party is that stands before the council or area that a member of it sits in. */
const partyBefore = (organization: string, title: string): number =>
  ((councillor.test(title) ? partyInArea.exec(organization) : null) ??
    partyInParliament.exec(organization))?.[0].length ?? 0

/** `云岭银行香港及澳门总经理`: one title in two areas where one organization is. */
function areBranches(text: string, mentions: readonly Mention[], index: number, other: Mention): boolean {
  const [organization, one] = [elementAt(mentions, index - 1), mentions[index]]
  return (
    one !== undefined &&
    organization?.label === 'organization' &&
    organization.end === one.start &&
    isArea(one) &&
    isArea(other) &&
    joinsAreas.test(text.slice(one.end, other.start))
  )
}
