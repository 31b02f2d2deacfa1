import { byStart, type Span } from '../../document/span.ts'
import type { Person } from '../people/person.ts'

/** A place where somebody is named. */
export interface Naming<Named extends Pick<Person, 'mentions'> = Person> extends Span {
  readonly person: Named
}

/** Where people are named, in text order. */
export const namingsOf = <Named extends Pick<Person, 'mentions'>>(
  people: readonly Named[],
): readonly Naming<Named>[] =>
  people.flatMap(person => person.mentions.map(({ start, end }) => ({ start, end, person }))).sort(byStart)
