import type { Span } from '../../document/span.ts'
import type { Report } from '../../report/schema.ts'
import { alignBlocks } from './blocks.ts'
import {
  type Mark,
  type MarkKind,
  markKinds,
  type PageData,
  type PageReport,
  type Place,
} from './page-data.ts'

/** A report, and its source as decoded where that is at hand. */
export interface ViewedReport {
  readonly report: Report
  readonly original: string | null
}

export function packReports(reports: readonly ViewedReport[], notice: string | null): PageData {
  const rules = new Map<string, number>()
  const ruleIndex = (rule: string): number => {
    const index = rules.get(rule) ?? rules.size
    rules.set(rule, index)
    return index
  }
  const packed = reports.map(viewed => packReport(viewed, ruleIndex))
  return { rules: [...rules.keys()], reports: packed, notice }
}

function packReport({ report, original }: ViewedReport, ruleIndex: (rule: string) => number): PageReport {
  const { id, source, text, repairs, event, people, organizations, quotes, themes } = report
  return {
    id,
    source: { name: source.name, encoding: source.encoding, script: source.script },
    text,
    original: original === text ? null : original,
    blocks: alignBlocks(text, original ?? text, repairs),
    marks: marksOf(report, ruleIndex),
    repairs: repairs.map(repair => ({
      place: placeOf(repair),
      before: repair.before,
      rule: ruleIndex(repair.rule),
    })),
    event: event && {
      name: event.name,
      date: event.date,
      place: event.place,
      organizers: event.organizers,
      theme: event.theme,
      attendance: event.attendance,
    },
    people: people.map(({ id, name, affiliations }) => ({
      id,
      name,
      affiliations: affiliations.map(({ title, organization, span, confidence, rule }) => ({
        title,
        organization,
        start: span.start,
        confidence,
        rule: ruleIndex(rule),
      })),
    })),
    organizations: organizations.map(({ id, name }) => ({ id, name })),
    quotes: quotes.map(({ id, type, text, span, cue, speaker, speakerId, confidence, rule }) => ({
      id,
      type,
      text,
      start: span.start,
      cue: cue?.text ?? null,
      speaker,
      speakerId,
      confidence,
      rule: ruleIndex(rule),
    })),
    themes: themes.map(({ kind, label, score, speakerIds }) => ({ kind, label, score, speakerIds })),
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
function marksOf(report: Report, ruleIndex: (rule: string) => number): readonly Mark[] {
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
    ...report.quotes.flatMap(({ parts, cue, rule }, index) => [
      ...parts.map(part => mark('quote', index, part, rule)),
      ...(cue ? each('cue', index, [cue]) : []),
    ]),
    ...report.themes.flatMap(({ kind, mentions }, index) =>
      each(kind === 'keyword' ? 'keyword' : 'theme', index, mentions),
    ),
    ...each('event', -1, report.event?.mentions ?? []),
  ]
  return marks.sort((one, other) => one[0] - other[0] || other[1] - one[1])
}
