import type { SegmentedDocument, Sentence, Token } from '../../../document/document.ts'
import { isInside, lastBefore, startingAt } from '../../../document/sorted-spans.ts'
import { byStart, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { ShortForm } from '../../mentions/mention.ts'
import { possessive } from '../../mentions/rules.ts'
import { organizationLabels } from '../positions/seats.ts'
import type { NamedPerson } from './short-forms.ts'
import {
  byWhom,
  clauseOpener,
  closesSentence,
  goesOnWithHolder,
  officeInCompound,
  postItself,
  soleOffice,
  tagsBeforeOffice,
  tagsBehindOffice,
  underLaw,
} from './sole-holder-rules.ts'

/** Somebody with the words that state what he holds. */
export interface Holder extends NamedPerson {
  readonly statements: readonly Span[]
}

interface HoldersGiven {
  readonly mentions: readonly Mention[]
  readonly people: readonly Holder[]
}

/**
 * Where an office alone stands for the only one to whom the text gives it, and who was named before: 法官陆一鸣…。法官指, 校长的嘱托. Not in
 * headings, and not after another body's holder of such an office was told of.
 */
export function findSoleHolders(
  document: SegmentedDocument,
  lexicon: Lexicon,
  { mentions, people }: HoldersGiven,
): ReadonlyMap<Holder, readonly ShortForm[]> {
  const { text, sentences } = document
  const found = new Map<Holder, ShortForm[]>()
  const holders = soleHolders(text, people)
  const offices =
    holders.size === 0
      ? []
      : mentions.filter(mention => mention.label === 'title' && holders.has(wordsAt(text, mention)))
  const stated = offices.length === 0 ? [] : spansApart(people.flatMap(({ statements }) => statements))
  /** Where another body's holder of an office was told of last. */
  const others = new Map<string, number>()
  for (const office of offices) {
    const words = wordsAt(text, office)
    const person = holders.get(words)
    const sentence = lastBefore(sentences, office.start + 1)
    if (person === undefined || sentence === undefined || isInside(stated, office.start)) continue
    const own = found.get(person) ?? []
    if (isOfBody(text, mentions, office)) others.set(words, office.start)
    const last = Math.max(lastBefore(person.mentions, office.start)?.start ?? -1, own.at(-1)?.start ?? -1)
    const isNear = last >= Math.max(0, office.start - farthestNamed) && last > (others.get(words) ?? -1)
    if (!isNear || !standsAlone({ text, sentence, lexicon }, office)) continue
    const { start, end } = office
    found.set(person, [...own, { start, end, label: 'title-reference', rule: 'people/sole-holder' }])
  }
  return found
}

/** Where a text has not named somebody for longer, in characters, it may speak of another holder. */
const farthestNamed = 400

/** The people by offices that the text gives to nobody else. */
function soleHolders(text: string, people: readonly Holder[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder | undefined>()
  for (const person of people) {
    const offices = new Set(person.affiliations.map(({ title }) => wordsAt(text, title)))
    for (const office of offices)
      if (soleOffice.test(office)) holders.set(office, holders.has(office) ? undefined : person)
  }
  return new Map([...holders].flatMap(([office, person]) => (person ? [[office, person]] : [])))
}

/** The same places as spans that stand apart, in text order. */
function spansApart(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = apart.at(-1)
    if (last === undefined || start >= last.end) apart.push({ start, end })
    else if (end > last.end) apart[apart.length - 1] = { start: last.start, end }
  }
  return apart
}

/** 江淮大学校长, 江淮大学的校长: whether the words before an office name what it is held in. */
function isOfBody(text: string, mentions: readonly Mention[], { start }: Span): boolean {
  const before = lastBefore(mentions, start)
  if (before === undefined || !organizationLabels.has(before.label)) return false
  const between = text.slice(before.end, start)
  return between === '' || possessive.test(between)
}

/** Where an office stands. */
interface Place {
  readonly text: string
  readonly sentence: Sentence
  readonly lexicon: Lexicon
}

/** Whether an office is all that the text calls its holder here: no part of a longer phrase, and not the office as a thing. */
function standsAlone({ text, sentence, lexicon }: Place, { start, end }: Span): boolean {
  if (!closesSentence.test(wordsAt(text, sentence))) return false
  const opening = text.slice(sentence.start, start)
  if (underLaw.test(opening)) return false
  const rest = text.slice(end, Math.min(sentence.end, end + farthestBehind))
  if (postItself.test(rest) || officeInCompound.test(rest)) return false
  const before = lastBefore(sentence.tokens, start)
  const [behind] = startingAt(sentence.tokens, end)
  return (
    behind !== undefined &&
    (before === undefined || (before.end === start && mayStandBefore(before, lexicon))) &&
    (possessive.test(behind.text) ||
      tagsBehindOffice.has(behind.tag) ||
      goesOnWithHolder.test(rest) ||
      lexicon.cueVerbs.matchAt(text, end) !== undefined)
  )
}

/** As far as words behind an office tell that a thing is meant. */
const farthestBehind = 6

/** The end of a clause or of a setting, a preposition, an adverb, a time, or a verb that reports. */
const mayStandBefore = ({ text, tag }: Token, { cueVerbs }: Lexicon): boolean =>
  clauseOpener.test(text) ||
  (tagsBeforeOffice.has(tag) && text !== byWhom) ||
  cueVerbs.get(text) !== undefined
