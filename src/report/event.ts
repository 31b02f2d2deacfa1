import type { Span } from '../document/span.ts'
import { fieldsOf, type ReportedEvent } from '../extract/event/event.ts'
import type { Person } from '../extract/people/person.ts'
import { personId } from './ids.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'

type ReportEvent = NonNullable<Report['event']>

export function toReportEvent(
  locator: Locator,
  event: ReportedEvent,
  people: readonly Person[],
): ReportEvent {
  const { name, edition, year, date, period, place, city, venue, theme, attendance } = event
  const { organizers, participants, parts, talks, others } = event
  return {
    name: stringAt(locator, name),
    edition: stringAt(locator, edition),
    year,
    date: stringAt(locator, date),
    startDate: period?.from ?? null,
    endDate: period?.to ?? null,
    place: stringAt(locator, place),
    city: stringAt(locator, city),
    venue: stringAt(locator, venue),
    organizers: namesOf(locator, organizers),
    hosts: inRole(locator, participants, 'host'),
    coOrganizers: inRole(locator, participants, 'co-organizer'),
    supporters: inRole(locator, participants, 'supporter'),
    theme: stringAt(locator, theme),
    attendance: attendance?.count ?? null,
    parts: [...new Set(namesOf(locator, parts))],
    talks: talks.map(({ title, speaker }) => ({
      title: locator.textAt(title),
      ...personAt(people, speaker),
    })),
    others: [...new Set(namesOf(locator, others))],
    mentions: fieldsOf(event).map(({ field, mention }) => {
      const { text, span, sourceSpan, rule } = locator.toMention(mention)
      return { text, span, sourceSpan, rule, field }
    }),
  }
}

const stringAt = (locator: Locator, mention: Span | null): string | null => mention && locator.textAt(mention)

const namesOf = (locator: Locator, mentions: readonly Span[]): string[] =>
  mentions.map(mention => locator.textAt(mention))

const inRole = (locator: Locator, participants: ReportedEvent['participants'], role: string): string[] =>
  namesOf(
    locator,
    participants.filter(({ label }) => label === role),
  )

/** Who has a mention at this place. */
function personAt(
  people: readonly Person[],
  place: Span | null,
): { readonly speaker: string | null; readonly speakerId: string | null } {
  const index = people.findIndex(({ mentions }) => mentions.some(({ start }) => start === place?.start))
  const person = people[index]
  return { speaker: person?.name ?? null, speakerId: person ? personId(index) : null }
}
