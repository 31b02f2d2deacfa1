import type { Genders } from './genders.ts'
import { isPerson, personOf, type SpeakerMention } from './speaker-mention.ts'

/** Whom the text is about at a place: everybody a pronoun may mean. */
export interface Topics {
  /** Who was spoken of last stands first; one without a name ends what went before. */
  readonly recent: readonly SpeakerMention[]
  /** The people of the last sentence that named any, in text order, and of the one before that did. */
  readonly named: readonly SpeakerMention[]
  readonly namedBefore: readonly SpeakerMention[]
  /** What the text says of people, and what the pronouns for them did. */
  readonly genders: Genders
}

/** Before anybody was spoken of. */
export const noTopics = (genders: Genders): Topics => ({ recent: [], named: [], namedBefore: [], genders })

/** Of more people no pronoun tells them apart. */
const mostTopics = 4

/** After a sentence spoke of somebody, or somebody spoke. */
export const withTopic = (
  { recent, named, namedBefore, genders }: Topics,
  topic: SpeakerMention,
): Topics => ({
  recent: [topic, ...recent.filter(earlier => personOf(earlier) !== personOf(topic))].slice(0, mostTopics),
  named,
  namedBefore,
  genders: withGender(genders, topic),
})

function withGender(genders: Genders, topic: SpeakerMention): Genders {
  const person = personOf(topic)
  return person === undefined || topic.gender === undefined || genders.has(person)
    ? genders
    : new Map([...genders, [person, topic.gender]])
}

/** With the people whom a sentence names, of whom it need not speak. */
export function withNamed(topics: Topics, mentions: readonly SpeakerMention[]): Topics {
  const named = mentions.filter(mention => isPerson(mention) && mention.speaker !== null)
  const { recent, named: namedBefore, genders } = topics
  return named.length === 0 ? topics : { recent, named, namedBefore, genders }
}

/**
 * Whom a pronoun means: who was spoken of last; where it does not fit that one, who was spoken of before, or the only one whom the text
 * has named since.
 */
export function meantBy(
  { recent, named, namedBefore, genders }: Topics,
  pronoun: SpeakerMention,
): SpeakerMention | undefined {
  const [last] = recent.filter(one => fits(genders, one, pronoun))
  if (last && last === recent[0]) return last
  const isBefore = (one: SpeakerMention): boolean => one.end <= pronoun.start
  const others = (named.some(isBefore) ? named.filter(isBefore) : namedBefore).filter(one =>
    fits(genders, one, pronoun),
  )
  const [only] = others
  const isOnly = only !== undefined && others.every(other => personOf(other) === personOf(only))
  return isOnly && only.start > (last?.start ?? -1) ? only : last
}

/** Whether a pronoun may mean somebody. */
export function fits(genders: Genders, mention: SpeakerMention, { gender }: SpeakerMention): boolean {
  const person = personOf(mention)
  const own = person && genders.get(person)
  return own === undefined || gender === undefined || own === gender
}
