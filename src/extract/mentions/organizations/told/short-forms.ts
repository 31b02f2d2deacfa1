import type { Token } from '../../../../document/document.ts'
import { partitionPoint } from '../../../../document/partition.ts'
import { isInside } from '../../../../document/sorted-spans.ts'
import { byStart, type Span, wordsAt } from '../../../../document/span.ts'
import { createCharacterRows } from '../../../../lexicon/character-rows.ts'
import { createGazetteer } from '../../../../lexicon/gazetteer.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { hasSurnameAt } from '../../names/evidence/surname-strength.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { mayBeInCompanyName } from '../chains/company-words.ts'
import { behindPlaces } from './behind-places.ts'
import { registeredForm } from './registered-name-rules.ts'
import { namesNobody } from './told-company-rules.ts'

/**
 * What a text calls companies that it names in full, of `organizations`: 辰禾优选 of 云岭辰禾优选科技有限公司. The words begin the full name, behind
 * its place, make no word that texts are full of, and stand elsewhere as well.
 */
export function findShortForms(
  text: string,
  views: readonly SentenceView[],
  organizations: readonly Span[],
  lexicon: Lexicon,
): string[] {
  const full = apart(organizations.filter(one => endsInForm(wordsAt(text, one))))
  const openings = openingsOf(views, full.slice(0, mostCompanies), lexicon)
  if (openings.length === 0) return []
  const counts = countElsewhere(text, views, full, new Set(openings.flat()))
  const isUsed = (name: string): boolean =>
    (counts.get(name) ?? 0) >= (name.length < longEnough ? leastOfBrand : leastOfName)
  return openings.flatMap(names => names.findLast(isUsed) ?? [])
}

/** A text of more companies is a list. */
const mostCompanies = 100
/** So often the name stands elsewhere; one of so many characters seldom by chance. */
const leastOfBrand = 2
const leastOfName = 1
const longEnough = 4

const endsInForm = (name: string): boolean => name.search(registeredForm) > 0

/** The spans in text order, of those that overlap the one that begins first. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(byStart)) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
  }
  return kept
}

/** What each of the companies may be called by, the shortest first. */
const openingsOf = (
  views: readonly SentenceView[],
  full: readonly Span[],
  lexicon: Lexicon,
): readonly (readonly string[])[] =>
  full.flatMap(company => {
    const view = views[partitionPoint(views.length, index => (views[index]?.end ?? 0) <= company.start)]
    const names = view === undefined ? [] : openingsIn(view, company, lexicon)
    return names.length > 0 ? [names] : []
  })

function openingsIn(view: SentenceView, { start, end }: Span, lexicon: Lexicon): string[] {
  const { text } = view
  const from = behindPlaces(text, start, lexicon)
  const limit = Math.min(start + text.slice(start, end).search(registeredForm), from + longestName)
  const names: string[] = []
  const first = view.tokenIndexAt(from)
  if (view.tokens[first]?.start !== from) return names
  for (let index = first; (view.tokens[index]?.end ?? limit + 1) <= limit; index++) {
    const words = view.tokens.slice(first, index + 1)
    const name = text.slice(from, words.at(-1)?.end)
    if (!words.every(word => mayBeInCompanyName(word, lexicon))) break
    if (name.length >= shortestName && tellsCompany(words, name, lexicon)) names.push(name)
  }
  return names
}

const longestName = 8
const shortestName = 2

/** Whether words stand for a company wherever they stand: one of them is no common word, and they name nothing else. */
const tellsCompany = (words: readonly Token[], name: string, lexicon: Lexicon): boolean =>
  words.some((word, index) => isCoined(word, words[index + 1])) &&
  !(name.length === lengthOfPerson && hasSurnameAt(name, 0, 'common', lexicon)) &&
  !namesNobody.test(name) &&
  lexicon.documentFrequencies.get(name) === undefined &&
  lexicon.organizations.get(name) === undefined &&
  lexicon.organizationSuffixes.get(name) === undefined &&
  lexicon.knownNames.get(name) === undefined &&
  lexicon.allPlaces.get(name) === undefined

/** 王若川 in what is no full name: 王若川任青禾科技有限公司. */
const lengthOfPerson = 3

/** A word that no list holds, or two characters that make none. */
const isCoined = (word: Token, next: Token | undefined): boolean =>
  isKnownWord(word) ? word.text.length === 1 && next?.text.length === 1 : word.text.length > 1

/** How often each of the names stands outside the full ones. */
function countElsewhere(
  text: string,
  views: readonly SentenceView[],
  full: readonly Span[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const known = createGazetteer(
    [...names].map(name => [name, name] as const),
    createCharacterRows(2, rowsOfFew),
  )
  const counts = new Map<string, number>()
  for (const view of views)
    for (const { start } of view.tokens) {
      const match = known.matchAt(text, start)
      if (match === undefined || isInside(full, start)) continue
      counts.set(match.entry, (counts.get(match.entry) ?? 0) + 1)
    }
  return counts
}

const rowsOfFew = 2 ** 8
