import { addTo } from '../../../document/add-to.ts'
import type { SegmentedDocument } from '../../../document/document.ts'
import { type Mention, wordsAt, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { namingsOf } from '../../discourse/namings.ts'
import type { NameMention, ShortForm } from '../../mentions/mention.ts'
import { takesPicture } from '../../mentions/rules.ts'
import type { Affiliation } from '../person.ts'
import { heldTogether, judge, ofJudge, pointsAtPerson, rankEnding } from './rules.ts'
import { findShortNames } from './short-names.ts'

/** Somebody named in the text, as far as known before short forms are read. */
export interface NamedPerson {
  readonly name: string
  readonly mentions: readonly NameMention[]
  readonly affiliations: readonly Affiliation[]
}

/** Where short names and titles stand for one of `people`, in text order. */
export function findShortForms(
  document: SegmentedDocument,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  people: readonly NamedPerson[],
): ReadonlyMap<NamedPerson, readonly ShortForm[]> {
  const { text } = document
  const found = new Map<NamedPerson, ShortForm[]>()
  if (people.length === 0) return found
  const surnames = new Map<NamedPerson, string>()
  for (const person of people)
    if (!onlyTakesPictures(text, person)) surnames.set(person, surnameOf(person.name, lexicon))
  const candidates = [
    ...findShortNames(
      document,
      lexicon,
      mentions,
      new Set([...surnames.values()].filter(surname => surname !== '')),
    ),
    ...findTitles(text, mentions),
  ]
  const byPlace = [...candidates].sort((one, other) => one.start - other.start)
  const namings = namingsOf(people)
  const recent: NamedPerson[] = []
  const named = new Set<NamedPerson>()
  let next = 0
  for (const mention of byPlace) {
    for (; (namings[next]?.start ?? text.length) < mention.start; next++) {
      const naming = namings[next]
      if (naming) putLast(recent, named, naming.person)
    }
    const person = resolve(text, mention, { recent, surnames })
    if (person === undefined) continue
    addTo(found, person, mention)
    putLast(recent, named, person)
  }
  return found
}

/** Puts somebody at the end of those named last, where each stands once: they are searched for each short name. */
function putLast(recent: NamedPerson[], named: Set<NamedPerson>, person: NamedPerson): void {
  if (named.has(person)) recent.splice(recent.lastIndexOf(person), 1)
  named.add(person)
  recent.push(person)
}

/** （陆一鸣摄）: whoever is named for pictures alone is nobody whom short forms mean. */
function onlyTakesPictures(text: string, { mentions }: NamedPerson): boolean {
  for (const { end } of mentions) if (!takesPicture.test(text.charAt(end))) return false
  return true
}

/** Titles that point back: `该行行长`, `这位教授`. */
function* findTitles(text: string, mentions: readonly Mention[]): Generator<ShortForm> {
  for (const [index, { label, start, end }] of mentions.entries()) {
    if (label !== 'title') continue
    const before = mentions[index - 1]
    const from = before?.label === 'common' && before.end === start ? before.start : start
    const pointer = pointsAtPerson.exec(wordsBefore(text, from, 2))
    const begins = from < start && /^[该]/u.test(text.slice(from, start))
    if (pointer === null && !begins) continue
    yield {
      start: from - (pointer?.[0].length ?? 0),
      end,
      label: 'title-reference',
      rule: 'people/title-reference',
    }
  }
}

/** 陆 of 陆一鸣, 欧阳 of 欧阳一鸣, 岸本 of 岸本文太, 林郑 of 林郑若溪, whose husband's surname stands before hers. */
function surnameOf(name: string, { surnames, japaneseSurnames }: Lexicon): string {
  if (/[^\p{Script=Han}]/u.test(name)) return ''
  const isSurname = (word: string): boolean => surnames.get(word) !== undefined
  const [first = '', second = ''] = name
  const compound = first + second
  if (name.length > 2 && isSurname(compound)) return compound
  const isJapanese = japaneseSurnames.get(compound) !== undefined
  if (name.length === 4 && (isJapanese || (isSurname(first) && isSurname(second)))) return compound
  // 小池百合子; 岩屋毅, whose first character is no surname by itself.
  if (isJapanese && (name.length > 4 || (name.length === 3 && !isSurname(first)))) return compound
  return isSurname(first) ? first : ''
}

interface Named {
  /** Everybody named or meant so far, who was last at the end. */
  readonly recent: readonly NamedPerson[]
  /** The surname of everybody in the text, '' of who has none. */
  readonly surnames: ReadonlyMap<NamedPerson, string>
}

/** The person last named to whom the words can refer; a short name may come before its full name (in a headline). */
function resolve(text: string, mention: ShortForm, { recent, surnames }: Named): NamedPerson | undefined {
  const words = wordsAt(text, mention)
  if (mention.label === 'short-name') {
    const fits = (person: NamedPerson): boolean => {
      const surname = surnames.get(person) ?? ''
      return (
        surname !== '' && words.startsWith(surname) && titlesAgree(text, words.slice(surname.length), person)
      )
    }
    // 陆总统 is whoever has been called so, not the minister of that surname who was named last.
    const isCalledSo = (person: NamedPerson): boolean =>
      fits(person) && holds(text, words.slice((surnames.get(person) ?? '').length), person)
    const last = recent.findLast(fits)
    if (last === undefined) return [...surnames.keys()].find(fits)
    return isCalledSo(last) ? last : (recent.findLast(isCalledSo) ?? last)
  }
  return recent.findLast(person =>
    person.affiliations.some(({ title }) => words.endsWith(wordsAt(text, title))),
  )
}

const holds = (text: string, title: string, { affiliations }: NamedPerson): boolean =>
  title.length > 1 && affiliations.some(affiliation => wordsAt(text, affiliation.title).endsWith(title))

/** A person whose titles are known is not meant by another that is seldom theirs too; 总, 先生 and the like fit everybody. */
function titlesAgree(text: string, title: string, { affiliations }: NamedPerson): boolean {
  // 陈官 is the judge of that surname, not the accused.
  if (title === ofJudge) return affiliations.some(affiliation => judge.test(wordsAt(text, affiliation.title)))
  if (affiliations.length === 0 || title.length < 2) return true
  return (
    affiliations.some(affiliation => {
      const own = wordsAt(text, affiliation.title)
      return (
        own.endsWith(title.slice(-1)) ||
        heldTogether.some(offices => offices.test(own) && offices.test(title))
      )
    }) || !rankEnding.test(title)
  )
}
