import { standsTimes } from '../../../../document/count-words.ts'
import type { Token } from '../../../../document/document.ts'
import { partitionPoint } from '../../../../document/partition.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { mayBeInCompanyName } from '../chains/company-words.ts'
import { opensPhrase } from '../rules.ts'
import { registeredForm } from './registered-name-rules.ts'
import { companySlots, largeNumber, mayTellCompany, namesNobody, tagsBefore } from './told-company-rules.ts'

/**
 * Companies that no list knows and no suffix tells, by all the places where a text has the same words as only a company stands: before what it
 * announces, its board, its officers; and as the beginning of a company's full name (`organizations`).
 */
export function findToldCompanies(
  text: string,
  views: readonly SentenceView[],
  organizations: readonly Span[],
  lexicon: Lexicon,
): string[] {
  if (!mayTellCompany.test(text)) return []
  const evidence = new Map<string, number>()
  /** Names in places where nobody but a company stands. */
  const strong = new Set<string>()
  for (const { weight, behind, opensLine } of companySlots) {
    const here = new Map<string, number>()
    for (const { index } of matchesOf(behind, text)) {
      const name = nameBefore(text, index, views, lexicon)
      if (name === undefined || (opensLine === true && !beginsLine(text, index - name.length))) continue
      here.set(name, (here.get(name) ?? 0) + 1)
    }
    for (const [name, places] of here) {
      const isStrong = weight > weak
      if (isStrong) strong.add(name)
      const again = isStrong && places > 1 ? saidAgain : 0
      evidence.set(name, (evidence.get(name) ?? 0) + weight + again)
    }
  }
  if (evidence.size === 0) return []
  const full = organizations.map(one => wordsAt(text, one)).filter(holdsForm)
  return [...evidence]
    .filter(([name, weight]) => {
      const isPart = beginsFullOf(name, full)
      const more = (isPart ? beginsFullName : 0) + (standsTimes(text, name, often) ? namedOften : 0)
      return (isPart || strong.has(name)) && weight + more >= leastEvidence
    })
    .map(([name]) => name)
}

/** What people have as well tells so little: 宣布, a headline's colon. */
const weak = 1
/** The weight of two kinds of places, or of one with the company's full name. */
const leastEvidence = 3
const beginsFullName = 2
/** In one kind of places more than once. */
const saidAgain = 1
const namedOften = 1
const often = 3
/** A place may stand before the name within the full one: 云岭|辰川甄选科技有限公司. */
const longestPlace = 4

const beginsFullOf = (name: string, full: readonly string[]): boolean =>
  full.some(words => words.slice(0, longestPlace + name.length).includes(name))

const holdsForm = (name: string): boolean => name.search(registeredForm) >= 0

const beginsLine = (text: string, start: number): boolean => start === 0 || text.charAt(start - 1) === '\n'

const longestName = 6
const shortestName = 2

/** The words that end at a position and begin a phrase, if they may be a name. */
function nameBefore(
  text: string,
  end: number,
  views: readonly SentenceView[],
  lexicon: Lexicon,
): string | undefined {
  const view = views[partitionPoint(views.length, index => (views[index]?.end ?? end) < end)]
  if (view === undefined || view.start >= end || !view.endsToken(end)) return undefined
  let start = end
  for (let index = view.tokenIndexAt(end - 1); index >= 0; index--) {
    const token = view.tokens[index]
    if (token === undefined || tagsBefore.has(token.tag) || opensPhrase.test(token.text)) break
    if (!mayBeInName(token, lexicon) || end - token.start > longestName) return undefined
    start = token.start
  }
  const name = text.slice(start, end)
  // 资产, 毒品: what texts are full of is no name by itself.
  const isName =
    !isUsualWord(view.tokenAt(start), name, lexicon) &&
    name.length >= shortestName &&
    !namesNobody.test(name) &&
    lexicon.organizations.get(name) === undefined &&
    lexicon.allPlaces.matchAt(name, 0)?.end !== name.length
  return isName ? name : undefined
}

const isUsualWord = (word: Token | undefined, name: string, { documentFrequencies }: Lexicon): boolean =>
  word?.text === name && (isKnownWord(word) || documentFrequencies.get(name) !== undefined)

/** Adverbs, numbers, measures and directions: a legal form may show that a name holds one, what stands behind a name alone does not. */
const needsForm: ReadonlySet<string> = new Set(['d', 'm', 'q', 'f'])

const mayBeInName = (token: Token, lexicon: Lexicon): boolean =>
  mayBeInCompanyName(token, lexicon) &&
  (!needsForm.has(token.tag) || largeNumber.test(token.text)) &&
  lexicon.titles.get(token.text) === undefined
