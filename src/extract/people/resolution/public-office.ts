import { type Span, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { toOrganization } from '../person.ts'
import {
  council,
  headOfCity,
  memberOfParty,
  ofCity,
  opensBare,
  trade,
  tradesSitIn,
} from './bare-title-rules.ts'
import type { NamedOrganization } from './host.ts'
import { memberOfCouncil } from './list-rules.ts'

/** `航运界议员`, `议员`: a member of the parliament that the text has named, for a constituency of a trade or where it names no other council. */
export const parliamentOf = (
  text: string,
  words: string,
  { start }: Span,
  organizations: readonly NamedOrganization[],
): NamedOrganization | undefined => {
  if (!memberOfCouncil.test(words)) return undefined
  const opening = text.slice(Math.max(0, start - longestTrade), start)
  const isOnly = (): boolean =>
    opensBare.test(opening) &&
    organizations.every(mention => {
      const name = wordsAt(text, mention)
      return !council.test(name) || tradesSitIn.test(name)
    })
  if (!trade.test(opening) && !isOnly()) return undefined
  const seat = organizations.findLast(
    mention => mention.end < start && tradesSitIn.test(wordsAt(text, mention)),
  )
  const parliament = seat && tradesSitIn.exec(wordsAt(text, seat))
  if (!seat || !parliament) return undefined
  // 工程界立法会, 立法会福利事务委员会: the parliament without the constituency of whom it was said before, or its committee.
  const from = seat.start + parliament.index
  return { ...seat, start: from, end: from + parliament[0].length }
}

/** What elects a member is told by so many characters before the title. */
const longestTrade = 5

/** `云岭党立委赴会。出席的立委有陶若溪、王实`: the party last named directly before the same title. */
export const partyOf = (
  text: string,
  words: string,
  { start }: Span,
  organizations: readonly NamedOrganization[],
): NamedOrganization | undefined =>
  memberOfParty.test(words)
    ? organizations.findLast(
        ({ end }) => end < start && start - end <= farthestParty && text.startsWith(words, end),
      )
    : undefined

/** A list is of whom the sentence before, or the one before that, has spoken of, in characters. */
const farthestParty = 120

/** `台中市政府…，市长陶若溪`: the one city or county whose bodies the text has named before its head. */
export function cityOf(
  text: string,
  words: string,
  { start }: Span,
  organizations: readonly NamedOrganization[],
): OrganizationMention | undefined {
  const kind = headOfCity.exec(words)?.[1]
  if (kind === undefined) return undefined
  const cities = organizations.flatMap(mention => {
    const match = ofCity.exec(wordsAt(text, mention))
    return match?.groups?.kind === kind
      ? [{ ...toOrganization(mention), end: mention.start + match[0].length }]
      : []
  })
  const last = cities.findLast(city => city.end <= start)
  return last !== undefined && cities.every(city => wordsAt(text, city) === wordsAt(text, last))
    ? last
    : undefined
}
