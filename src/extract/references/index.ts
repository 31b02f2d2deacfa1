import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { byStart, type RuleId, type Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Cast } from '../discourse/cast.ts'
import type { SentenceTopics } from '../discourse/sentence-topics.ts'
import {
  createSpeakerMention,
  isOrganization,
  personOf,
  type SpeakerMention,
} from '../discourse/speaker-mention.ts'
import { noTopics, type Topics, withNamed, withTopic } from '../discourse/topics.ts'
import type { Extractor } from '../extractor.ts'
import type { ReferenceMention } from '../mentions/mention.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from '../quotes/marks/quotation-marks.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Turn } from '../turns/turn.ts'
import { nothingTold, type Place, resolveInSpeech, resolveInText, type Told } from './resolve.ts'
import { type Spoken, spokenAt, spokenWords } from './spoken.ts'
import { findTogether, meantTogether, type Together } from './together.ts'

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
  const together = people.length > 1 ? findTogether(document.text) : []
  if (people.length === 0 || !(together.length > 0 || mentions.some(({ isPronoun }) => isPronoun)))
    return found
  const spoken = spokenWords(given)
  const steps = [...stepsOf(quotes, [...mentions, ...cast.nameless]), ...together.map(ofSeveral)].sort(
    byStart,
  )
  let topics = noTopics(cast.genders)
  let next = 0
  let before = nothingTold
  let toldLast: readonly SpeakerMention[] = []
  for (const sentence of document.sentences) {
    const own = startingIn(mentions, sentence.start, sentence.end)
    topics = withNamed(topics, own)
    const topic = sentenceTopics.get(sentence)
    if (topic) topics = withTopic(topics, topic)
    const first = next
    while ((steps[next]?.start ?? document.text.length) < sentence.end) next++
    const scene = { document, lexicon, sentence, spoken, found, before, toldLast }
    const after = readSentence(scene, topics, steps.slice(first, next))
    topics = after.topics
    before = after
    if (after.told.length > 0) toldLast = after.told
  }
  for (const references of found.values()) references.sort(byStart)
  return found
}

/** Somebody named or meant, or that somebody speaks. */
interface Step extends SpeakerMention {
  /** Whom the report of a quote gives as its speaker. */
  readonly speaks: boolean
  /** How many people the words stand for, where these are several. */
  readonly count: number | undefined
}

const toStep = (
  { start, end, speaker, isPronoun, phraseStart, gender }: Omit<SpeakerMention, 'isSingle'>,
  { speaks = false, count }: Partial<Pick<Step, 'speaks' | 'count'>> = {},
): Step => ({ start, end, speaker, isPronoun, phraseStart, gender, isSingle: false, speaks, count })

const ofSeveral = (together: Together): Step =>
  toStep(createSpeakerMention(together, null), { count: together.count })

/** Everything that tells who is spoken of, in text order; a pronoun that speaks is told by its quote. */
function stepsOf(quotes: readonly Quote[], mentions: readonly SpeakerMention[]): readonly Step[] {
  const speakers = new Map(
    quotes.flatMap(({ speakerMention, speaker }) =>
      speakerMention && speaker ? [[speakerMention.start, speaker] as const] : [],
    ),
  )
  const speeches = quotes.map(({ cue, parts, speaker }) => {
    const start = cue?.start ?? parts[0].start
    return toStep(createSpeakerMention({ start, end: start }, speaker), { speaks: true })
  })
  const named = mentions.map(mention => {
    const { start, end, isPronoun, phraseStart = start, gender } = mention
    const speaker = (isPronoun ? speakers.get(start) : undefined) ?? mention.speaker
    return toStep({ start, end, speaker, isPronoun, phraseStart, gender })
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
  /** Whom the last sentence told of that told of anybody. */
  readonly toldLast: readonly SpeakerMention[]
  /** This is added to. */
  readonly found: ReadonlyMap<Person, ReferenceMention[]>
}

/** What is told by the end of a sentence. */
function readSentence(
  { document: { text }, lexicon, sentence, spoken, before, toldLast, found }: Scene,
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
    if (step.count !== undefined) {
      const meant = words ? [] : meantTogether(text, step, step.count, { told, toldLast })
      for (const person of meant) found.get(person)?.push(toReference(step, 'references/together'))
      continue
    }
    const place = { text, lexicon, sentence, topics, told, said, isReported, before, spoken: words }
    const one = step.isPronoun && step.speaker === null ? explain(place, step) : step
    if (one === undefined) continue
    const seen = words ? said : told
    seen.push(one)
    const person = personOf(one)
    if (person === undefined || !step.isPronoun) continue
    found.get(person)?.push(toReference(step, 'references/pronoun'))
    if (words === undefined) topics = withTopic(topics, one)
  }
  return { sentence, told, isReported, topics }
}

const toReference = ({ start, end }: Span, rule: RuleId): ReferenceMention => ({
  start,
  end,
  label: 'pronoun',
  rule,
})

/** A pronoun as the mention of whom it means. */
function explain(place: Place, pronoun: Step): SpeakerMention | undefined {
  const meant = place.spoken ? resolveInSpeech(place, pronoun) : resolveInText(place, pronoun)
  if (meant === undefined) return undefined
  return createSpeakerMention(pronoun, meant.speaker, { isPronoun: true, gender: pronoun.gender })
}
