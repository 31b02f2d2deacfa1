import type { Mention, Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import type { Speaker } from './quote.ts'
import { possessive, sourcePreposition } from './speaker-rules.ts'

/** A place in the text that names or stands for somebody who can speak. */
export interface SpeakerMention extends Span {
  readonly speaker: Speaker
}

/** Everything that can speak, in text order; an organization that only says where somebody works is left out. */
export function findSpeakerMentions(
  people: readonly Person[],
  organizations: readonly Organization[],
): readonly SpeakerMention[] {
  const workplaces = new Set(
    people.flatMap(({ affiliations }) =>
      affiliations.flatMap(({ organization }) => organization?.start ?? []),
    ),
  )
  const toMention = ({ start, end }: Mention, speaker: Speaker): SpeakerMention => ({ start, end, speaker })
  return [
    ...people.flatMap(person =>
      [...person.mentions, ...person.references].map(mention =>
        toMention(mention, { kind: 'person', person }),
      ),
    ),
    ...organizations.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ start }) => !workplaces.has(start))
        .map(mention => toMention(mention, { kind: 'organization', name })),
    ),
  ].sort((one, other) => one.start - other.start)
}

/** Between the subject and its verb stands seldom more than a setting: 在接受本报记者采访时. */
const farthestSubject = 60

/**
 * Who does what the verb at `verbStart` says: the last mention before it that is no object of a preposition and owns nothing.
 * `mentions` are those between the clause chain's beginning and the verb.
 */
export function findSubject(
  text: string,
  mentions: readonly SpeakerMention[],
  verbStart: number,
  { notSubjectPrepositions }: Lexicon,
): SpeakerMention | undefined {
  return mentions.findLast(mention => {
    if (verbStart - mention.end > farthestSubject || mention.end > verbStart) return false
    const after = text.slice(mention.end, verbStart)
    if (possessive.test(after)) return false
    const preposition = notSubjectPrepositions.matchBefore(text, mention.start)
    return preposition === undefined || (sourcePreposition.test(preposition.entry) && after.length <= 4)
  })
}
