import { addAll } from '../../document/add-to.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Steps } from '../../steps.ts'
import type { Candidate } from './candidate.ts'
import { headStartsOf, likelyBeginsName } from './head-starts.ts'
import { positionsBehind } from './names/evidence/positions-behind.ts'
import type { NameSurroundings } from './names/evidence/surroundings.ts'
import { isLikelyName } from './names/evidence/weights.ts'
import { findChineseNames, type NameCandidate } from './names/kinds/chinese-names.ts'
import { findComposedNames } from './names/kinds/composed-names.ts'
import { findDottedNames } from './names/kinds/dotted-names.ts'
import { findJapaneseSons } from './names/kinds/japanese-sons.ts'
import { findLatinNames } from './names/kinds/latin-names.ts'
import { findLostDots } from './names/kinds/lost-dots.ts'
import { findNamesAroundTitles } from './names/kinds/names-around-titles.ts'
import { findSpacedNames } from './names/kinds/spaced-names.ts'
import { findTransliteratedNames } from './names/kinds/transliterated-names.ts'
import { findFramedNames, findGlossedNames } from './names/of-text/framed-names.ts'
import { findParallelNames } from './names/of-text/parallel-names.ts'
import { withoutNamesBefore } from './organizations/chains/names-before.ts'
import { findOrganizations } from './organizations/find-organizations.ts'
import { findNamedAfter } from './organizations/slots/named-after.ts'
import { findAreas, findCourtesies, findPlaces, insidePlaces } from './places/find-places.ts'
import { companyTitle } from './titles/company-officer-rules.ts'
import { findTitles } from './titles/find-titles.ts'
import { findHonours } from './titles/honours.ts'
import { findSpreadTitles } from './titles/spread-titles.ts'
import { cutAtTitles, type SentenceView } from './words/sentence-view.ts'

/** A sentence with what its words may be, each by itself. */
export interface ReadSentence {
  readonly view: SentenceView
  readonly names: readonly NameCandidate[]
  readonly others: readonly Candidate[]
  readonly surroundings: NameSurroundings
}

/**
 * What the words of sentences may be, in loops, as closures made for each document would be compiled again and again. Each step goes through all sentences before the next one begins: together the steps are more code
 * than a processor keeps at hand, and if each sentence went through all of them the code would be fetched anew for each sentence.
 */
export function* readSentences(
  wholes: readonly SentenceView[],
  lexicon: Lexicon,
): Steps<readonly ReadSentence[]> {
  const titled: TitledSentence[] = []
  for (const whole of wholes)
    titled.push({ whole, titles: [...findSpreadTitles(whole, lexicon), ...findTitles(whole, lexicon)] })
  yield
  const begun: BegunSentence[] = []
  for (const sentence of titled) begun.push(beginSentence(sentence, lexicon))
  for (const find of nameFinders) {
    yield
    for (const { view, surroundings, names } of begun) addAll(names, find(view, lexicon, surroundings))
  }
  yield
  const organizations: Candidate[][] = []
  for (const sentence of begun) organizations.push(organizationsOf(sentence, lexicon))
  yield
  const read: ReadSentence[] = []
  for (const [index, sentence] of begun.entries())
    read.push(finishSentence(sentence, organizations[index] ?? [], lexicon))
  return read
}

function organizationsOf(
  { view, titles, surroundings, names }: BegunSentence,
  lexicon: Lexicon,
): Candidate[] {
  const { titleStarts, titleEnds } = surroundings
  const likely = names.filter(isLikelyName)
  // 发展|科王思|远科长: the unit ends within the guess that the name begins in.
  const behindUnit = likely.filter(
    ({ start, end }) =>
      titleStarts.has(end) &&
      lexicon.organizationSuffixes.matchBefore(view.text, start, view.start) !== undefined,
  )
  const cut = cutAtTitles(view, behindUnit)
  return [
    ...findOrganizations(cut, lexicon, titles, {
      titleStarts,
      headStarts: headStartsOf(cut, titles, names, lexicon),
      nameStarts: positionsOf(likely, 'start'),
    }),
    ...findNamedAfter(view, names, titleEnds),
  ]
}

/** Each finds names by the words of a sentence and what stands around them. */
const nameFinders = [
  findChineseNames,
  findSpacedNames,
  findDottedNames,
  findLostDots,
  findTransliteratedNames,
  findComposedNames,
  findGlossedNames,
  findJapaneseSons,
] as const

interface TitledSentence {
  readonly whole: SentenceView
  readonly titles: readonly Candidate[]
}

/** A sentence whose titles are found, and what they tell of the places around them. */
interface BegunSentence {
  readonly view: SentenceView
  readonly titles: readonly Candidate[]
  readonly honours: readonly Candidate[]
  readonly courtesies: readonly Candidate[]
  readonly surroundings: NameSurroundings
  /** Those found so far. */
  readonly names: NameCandidate[]
}

function beginSentence({ whole, titles }: TitledSentence, lexicon: Lexicon): BegunSentence {
  const honours = findHonours(whole, lexicon)
  const beforeNames = honours.length === 0 ? titles : [...titles, ...honours]
  const view = cutAtTitles(whole, beforeNames)
  const courtesies = findCourtesies(view, lexicon)
  const surroundings = {
    titleEnds: positionsOf(beforeNames, 'end'),
    titleStarts: positionsOf(titles, 'start'),
    titlesOfNext: positionsOf(
      titles.filter(({ end }) => likelyBeginsName(view, end, lexicon)),
      'start',
    ),
    insidePlace: insidePlaces(view, lexicon),
    companyTitleStarts: positionsOf(
      titles.filter(({ start, end }) => companyTitle.test(view.text.slice(start, end))),
      'start',
    ),
    courtesyStarts: positionsOf(courtesies, 'start'),
    positionsBehind: positionsBehind(view, titles),
  }
  return { view, titles, honours, courtesies, surroundings, names: [] }
}

function finishSentence(
  { view, titles, honours, courtesies, surroundings, names: found }: BegunSentence,
  organizations: readonly Candidate[],
  lexicon: Lexicon,
): ReadSentence {
  const around = findNamesAroundTitles(view, titles, lexicon)
  const framed = [...found, ...around, ...findFramedNames(view, lexicon, surroundings, organizations)]
  const items = { titles, organizations, names: framed }
  const names = [...framed, ...findParallelNames(view, lexicon, surroundings, items)]
  const others = [
    ...titles,
    ...courtesies,
    ...honours,
    ...findPlaces(view, lexicon),
    ...findAreas(view, titles, lexicon),
    ...findLatinNames(view, lexicon, titles, names),
    ...organizations,
  ]
  return { view, names, others: withoutNamesBefore(view, names, courtesies, others), surroundings }
}

const nowhere: ReadonlySet<number> = new Set()

/** Where spans start or end; most sentences have none. */
const positionsOf = (spans: readonly Span[], edge: 'start' | 'end'): ReadonlySet<number> =>
  spans.length === 0 ? nowhere : new Set(spans.map(span => span[edge]))
