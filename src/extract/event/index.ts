import type { SegmentedDocument } from '../../document/document.ts'
import type { Mention, Span } from '../../document/span.ts'
import { compileRules, matchPatterns, type RuleTable } from '../../rules/pattern.ts'
import type { Extractor } from '../extractor.ts'
import type { Theme } from '../themes/theme.ts'
import { readCount } from './count.ts'
import type { ReportedEvent } from './event.ts'
import {
  attendanceRules,
  dateRules,
  listSeparators,
  nameRules,
  organizerRules,
  placeLead,
  placeRules,
} from './rules.ts'

export interface EventGiven {
  readonly themes: readonly Theme[]
}

const tables = {
  name: compileRules(nameRules),
  date: compileRules(dateRules),
  place: compileRules(placeRules),
  organizers: compileRules(organizerRules),
  attendance: compileRules(attendanceRules),
}

/** The event is what the opening names; its date, place and organizers stand in the sentences beside the name. */
export const extractEvent: Extractor<ReportedEvent | null, EventGiven> = (document, _, { themes }) => {
  const name = findName(document)
  if (name === undefined) return null
  const { text } = document
  const beside = sentencesBeside(document, name)
  const first = <Label extends string>(
    table: RuleTable,
    group: string,
    label: Label,
  ): Mention<Label> | null => find(table, text, group, label, beside)[0] ?? null
  const attendance = first(tables.attendance, 'count', 'event-attendance')
  const count = attendance && readCount(text.slice(attendance.start, attendance.end))
  const place = first(tables.place, 'place', 'event-place')
  const [organizers] = find(tables.organizers, text, 'organizers', 'event-organizer', beside)
  const [slogan] = themes.find(({ kind }) => kind === 'slogan')?.mentions ?? []
  return {
    name,
    date: first(tables.date, 'date', 'event-date'),
    place: place && withoutLead(text, place),
    organizers: organizers ? splitList(text, organizers) : [],
    theme: slogan ? { ...slogan, label: 'event-theme' } : null,
    attendance: attendance && count ? { count, mention: attendance } : null,
  }
}

/** Names further down are of events that somebody mentions. */
const openingSentences = 12

/** The surest name in the first sentence that has one. */
function findName({ text, sentences }: SegmentedDocument): Mention<'event-name'> | undefined {
  for (const sentence of sentences.slice(0, openingSentences)) {
    const [name] = find(tables.name, text, 'name', 'event-name', sentence)
    if (name) return name
  }
  return undefined
}

/** From the sentence before the one that holds the span to the one after it. */
function sentencesBeside({ sentences }: SegmentedDocument, span: Span): Span {
  const index = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end)
  const [before, after] = [
    sentences[Math.max(0, index - 1)],
    sentences[Math.min(sentences.length - 1, index + 1)],
  ]
  return before && after ? { start: before.start, end: after.end } : span
}

/** What a table's rules put into a group, the surer rule first. */
function find<Label extends string>(
  table: RuleTable,
  text: string,
  group: string,
  label: Label,
  range: Span,
): Mention<Label>[] {
  return matchPatterns(table, text, [], range).flatMap(({ groups, rule }) => {
    const span = groups[group]
    return span ? [{ start: span.start, end: span.end, label, rule }] : []
  })
}

/** `在有山城之称的重庆举行`: the place is what follows the last 的. */
function withoutLead<Found extends Mention>(text: string, place: Found): Found {
  const lead = placeLead.exec(text.slice(place.start, place.end))?.[0].length ?? 0
  return { ...place, start: place.start + lead }
}

function splitList(text: string, list: Mention<'event-organizer'>): Mention<'event-organizer'>[] {
  const items: Mention<'event-organizer'>[] = []
  let start = list.start
  for (const [item, separator = ''] of text.slice(list.start, list.end).matchAll(listSeparators)) {
    const length = item.length - separator.length
    if (length > 1) items.push({ ...list, start, end: start + length })
    start += item.length
  }
  return items
}
