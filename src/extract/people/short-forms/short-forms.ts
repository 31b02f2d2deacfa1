import { addTo } from '../../../document/add-to.ts'
import { isInside } from '../../../document/sorted-spans.ts'
import { type Mention, wordsAt, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'
import type { NameMention, ShortForm } from '../../mentions/mention.ts'
import { takesPicture } from '../../mentions/rules.ts'
import type { Affiliation } from '../person.ts'
import {
  ageBefore,
  beyondSetting,
  clauseEdge,
  heldTogether,
  judge,
  ofJudge,
  opensWords,
  pointsAtPerson,
  rankEnding,
  resumingAdverb,
  settingEnd,
  settingOpener,
  shortNameEnding,
} from './rules.ts'

/** Somebody named in the text, as far as known before short forms are read. */
export interface NamedPerson {
  readonly name: string
  readonly mentions: readonly NameMention[]
  readonly affiliations: readonly Affiliation[]
}

/** Where short names and titles stand for one of `people`, in text order. */
export function findShortForms(
  text: string,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  people: readonly NamedPerson[],
): ReadonlyMap<NamedPerson, readonly ShortForm[]> {
  const found = new Map<NamedPerson, ShortForm[]>()
  if (people.length === 0) return found
  const surnames = new Map<NamedPerson, string>()
  for (const person of people)
    if (!onlyTakesPictures(text, person)) surnames.set(person, surnameOf(person.name, lexicon))
  const candidates = [
    ...findShortNames(
      text,
      lexicon,
      mentions,
      new Set([...surnames.values()].filter(surname => surname !== '')),
    ),
    ...findTitles(text, mentions),
  ]
  const byPlace = [...candidates].sort((one, other) => one.start - other.start)
  const namings: Naming[] = []
  for (const person of people) for (const { start } of person.mentions) namings.push({ start, person })
  namings.sort((one, other) => one.start - other.start)
  const recent: NamedPerson[] = []
  let next = 0
  for (const mention of byPlace) {
    for (; (namings[next]?.start ?? text.length) < mention.start; next++) {
      const naming = namings[next]
      if (naming) recent.push(naming.person)
    }
    const person = resolve(text, mention, { recent, surnames })
    if (person === undefined) continue
    addTo(found, person, mention)
    recent.push(person)
  }
  return found
}

/** Where a text names somebody. */
interface Naming {
  readonly start: number
  readonly person: NamedPerson
}

/** （陆一鸣摄）: whoever is named for pictures alone is nobody whom short forms mean. */
function onlyTakesPictures(text: string, { mentions }: NamedPerson): boolean {
  for (const { end } of mentions) if (!takesPicture.test(text.charAt(end))) return false
  return true
}

/** Surnames of people in the text, followed by a title, a courtesy or an ending of respect. */
function* findShortNames(
  text: string,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string>,
): Generator<ShortForm> {
  const taken = mentions.filter(({ label }) => label === 'name' || label === 'organization')
  for (const { label, start, end } of mentions) {
    if (label !== 'title' && label !== 'courtesy') continue
    const surname = surnameBefore(text, start, surnames)
    if (surname === undefined || isInside(taken, start - 1)) continue
    if (label === 'courtesy' && isIntroduced(text, start - surname.length, lexicon)) continue
    yield { start: start - surname.length, end, label: 'short-name', rule: 'people/surname-title' }
  }
  for (const surname of surnames) {
    const isMarried =
      surname.length > 1 && [lexicon.surnames, lexicon.japaneseSurnames].every(known => !known.get(surname))
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      const after = at + surname.length
      if (isInside(taken, at)) continue
      const ending = shortNameEnding.exec(text.slice(after, after + 6))
      if (ending !== null)
        yield {
          start: at,
          end: after + ending[0].length,
          label: 'short-name',
          rule: 'people/short-name',
        }
      else if (isMarried || (opensClause(text, at) && reports(text, after, lexicon)))
        yield { start: at, end: after, label: 'short-name', rule: 'people/surname-alone' }
    }
  }
}

/** 居民陈先生, 63岁的陈先生: words that tell what somebody is make a courtesy behind them all of the name. */
const isIntroduced = (text: string, position: number, { speakerNouns, personNouns }: Lexicon): boolean =>
  ageBefore.test(wordsBefore(text, position, longestAge)) ||
  speakerNouns.matchBefore(text, position)?.entry === 'person' ||
  personNouns.matchBefore(text, position) !== undefined

/** As long as the end of an age is. */
const longestAge = 2

/** 陈介绍，; 周称不知情; 陈又呼吁: a surname alone that opens a clause, and a verb that reports. */
function reports(text: string, position: number, { cueVerbs }: Lexicon): boolean {
  const cue = cueVerbs.matchAt(text, position)
  if (cue !== undefined && (cue.entry.strength === 'strong' || opensReport(text, cue.end))) return true
  const adverb = resumingAdverb.exec(text.slice(position, position + longestAdverb))?.[0]
  if (adverb !== undefined && cueVerbs.matchAt(text, position + adverb.length) !== undefined) return true
  return text.charAt(position) === settingOpener && reportsInSetting(text, position, cueVerbs)
}

/** 陈在致辞时说，: where somebody says it, and a verb that only reports. */
function reportsInSetting(text: string, position: number, cueVerbs: Lexicon['cueVerbs']): boolean {
  const limit = Math.min(text.length, position + longestSetting)
  for (let at = position + 2; at < limit; at++) {
    if (beyondSetting.test(text.charAt(at))) return false
    if (settingEnd.test(text.charAt(at - 1)) && cueVerbs.matchAt(text, at)?.entry.strength === 'strong')
      return true
  }
  return false
}

/** Longer settings are clauses of their own. */
const longestSetting = 20

/** As long as an adverb between them is. */
const longestAdverb = 3

const opensReport = createCharacterTest(opensWords)

const opensClause = (text: string, position: number): boolean =>
  position === 0 || isClauseEdge(text, position - 1)

const isClauseEdge = createCharacterTest(clauseEdge)

function surnameBefore(text: string, end: number, surnames: ReadonlySet<string>): string | undefined {
  const compound = wordsBefore(text, end, 2)
  if (surnames.has(compound)) return compound
  const single = text.charAt(end - 1)
  return surnames.has(single) ? single : undefined
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
    return recent.findLast(fits) ?? [...surnames.keys()].find(fits)
  }
  return recent.findLast(person =>
    person.affiliations.some(({ title }) => words.endsWith(wordsAt(text, title))),
  )
}

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
