import type { Mention } from '../../document/span.ts'
import type { Period } from './dates/calendar.ts'
import type { Participant } from './participants/participants.ts'

/** What a text may state of an event, as the report calls it. */
export const eventFields = [
  'name',
  'edition',
  'date',
  'place',
  'city',
  'venue',
  'organizer',
  'host',
  'co-organizer',
  'supporter',
  'theme',
  'attendance',
  'part',
  'talk',
  'other',
] as const

/** A value of an event, and where the text states it. */
export interface StatedField {
  readonly field: (typeof eventFields)[number]
  readonly mention: Mention
}

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

/** Where the text states each value. */
export function fieldsOf(event: ReportedEvent): readonly StatedField[] {
  const { name, edition, date, place, city, venue, theme, attendance } = event
  const { organizers, participants, parts, talks, others } = event
  const fields: readonly { readonly field: StatedField['field']; readonly mention: Mention | null }[] = [
    { field: 'name', mention: name },
    { field: 'edition', mention: edition },
    { field: 'date', mention: date },
    { field: 'place', mention: place },
    { field: 'city', mention: city },
    { field: 'venue', mention: venue },
    ...organizers.map(mention => ({ field: 'organizer', mention }) as const),
    ...participants.map(mention => ({ field: mention.label, mention })),
    { field: 'theme', mention: theme },
    { field: 'attendance', mention: attendance?.mention ?? null },
    ...parts.map(mention => ({ field: 'part', mention }) as const),
    ...talks.map(({ title }) => ({ field: 'talk', mention: title }) as const),
    ...others.map(mention => ({ field: 'other', mention }) as const),
  ]
  return fields.flatMap(({ field, mention }) => (mention === null ? [] : [{ field, mention }]))
}
