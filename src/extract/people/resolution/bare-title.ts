import { indexFrom } from '../../../document/sorted-spans.ts'
import { type Span, wordsAt, wordsBefore } from '../../../document/span.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { rankRule, sharedRule } from '../affiliations/rules-of-lists.ts'
import { opensTitle } from '../confidence-rules.ts'
import { type Affiliation, toOrganization } from '../person.ts'
import {
  actsOnHolder,
  addressed,
  associationByEnd,
  type BareTitle,
  bareTitles,
  beforeOffice,
  chairsEvent,
  headOfUnit,
  member,
  nowhereHeld,
  ofParty,
  ofUniversity,
  ownSchools,
  rankBehindName,
  shortPointers,
  venue,
} from './bare-title-rules.ts'
import { focusBefore } from './focus-company.ts'
import { officerOfCompany, ownBoard } from './focus-company-rules.ts'
import type { NamedOrganization } from './host.ts'
import { goesOnWithRank, type HeldAt, type ListBefore, listBefore } from './list-before.ts'
import { clauseMark } from './list-rules.ts'
import { outletOf } from './outlet.ts'
import { type AreasOfKind, areaOfHead, parliamentOf } from './public-office.ts'

/** What is known where a bare title stands. */
export interface KnownBefore {
  /** Whom the report is about by its first lines. */
  readonly host: NamedOrganization | undefined
  /** In text order. */
  readonly organizations: readonly NamedOrganization[]
  readonly areasOf: AreasOfKind
  /** Where those start that somebody holds a title in. */
  readonly holders: ReadonlySet<number>
  /** Where those end that stand directly before a name, as somebody's party does: 民建联陶若溪出任主席. */
  readonly parties: ReadonlySet<number>
  readonly heldAt: HeldAt
  /** Where the one company is named that the text is about, in text order; none where it is about no company or several. */
  readonly focus: readonly NamedOrganization[]
}

/** `云岭银行日前举行发布会，行长张三表示`: what a title is held in that stands without an organization; undefined where nothing shows. */
export function resolveBareTitle(
  text: string,
  affiliation: Affiliation,
  known: KnownBefore,
): OrganizationMention | undefined {
  const { title, rule, span } = affiliation
  const words = wordsAt(text, title)
  const parliament = parliamentOf(text, words, title, known.organizations)
  if (parliament !== undefined) return toOrganization(parliament)
  const area = areaOfHead(text, affiliation, known.areasOf)
  if (area !== undefined) return area
  const leading = wordsBefore(text, span.start, longestLead)
  if (addressed.test(leading) || chairsEvent.test(leading)) return undefined
  const bare = bareTitles.find(({ title: pattern }) => pattern.test(words))
  const ofCompany = bare?.reachesBack === 'any' && bare.kinds.includes('company')
  const opening =
    openingOf(text, span) ??
    (ofCompany && takesUpOffice.has(rule) ? openingOf(text, { start: title.start, end: span.end }) : null)
  if (opening === null) return undefined
  const isBehindName = rule === rankRule
  const before = listBefore(text, span.start, known.heldAt)
  // 委任陶若溪、王实为委员: a list of names alone has begun with no organization.
  const list = rule === sharedRule && member.test(words) && before?.organization === undefined ? null : before
  const shown = shownBefore(text, words, affiliation, list, known.organizations)
  if (shown !== undefined) return shown
  if (nowhereHeld.test(words) || (isBehindName && rankBehindName.test(words))) return undefined
  // A list goes on with what it began with, not with an organization of another sentence.
  if (bare === undefined || list?.organization === null) return undefined
  const common = list?.organization?.rule === 'people/common-of-title' ? list.organization : undefined
  if (common !== undefined && fitsName(bare, words, wordsAt(text, common))) return common
  // 6月12日，副总裁王实辞职: a clause that begins behind nobody's name is none of a list.
  const isClause = list?.organization === undefined && clauseMark.test(text.charAt(span.start - 1))
  const goesOn = isClause && ofCompany
  const focus = officerOfCompany.test(words) ? focusBefore(known.focus, span.start) : undefined
  const from = { ...opening, bare, list: goesOn ? null : list, focus }
  const meant = lastThatCanHold(text, affiliation, from, known) ?? focus
  return meant && toOrganization(meant)
}

/** Whether a body of this name can have the title. */
const fitsName = ({ names, namesUnit }: BareTitle, title: string, name: string): boolean =>
  (names?.test(name) ?? true) &&
  (namesUnit === undefined || name.endsWith(headOfUnit.exec(title)?.groups?.unit ?? ''))

interface Opening {
  /** Where the words begin that lead up to the title: 新任, 校. */
  readonly start: number
  /** How the names end that one character before the title can mean (校党委书记); undefined where none stands there. */
  readonly pointer: RegExp | undefined
}

/** Rules of what somebody named before gets, holds or leaves: 行长王实升任|董事长. */
const takesUpOffice: ReadonlySet<string> = new Set([
  sharedRule,
  'people/name-comes-to-position',
  'people/removed-name-position',
])

/** How a title opens its phrase; null where other words stand before it, of what is known or not the title is. */
function openingOf(text: string, span: Span): Opening | null {
  const pointer = shortPointers[text.charAt(span.start - 1)]
  const pointed = pointer === undefined ? span.start : span.start - 1
  const term = beforeOffice.exec(wordsBefore(text, pointed, longestTerm))?.[0] ?? ''
  const start = pointed - term.length
  const opens = (at: number): boolean =>
    opensTitle.test(text.charAt(at - 1)) || actsOnHolder.test(wordsBefore(text, at, longestVerb))
  return opens(pointed) || opens(start) ? { start, pointer } : null
}

const longestTerm = 6
const longestLead = 5
const longestVerb = 2

/** What the list or the line before a title shows it to be held in, whatever the title is. */
function shownBefore(
  text: string,
  title: string,
  { rule, span }: Affiliation,
  list: ListBefore | null,
  organizations: readonly NamedOrganization[],
): OrganizationMention | undefined {
  const listed = list?.organization ?? undefined
  if (listed !== undefined && rule !== rankRule && goesOnWithRank(text, title, listed)) return listed
  const outlet = outletOf(text, title, span, organizations)
  return outlet && toOrganization(outlet)
}

/** An organization so far before a bare title (in characters) is not what the title is held in. */
const farthestBefore = 200

const officeInTitle = 'people/office-in-title'

/** A bare title with what leads up to it. */
interface LedUpTo extends Opening {
  readonly bare: BareTitle
  readonly list: ListBefore | null
  /** The company that the text is about, if the title is one of companies. */
  readonly focus: NamedOrganization | undefined
}

/**
 * The organization named last that can have the title: one that the list began with comes first, then those of the same sentence, then the
 * report's host or its company, or else one that somebody else holds a title in, then any other that is near.
 */
function lastThatCanHold(
  text: string,
  { title, rule, span }: Affiliation,
  { start, pointer, bare, list, focus }: LedUpTo,
  { organizations: all, holders, parties, host }: KnownBefore,
): NamedOrganization | undefined {
  const organizations = all.slice(0, indexFrom(all, span.start))
  const words = wordsAt(text, title)
  // 来我校访问。校党委书记陶若溪: of the one who writes, not of who visits or whom it signs with.
  const isOfUniversity = ofUniversity.test(text.slice(start, span.start) + words)
  const from =
    isOfUniversity || ofParty.test(words)
      ? Math.max(...ownSchools.map(school => text.lastIndexOf(school, span.start - 1)))
      : -1
  const isOfKind = (mention: NamedOrganization): boolean => {
    if (mention.end > span.start || mention.end <= from || !bare.kinds.includes(mention.kind)) return false
    const name = wordsAt(text, mention)
    return (
      !ownBoard.test(name) &&
      (holders.has(mention.start) || (from < 0 && !parties.has(mention.end) && !venue.test(name))) &&
      (pointer?.test(name) ?? true)
    )
  }
  const canHold = (mention: NamedOrganization): boolean =>
    isOfKind(mention) && fitsName(bare, words, wordsAt(text, mention))
  const isListed = (mention: NamedOrganization): boolean => mention.start === list?.organization?.start

  const sentenceStart = Math.max(text.lastIndexOf('。', title.start), text.lastIndexOf('\n', title.start))
  const inSentence = organizations.findLast(mention => mention.start > sentenceStart && canHold(mention))
  // 云岭学会会长陶若溪介绍了会务；王实秘书长说: who has the rank behind the name need not be of the other's.
  const opensClause = list === null || clauseMark.test(text.charAt(span.start - 1))
  if (rule === rankRule && opensClause && inSentence !== undefined && holders.has(inSentence.start))
    return undefined
  const ofOthers = (): NamedOrganization | undefined =>
    list === null
      ? organizations.findLast(mention => holders.has(mention.start) && canHold(mention))
      : undefined
  const opensSentence = text.slice(sentenceStart + 1, span.start).trim() === ''
  const reachesBack = list === null && (bare.reachesBack === 'any' || pointer !== undefined || opensSentence)
  // 行政院长王实与副院长李远: the office that a title begins in is named by no mention of its own.
  const office = list?.organization?.rule === officeInTitle ? list.organization : undefined
  const kind = office && associationByEnd.test(wordsAt(text, office)) ? 'association' : 'government'
  const listed = office && ({ ...office, kind } as const)
  if (listed !== undefined && canHold(listed)) return listed
  return (
    organizations.findLast(mention => isListed(mention) && canHold(mention)) ??
    inSentence ??
    (host !== undefined && canHold(host) ? host : (focus ?? ofOthers())) ??
    organizations.findLast(mention => isListed(mention) && isOfKind(mention)) ??
    (reachesBack
      ? organizations.findLast(mention => span.start - mention.end <= farthestBefore && canHold(mention))
      : undefined)
  )
}
