import { isInside, startingIn } from '../../document/sorted-spans.ts'
import { contains, type Mention, type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import { namingsOf } from '../discourse/namings.ts'
import type { Extractor } from '../extractor.ts'
import { isName } from '../mentions/mention.ts'
import type { Person } from '../people/person.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Turn } from '../turns/turn.ts'
import { type Role, roles } from './role.ts'
import {
  bylineBefore,
  joinsGroup,
  moreOfGroup,
  type RoleRule,
  roleRules,
  tellsRole,
  unitBeforeName,
  unitBetween,
  unitInside,
} from './rules.ts'

interface RolesGiven {
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly turns: readonly Turn[]
  /** What a page puts around its article, in text order. */
  readonly furniture: readonly Span[]
}

const table = compileRules(roleRules)
const roleOf: ReadonlyMap<string, Role> = new Map(
  roleRules.map(({ id, role }: RoleRule) => [id, role] as const),
)
const furnitureRoles: ReadonlySet<Role> = new Set(['byline', 'photo', 'editor'])

/** What each person has to do with the report; somebody may have several roles, or none that the text tells. */
export const extractRoles: Extractor<ReadonlyMap<Person, readonly Role[]>, RolesGiven> = (
  { text },
  _lexicon,
  { mentions, people, quotes, turns, furniture },
) => {
  const found = new Map<Person, Set<Role>>(people.map(person => [person, new Set()]))
  const names = namingsOf(people)

  for (const { speaker } of [...quotes, ...turns])
    if (speaker?.kind === 'person') found.get(speaker.person)?.add('speaker')
  for (const { parts, speaker } of quotes) {
    for (const part of parts)
      for (const { person } of startingIn(names, part.start, part.end))
        if (speaker?.kind !== 'person' || speaker.person !== person) found.get(person)?.add('cited')
  }
  const groups = groupsOf(text, mentions)
  for (const { rule, slots } of groups.length === 0 ? [] : matchPatterns(table, text, groups)) {
    const role = roleOf.get(rule)
    const group = slots.people ?? slots.named
    if (role === undefined || group === undefined) continue
    for (const { start, end, person } of startingIn(names, group.start, group.end)) {
      const isArticle = !isInside(furniture, start)
      if (contains(group, { start, end }) && (isArticle || furnitureRoles.has(role)))
        found.get(person)?.add(role)
    }
  }
  return new Map([...found].map(([person, own]) => [person, roles.filter(role => own.has(role))]))
}

/** Names that stand together with titles and organizations, each run as one mention. */
function groupsOf(text: string, mentions: readonly Mention[]): Mention<'people'>[] {
  const groups: Mention<'people'>[] = []
  let start = 0
  let end = -1
  let hasName = false
  let last = ''
  const finish = (): void => {
    if (hasName) groups.push({ start, end, label: 'people', rule: 'roles/group' })
    hasName = false
  }
  for (const mention of mentions) {
    if (mention.label === 'title' && tellsRole.test(wordsAt(text, mention))) continue
    const between = text.slice(end, mention.start)
    const closesByline =
      end >= 0 && closing.test(between) && bylineBefore.test(wordsBefore(text, start, longestByline))
    const isUnit = mention.label === 'title' || mention.label === 'organization'
    const joins =
      joinsGroup.test(between) ||
      (isUnit ? unitBetween : unitBeforeName).test(between) ||
      (isUnit && last === 'organization' && unitInside.test(between)) ||
      (!isName(mention) && moreOfGroup.test(text.slice(end, mention.end)))
    if (end < 0 || closesByline || !joins) {
      finish()
      start = mention.start
    }
    end = mention.end
    last = mention.label
    if (isName(mention)) hasName = true
  }
  finish()
  return groups
}

/** Brackets close no sooner behind the words that open a byline. */
const longestByline = 24
const closing = /^[ \u3000]?[）)】〕]/u
