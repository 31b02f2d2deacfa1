import type { Mention, Span } from '../../document/span.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import type { Speaker } from './quote.ts'

/** A place in the text that names or stands for somebody who can speak. */
export interface SpeakerMention extends Span {
  /** `null` where the words name nobody: 业内人士. */
  readonly speaker: Speaker | null
  /** Whether the words are a pronoun, which whoever the text is about explains best. */
  readonly isPronoun: boolean
}

/** Everything that can speak, in text order; an organization that only says where somebody works is left out. */
export function findSpeakerMentions(
  people: readonly Person[],
  organizations: readonly Organization[],
): readonly SpeakerMention[] {
  const workplaces = new Set(
    people.flatMap(({ affiliations }) =>
      affiliations.flatMap(({ organization, span }) =>
        organization && organization.start >= span.start && organization.end <= span.end
          ? organization.start
          : [],
      ),
    ),
  )
  const toMention = ({ start, end, label }: Mention, speaker: Speaker): SpeakerMention => ({
    start,
    end,
    speaker,
    isPronoun: label === 'pronoun',
  })
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

export const isPerson = ({ speaker }: SpeakerMention): boolean => speaker?.kind === 'person'
export const isOrganization = ({ speaker }: SpeakerMention): boolean => speaker?.kind === 'organization'
