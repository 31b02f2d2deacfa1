import { lastBefore } from '../../../document/sorted-spans.ts'
import { type Mention, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { officeOfGovernment, officeOfParty } from './rules.ts'

/** `中央港澳办、国务院港澳办副主任`: the office of the party that is one with that of the government, before which it stands. */
export function sisterOffice(
  text: string,
  office: OrganizationMention | undefined,
): OrganizationMention | undefined {
  if (office === undefined || !officeOfGovernment.test(wordsAt(text, office))) return undefined
  const end = office.start - 1
  const words = officeOfParty.exec(text.slice(Math.max(0, end - longestOffice), office.start))?.[1]
  return words === undefined
    ? undefined
    : { start: end - words.length, end, label: 'organization', rule: 'people/sister-office' }
}

const longestOffice = 16

/** `云岭金控暨云岭银行董事长`: the body that has the same head, before 暨. */
export function jointBody(
  text: string,
  mentions: readonly Mention[],
  body: OrganizationMention | undefined,
): OrganizationMention | undefined {
  if (body === undefined || text.charAt(body.start - 1) !== joinsBodies) return undefined
  const before = lastBefore(mentions, body.start)
  return before?.label === 'organization' && before.end === body.start - 1
    ? { start: before.start, end: before.end, label: 'organization', rule: before.rule }
    : undefined
}

const joinsBodies = '暨'
