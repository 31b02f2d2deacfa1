import { isOrganization, isPerson, type SpeakerMention } from './speakers.ts'

/** Whom the text is about at a place: who spoke last, or since then headed a sentence. */
export interface Discourse {
  /** Who goes on where a report names nobody. */
  readonly speaker: SpeakerMention | undefined
  /** Whom 他 means. */
  readonly person: SpeakerMention | undefined
  /** Whom 该公司 and 声明 mean. */
  readonly organization: SpeakerMention | undefined
}

export const silence: Discourse = { speaker: undefined, person: undefined, organization: undefined }

/** After somebody spoke; somebody without a name ends what went before. */
export const afterSpeech = (discourse: Discourse, speaker: SpeakerMention | undefined): Discourse => {
  if (speaker === undefined) return discourse
  if (speaker.speaker === null) return { ...discourse, speaker: undefined }
  return {
    speaker,
    person: isPerson(speaker) ? speaker : discourse.person,
    organization: isOrganization(speaker) ? speaker : discourse.organization,
  }
}

/** After a sentence began with somebody: 他 means that person, but a report without a subject goes on with the last speaker. */
export const afterTopic = (discourse: Discourse, topic: SpeakerMention): Discourse => ({
  ...discourse,
  person: topic,
})

/** Who a mention is: whoever is spoken of for a pronoun, itself otherwise. */
export const resolve = (discourse: Discourse, mention: SpeakerMention): SpeakerMention =>
  mention.isPronoun && discourse.person ? { ...mention, speaker: discourse.person.speaker } : mention
