import type { Span } from '../../document/span.ts'
import type { Report } from '../../report/schema.ts'
import { alignBlocks } from './blocks.ts'
import {
  type Mark,
  type MarkKind,
  markKinds,
  type PageData,
  type PageEvent,
  type Place,
  type ReportOutline,
  type ReportText,
} from './page-data.ts'

/** A report, and its source as decoded where that is at hand. */
export interface ViewedReport {
  readonly report: Report
  readonly original: string | null
}

export interface PackedReports {
  readonly data: PageData
  /** One for each report of the data. */
  readonly texts: readonly ReportText[]
}

export function packReports(reports: readonly ViewedReport[], notice: string | null): PackedReports {
  const rules = new Map<string, number>()
  const ruleIndex: RuleIndex = rule => {
    const index = rules.get(rule) ?? rules.size
    rules.set(rule, index)
    return index
  }
  const outlines = reports.map(({ report }) => outlineOf(report))
  const texts = reports.map(viewed => textOf(viewed, ruleIndex))
  return { data: { rules: [...rules.keys()], reports: outlines, notice }, texts }
}

type RuleIndex = (rule: string) => number

function outlineOf(report: Report): ReportOutline {
  const { id, source, published, event, people, organizations, themes } = report
  const statements = statementsOf(report)
  const themesOf = new Map<string, number[]>(statements.map(({ id }) => [id, []]))
  themes.forEach(({ quoteIds, turnIds }, index) => {
    for (const id of [...quoteIds, ...turnIds]) themesOf.get(id)?.push(index)
  })
  return {
    id,
    source: { name: source.name, encoding: source.encoding, script: source.script },
    published,
    event: event && eventOf(event),
    people: people.map(({ id, name, roles, affiliations }) => ({
      id,
      name,
      roles,
      affiliations: affiliations.map(({ title, organization, span, confidence }) => ({
        title,
        organization,
        start: span.start,
        confidence,
      })),
    })),
    organizations: organizations.map(({ id, name }) => ({ id, name })),
    quotes: statements.map(({ id, type, text, span, speaker, speakerId, confidence }) => ({
      type,
      text,
      start: span.start,
      speaker,
      speakerId,
      themes: themesOf.get(id) ?? [],
      confidence,
    })),
    themes: themes.map(({ kind, label, standard, topic, score, speakerIds }) => ({
      kind,
      label,
      standard,
      topic,
      score,
      speakerIds,
    })),
  }
}

/** Quotes and turns, which the page shows alike. */
const statementsOf = ({ quotes, turns }: Report) => [
  ...quotes,
  ...turns.map(turn => ({ ...turn, type: 'turn' as const, parts: [turn], cue: null })),
]

/** An event without what the page doesn't show. */
function eventOf({
  edition,
  year,
  endDate,
  city,
  parts,
  mentions,
  ...event
}: NonNullable<Report['event']>): PageEvent {
  return { ...event, talks: event.talks.map(({ title, speaker }) => ({ title, speaker })) }
}

function textOf({ report, original }: ViewedReport, ruleIndex: RuleIndex): ReportText {
  const { text, repairs } = report
  return {
    text,
    original: original === text ? null : original,
    blocks: alignBlocks(text, original ?? text, repairs),
    marks: marksOf(report, ruleIndex),
    repairs: repairs.map(repair => ({
      place: placeOf(repair),
      before: repair.before,
      rule: ruleIndex(repair.rule),
    })),
  }
}

interface Located {
  readonly span: Span
  readonly sourceSpan: Span
}

const placeOf = ({ span, sourceSpan }: Located): Place => [
  span.start,
  span.end,
  sourceSpan.start,
  sourceSpan.end,
]

/** Everything that is shown in the text, in its order; of two that start together the longer comes first. */
function marksOf(report: Report, ruleIndex: RuleIndex): readonly Mark[] {
  const mark = (kind: MarkKind, owner: number, located: Located, rule: string): Mark => [
    ...placeOf(located),
    markKinds.indexOf(kind),
    ruleIndex(rule),
    owner,
  ]
  const each = (kind: MarkKind, owner: number, mentions: readonly (Located & { readonly rule: string })[]) =>
    mentions.map(mention => mark(kind, owner, mention, mention.rule))
  const marks = [
    ...report.people.flatMap(({ mentions, references }, index) => [
      ...each('person', index, mentions),
      ...each('reference', index, references),
    ]),
    ...report.organizations.flatMap(({ mentions }, index) => each('organization', index, mentions)),
    ...each('title', -1, report.titles),
    ...statementsOf(report).flatMap(({ parts, cue, rule }, index) => [
      ...parts.map(part => mark('quote', index, part, rule)),
      ...(cue ? each('cue', index, [cue]) : []),
    ]),
    ...report.themes.flatMap(({ kind, mentions, rule }, index) =>
      mentions.map(mention => mark(kind === 'keyword' ? 'keyword' : 'theme', index, mention, rule)),
    ),
    ...each('event', -1, report.event?.mentions ?? []),
  ]
  return marks.sort((one, other) => one[0] - other[0] || other[1] - one[1])
}
