import { endOfLine } from '../../document/lines.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { byStart, contains, type Span, wordsAt } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import type { Speaker } from '../quotes/quote.ts'
import {
  afterName,
  answering,
  asking,
  besideName,
  hosting,
  labelledLine,
  namedHost,
  speaksItself,
  unknownName,
} from './rules.ts'

/** The beginning of what may be a turn. */
export interface Label extends Span {
  readonly text: string
  /** Where its line begins, and where the words behind the colon do. */
  readonly lineStart: number
  readonly contentStart: number
  readonly kind: 'person' | 'office' | 'organization' | 'asking' | 'answering' | 'hosting' | 'unknown'
  readonly speaker: Speaker | null
}

/** A name, or what stands for it, or the words that state a title of somebody. */
interface Told extends Span {
  readonly person: Person
  readonly isName: boolean
}

/** Every line that begins as a turn does, in text order; whether it is one is seen from the others. Of `答：陆一鸣：` the second is the label. */
export function findLabels(
  text: string,
  people: readonly Person[],
  organizations: readonly Organization[],
  titles: Lexicon['titles'],
): readonly Label[] {
  const heads = headsOf(text)
  if (heads.length === 0) return []
  const told = people
    .flatMap(person => [
      ...[...person.mentions, ...person.shortForms].map(span => toTold(person, span, true)),
      ...person.affiliations.map(({ span }) => toTold(person, span, false)),
    ])
    .sort(byStart)
  const organizationNames = new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]))
  const again = labelsAgain(heads)
  const bySurname = peopleBySurname(people)
  const byTitle = peopleByTitle(text, people)
  const labels = heads.map((head): Label => {
    const side = readLabel(head.text)
    const inner = side && headAt(text, head.contentStart)
    const answerer = inner && solePerson(text, inner, startingIn(told, inner.start, inner.end), again)
    if (inner && answerer)
      return {
        ...inner,
        lineStart: head.lineStart,
        kind: 'person',
        speaker: { kind: 'person', person: answerer },
      }
    const person =
      solePerson(text, head, startingIn(told, head.start, head.end), again) ??
      (again.has(head.text) ? (bySurname.get(head.text) ?? byTitle.get(head.text) ?? null) : null)
    const who = side ?? readName(head.text, person, organizationNames)
    return {
      ...head,
      ...who,
      kind: who.kind === 'unknown' && isOffice(text, head, titles) ? 'office' : who.kind,
    }
  })
  const host = soleHost(labels)
  return labels.map(label => (label.kind === 'hosting' ? { ...label, speaker: host } : label))
}

type Head = Omit<Label, 'kind' | 'speaker'>

/** The words before the colon of each line that begins with some. */
function headsOf(text: string): readonly Head[] {
  const heads: Head[] = []
  for (let lineStart = 0; lineStart < text.length; ) {
    const head = headAt(text, lineStart)
    if (head !== undefined) heads.push(head)
    lineStart = endOfLine(text, lineStart) + 1
  }
  return heads
}

/** The words that stand before a colon from `lineStart` on. */
function headAt(text: string, lineStart: number): Head | undefined {
  const match = labelledLine.exec(text.slice(lineStart, lineStart + longestHead))
  const words = match?.groups?.inBrackets ?? match?.groups?.plain
  if (match === null || words === undefined) return undefined
  const start = lineStart + match[0].indexOf(words)
  const contentStart = lineStart + match[0].length
  return { start, end: start + words.length, text: words, lineStart, contentStart }
}

type Who = Pick<Label, 'kind' | 'speaker'>

function readLabel(words: string): Who | undefined {
  if (asking.test(words)) return { kind: 'asking', speaker: null }
  if (hosting.test(words)) return { kind: 'hosting', speaker: null }
  return answering.test(words) ? { kind: 'answering', speaker: null } : undefined
}

function readName(words: string, person: Person | null, organizationNames: ReadonlySet<string>): Who {
  if (person) return { kind: 'person', speaker: { kind: 'person', person } }
  return organizationNames.has(words)
    ? { kind: 'organization', speaker: { kind: 'organization', name: words } }
    : { kind: 'unknown', speaker: null }
}

/** 候任财政司司长：各位传媒朋友… A title without a name, before words that somebody says of himself or to others. */
const isOffice = (text: string, { text: words, contentStart }: Head, titles: Lexicon['titles']): boolean =>
  titles.matchBefore(words, words.length) !== undefined &&
  speaksItself.test(text.slice(contentStart, contentStart + longestOpening))

/** Whoever speaks says so in the first characters. */
const longestOpening = 60

/** The one whom labels call host beside the name; `null` where there is none, or two. */
function soleHost(labels: readonly Label[]): Speaker | null {
  const hosts = labels.filter(({ kind, text }) => kind === 'person' && namedHost.test(text))
  const names = new Set(hosts.map(({ speaker }) => speaker?.kind === 'person' && speaker.person))
  return names.size === 1 ? (hosts[0]?.speaker ?? null) : null
}

/** Longer beginnings of lines are not looked at. */
const longestHead = 48

const toTold = (person: Person, { start, end }: Span, isName: boolean): Told => ({
  start,
  end,
  person,
  isName,
})

/** The labels that begin more than one line. */
function labelsAgain(heads: readonly { readonly text: string }[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const { text } of heads) (seen.has(text) ? again : seen).add(text)
  return again
}

/** Whom a surname alone means, where one person of the text has it: `覃：…`. */
function peopleBySurname(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const bySurname = new Map<string, Person | null>()
  for (const person of people) {
    const surname = person.name.charAt(0)
    bySurname.set(surname, bySurname.has(surname) ? null : person)
  }
  return bySurname
}

/** Whom a title means, alone or behind the end of what it is held in, where one person of the text has it: `财政司司长：…` of 云岭财政司. */
function peopleByTitle(text: string, people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const byTitle = new Map<string, Person | null>()
  for (const person of people)
    for (const { title, organization } of person.affiliations) {
      const body = organization === null ? '' : wordsAt(text, organization)
      for (let from = Math.max(0, body.length - longestBody); from <= body.length; from++) {
        const label = body.slice(from) + wordsAt(text, title)
        byTitle.set(label, byTitle.has(label) && byTitle.get(label) !== person ? null : person)
      }
    }
  return byTitle
}

/** Labels hold no more of it. */
const longestBody = 20

/**
 * Whom a label names, where it says nothing but who that is: `青禾银行行长张三`, `张三（青禾银行）`, and behind another label
 * the one of a team who speaks; not `张三表示`.
 */
function solePerson(
  text: string,
  label: Span,
  told: readonly Told[],
  otherLabels: ReadonlySet<string>,
): Person | null {
  const inside = told.filter(span => contains(label, span))
  const person = inside.find(({ isName }) => isName)?.person
  if (person === undefined || inside.some(span => span.person !== person)) return null
  const start = Math.min(...inside.map(span => span.start))
  const end = Math.max(...inside.map(span => span.end))
  const before = text.slice(label.start, start)
  const isWhole =
    (besideName.test(before) || otherLabels.has(before.trim())) && afterName.test(text.slice(end, label.end))
  return isWhole ? person : null
}

/** Whether a label that names nobody may be of somebody all the same, where others of the text are. */
export const mayBeName = ({ kind, text }: Label): boolean => kind !== 'unknown' || unknownName.test(text)
