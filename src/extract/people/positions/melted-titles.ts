import { type Span, withEdges, wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { OrganizationMention, TitleMention } from '../../mentions/mention.ts'
import {
  beginsInCountry,
  endsInOffice,
  headOfKnown,
  meltedMinister,
  meltedOffice,
  officeHead,
} from './melted-title-rules.ts'
import { formerOffice } from './rules.ts'
import type { Seat } from './seats.ts'

/**
 * `美国国防部长` is held in 美国国防部 by its 部长, and `房屋局长` in the 房屋局 that the lexicon knows: office and title overlap in one
 * character.
 */
export function splitMelted(text: string, seat: Seat, lexicon: Lexicon): Seat {
  const { title, organization, isCommon } = seat
  const country = countryInTitle(text, seat, lexicon)
  if (country !== undefined) return { title, organization: country, isCommon }
  // 新加坡前外交部长 is of the country; the ministry has another minister now.
  if (formerOffice.test(wordsAt(text, title))) return seat
  const whole = knownBefore(text, title, lexicon)
  if (
    whole !== undefined &&
    (organization === null || (organization.end === title.start && organization.start >= whole.start))
  )
    return {
      title: withEdges(title, Math.max(title.start, whole.end - 1), title.end),
      organization: {
        start: whole.start,
        end: whole.end,
        label: 'organization',
        rule: 'people/office-in-title',
      },
      isCommon,
    }
  const end = endOfOffice(text, title)
  if (end === undefined || (organization !== null && organization.end > title.start)) return seat
  // The organization of a title before is not what a ministry is part of: 中共中央政治局委员、外交部长.
  if (organization !== null && organization.end < title.start && end > title.start + 1)
    return splitMelted(text, { title, organization: null, isCommon }, lexicon)
  const known = organization === null ? startOfOffice(text, end, lexicon) : organization.start
  const start = Math.min(known ?? title.start, title.start)
  if (start === title.start && end === title.start + 1) return seat
  if (organization !== null && organization.end !== title.start) return seat
  if (organization !== null && end === title.start + 1 && endsInOffice.test(text.slice(start, title.start)))
    return seat
  return {
    title: withEdges(title, end - 1, title.end),
    organization: { start, end, label: 'organization', rule: 'people/office-in-title' },
    isCommon,
  }
}

/** `美国务卿`: the country's last character begins the title. */
function countryInTitle(
  text: string,
  { title, organization }: Seat,
  { countries }: Lexicon,
): OrganizationMention | undefined {
  if (organization === null || organization.end - organization.start > 1) return undefined
  if (organization.end !== title.start || !beginsInCountry.test(wordsAt(text, title))) return undefined
  const end = title.start + 1
  return countries.get(text.slice(organization.start, end)) === undefined
    ? undefined
    : withEdges(organization, organization.start, end)
}

/** The known organization that ends within the title: 中研院 in 中研院|长, 文化、社区及青年部 in 青年部|长. */
function knownBefore(text: string, { start, end }: Span, { organizations }: Lexicon): Span | undefined {
  if (!headOfKnown.test(text.slice(start, end))) return undefined
  const known = organizations.matchBefore(text, end - 1, Math.max(0, start - longestOffice))
  return known === undefined || known.start >= start ? undefined : { start: known.start, end: end - 1 }
}

/** Where the office ends whose last character begins the title: 国防部 in 国防部长. */
function endOfOffice(text: string, title: TitleMention): number | undefined {
  const words = wordsAt(text, title)
  const ministry = meltedMinister.exec(words)?.[1]
  if (ministry !== undefined) return title.start + ministry.length
  const office = title.rule === 'titles/head-with-field' ? meltedOffice.exec(words)?.[1] : undefined
  if (office !== undefined) return title.start + office.length
  return officeHead.test(words) ? title.start + 1 : undefined
}

/** The longest office that the lexicon knows and that ends here. */
function startOfOffice(text: string, end: number, lexicon: Lexicon): number | undefined {
  const from = Math.max(0, end - longestOffice)
  const known = lexicon.organizations.matchBefore(text, end, from)
  if (known !== undefined) return known.start
  const office = lexicon.organizationSuffixes.matchBefore(text, end, from)
  return office?.entry === 'office' ? office.start : undefined
}

const longestOffice = 12
