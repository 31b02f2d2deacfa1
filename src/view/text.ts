import colours from 'picocolors'
import type { Report } from '../report/schema.ts'
import { renderTable, shown } from './terminal-text.ts'

export interface TextOptions {
  /** Whether the terminal shows colours. */
  readonly colours: boolean
}

type Paint = ReturnType<typeof colours.createColors>

/** A report for reading in a terminal: the event, affiliations as a table, quotes under their speakers, a transcript in its order, themes as a line. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = colours.createColors(options.colours)
  const parts = [
    heading(report, paint),
    affiliations(report, paint),
    quotes(report, paint),
    transcript(report, paint),
    themes(report, paint),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function heading({ id, source, event }: Report, { bold, dim }: Paint): string {
  const holders = event && [...event.organizers, ...event.hosts, ...event.coOrganizers]
  const facts = [event?.date, event?.place, holders?.join('；'), event?.theme].filter(fact => fact)
  const attendance = event?.attendance ? [`${event.attendance} present`] : []
  return [
    bold(shown(event?.name ?? id)),
    ...(facts.length + attendance.length > 0 ? [shown([...facts, ...attendance].join(' · '))] : []),
    dim(shown(`${source.name} · ${source.encoding} · ${source.script}`)),
  ].join('\n')
}

function affiliations({ people }: Report, { bold, cyan, dim }: Paint): string {
  if (people.length === 0) return ''
  const rows = people.flatMap(({ name, affiliations }) =>
    affiliations.length === 0
      ? [[bold(shown(name)), '', '']]
      : affiliations.map(({ title, organization }, index) => [
          index === 0 ? bold(shown(name)) : '',
          shown(title),
          cyan(shown(organization ?? '')),
        ]),
  )
  return renderTable(['Person', 'Title', 'Organization'].map(dim), rows)
}

interface Statement extends Pick<Report['quotes'][number], 'text' | 'confidence'> {
  readonly type: keyof typeof marks
}

/** What each speaker is quoted with. */
const quotes = ({ quotes }: Report, paint: Paint): string =>
  [...new Set(quotes.map(({ speaker }) => speaker))]
    .map(speaker =>
      statements(
        speaker ?? 'speaker unknown',
        quotes.filter(quote => quote.speaker === speaker),
        paint,
      ),
    )
    .join('\n\n')

/** What is said in turn; who has no name goes by the label. */
const transcript = ({ turns }: Report, paint: Paint): string =>
  turns
    .map(({ speaker, label, kind, text, confidence }) =>
      statements(speaker ?? label.text, [{ type: kind, text, confidence }], paint),
    )
    .join('\n\n')

const statements = (who: string, said: readonly Statement[], { bold, dim, yellow }: Paint): string =>
  [
    bold(shown(who)),
    ...said.map(
      ({ type, text, confidence }) =>
        `  ${yellow(marks[type])} ${shown(text)} ${dim(`${type}, ${Math.round(confidence * 100)} %`)}`,
    ),
  ].join('\n')

/** So that the types are told apart without reading on. */
const marks = {
  direct: '“',
  indirect: '›',
  mixed: '»',
  question: '?',
  answer: '!',
  statement: ':',
} as const

function themes({ themes }: Report, { dim, magenta }: Paint): string {
  const coined = themes.filter(({ kind }) => kind !== 'keyword').map(({ label }) => label)
  const keywords = themes.filter(({ kind }) => kind === 'keyword').map(({ label }) => label)
  return [
    ...(coined.length > 0 ? [`${dim('Themes')} ${magenta(shown([...new Set(coined)].join(' · ')))}`] : []),
    ...(keywords.length > 0 ? [`${dim('Keywords')} ${shown(keywords.join(' · '))}`] : []),
  ].join('\n')
}
