import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Genders } from '../../../discourse/genders.ts'
import {
  createSpeakerMention,
  isOrganization,
  isPerson,
  type SpeakerMention,
} from '../../../discourse/speaker-mention.ts'
import { meantBy, noTopics, type Topics, withNamed, withTopic } from '../../../discourse/topics.ts'
import type { Person } from '../../../people/person.ts'
import { asking, goesOn, naming, publishes } from '../speaker-rules.ts'
import { type Holders, holdersOf } from './holders.ts'
import { anyBody, pointedKinds } from './pointed-rules.ts'

/** Whom the text is about at a place: who spoke last, or since then headed a sentence. */
export interface Discourse {
  /** Who goes on where a report names nobody. */
  readonly speaker: SpeakerMention | undefined
  /** Whom 他 means. */
  readonly topics: Topics
  /** Whom 该公司 and 声明 mean. */
  readonly organization: SpeakerMention | undefined
  /** Who published something since anybody spoke: whom 公告称 means. */
  readonly publisher: SpeakerMention | undefined
  /** Whose report is passed on: whom 报道称 means. */
  readonly medium: SpeakerMention | undefined
  /** The organization last named of each kind that a noun can point at, in the order of the kinds. */
  readonly named: readonly (SpeakerMention | undefined)[]
  /** The organizations of the last passage that named any. */
  readonly bodies: readonly SpeakerMention[]
  /** The people of the text by the titles that they hold. */
  readonly holders: Holders
}

/** Before anybody spoke. */
export const silence = (text: string, people: readonly Person[], genders: Genders): Discourse => ({
  speaker: undefined,
  topics: noTopics(genders),
  organization: undefined,
  publisher: undefined,
  medium: undefined,
  named: [],
  bodies: [],
  holders: holdersOf(text, people),
})

/** After somebody spoke; somebody without a name ends what went before. */
export const afterSpeech = (discourse: Discourse, speaker: SpeakerMention | undefined): Discourse => {
  if (speaker === undefined) return discourse
  const { topics, organization, medium, named, bodies, holders } = discourse
  if (speaker.speaker === null)
    return {
      speaker: undefined,
      topics: speaker.isSingle ? withTopic(topics, speaker) : topics,
      organization: undefined,
      publisher: undefined,
      medium,
      named,
      bodies,
      holders,
    }
  return {
    speaker,
    topics: isPerson(speaker) ? withTopic(topics, speaker) : topics,
    organization: isOrganization(speaker) ? speaker : organization,
    publisher: undefined,
    medium,
    named,
    bodies,
    holders,
  }
}

/** After a report by a medium. */
export const afterMedium = (discourse: Discourse, medium: SpeakerMention): Discourse => ({
  ...discourse,
  medium,
})

/** After a sentence began with somebody: 他 means that person, but a report without a subject goes on with the last speaker. */
export const afterTopic = (discourse: Discourse, topic: SpeakerMention): Discourse => ({
  ...discourse,
  topics: withTopic(discourse.topics, topic),
})

/** Where a passage begins that names people. */
export const withPeople = (discourse: Discourse, mentions: readonly SpeakerMention[]): Discourse => ({
  ...discourse,
  topics: withNamed(discourse.topics, mentions),
})

/** After a passage named organizations, whether they spoke or not. */
export function afterNames(discourse: Discourse, mentions: readonly SpeakerMention[]): Discourse {
  const organizations = mentions.filter(isOrganization)
  if (organizations.length === 0) return discourse
  const named = pointedKinds.map(
    ({ name }, kind) =>
      organizations.findLast(({ speaker }) => speaker?.kind === 'organization' && name.test(speaker.name)) ??
      discourse.named[kind],
  )
  return { ...discourse, named, bodies: organizations }
}

/** After an organization published something in a sentence. */
export function afterPublication(
  text: string,
  discourse: Discourse,
  { sentence, mentions }: { readonly sentence: Span; readonly mentions: readonly SpeakerMention[] },
): Discourse {
  const organizations = mentions.filter(isOrganization)
  let index = organizations.findLastIndex(({ end }) =>
    publishes.test(text.slice(end, Math.min(sentence.end, end + longestPublication))),
  )
  // 宣传部、教育部等部门印发: of several the one named first.
  while (index > 0 && text.slice(organizations[index - 1]?.end, organizations[index]?.start).trim() === '、')
    index--
  const publisher = organizations[index]
  return publisher ? { ...discourse, publisher } : discourse
}

/** From its name to the verb it is no farther. */
const longestPublication = 40

/** After a passage told where people work: 署方 is the 署 of its head where the text names no other. */
export const afterWorkplaces = (discourse: Discourse, workplaces: readonly SpeakerMention[]): Discourse => {
  if (workplaces.length === 0) return discourse
  const named = pointedKinds.map(
    ({ name }, kind) =>
      discourse.named[kind] ??
      workplaces.find(({ speaker }) => speaker?.kind === 'organization' && name.test(speaker.name)),
  )
  return { ...discourse, named }
}

/** The organization that a noun means by its kind: 署方 is the one that spoke last, if its name ends in 署, else the last named that does. */
export function pointedAtBy({ organization, named }: Discourse, noun: string): SpeakerMention | undefined {
  const index = kindOf(noun)
  const spoke = organization?.speaker?.kind === 'organization' ? organization.speaker.name : ''
  return pointedKinds[index]?.name.test(spoke) ? organization : named[index]
}

const kindOf = (noun: string): number => pointedKinds.findIndex(kind => kind.noun.test(noun))

/** Whether a noun points at organizations of one kind only. */
export const isOfKind = (noun: string): boolean => kindOf(noun) >= 0 && !anyBody.test(noun)

/** 询问张三：“…”: whoever is asked is whom 他 means in the answer. */
export const findAsked = (
  text: string,
  cue: Span,
  contentStart: number,
  mentions: readonly SpeakerMention[],
): SpeakerMention | undefined =>
  asking.test(wordsAt(text, cue))
    ? mentions.find(
        mention =>
          isPerson(mention) && !mention.isPronoun && mention.start >= cue.end && mention.end <= contentStart,
      )
    : undefined

/**
 * Who a mention is: for a pronoun whoever is spoken of, or who spoke last where the words behind it (还说) say so and its sentence (from
 * `sentenceStart` on) speaks of nobody else; itself otherwise.
 */
export function resolve(
  { speaker, topics }: Discourse,
  text: string,
  mention: SpeakerMention,
  verbEnd: number,
  sentenceStart: number,
): SpeakerMention {
  if (!mention.isPronoun) return mention
  const person = meantBy(topics, mention)
  const after = text.slice(mention.end, verbEnd)
  const isCurrent =
    person !== undefined && (person.start >= sentenceStart || isSince(text, person, speaker, mention))
  const goesOnSpeaking = goesOn.test(after) && !isCurrent
  const meant = speaker && isPerson(speaker) && goesOnSpeaking ? speaker : person
  return meant ? createSpeakerMention(mention, meant.speaker, mention) : mention
}

/**
 * 陆一鸣说，…。沈知微分析风险。他又举例: whether a sentence of the paragraph was about somebody since the last report; not where it only names
 * one (接手的是沈知微).
 */
const isSince = (
  text: string,
  { start, phraseStart = start }: SpeakerMention,
  speaker: SpeakerMention | undefined,
  mention: Span,
): boolean =>
  speaker !== undefined &&
  start > speaker.start &&
  mention.start - start <= farthestTopic &&
  !text.slice(start, mention.start).includes('\n') &&
  !naming.test(text.charAt(phraseStart - 1))

/** Farther back a text has turned to something else. */
const farthestTopic = 300
