import { addAll } from '../../document/add-to.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import {
  byStart,
  contains,
  lengthOf,
  type Mention,
  type Span,
  wordsAt,
  wordsBefore,
} from '../../document/span.ts'
import { isSender } from '../mentions/places/dateline.ts'
import { takesPicture } from '../mentions/rules.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { genderOfPronoun } from './genders.ts'
import { findPronouns } from './pronouns.ts'
import { findRepeatedNames } from './repeated-names.ts'
import { calledBy, comesFrom, saidBehind, saidIn } from './rules.ts'
import { createSpeakerMention, type SpeakerMention } from './speaker-mention.ts'

interface Speakers {
  readonly mentions: readonly SpeakerMention[]
  /** Organizations that do not speak themselves, but say where somebody works, in text order. */
  readonly workplaces: readonly SpeakerMention[]
}

/** Everything that can speak, in text order: pronouns, organizations and people, also where only their names were not seen for names; organizations that only say where somebody works apart. */
export function findSpeakerMentions(
  text: string,
  people: readonly Person[],
  organizations: readonly Organization[],
): Speakers {
  const workplaces = workplacesOf(people, organizations)
  const found: SpeakerMention[] = []
  for (const person of people) addAll(found, mentionsOfPerson(text, person))
  for (const organization of organizations) addAll(found, mentionsOfBody(text, organization, workplaces))
  // （陆一鸣摄）: a mention that was left out is none by its name either.
  const taken = [...found, ...people.flatMap(({ mentions }) => mentions)].sort(byStart)
  const repeated = [...findRepeatedNames(text, people, taken)].map(name =>
    createSpeakerMention(name, { kind: 'person', person: name.person }),
  )
  const pronouns = findPronouns(text).map(pronoun =>
    createSpeakerMention(pronoun, null, { isPronoun: true, gender: genderOfPronoun(wordsAt(text, pronoun)) }),
  )
  return {
    mentions: [...found, ...repeated, ...pronouns].sort(byStart),
    workplaces: organizations
      .flatMap(({ mentions }) => mentions.filter(({ start }) => workplaces.has(start)))
      .map(mention => createSpeakerMention(mention, { kind: 'organization', name: wordsAt(text, mention) }))
      .sort(byStart),
  }
}

/** Where the organizations start that only say where somebody works. */
function workplacesOf(
  people: readonly Person[],
  organizations: readonly Organization[],
): ReadonlySet<number> {
  const bodies: Span[] = []
  for (const { mentions, references } of organizations) {
    addAll(bodies, mentions)
    addAll(bodies, references)
  }
  bodies.sort(byStart)
  const workplaces = new Set<number>()
  for (const { statements, shortForms } of people) {
    for (const { start, end } of statements)
      for (const body of startingIn(bodies, start, end)) workplaces.add(body.start)
    // 该行行长: the bank is pointed at to say who is meant.
    for (const { start } of shortForms) workplaces.add(start)
  }
  return workplaces
}

function mentionsOfPerson(text: string, person: Person): readonly SpeakerMention[] {
  const { mentions, shortForms } = person
  const statements = person.statements.toSorted(byStart)
  const longest = statements.reduce((most, statement) => Math.max(most, lengthOf(statement)), 0)
  const found: SpeakerMention[] = []
  for (const [index, mention] of [...mentions, ...shortForms].entries()) {
    // （陆一鸣摄）: whoever took a picture is nobody whom the text is about.
    if (takesPicture.test(text.charAt(mention.end))) continue
    const naming = glossedBy(text, mention, mentions[index - 1]) ?? mention
    const around = startingIn(statements, naming.end - longest, naming.start + 1)
    const phraseStart = phraseStartOf(text, around, naming)
    found.push(createSpeakerMention(mention, { kind: 'person', person }, { phraseStart }))
  }
  return found
}

function mentionsOfBody(
  text: string,
  { name, kind, isBody, mentions, references }: Organization,
  workplaces: ReadonlySet<number>,
): readonly SpeakerMention[] {
  const isMedium = kind === 'media'
  // A house that the text never means as a body says nothing.
  if (!isBody && !isMedium) return []
  const found: SpeakerMention[] = []
  for (const [index, mention] of [...mentions, ...references].entries()) {
    const { start, end, label } = mention
    if (workplaces.has(start) || isSender(text, mention) || (isMedium && carries(text, mention))) continue
    const glossed = glossedBy(text, mention, mentions[index - 1])
    // 货币组织（IMF）: letters only shorten the name before them.
    const naming = glossed && inLetters.test(text.slice(start, end)) ? glossed : mention
    // Who speaks is called what the text calls it here; only words that point get the name.
    const words = label === 'organization' ? wordsAt(text, naming) : name
    const phraseStart = glossed?.start ?? start
    found.push(createSpeakerMention(mention, { kind: 'organization', name: words }, { phraseStart }))
  }
  return found
}

/** 接受《云岭晨报》|访问, 在《云岭晨报》|撰文: what carries words that somebody else says or writes. */
const carries = (text: string, { start, end }: Span): boolean =>
  saidIn.test(wordsBefore(text, start, longestSaidIn)) &&
  saidBehind.test(text.slice(end, end + longestSaidIn))

const longestSaidIn = 9

/** 陆一鸣（Yiming Lu）: the name that the mention in brackets behind it gives once more. */
const glossedBy = (text: string, { start }: Span, before: Mention | undefined): Mention | undefined =>
  before && before.end < start && openingBracket.test(text.slice(before.end, start)) ? before : undefined

const inLetters = /^[A-Za-z\d .&-]+$/u
const openingBracket = /^\s?[（(]\s?$/u

/** The beginning of the affiliations that are stated with a mention, of those in text order, and of the words that lead up to them. */
function phraseStartOf(text: string, statements: readonly Span[], mention: Span): number {
  const start = statements.find(statement => contains(statement, mention))?.start ?? mention.start
  const lead = (start < mention.start ? comesFrom : calledBy).exec(wordsBefore(text, start, longestLead))
  return start - (lead?.[0].length ?? 0)
}

const longestLead = 6
