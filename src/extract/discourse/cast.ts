import { isInside } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { type Genders, gendersOf } from './genders.ts'
import { findNameless } from './nameless.ts'
import type { SpeakerMention } from './speaker-mention.ts'
import { findSpeakerMentions } from './speaker-mentions.ts'

/** Everybody that a text can be about, and what it says of them. */
export interface Cast {
  /** Everything that can speak, in text order. */
  readonly mentions: readonly SpeakerMention[]
  /** Whom pronouns may mean as well, in text order. */
  readonly nameless: readonly SpeakerMention[]
  readonly genders: Genders
  /** Organizations that do not speak themselves, but say where somebody works, in text order. */
  readonly workplaces: readonly SpeakerMention[]
}

interface CastGiven {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  /** What a page puts around its article: nobody whom it names is of the cast. */
  readonly furniture: readonly Span[]
}

export function findCast(
  text: string,
  lexicon: Lexicon,
  { people, organizations, furniture }: CastGiven,
): Cast {
  const speakers = findSpeakerMentions(text, people, organizations)
  const mentions = speakers.mentions.filter(({ start }) => !isInside(furniture, start))
  return {
    mentions,
    nameless: findNameless(text, mentions, lexicon),
    genders: gendersOf(text, people),
    workplaces: speakers.workplaces,
  }
}
