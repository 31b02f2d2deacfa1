import type { Mention } from '../../document/span.ts'
import type { Period } from './dates/calendar.ts'
import type { Participant } from './participants/participants.ts'

/** A talk that the report names by its title. */
export interface Talk {
  readonly title: Mention<'event-talk'>
  /** Whose it is: where the sentence names a person before it. */
  readonly speaker: Mention | null
}

/** An event that a report reports on; each value stands where the text states it. `null`: the text does not say. */
export interface ReportedEvent {
  readonly name: Mention<'event-name'> | null
  /** 第三届, and the year that the name holds. */
  readonly edition: Mention<'event-edition'> | null
  readonly year: number | null
  readonly date: Mention<'event-date'> | null
  /** The days that the date means, where the text or the report's own day tells the year. */
  readonly period: Period | null
  readonly place: Mention<'event-place'> | null
  /** The parts of the place: the city, and the house in it. */
  readonly city: Mention<'event-city'> | null
  readonly venue: Mention<'event-venue'> | null
  readonly organizers: readonly Mention<'event-organizer'>[]
  /** Who has another part in it: hosts (承办), co-organizers (协办), supporters (支持, 指导). */
  readonly participants: readonly Participant[]
  readonly theme: Mention<'event-theme'> | null
  readonly attendance: { readonly count: number; readonly mention: Mention<'event-attendance'> } | null
  /** Forums that are part of it. */
  readonly parts: readonly Mention<'event-part'>[]
  readonly talks: readonly Talk[]
  /** Names of other events of which the report tells. */
  readonly others: readonly Mention<'event-other'>[]
}
