import { type Document, textAt } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { ReportedEvent } from '../extract/event/event.ts'
import { toReportMention } from './mention.ts'
import type { Report } from './schema.ts'

export function toReportEvent(document: Document, event: ReportedEvent): Report['event'] {
  const { name, date, place, organizers, theme, attendance } = event
  const stringAt = (mention: Span | null): string | null => mention && textAt(document, mention)
  const fields = [
    { field: 'name', mention: name },
    { field: 'date', mention: date },
    { field: 'place', mention: place },
    ...organizers.map(mention => ({ field: 'organizer', mention }) as const),
    { field: 'theme', mention: theme },
    { field: 'attendance', mention: attendance?.mention ?? null },
  ] as const
  return {
    name: stringAt(name),
    date: stringAt(date),
    place: stringAt(place),
    organizers: organizers.map(mention => textAt(document, mention)),
    theme: stringAt(theme),
    attendance: attendance?.count ?? null,
    mentions: fields.flatMap(({ field, mention }) =>
      mention === null ? [] : [{ field, ...toReportMention(document, mention) }],
    ),
  }
}
