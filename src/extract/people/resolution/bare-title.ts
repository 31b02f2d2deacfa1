import { type Span, wordsAt } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { opensTitle } from '../confidence-rules.ts'
import type { Affiliation } from '../person.ts'
import { academicRank, academy, hasAcademicRanks } from '../scholar-rules.ts'
import {
  afterListedName,
  bareTitles,
  beforeOffice,
  chiefOfBody,
  council,
  listMark,
  memberInMinutes,
  memberOfCouncil,
  nowhereHeld,
  ofUniversity,
  ownOffice,
  ownUniversity,
  partyOrgan,
  rankBehindName,
  sharedArea,
  shortPointers,
  universityWithCouncil,
  venue,
} from './bare-title-rules.ts'
import { committee, notOfCommittee } from './common-noun-rules.ts'
import type { NamedOrganization, ReportHost } from './host.ts'
import { outletOf } from './outlet.ts'

const longestTerm = 6
/** Courtesies and where somebody stands in a picture are no longer, in characters. */
const longestEntry = 16

/** An organization so far before a bare title (in characters) is not what the title is held in. */
const farthestBefore = 200

/** What titles are held in that have been read. */
interface KnownHolders extends ReportHost {
  /** Where the organizations start. */
  readonly holders: ReadonlySet<number>
  /** The organizations by where the phrase ends that gives the title; null where it only points at one (本会) that the text does not name. */
  readonly heldAt: ReadonlyMap<number, OrganizationMention | null>
}

/**
 * `云岭银行日前举行发布会，行长张三表示`: a title that stands without an organization is held in the one named last that can have it.
 * A title that opens a sentence continues what the text is about: its host, if it names one. One of the same sentence comes before one that the text gives somebody else's title in (which starts at one of `holders`), and that before any other.
 */
export function resolveBareTitle(
  text: string,
  affiliation: Affiliation,
  organizations: readonly NamedOrganization[],
  { holders, heldAt, host, isOfParliament }: KnownHolders,
): Affiliation {
  const { title, organization, rule, span } = affiliation
  const words = wordsAt(text, title)
  if (organization !== null) {
    const isParty = partyOrgan.test(wordsAt(text, organization))
    if (ownOffice.test(words) && isParty && !standsBefore(text, organization, title))
      return { ...affiliation, organization: null }
    return withArea(text, affiliation, organizations)
  }
  const pointer = shortPointers[text.charAt(span.start - 1)]
  const pointed = pointer === undefined ? span.start : span.start - 1
  const opening =
    pointed - (beforeOffice.exec(text.slice(Math.max(0, pointed - longestTerm), pointed))?.[0].length ?? 0)
  const opens = (start: number): boolean => opensTitle.test(text.slice(Math.max(0, start - 1), start))
  if (!opens(pointed) && !opens(opening)) return affiliation
  // A list goes on with what it began with, not with an organization of another sentence.
  const isListed = listMark.test(text.charAt(span.start - 1))
  const entry = text.slice(Math.max(0, span.start - longestEntry), span.start - 1)
  const listed = isListed
    ? heldAt.get(span.start - 1 - (afterListedName.exec(entry)?.[0].length ?? 0))
    : undefined
  if (listed && rule !== rankRule && goesOnWithRank(text, words, listed))
    return { ...affiliation, organization: listed }
  const outlet = outletOf(text, words, span, organizations)
  if (outlet !== undefined) return { ...affiliation, organization: toMention(outlet) }
  const university = listed ? universityOf(text, words, listed) : undefined
  if (university !== undefined) return { ...affiliation, organization: university }
  if (nowhereHeld.test(words) || (rule === rankRule && rankBehindName.test(words))) return affiliation
  const bare = bareTitles.find(({ title: pattern }) => pattern.test(words))
  if (bare === undefined || listed === null) return affiliation
  if (isOfParliament && memberInMinutes.test(words)) return affiliation
  // 来我校访问。校党委书记陶若溪: of the one who writes, not of who visits.
  const isOfUniversity = ofUniversity.test(text.slice(opening, span.start) + words)
  const from = isOfUniversity ? text.lastIndexOf(ownUniversity, span.start - 1) : -1
  const isNoOfficer = notOfCommittee.test(words)
  const isOfKind = (mention: NamedOrganization): boolean =>
    !(isNoOfficer && committee.test(wordsAt(text, mention))) &&
    (holders.has(mention.start) || !venue.test(wordsAt(text, mention))) &&
    mention.end <= span.start &&
    mention.end > from &&
    (pointer?.test(wordsAt(text, mention)) ?? true) &&
    bare.kinds.includes(mention.kind)
  const canHold = (mention: NamedOrganization): boolean =>
    isOfKind(mention) && (bare.names?.test(wordsAt(text, mention)) ?? true)
  const sentenceStart = Math.max(text.lastIndexOf('。', title.start), text.lastIndexOf('\n', title.start))
  const inSentence = organizations.findLast(mention => mention.start > sentenceStart && canHold(mention))
  // 云岭学会会长陶若溪介绍了会务；王实秘书长说: who has the rank behind the name need not be of the other's.
  if (rule === rankRule && inSentence !== undefined && holders.has(inSentence.start)) return affiliation
  const before = isListed
    ? undefined
    : organizations.findLast(mention => holders.has(mention.start) && canHold(mention))
  const listedWith = organizations.findLast(mention => mention.start === listed?.start && canHold(mention))
  const meant =
    listedWith ??
    inSentence ??
    (host !== undefined && canHold(host) ? host : before) ??
    organizations.findLast(mention => mention.start === listed?.start && isOfKind(mention)) ??
    (!isListed &&
    (bare.reachesBack === 'any' || pointer !== undefined || isBlank(text, sentenceStart + 1, span.start))
      ? organizations.findLast(mention => span.start - mention.end <= farthestBefore && canHold(mention))
      : undefined)
  return meant === undefined ? affiliation : { ...affiliation, organization: toMention(meant) }
}

/** `云岭大学副教授王实、助理教授李远`: the second is where the first is, unless the first is a fellow of an academy. */
const goesOnWithRank = (text: string, words: string, listed: OrganizationMention): boolean => {
  const organization = wordsAt(text, listed)
  return (
    (academicRank.test(words) && hasAcademicRanks.test(organization) && !academy.test(organization)) ||
    (chiefOfBody.test(words) && !committee.test(organization)) ||
    (memberOfCouncil.test(words) && council.test(organization))
  )
}

/** `云大校董会主席王实、校长李远`: the university of whose council the one before is. */
function universityOf(
  text: string,
  words: string,
  listed: OrganizationMention,
): OrganizationMention | undefined {
  const length = ofUniversity.test(words)
    ? universityWithCouncil.exec(wordsAt(text, listed))?.[1]?.length
    : undefined
  return length === undefined ? undefined : { ...listed, end: listed.start + length }
}

/** The rule of a name with its title behind it. */
const rankRule: Affiliation['rule'] = 'people/name-position'

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === ''

const toMention = ({ start, end, label, rule }: NamedOrganization): OrganizationMention => ({
  start,
  end,
  label,
  rule,
})

/** Whether nothing but blanks stands between an organization and a title; else it is that of a title before. */
const standsBefore = (text: string, organization: Span, title: Span): boolean =>
  organization.end > title.start || isBlank(text, organization.end, title.start)

/** 市政府 is the government of the city whose government was named before. */
function withArea(
  text: string,
  affiliation: Affiliation,
  organizations: readonly NamedOrganization[],
): Affiliation {
  const { organization } = affiliation
  if (organization === null) return affiliation
  const words = wordsAt(text, organization)
  if (!sharedArea.test(words)) return affiliation
  const whole = organizations.findLast(mention => {
    const other = wordsAt(text, mention)
    return mention.end <= organization.start && other.length > words.length && other.endsWith(words)
  })
  return whole === undefined ? affiliation : { ...affiliation, organization: toMention(whole) }
}

/** `云岭大学校长陶若溪教授`: an academic rank after the name is held where the title before the name is, if that has such ranks. */
export const isHeldBeside = (
  text: string,
  { title, organization }: Affiliation,
  beside: OrganizationMention | null,
): boolean =>
  organization === null &&
  beside !== null &&
  academicRank.test(text.slice(title.start, title.end)) &&
  hasAcademicRanks.test(text.slice(beside.start, beside.end))
