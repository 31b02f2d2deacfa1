import type { Report } from '../../report/schema.ts'
import { type BatchRecord, isFailed } from '../record.ts'

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

/** A column of a table whose rows are made of `Row`, and what stands in it. */
interface ColumnOf<Row> extends Column {
  cellOf(row: Row): Cell
}

const createColumn =
  (type: Column['type']) =>
  <Row>(name: string, cellOf: (row: Row) => Cell): ColumnOf<Row> => ({ name, type, cellOf })
const text = createColumn('text')
const integer = createColumn('integer')
const number = createColumn('number')

const createTable = <Row>(
  name: string,
  rowsOf: (record: BatchRecord) => readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Table => ({
  name,
  columns,
  rowsOf: record => rowsOf(record).map(row => columns.map(({ cellOf }) => cellOf(row))),
})

/** What a report says, nothing where there is none. */
const ofReport =
  (cellOf: (report: Report) => Cell) =>
  (record: BatchRecord): Cell =>
    isFailed(record) ? null : cellOf(record)
const ofEvent = (cellOf: (event: NonNullable<Report['event']>) => Cell) =>
  ofReport(({ event }) => event && cellOf(event))

/** Every document of the input, those without a report too. */
const documents = createTable<BatchRecord>('documents', record => [record], [
  text('document', ({ id }) => id),
  text('source', record => (isFailed(record) ? record.name : record.source.name)),
  text(
    'encoding',
    ofReport(({ source }) => source.encoding),
  ),
  text(
    'script',
    ofReport(({ source }) => source.script),
  ),
  integer(
    'characters',
    ofReport(report => report.text.length),
  ),
  integer(
    'repairs',
    ofReport(({ repairs }) => repairs.length),
  ),
  integer(
    'people',
    ofReport(({ people }) => people.length),
  ),
  integer(
    'quotes',
    ofReport(({ quotes }) => quotes.length),
  ),
  integer(
    'turns',
    ofReport(({ turns }) => turns.length),
  ),
  integer(
    'themes',
    ofReport(({ themes }) => themes.length),
  ),
  text(
    'event',
    ofEvent(({ name }) => name),
  ),
  text(
    'event_date',
    ofEvent(({ date }) => date),
  ),
  text(
    'event_place',
    ofEvent(({ place }) => place),
  ),
  text(
    'event_organizers',
    ofEvent(({ organizers }) => organizers.join('; ')),
  ),
  text(
    'event_theme',
    ofEvent(({ theme }) => theme),
  ),
  integer(
    'event_attendance',
    ofEvent(({ attendance }) => attendance),
  ),
  text('error_code', record => (isFailed(record) ? record.error.code : null)),
  text('error', record => (isFailed(record) ? record.error.message : null)),
])

/** Something found, with the report that holds it. */
type Found<Finding> = Finding & { readonly report: Report }

const documentColumns: readonly ColumnOf<{ readonly report: Report }>[] = [
  text('document', ({ report }) => report.id),
  text('source', ({ report }) => report.source.name),
]

/** Of what has a place; empty where it has none. */
const placeColumns: readonly ColumnOf<{ readonly place: Place | undefined }>[] = [
  integer('start', ({ place }) => place?.span.start ?? null),
  integer('end', ({ place }) => place?.span.end ?? null),
  integer('source_start', ({ place }) => place?.sourceSpan.start ?? null),
  integer('source_end', ({ place }) => place?.sourceSpan.end ?? null),
]

type Place = Pick<Report['titles'][number], 'span' | 'sourceSpan'>

/** The findings of a report, each with the report; none of a failed document. */
const findingsOf =
  <Finding>(read: (report: Report) => readonly Finding[]) =>
  (record: BatchRecord): Found<Finding>[] =>
    isFailed(record) ? [] : read(record).map(finding => ({ ...finding, report: record }))

type Person = Report['people'][number]

interface Triple {
  readonly person: string
  readonly affiliation: Person['affiliations'][number] | null
  readonly place: Place | undefined
}

/** Who holds which title where; a person of whom the text tells no title has one row without. */
const triples = createTable<Found<Triple>>(
  'triples',
  findingsOf(({ people }) => people.flatMap(triplesOf)),
  [
    ...documentColumns,
    text('person', ({ person }) => person),
    text('title', ({ affiliation }) => affiliation?.title ?? null),
    text('organization', ({ affiliation }) => affiliation?.organization ?? null),
    ...placeColumns,
    text('rule', ({ affiliation }) => affiliation?.rule ?? null),
    number('confidence', ({ affiliation }) => affiliation?.confidence ?? null),
  ],
)

const triplesOf = ({ name, affiliations, mentions }: Person): Triple[] =>
  affiliations.length === 0
    ? [{ person: name, affiliation: null, place: mentions[0] }]
    : affiliations.map(affiliation => ({ person: name, affiliation, place: affiliation }))

interface FoundQuote {
  readonly quote: Report['quotes'][number]
  readonly place: Place
}

const quotes = createTable<Found<FoundQuote>>(
  'quotes',
  findingsOf(({ quotes }) => quotes.map(quote => ({ quote, place: quote }))),
  [
    ...documentColumns,
    text('type', ({ quote }) => quote.type),
    text('speaker', ({ quote }) => quote.speaker),
    text('speaker_kind', ({ quote }) => quote.speakerKind),
    text('cue', ({ quote }) => quote.cue?.text ?? null),
    text('text', ({ quote }) => quote.text),
    ...placeColumns,
    text('rule', ({ quote }) => quote.rule),
    number('confidence', ({ quote }) => quote.confidence),
  ],
)

interface FoundTurn {
  readonly turn: Report['turns'][number]
  readonly place: Place
}

/** Who says what in interviews and round tables. */
const turns = createTable<Found<FoundTurn>>(
  'turns',
  findingsOf(({ turns }) => turns.map(turn => ({ turn, place: turn }))),
  [
    ...documentColumns,
    text('kind', ({ turn }) => turn.kind),
    text('label', ({ turn }) => turn.label.text),
    text('speaker', ({ turn }) => turn.speaker),
    text('speaker_kind', ({ turn }) => turn.speakerKind),
    text('text', ({ turn }) => turn.text),
    ...placeColumns,
    text('rule', ({ turn }) => turn.rule),
    number('confidence', ({ turn }) => turn.confidence),
  ],
)

interface SpokenTheme {
  readonly theme: Report['themes'][number]
  /** Names of those in whose quotes and turns it is. */
  readonly speakers: readonly string[]
}

const themes = createTable<Found<SpokenTheme>>('themes', findingsOf(themesOf), [
  ...documentColumns,
  text('kind', ({ theme }) => theme.kind),
  text('label', ({ theme }) => theme.label),
  number('score', ({ theme }) => theme.score),
  integer('mentions', ({ theme }) => theme.mentions.length),
  text('speakers', ({ speakers }) => speakers.join('; ')),
])

function themesOf({ people, organizations, themes }: Report): SpokenTheme[] {
  const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]))
  return themes.map(theme => ({ theme, speakers: theme.speakerIds.map(id => names.get(id) ?? id) }))
}

export const tables: readonly Table[] = [documents, triples, quotes, turns, themes]
