import { addAll } from '../../document/add-to.ts'
import type { SegmentedDocument } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import { createCharacterRows } from '../../lexicon/character-rows.ts'
import { createGazetteer, joinGazetteers } from '../../lexicon/gazetteer.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Steps } from '../../steps.ts'
import { withoutAddresses } from './addresses.ts'
import { bestCover } from './best-cover.ts'
import type { Candidate } from './candidate.ts'
import { withLaidOut } from './cells/laid-out.ts'
import { readEnglish } from './english/mentions.ts'
import type { EnglishReader } from './english/reader.ts'
import { isLikelyName, nameThreshold } from './names/evidence/weights.ts'
import type { NameCandidate } from './names/kinds/chinese-names.ts'
import { withoutOverlong } from './names/kinds/overlong.ts'
import { withNumeral } from './names/kinds/regnal-names.ts'
import { findBetweenNames } from './names/of-text/between-names.ts'
import { marriedNames, withoutGlued } from './names/of-text/glued-names.ts'
import { behindName, findOpeningName } from './names/of-text/opening-names.ts'
import { placesOfNames } from './names/of-text/places-of-names.ts'
import {
  type EstablishedNames,
  longerNames,
  partsOfDottedNames,
  repeatedNames,
  tailsOf,
  weighEstablished,
  weighListed,
} from './names/of-text/repetition.ts'
import { takenUpNames } from './names/of-text/taken-up-names.ts'
import { organizationScores } from './organizations/scores.ts'
import { namesOfText } from './organizations/told/names-of-text.ts'
import { type ReadSentence, readSentences } from './read-sentences.ts'
import { type SentenceView, viewSentence, withOrganizations } from './words/sentence-view.ts'

/** What a name scores for each character, and for evidence above the threshold: so that it wins over a word of the same length. */
const nameScores = { perCharacter: 2, perEvidence: 0.4 } as const

/** Names, titles, organizations, places and courtesies of a text, which do not overlap, in text order. */
export function* findMentions(
  document: SegmentedDocument,
  lexicon: Lexicon,
  english?: EnglishReader,
): Steps<readonly Candidate[]> {
  const sentences = yield* weighMentions(document, lexicon, english)
  yield
  const found: Candidate[] = []
  for (const { candidates } of sentences) addAll(found, bestCover(candidates))
  return found
}

/** A sentence with all that its words may be. */
export interface WeighedSentence extends Span {
  readonly candidates: readonly Candidate[]
  /** What may be a name, also with too little evidence. */
  readonly names: readonly NameCandidate[]
}

/** All that the words of a text may be, sentence by sentence, before it is decided between what overlaps. */
export function* weighMentions(
  document: SegmentedDocument,
  lexicon: Lexicon,
  english?: EnglishReader,
): Steps<readonly WeighedSentence[]> {
  const { text } = document
  const views = document.sentences.map(sentence => viewSentence(document, sentence, lexicon))
  yield
  const read = withoutAddresses(text, yield* readSentences(views, lexicon))
  yield
  const named = yield* withNamesOfText(document, read, lexicon)
  yield
  const inEnglish = english ? readEnglish(text, lexicon, english) : []
  const sentences = withLaidOut(text, named, inEnglish, lexicon)
  const likely = establishedNames(text, sentences, lexicon)
  const married = marriedNames(text, likely, lexicon)
  const established = withoutGlued(text, { established: likely, married })
  const parts = partsOfDottedNames(established)
  const longer = longerNames(document, established)
  yield
  const known = {
    established,
    longer,
    parts,
    tails: tailsOf(established),
    married,
    places: placesOfNames(text, established),
  }
  return weighSentences(text, sentences, { known, inEnglish }, lexicon)
}

/** What the sentences by themselves tell to be names, and what they repeat. */
function establishedNames(
  text: string,
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const established = new Set<string>()
  for (const { view, names, others, surroundings } of sentences) {
    const likely = withoutOverlong(
      view,
      withListed(view, names, lexicon).filter(isLikelyName),
      surroundings,
      lexicon,
    )
    if (likely.length === 0) continue
    for (const { label, start, end } of bestCover([...others, ...likely.map(toCandidate)]))
      if (label === 'name') established.add(text.slice(start, end))
  }
  for (const name of repeatedNames(text, sentences)) established.add(name)
  for (const name of takenUpNames(text, sentences, lexicon)) established.add(name)
  return established
}

/** All sentences with what their words may be; `inEnglish` stands in text order. */
function weighSentences(
  text: string,
  sentences: readonly ReadSentence[],
  { known, inEnglish }: { readonly known: EstablishedNames; readonly inEnglish: readonly Candidate[] },
  lexicon: Lexicon,
): readonly WeighedSentence[] {
  const weighed: WeighedSentence[] = []
  let nextEnglish = 0
  for (const sentence of sentences) {
    const { view } = sentence
    const { candidates, names } = weighSentence(text, sentence, known, lexicon)
    while ((inEnglish[nextEnglish]?.start ?? view.end) < view.end) {
      const found = inEnglish[nextEnglish++]
      if (found !== undefined && found.start >= view.start && found.end <= view.end) candidates.push(found)
    }
    weighed.push({ start: view.start, end: view.end, candidates, names })
  }
  return weighed
}

/** What the words of a sentence may be, its names weighed by what the whole text tells of names. */
function weighSentence(
  text: string,
  { view, names, others, surroundings }: ReadSentence,
  known: EstablishedNames,
  lexicon: Lexicon,
): { readonly candidates: Candidate[]; readonly names: readonly NameCandidate[] } {
  const opening = findOpeningName(view, others, known.established)
  const found = opening === undefined ? names : [...names, opening]
  const weighed = withListed(view, weighEstablished(view, found, known, lexicon), lexicon)
  const candidates = [...(opening === undefined ? others : behindName(others, opening))]
  for (const name of withoutOverlong(view, weighed.filter(isLikelyName), surroundings, lexicon))
    candidates.push(toCandidate(withNumeral(text, name)))
  return { candidates, names: weighed }
}

/** Names of a sentence weighed by the lists in which they stand, with those that only the list tells. */
function withListed(
  view: SentenceView,
  names: readonly NameCandidate[],
  lexicon: Lexicon,
): readonly NameCandidate[] {
  const weighed = weighListed(view.text, names)
  const between = findBetweenNames(view, weighed, lexicon)
  return between.length === 0 ? weighed : [...weighed, ...between]
}

/** Reads the sentences again that hold a name which the text itself tells to be an organization's, now as a known one. */
function* withNamesOfText(
  document: SegmentedDocument,
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
): Steps<readonly ReadSentence[]> {
  const { text } = document
  const views: SentenceView[] = []
  const organizations: Candidate[] = []
  for (const { view, others } of sentences) {
    views.push(view)
    for (const candidate of others) if (candidate.label === 'organization') organizations.push(candidate)
  }
  const { names: told, defined } = namesOfText(text, views, organizations, lexicon)
  if (told.size === 0) return sentences
  const names = [...told]
  const known = createGazetteer(
    names.map(name => [name, name] as const),
    createCharacterRows(2, rowsOfFew),
  )
  const widened = joinGazetteers(known, lexicon.organizations)
  const naming: SentenceView[] = []
  for (const view of views) if (holdsAny(view, names)) naming.push(withOrganizations(view, widened))
  const again = yield* readSentences(naming, lexicon)
  const byStart = new Map(
    again.map(({ view, names, others, surroundings }) => {
      const here = startingIn(defined, view.start, view.end).map(span => toDefined(span))
      return [view.start, { view, names, others: [...others, ...here], surroundings }] as const
    }),
  )
  return sentences.map(sentence => byStart.get(sentence.view.start) ?? sentence)
}

function holdsAny({ text, start, end }: SentenceView, names: readonly string[]): boolean {
  const words = text.slice(start, end)
  for (const name of names) if (words.includes(name)) return true
  return false
}

/** Enough for the characters of the few names that one text tells. */
const rowsOfFew = 2 ** 8

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
