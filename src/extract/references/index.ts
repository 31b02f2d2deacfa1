import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { byStart } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Cast } from '../discourse/cast.ts'
import type { SentenceTopics } from '../discourse/sentence-topics.ts'
import { isOrganization, personOf, type SpeakerMention } from '../discourse/speaker-mentions.ts'
import { noTopics, type Topics, withNamed, withTopic } from '../discourse/topics.ts'
import type { Extractor } from '../extractor.ts'
import type { ReferenceMention } from '../mentions/mention.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from '../quotes/marks/quotation-marks.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Turn } from '../turns/turn.ts'
import { nothingTold, type Place, resolveInSpeech, resolveInText, type Told } from './resolve.ts'
import { type Spoken, spokenAt, spokenWords } from './spoken.ts'

interface ReferencesGiven {
  readonly people: readonly Person[]
  readonly cast: Cast
  readonly sentenceTopics: SentenceTopics
  readonly quotes: readonly Quote[]
  readonly turns: readonly Turn[]
  readonly quotations: readonly Quotation[]
}

export type References = ReadonlyMap<Person, readonly ReferenceMention[]>

/** Where words other than the name stand for each of the people, in text order: pronouns by whom the text is about there. */
export const extractReferences: Extractor<References, ReferencesGiven> = (document, lexicon, given) => {
  const { people, cast, sentenceTopics, quotes } = given
  const found = new Map<Person, ReferenceMention[]>(people.map(person => [person, [...person.shortForms]]))
  const mentions = cast.mentions.filter(one => !isOrganization(one))
  if (people.length === 0 || !mentions.some(({ isPronoun }) => isPronoun)) return found
  const spoken = spokenWords(given)
  const steps = stepsOf(quotes, [...mentions, ...cast.nameless])
  let topics = noTopics(cast.genders)
  let next = 0
  let before = nothingTold
  for (const sentence of document.sentences) {
    const own = startingIn(mentions, sentence.start, sentence.end)
    topics = withNamed(topics, own)
    const topic = sentenceTopics.get(sentence)
    if (topic) topics = withTopic(topics, topic)
    const first = next
    while ((steps[next]?.start ?? document.text.length) < sentence.end) next++
    const scene = { document, lexicon, sentence, spoken, found, before }
    const after = readSentence(scene, topics, steps.slice(first, next))
    topics = after.topics
    before = after
  }
  for (const references of found.values()) references.sort(byStart)
  return found
}

/** Somebody named or meant, or that somebody speaks. */
interface Step extends SpeakerMention {
  /** Whom the report of a quote gives as its speaker. */
  readonly speaks: boolean
}

/** Everything that tells who is spoken of, in text order; a pronoun that speaks is told by its quote. */
function stepsOf(quotes: readonly Quote[], mentions: readonly SpeakerMention[]): readonly Step[] {
  const speakers = new Map(
    quotes.flatMap(({ speakerMention, speaker }) =>
      speakerMention && speaker ? [[speakerMention.start, speaker] as const] : [],
    ),
  )
  const speeches = quotes.map(({ cue, parts, speaker }) => {
    const start = cue?.start ?? parts[0].start
    return { start, end: start, speaker, isPronoun: false, speaks: true }
  })
  const named = mentions.map(({ start, end, speaker, isPronoun, gender, phraseStart = start }) => {
    const told = isPronoun ? speakers.get(start) : undefined
    return { start, end, speaker: told ?? speaker, isPronoun, gender, phraseStart, speaks: false }
  })
  return [...speeches, ...named].sort(byStart)
}

interface Scene {
  readonly document: SegmentedDocument
  readonly lexicon: Lexicon
  readonly sentence: Sentence
  readonly spoken: readonly Spoken[]
  /** What the sentence before told. */
  readonly before: Told
  /** This is added to. */
  readonly found: ReadonlyMap<Person, ReferenceMention[]>
}

/** What is told by the end of a sentence. */
function readSentence(
  { document: { text }, lexicon, sentence, spoken, before, found }: Scene,
  earlier: Topics,
  steps: readonly Step[],
): Told & { readonly topics: Topics } {
  let topics = earlier
  let isReported = false
  /** Whom the sentence has named, meant or told of so far, in its own words and in those of others. */
  const told: SpeakerMention[] = []
  const said: SpeakerMention[] = []
  for (const step of steps) {
    if (step.speaks) {
      isReported = true
      if (personOf(step)) topics = withTopic(topics, step)
      continue
    }
    const words = spokenAt(spoken, step.start)
    const place = { text, lexicon, sentence, topics, told, said, isReported, before, spoken: words }
    const one = step.isPronoun && step.speaker === null ? explain(place, step) : step
    if (one === undefined) continue
    const seen = words ? said : told
    seen.push(one)
    const person = personOf(one)
    if (person === undefined || !step.isPronoun) continue
    const { start, end } = step
    found.get(person)?.push({ start, end, label: 'pronoun', rule: 'references/pronoun' })
    if (words === undefined) topics = withTopic(topics, one)
  }
  return { sentence, told, isReported, topics }
}

/** A pronoun as the mention of whom it means. */
function explain(place: Place, pronoun: Step): SpeakerMention | undefined {
  const meant = place.spoken ? resolveInSpeech(place, pronoun) : resolveInText(place, pronoun)
  if (meant === undefined) return undefined
  const { start, end, gender } = pronoun
  return { start, end, speaker: meant.speaker, isPronoun: true, gender }
}
