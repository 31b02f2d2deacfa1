import type { Sentence } from '../../document/document.ts'
import { lastBefore } from '../../document/sorted-spans.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { clauseStart } from '../discourse/clauses.ts'
import { notSubject } from '../discourse/rules.ts'
import { personOf, type SpeakerMention } from '../discourse/speaker-mention.ts'
import { headsClause } from '../discourse/topic.ts'
import { fits, meantBy, type Topics } from '../discourse/topics.ts'
import { possessive } from '../mentions/rules.ts'
import { causative, touchesObject } from './rules.ts'
import type { Spoken } from './spoken.ts'

/** What a sentence has told. */
export interface Told {
  readonly sentence: Sentence | undefined
  /** Whom it has named, meant or told of. */
  readonly told: readonly SpeakerMention[]
  /** Whether a report has begun in it. */
  readonly isReported: boolean
}

export const nothingTold: Told = { sentence: undefined, told: [], isReported: false }

/** Where a pronoun stands. */
export interface Place extends Told {
  readonly text: string
  readonly sentence: Sentence
  readonly lexicon: Lexicon
  readonly topics: Topics
  readonly before: Told
  /** Whom the words of others in it have. */
  readonly said: readonly SpeakerMention[]
  /** Whose words it is among. */
  readonly spoken: Spoken | undefined
}

/**
 * Whom a pronoun means: whom the text is about, or whoever has headed a clause since. Behind a report of somebody's words (陆一鸣说，沈知微离开后，他)
 * that may be either, as it may where somebody without a name was told of.
 */
export function resolveInText(place: Place, pronoun: SpeakerMention): SpeakerMention | undefined {
  const { topics, told, isReported, before } = place
  const meant = meantBy(topics, pronoun)
  if (meant === undefined || personOf(meant) === undefined) return undefined
  if (isObject(place, pronoun)) return resolveObject(place, pronoun, meant)
  const rival = rivalOf(place, place, meant, pronoun)
  if (rival) return isReported ? undefined : rival.speaker === null ? undefined : rival
  const isOpen =
    told.length === 0 && before.isReported && rivalOf(place, before, meant, pronoun) !== undefined
  return isOpen ? undefined : meant
}

/** Whoever has headed a clause since a sentence spoke of somebody, or was told of without a name. */
function rivalOf(
  { text, topics }: Place,
  { told, sentence }: Told,
  meant: SpeakerMention,
  pronoun: SpeakerMention,
): SpeakerMention | undefined {
  const last = told.findLastIndex(one => personOf(one) === personOf(meant))
  return told
    .slice(last + 1)
    .findLast(
      one =>
        one.speaker === null ||
        (headsClause(text, one, sentence) &&
          !notSubject.test(text.charAt(one.end)) &&
          fits(topics.genders, one, pronoun)),
    )
}

/** The other of two: 陆一鸣致电沈知微，祝贺她, 陆一鸣到访，沈知微将与他会面. */
function resolveObject(
  { text, topics, told, sentence, before }: Place,
  pronoun: SpeakerMention,
  meant: SpeakerMention,
): SpeakerMention | undefined {
  const clause = clauseStart(text, pronoun.start)
  const subject = told.find(one => one.start >= clause && headsClause(text, one, sentence))
  const isOther = (one: SpeakerMention): boolean =>
    personOf(one) !== personOf(subject ?? meant) && fits(topics.genders, one, pronoun)
  const others = [...told, meant].filter(isOther)
  if (others.length > 0) return soleOf(others)
  // 陆一鸣拜访了沈知微。沈知微对他说: no subject is its own object; that of a longer clause may be (陆一鸣说在他上任后).
  const isItsObject = subject !== undefined && touchesObject.test(text.slice(subject.end, pronoun.start))
  return isItsObject ? soleOf(before.told.filter(isOther)) : meant
}

/** Whom a pronoun means in somebody's own words: the only one of whom these speak, else the only other whom the sentence names before them. */
export function resolveInSpeech(
  { topics, told, said, spoken }: Place,
  pronoun: SpeakerMention,
): SpeakerMention | undefined {
  const isOther = (one: SpeakerMention): boolean =>
    (personOf(one) === undefined || personOf(one) !== spoken?.speaker) && fits(topics.genders, one, pronoun)
  const inside = said.filter(one => one.start >= (spoken?.start ?? 0) && isOther(one))
  return soleOf(inside.length > 0 ? inside : told.filter(isOther))
}

/** Who is meant where nobody else may be. */
const soleOf = ([only, ...more]: readonly SpeakerMention[]): SpeakerMention | undefined =>
  only && more.every(other => personOf(other) === personOf(only)) ? only : undefined

/**
 * 祝贺他当选, 与他会面, 相信他会成功: whether the word before makes the pronoun the object of somebody else's deed or thought. What a verb of speech
 * reports (强调他会去) may be of the speaker, as may what something does (让他有机会).
 */
function isObject({ text, sentence, lexicon }: Place, { start, end }: SpeakerMention): boolean {
  const before = lastBefore(sentence.tokens, start)
  if (before === undefined || before.end !== start) return false
  const verb = lexicon.personVerbs.get(before.text)
  if (verb === 'object') return true
  if (verb === 'subject' || !objectTag.test(before.tag)) return false
  if (possessive.test(text.charAt(end)) || causative.test(before.text)) return false
  const cue = lexicon.cueVerbs.get(before.text)
  return cue === undefined || cue.reports === 'opinion'
}

/** Tags of verbs and prepositions. */
const objectTag = /^[vp]/u
