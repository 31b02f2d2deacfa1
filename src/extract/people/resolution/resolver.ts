import { askedOnce } from '../../../document/asked-once.ts'
import { byStart, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import type { NameMention, OrganizationMention } from '../../mentions/mention.ts'
import type { Organization } from '../../organizations/organization.ts'
import type { StatedAffiliation } from '../affiliations/stated-affiliation.ts'
import { type Affiliation, heldIn, toOrganization } from '../person.ts'
import { areaHead } from '../positions/rules.ts'
import { areaOf } from '../positions/seats.ts'
import { hasRank } from '../ranks.ts'
import { type KnownBefore, resolveBareTitle } from './bare-title.ts'
import { Bodies } from './bodies.ts'
import { resolveCommonNoun } from './common-noun.ts'
import { focusBefore, focusCompanyOf } from './focus-company.ts'
import { isPointer, ownBoard } from './focus-company-rules.ts'
import { hostOf, type NamedOrganization } from './host.ts'
import { listBefore } from './list-before.ts'
import { namedIn, namesByStart } from './named-organizations.ts'
import { companiesOfOthers } from './other-companies.ts'
import { createAreas } from './public-office.ts'
import { withoutRepetition } from './repetition.ts'
import { noAffiliation, onAir, ownBody, programme, secretary, unitOfBody } from './resolver-rules.ts'
import { createEndingIn, resolveStatedOrganization } from './stated-organization.ts'

/**
 * Finds the organizations of titles that stand without one or with a common noun, by the organizations and places that the text names; of `stated`, all that the text states of anybody. To be
 * asked for people in the order in which the text names them: what earlier ones hold their titles in tells of later ones. A class, as
 * closures made for each document would be compiled again and again.
 */
export class Resolver {
  readonly #text: string
  readonly #organizations: readonly Organization[]
  readonly #nameAt: ReadonlyMap<number, string>
  /** The name that each phrase gives a title to. */
  readonly #holderOf: ReadonlyMap<Span, NameMention>
  readonly #holders = new Set<number>()
  readonly #heldAt = new Map<number, OrganizationMention | null>()
  /** Areas that somebody has held an office of, which no organization is named by: 云岭自治区. */
  readonly #areas: OrganizationMention[] = []
  readonly #known: KnownBefore
  /** Names of companies that are not the report's own. */
  readonly #others: ReadonlySet<string>
  readonly #endingIn: ReturnType<typeof createEndingIn>

  constructor(
    text: string,
    organizations: readonly Organization[],
    places: readonly Mention[],
    stated: readonly StatedAffiliation[],
  ) {
    this.#text = text
    this.#organizations = organizations
    this.#nameAt = namesByStart(organizations)
    this.#holderOf = new Map(stated.map(({ affiliation, name }) => [affiliation.span, name]))
    this.#others = companiesOfOthers(text, organizations, stated, this.#nameAt)
    const named = namedIn(text, organizations)
    const nameStarts = new Set(stated.map(({ name }) => name.start))
    this.#endingIn = createEndingIn(text, named)
    this.#known = {
      organizations: named,
      areasOf: createAreas(text, [...named, ...places].sort(byStart)),
      holders: this.#holders,
      heldAt: this.#heldAt,
      parties: new Set(named.flatMap(({ end }) => (nameStarts.has(end) ? [end] : []))),
      focus: focusCompanyOf(text, organizations),
      host: hostOf(text, named),
    }
  }

  /** Of what phrases state of one person, in text order: the affiliations, each title once at each organization. */
  resolve(statements: readonly StatedAffiliation[]): Affiliation[] {
    const affiliations = this.#resolveAll(statements)
    for (const affiliation of affiliations) this.#remember(affiliation)
    return withoutRepetition(this.#text, affiliations, this.#nameAt)
  }

  #remember({ organization, span }: Affiliation): void {
    const text = this.#text
    const heldAt = this.#heldAt
    if (organization !== null) {
      this.#holders.add(organization.start)
      if (organization.rule === 'people/place-of-title') this.#areas.push(organization)
      // 秘书长王实、总务组主任李远、会计主任陶远: behind a unit the list goes on with the body that it began with.
      const body = unitOfBody.test(wordsAt(text, organization))
        ? listBefore(text, span.start, heldAt)?.organization
        : undefined
      heldAt.set(this.#endOf(span), body ?? organization)
    } else if (ownBody.test(wordsAt(text, span)) || heldAt.get(span.start - 1) === null)
      heldAt.set(this.#endOf(span), null)
  }

  /** Where a phrase ends with its name: in 副会长王实、李远 the second stands after what was read for the first. */
  #endOf(phrase: Span): number {
    return Math.max(phrase.end, this.#holderOf.get(phrase)?.end ?? 0)
  }

  #resolveAll(statements: readonly StatedAffiliation[]): Affiliation[] {
    const text = this.#text
    const counted = statements.filter(statement => isStanding(text, statement))
    const bodies = new Bodies(text)
    for (const { name, affiliation } of counted) bodies.add(name, affiliation)
    const resolved: Affiliation[] = []
    const elsewhereOf = createStatedElsewhere(text, counted)
    for (const statement of counted) {
      const { name, affiliation, isCommon, isUntold } = statement
      const elsewhere = isStated(statement) ? undefined : elsewhereOf(affiliation)
      if (elsewhere !== undefined) bodies.add(name, heldIn(affiliation, elsewhere.organization))
      else if (isCommon)
        resolved.push(
          resolveCommonNoun(text, affiliation, this.#organizations, this.#known.focus, this.#others),
        )
      else if (isUntold) resolved.push(affiliation)
      else {
        const whole = this.#withOrganization(affiliation, bodies.of(name))
        const found = withJoined(text, whole, resolved, organization => this.#inFull(organization))
        resolved.push(found)
        // 院长王实教授: the rank is held where the text shows the title to be.
        bodies.add(name, found)
      }
    }
    return resolved
  }

  /** 云岭大学校长陶若溪教授: a rank is held in the first body that has such ranks of those that the same name has a title in (`beside`). */
  #withOrganization(affiliation: Affiliation, beside: readonly OrganizationMention[]): Affiliation {
    const text = this.#text
    if (affiliation.organization !== null)
      return resolveStatedOrganization(text, this.#withDefined(affiliation), this.#endingIn, this.#areas)
    const title = wordsAt(text, affiliation.title)
    const body = beside.find(organization => hasRank(wordsAt(text, organization), title))
    return heldIn(affiliation, body ?? resolveBareTitle(text, affiliation, this.#known) ?? null)
  }

  /** 市委 after 云海市委: where the text names it in full. */
  #inFull(organization: OrganizationMention): OrganizationMention {
    const full = this.#fullyNamed(organization)
    return full === undefined ? organization : toOrganization(full)
  }

  /** Where the text first says the name that it has for an organization. */
  #fullyNamed({ start }: OrganizationMention): NamedOrganization | undefined {
    const name = this.#nameAt.get(start)
    return this.#known.organizations.find(mention => wordsAt(this.#text, mention) === name)
  }

  /** 云岭教育基金会（以下简称本会）…，本会董事长: the full name of what a text calls its own body, or whose board it is. */
  #withDefined(affiliation: Affiliation): Affiliation {
    const { organization } = affiliation
    if (organization === null) return affiliation
    const text = this.#text
    const { focus, host } = this.#known
    const words = wordsAt(text, organization)
    const isCompany = isPointer.test(words)
    const full = isCompany || ownBody.test(words) ? this.#fullyNamed(organization) : undefined
    const isBoard = ownBoard.test(words)
    const company = isCompany || isBoard ? focusBefore(focus, organization.start) : undefined
    const meant = company ?? (isBoard && host?.kind === 'association' ? host : undefined)
    const body = isCompany && full !== undefined && wordsAt(text, full) === words ? meant : (full ?? meant)
    return body === undefined ? affiliation : heldIn(affiliation, toOrganization(body))
  }
}

/** 朱书记 after 党委书记: where somebody who is called by the end of a title has been named with the whole; asked once for each title. */
function createStatedElsewhere(
  text: string,
  counted: readonly StatedAffiliation[],
): (affiliation: Affiliation) => Affiliation | undefined {
  const find = (words: string, isBare: boolean): Affiliation | undefined =>
    counted.find(statement => {
      const other = statement.affiliation
      const more = wordsAt(text, other.title)
      return (
        (isBare || isStated(statement)) &&
        more.endsWith(words) &&
        (other.organization !== null || (secretary.test(words) && more.length > words.length))
      )
    })?.affiliation
  const ofBare = askedOnce(words => find(words, true))
  const ofCommon = askedOnce(words => find(words, false))
  return ({ title, organization }) => (organization === null ? ofBare : ofCommon)(wordsAt(text, title))
}

const isStated = ({ affiliation, isCommon }: StatedAffiliation): boolean =>
  affiliation.organization !== null && !isCommon

/** Whether somebody holds what is stated: a 主持人 of 《晚间话题》, but not that of the meeting that the report is about. */
function isStanding(
  text: string,
  { affiliation: { title, organization }, isCommon }: StatedAffiliation,
): boolean {
  const words = wordsAt(text, title)
  return (
    !noAffiliation.test(words) ||
    (organization !== null && !isCommon && programme.test(wordsAt(text, organization)) && onAir.test(words))
  )
}

/** 市委副书记、市长, where 市委 is the 云海市委 named before: the mayor of 云海市. */
function withJoined(
  text: string,
  affiliation: Affiliation,
  before: readonly Affiliation[],
  inFull: (organization: OrganizationMention) => OrganizationMention,
): Affiliation {
  const { title, organization, span } = affiliation
  if (organization !== null) return affiliation
  const last = before.findLast(other => other.span.start <= span.start)
  const joined = last?.span.start === span.start ? last.organization : null
  if (joined === null) return affiliation
  const words = wordsAt(text, title)
  return areaHead.test(words)
    ? heldIn(affiliation, areaOf(text, title, joined) ?? areaOf(text, title, inFull(joined)))
    : affiliation
}
