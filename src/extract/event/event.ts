import type { Mention } from '../../document/span.ts'

/** The event that a report reports on; each value stands where the text states it. `null`: the text does not say. */
export interface ReportedEvent {
  readonly name: Mention<'event-name'> | null
  readonly date: Mention<'event-date'> | null
  readonly place: Mention<'event-place'> | null
  readonly organizers: readonly Mention<'event-organizer'>[]
  readonly theme: Mention<'event-theme'> | null
  readonly attendance: { readonly count: number; readonly mention: Mention<'event-attendance'> } | null
}
