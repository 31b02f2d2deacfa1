import { byStart, type Span } from '../../document/span.ts'
import type { Person } from '../people/person.ts'

/** A place where somebody is named. */
export interface Naming extends Span {
  readonly person: Person
}

/** Where people are named, in text order. */
export const namingsOf = (people: readonly Person[]): readonly Naming[] =>
  people.flatMap(person => person.mentions.map(({ start, end }) => ({ start, end, person }))).sort(byStart)
