import { addAll } from '../../../document/add-to.ts'
import { isInBrackets } from '../../../document/brackets.ts'
import { indexFrom, startingIn } from '../../../document/sorted-spans.ts'
import { type Mention, type Span, wordsAt, wordsBefore } from '../../../document/span.ts'
import { isName, type NameMention } from '../../mentions/mention.ts'
import { toOrganization } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import {
  clauseMark,
  closesOffice,
  goesOnWithCareer,
  heldWithin,
  holdsOffice,
  holdsSomewhere,
  joinsOrganizations,
  noteBehind,
  opensCareerClause,
  opensSubject,
  sentenceMark,
  sharesClause,
} from './career-rules.ts'
import { continuesPosition, endsPosition } from './holder-rules.ts'
import { startAfter } from './start-after.ts'
import type { StatedAffiliation } from './stated-affiliation.ts'

/** A position that a clause without a subject gives to whom the text is about there. */
interface CareerPost {
  readonly name: NameMention
  /** Where the clause has said what the position is held in: 在云岭银行担任行长. */
  readonly organizations: readonly Mention[]
}

/**
 * `陶若溪是经济学博士，历任云岭银行副行长、行长；2007年加盟青禾基金，曾任公司总经理`: of the positions that nobody is given by the words beside them
 * those that a verb of office stands before, in clauses that name no other subject.
 */
export function findCareers(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
  stated: readonly StatedAffiliation[],
): StatedAffiliation[] {
  const given = new Set(stated.map(({ affiliation }) => affiliation.title.start))
  const names = namesOf(mentions, stated)
  const found: StatedAffiliation[] = []
  let before: (CareerPost & { readonly end: number }) | undefined
  for (const position of positions) {
    const post = position.seats.some(({ title }) => given.has(title.start))
      ? undefined
      : (postAfterVerb(text, mentions, names, position) ?? postAfter(text, before, position))
    before = post && { ...post, end: position.end }
    if (post !== undefined) addAll(found, statementsOf(position, post))
  }
  return found
}

/** A name with where the words begin that are said of it before it. */
interface NamedHolder extends Span {
  readonly name: NameMention
  readonly phraseStart: number
}

function namesOf(mentions: readonly Mention[], stated: readonly StatedAffiliation[]): NamedHolder[] {
  const phraseStarts = new Map<NameMention, number>()
  for (const { name, affiliation } of stated)
    phraseStarts.set(name, Math.min(phraseStarts.get(name) ?? name.start, affiliation.span.start))
  return mentions.filter(isName).map(name => {
    const { start, end } = name
    return { start, end, name, phraseStart: phraseStarts.get(name) ?? start }
  })
}

function statementsOf(
  { start, end, seats }: Position,
  { name, organizations }: CareerPost,
): StatedAffiliation[] {
  return seats.flatMap(({ title, organization, isCommon }) => {
    const others = organizations.map(toOrganization)
    const held = organization !== null || others.length === 0 ? [...others, organization] : others
    return held.map(each => ({
      name,
      isCommon: isCommon && each === organization,
      affiliation: { title, organization: each, span: { start, end }, rule: careerRule },
    }))
  })
}

export const careerRule = 'people/career'

/** The next of the positions that one verb gives. */
function postAfter(
  text: string,
  before: (CareerPost & { readonly end: number }) | undefined,
  position: Position,
): CareerPost | undefined {
  if (before === undefined) return undefined
  if (!continuesPosition.test(text.slice(before.end, position.start))) return undefined
  if (!endsPosition.test(text.slice(position.end, position.end + longestClosing))) return undefined
  return { name: before.name, organizations: [] }
}

function postAfterVerb(
  text: string,
  mentions: readonly Mention[],
  names: readonly NamedHolder[],
  { start, end }: Position,
): CareerPost | undefined {
  if (!closesOffice.test(text.slice(end, end + longestClosing))) return undefined
  // 担任青禾证券和云岭银行的首席经济学家: the position holds the last of the organizations alone.
  const sharing = organizationsBefore(text, mentions, start)
  const from = sharing[0]?.start ?? start
  const verb =
    holdsOffice.exec(wordsBefore(text, from, longestVerb)) ??
    holdsSomewhere.exec(wordsBefore(text, from, longestSeat))
  if (verb === null) return undefined
  const verbStart = from - verb[0].length
  const where = from - (verb.groups?.where?.length ?? 0)
  const within = organizationsBefore(text, mentions, verbStart)
  const [first] = within
  const isWithin = first !== undefined && heldWithin.test(text.charAt(first.start - 1))
  const opening = isWithin ? first.start - 1 : verbStart
  const name = subjectOf(text, names, opening)
  return (
    name && {
      name,
      organizations: isWithin ? within : where < from ? organizationAt(mentions, where) : sharing,
    }
  )
}

const organizationAt = (mentions: readonly Mention[], position: number): readonly Mention[] =>
  startingIn(mentions, position, position + 1).filter(({ label }) => label === 'organization')

/** Who holds an office by the clause in which its verb, or what it is held in, begins at `position`. */
function subjectOf(text: string, names: readonly NamedHolder[], position: number): NameMention | undefined {
  const clauseStart = startAfter(text, clauseMark, position, longestClause)
  const own = startingIn(names, clauseStart, position).at(-1)
  if (!opensCareerClause.test(text.slice(own?.end ?? clauseStart, position))) return undefined
  if (own !== undefined) return sharesClause.test(text.charAt(own.phraseStart - 1)) ? undefined : own.name
  return subjectBefore(text, names, clauseStart)
}

const longestVerb = 8
const longestSeat = 28
const longestClosing = 2
/** Clauses are no longer where a career is told, in characters. */
const longestClause = 60

/** 云岭银行（601234）和青禾基金: the organizations that end at `position`, joined. */
function organizationsBefore(
  text: string,
  mentions: readonly Mention[],
  position: number,
): readonly Mention[] {
  const found: Mention[] = []
  let start = position
  for (let index = indexFrom(mentions, position) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (mention?.label !== 'organization') break
    const between = text.slice(mention.end, start).replace(noteBehind, '')
    const isBeside = between === '' && found.length === 0
    if (!isBeside && !joinsOrganizations.test(between)) break
    found.unshift(mention)
    ;({ start } = mention)
  }
  return found
}

/** Whom a clause without a subject of its own is about: who is named alone in the sentence before it, or opens the last clause that names somebody. */
function subjectBefore(
  text: string,
  names: readonly NamedHolder[],
  position: number,
): NameMention | undefined {
  let end = position
  for (let sentences = 0; sentences < farthestSentence; sentences++) {
    const start = startAfter(text, sentenceMark, end, longestSentence)
    const inSentence = startingIn(names, start, end).filter(
      ({ name }) => !isInBrackets(text, start, name.start),
    )
    const last = inSentence.at(-1)
    if (last !== undefined) return isSubject(text, inSentence, last) ? last.name : undefined
    if (!goesOnWithCareer.test(text.slice(start, start + longestOpening))) return undefined
    if (text.charAt(start - 1) === '\n' || start === 0) return undefined
    end = start - 1
  }
  return undefined
}

/** A career goes on for so many sentences without naming its owner. */
const farthestSentence = 4
const longestOpening = 8
/** Sentences of a career are no longer, in characters. */
const longestSentence = 300

/** Whether a clause is about the last of the names before it: the only one, or one that opens a clause with what is said of it. */
function isSubject(text: string, names: readonly NamedHolder[], { name, phraseStart }: NamedHolder): boolean {
  if (sharesClause.test(text.charAt(phraseStart - 1))) return false
  const words = wordsAt(text, name)
  if (names.every(other => wordsAt(text, other.name) === words)) return true
  const clauseStart = startAfter(text, clauseMark, phraseStart, longestClause)
  return opensSubject.test(text.slice(clauseStart, phraseStart))
}
