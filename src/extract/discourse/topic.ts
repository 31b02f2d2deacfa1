import type { Sentence } from '../../document/document.ts'
import { isInside, lastBefore, startingIn } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { agent, asker, clauseEdge, copula, meeting, notSubject, objectOpener, openBracket } from './rules.ts'
import { isOrganization, isPerson, personOf, type SpeakerMention } from './speaker-mention.ts'

/** Between the beginning of a sentence, or a subject, and its verb stands seldom more than a setting: 在接受本报记者采访时. */
export const farthestSubject = 60

/** A sentence with the mentions in it, and what stands there in quotation marks. */
interface ReadSentence {
  readonly sentence: Sentence
  readonly mentions: readonly SpeakerMention[]
  readonly quotations: readonly Span[]
}

/**
 * The person whom a sentence is about: the first mention outside marks, unless a pronoun or no subject (会见张三时，); else whoever heads a
 * clause after it. An organization before it is where the person works.
 */
export function findTopic(
  text: string,
  { sentence, mentions, quotations }: ReadSentence,
  lexicon: Lexicon,
): SpeakerMention | undefined {
  const limit = Math.min(sentence.end, sentence.start + farthestSubject + longestPhrase)
  const people = startingIn(mentions, sentence.start, limit).filter(mention => !isOrganization(mention))
  const near = people.filter(
    mention =>
      startOf(mention) < sentence.start + farthestSubject &&
      !people.some(other => mention.end < other.start && startOf(other) <= mention.start) &&
      !isInside(quotations, mention.start) &&
      !openBracket.test(text.slice(sentence.start, mention.start)),
  )
  const subject = near.find(
    (mention, index) =>
      isSubject(text, mention, sentence, lexicon) && (index === 0 || headsClause(text, mention, sentence)),
  )
  // 会议由陆一鸣主持，他说: whom a pronoun behind means.
  const actor =
    subject && personOf(subject)
      ? undefined
      : near.find(mention => isAgent(text, mention) || isAsked(text, mention, sentence))
  const topic = actor && actor.start < (subject?.start ?? sentence.end) ? actor : subject
  return topic && personOf(topic) ? topic : undefined
}

/** Where the words for somebody begin, whose titles may name others: 罗尚国王表弟|陆一鸣. */
const startOf = ({ start, phraseStart = start }: SpeakerMention): number => phraseStart

/** No title with its organization is longer. */
const longestPhrase = 60

function isSubject(
  text: string,
  { start, end, phraseStart = start }: SpeakerMention,
  sentence: Sentence,
  { notSubjectPrepositions }: Lexicon,
): boolean {
  const before = text.slice(sentence.start, phraseStart)
  const isObject =
    objectOpener.test(before) ||
    notSubjectPrepositions.matchBefore(text, phraseStart, sentence.start) !== undefined ||
    (phraseStart === start && isGoverned(sentence, start))
  if (isObject && !copula.test(before)) return false
  return !notSubject.test(text.charAt(end)) || meeting.test(text.slice(end, end + farthestSubject))
}

/** 要先决定|张三是否留任: behind a verb somebody without a title is its object. */
const isGoverned = ({ tokens }: Sentence, position: number): boolean => {
  const before = lastBefore(tokens, position)
  return before?.end === position && before.tag === 'v' && before.text.length > 1
}

/** 会议由陆一鸣主持: whoever does what else happens. */
const isAgent = (text: string, { start, phraseStart = start }: SpeakerMention): boolean =>
  agent.test(text.charAt(phraseStart - 1))

/** 记者致电陆一鸣: whoever is asked. */
const isAsked = (text: string, { start, phraseStart = start }: SpeakerMention, sentence: Span): boolean =>
  asker.test(text.slice(Math.max(sentence.start, phraseStart - longestAsker), phraseStart))

/** So far before a name stand those who ask. */
const longestAsker = 16

/** 陆一鸣说, 而陆一鸣说: whether a clause begins with somebody. */
export const headsClause = (
  text: string,
  { start, phraseStart = start }: SpeakerMention,
  sentence: Span | undefined,
): boolean => phraseStart === sentence?.start || clauseEdge.test(text.charAt(phraseStart - 1))

/** Somebody without a name (一名街坊) of whom a sentence tells before it names or means anybody. */
export function findNamelessTopic(
  nameless: readonly SpeakerMention[],
  { sentence: { start, end }, mentions }: ReadSentence,
): SpeakerMention | undefined {
  const limit = Math.min(end, start + farthestNameless, mentions.find(isPerson)?.start ?? end)
  return startingIn(nameless, start, limit).findLast(({ isSingle }) => isSingle)
}

/** As far as its first clause or two go. */
const farthestNameless = 30
