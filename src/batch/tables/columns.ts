import type { Report } from '../../report/schema.ts'
import type { BatchRecord } from '../record.ts'
import { isFailed } from '../record.ts'

export type Cell = string | number | null

/** A table for analysts: its columns, and the rows that one record gives. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  rowsOf(record: BatchRecord): readonly (readonly Cell[])[]
}

export interface Column {
  readonly name: string
  readonly type: 'text' | 'integer' | 'number'
}

const text = (name: string): Column => ({ name, type: 'text' })
const integer = (name: string): Column => ({ name, type: 'integer' })
const number = (name: string): Column => ({ name, type: 'number' })

/** Every document of the input, those without a report too. */
const documents: Table = {
  name: 'documents',
  columns: [
    ...['document', 'source', 'encoding', 'script'].map(text),
    integer('characters'),
    integer('repairs'),
    integer('people'),
    integer('quotes'),
    integer('themes'),
    ...['event', 'event_date', 'event_place', 'event_organizers', 'event_theme'].map(text),
    integer('event_attendance'),
    text('error_code'),
    text('error'),
  ],
  rowsOf(record) {
    if (isFailed(record)) {
      const { code, message } = record.error
      return [[record.id, record.name, ...Array<null>(13).fill(null), code, message]]
    }
    const { id, source, repairs, people, quotes, themes, event } = record
    return [
      [
        ...[id, source.name, source.encoding, source.script],
        ...[record.text.length, repairs.length, people.length, quotes.length, themes.length],
        ...(event === null ? Array<null>(6).fill(null) : cellsOfEvent(event)),
        ...[null, null],
      ],
    ]
  },
}

const cellsOfEvent = ({ name, date, place, organizers, theme, attendance }: NonNullable<Report['event']>) => [
  ...[name, date, place, organizers.join('; '), theme, attendance],
]

/** Who holds which title where; a person of whom the text tells no title has one row without. */
const triples: Table = {
  name: 'triples',
  columns: [
    ...['document', 'source', 'person', 'title', 'organization'].map(text),
    ...['start', 'end', 'source_start', 'source_end'].map(integer),
    text('rule'),
    number('confidence'),
  ],
  rowsOf: record =>
    isFailed(record)
      ? []
      : record.people.flatMap(({ name, affiliations, mentions }) =>
          affiliations.length === 0
            ? [[record.id, record.source.name, name, null, null, ...cellsOfPlace(mentions[0]), null, null]]
            : affiliations.map(affiliation => [
                ...[record.id, record.source.name, name, affiliation.title, affiliation.organization],
                ...cellsOfPlace(affiliation),
                ...[affiliation.rule, affiliation.confidence],
              ]),
        ),
}

const quotes: Table = {
  name: 'quotes',
  columns: [
    ...['document', 'source', 'type', 'speaker', 'speaker_kind', 'cue', 'text'].map(text),
    ...['start', 'end', 'source_start', 'source_end'].map(integer),
    text('rule'),
    number('confidence'),
  ],
  rowsOf: record =>
    isFailed(record)
      ? []
      : record.quotes.map(quote => [
          ...[record.id, record.source.name, quote.type, quote.speaker, quote.speakerKind],
          ...[quote.cue?.text ?? null, quote.text],
          ...cellsOfPlace(quote),
          ...[quote.rule, quote.confidence],
        ]),
}

const themes: Table = {
  name: 'themes',
  columns: [
    ...['document', 'source', 'kind', 'label'].map(text),
    number('score'),
    integer('mentions'),
    text('speakers'),
  ],
  rowsOf(record) {
    if (isFailed(record)) return []
    const names = new Map([...record.people, ...record.organizations].map(({ id, name }) => [id, name]))
    return record.themes.map(({ kind, label, score, mentions, speakerIds }) => [
      ...[record.id, record.source.name, kind, label, score, mentions.length],
      speakerIds.map(id => names.get(id) ?? id).join('; '),
    ])
  },
}

/** Of the first mention; empty where there is none. */
const cellsOfPlace = (place: Pick<Report['quotes'][number], 'span' | 'sourceSpan'> | undefined): Cell[] => [
  place?.span.start ?? null,
  place?.span.end ?? null,
  place?.sourceSpan.start ?? null,
  place?.sourceSpan.end ?? null,
]

export const tables: readonly Table[] = [documents, triples, quotes, themes]
