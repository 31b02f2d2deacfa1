import type { SegmentedDocument } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import { createGazetteer, joinGazetteers } from '../../lexicon/gazetteer.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { bestCover } from './best-cover.ts'
import type { Candidate } from './candidate.ts'
import { readEnglish } from './english/mentions.ts'
import type { EnglishReader } from './english/reader.ts'
import { headStartsOf, likelyBeginsName } from './head-starts.ts'
import { findChineseNames, type NameCandidate } from './names/chinese-names.ts'
import { findComposedNames } from './names/composed-names.ts'
import type { NameSurroundings } from './names/evidence.ts'
import { findDottedNames, findTransliteratedNames } from './names/foreign-names.ts'
import { findFramedNames } from './names/framed-names.ts'
import { findLatinNames } from './names/latin-names.ts'
import { withoutOverlong } from './names/overlong.ts'
import { positionsBehind } from './names/positions-behind.ts'
import {
  longerNames,
  partsOfDottedNames,
  repeatedNames,
  weighEstablished,
  weighListed,
} from './names/repetition.ts'
import { findSpacedNames } from './names/spaced-names.ts'
import { nameThreshold } from './names/weights.ts'
import { findDefinedNames } from './organizations/defined-names.ts'
import { findOrganizations } from './organizations/find-organizations.ts'
import { withoutNamesBefore } from './organizations/names-before.ts'
import { organizationScores } from './organizations/scores.ts'
import { findAreas, findCourtesies, findPlaces, insidePlaces } from './places/find-places.ts'
import { companyTitle } from './rules.ts'
import { findTitles } from './titles/find-titles.ts'
import { cutAtTitles, type SentenceView, viewSentence, withOrganizations } from './words/sentence-view.ts'

/** What a name scores for each character, and for evidence above the threshold: so that it wins over a word of the same length. */
const nameScores = { perCharacter: 2, perEvidence: 0.4 } as const

/** Names, titles, organizations, places and courtesies of a text, which do not overlap, in text order. */
export const findMentions = (
  document: SegmentedDocument,
  lexicon: Lexicon,
  english?: EnglishReader,
): readonly Candidate[] =>
  weighMentions(document, lexicon, english).flatMap(({ candidates }) => bestCover(candidates))

/** A sentence with all that its words may be. */
export interface WeighedSentence extends Span {
  readonly candidates: readonly Candidate[]
  /** What may be a name, also with too little evidence. */
  readonly names: readonly NameCandidate[]
}

/** All that the words of a text may be, sentence by sentence, before it is decided between what overlaps. */
export function weighMentions(
  document: SegmentedDocument,
  lexicon: Lexicon,
  english?: EnglishReader,
): readonly WeighedSentence[] {
  const { text } = document
  const sentences = withDefinedNames(
    document,
    document.sentences.map(sentence => readSentence(viewSentence(document, sentence, lexicon), lexicon)),
    lexicon,
  )
  const established = new Set<string>()
  for (const { view, names, others, surroundings } of sentences) {
    const likely = withoutOverlong(view, weighListed(text, names).filter(isLikely), surroundings, lexicon)
    if (likely.length === 0) continue
    for (const { label, start, end } of bestCover([...others, ...likely.map(toCandidate)]))
      if (label === 'name') established.add(text.slice(start, end))
  }
  for (const name of repeatedNames(text, sentences)) established.add(name)
  const parts = partsOfDottedNames(established)
  const longer = longerNames(document, established)
  const inEnglish = english ? readEnglish(text, lexicon, english) : []
  let nextEnglish = 0
  return sentences.map(({ view, names, others, surroundings }) => {
    const known = weighListed(text, weighEstablished(view, names, { established, longer, parts }, lexicon))
    const candidates = [
      ...others,
      ...withoutOverlong(view, known.filter(isLikely), surroundings, lexicon).map(toCandidate),
    ]
    while ((inEnglish[nextEnglish]?.start ?? view.end) < view.end) {
      const found = inEnglish[nextEnglish++]
      if (found !== undefined && found.start >= view.start && found.end <= view.end) candidates.push(found)
    }
    return { start: view.start, end: view.end, candidates, names: known }
  })
}

const isLikely = ({ evidence }: NameCandidate): boolean => evidence >= nameThreshold

/** Reads the sentences again that hold a name which the text defines for an organization (以下简称“云岭银行”), now as a known one. */
function withDefinedNames(
  document: SegmentedDocument,
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
): readonly ReadSentence[] {
  const { text } = document
  const organizations = sentences.flatMap(({ others }) =>
    others.filter(({ label }) => label === 'organization'),
  )
  const defined = findDefinedNames(text, organizations)
  const names = [...new Set(defined.map(({ start, end }) => text.slice(start, end)))]
  if (names.length === 0) return sentences
  const known = createGazetteer(names.map(name => [name, name] as const))
  const widened = joinGazetteers(known, lexicon.organizations)
  return sentences.map(sentence => {
    const { start, end } = sentence.view
    if (!names.some(name => text.slice(start, end).includes(name))) return sentence
    const again = readSentence(withOrganizations(sentence.view, widened), lexicon)
    const here = startingIn(defined, start, end).map(span => toDefined(span))
    return { ...again, others: [...again.others, ...here] }
  })
}

/** Where it is defined a name stands whatever its words are. */
const toDefined = ({ start, end }: Span): Candidate => ({
  start,
  end,
  label: 'organization',
  rule: 'organizations/defined',
  score: 2 * organizationScores.known + organizationScores.perCharacter * (end - start),
})

const toCandidate = ({ start, end, rule, evidence }: NameCandidate): Candidate => ({
  start,
  end,
  label: 'name',
  rule,
  score: nameScores.perCharacter * (end - start) + nameScores.perEvidence * (evidence - nameThreshold),
})

interface ReadSentence {
  readonly view: SentenceView
  readonly names: readonly NameCandidate[]
  readonly others: readonly Candidate[]
  readonly surroundings: NameSurroundings
}

function readSentence(whole: SentenceView, lexicon: Lexicon): ReadSentence {
  const titles = findTitles(whole, lexicon)
  const view = cutAtTitles(whole, titles)
  const courtesies = findCourtesies(view, lexicon)
  const surroundings = {
    titleEnds: positionsOf(titles, 'end'),
    titleStarts: positionsOf(titles, 'start'),
    titlesOfNext: new Set(
      titles.filter(({ end }) => likelyBeginsName(view, end, lexicon)).map(({ start }) => start),
    ),
    insidePlace: insidePlaces(view, lexicon),
    companyTitleStarts: positionsOf(
      titles.filter(({ start, end }) => companyTitle.test(view.text.slice(start, end))),
      'start',
    ),
    courtesyStarts: positionsOf(courtesies, 'start'),
    positionsBehind: positionsBehind(view, titles),
  }
  const names = [
    ...findChineseNames(view, lexicon, surroundings),
    ...findSpacedNames(view, lexicon, surroundings),
    ...findDottedNames(view, lexicon, surroundings),
    ...findTransliteratedNames(view, lexicon, surroundings),
    ...findComposedNames(view, lexicon, surroundings),
  ]
  const organizations = findOrganizations(
    view,
    lexicon,
    titles,
    surroundings.titleStarts,
    headStartsOf(view, titles, lexicon),
  )
  names.push(...findFramedNames(view, lexicon, surroundings, organizations))
  const others = [
    ...titles,
    ...courtesies,
    ...findPlaces(view, lexicon),
    ...findAreas(view, titles, lexicon),
    ...findLatinNames(view, lexicon, titles, names),
    ...organizations,
  ]
  return {
    view,
    names,
    others: withoutNamesBefore(view, names, courtesies, others),
    surroundings,
  }
}

const nowhere: ReadonlySet<number> = new Set()

/** Where spans start or end; most sentences have none. */
const positionsOf = (spans: readonly Span[], edge: 'start' | 'end'): ReadonlySet<number> =>
  spans.length === 0 ? nowhere : new Set(spans.map(span => span[edge]))
