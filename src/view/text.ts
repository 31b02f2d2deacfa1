import Table from 'cli-table3'
import colours from 'picocolors'
import type { Report } from '../report/schema.ts'

export interface TextOptions {
  /** Whether the terminal shows colours. */
  readonly colours: boolean
}

type Paint = ReturnType<typeof colours.createColors>

/** A report for reading in a terminal: the event, roles as a table, quotes under their speakers, themes as a line. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = colours.createColors(options.colours)
  const parts = [heading(report, paint), roles(report, paint), quotes(report, paint), themes(report, paint)]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function heading({ id, source, event }: Report, { bold, dim }: Paint): string {
  const facts = [event?.date, event?.place, event?.organizers.join('；'), event?.theme].filter(fact => fact)
  const attendance = event?.attendance ? [`${event.attendance} present`] : []
  return [
    bold(shown(event?.name ?? id)),
    ...(facts.length + attendance.length > 0 ? [shown([...facts, ...attendance].join(' · '))] : []),
    dim(shown(`${source.name} · ${source.encoding} · ${source.script}`)),
  ].join('\n')
}

function roles({ people }: Report, { bold, cyan, dim }: Paint): string {
  if (people.length === 0) return ''
  const table = new Table({
    head: ['Person', 'Title', 'Organization'].map(name => dim(name)),
    chars: withoutFrame,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  })
  for (const { name, affiliations } of people) {
    if (affiliations.length === 0) table.push([bold(shown(name)), '', ''])
    for (const [index, { title, organization }] of affiliations.entries()) {
      table.push([index === 0 ? bold(shown(name)) : '', shown(title), cyan(shown(organization ?? ''))])
    }
  }
  return withoutTrailingBlanks(table.toString())
}

/** Columns stand apart by blanks alone. */
const withoutFrame = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map(part => [part, '']),
)

const withoutTrailingBlanks = (lines: string): string =>
  lines
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')

function quotes({ quotes }: Report, { bold, dim, yellow }: Paint): string {
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker))]
  return speakers
    .map(speaker => {
      const own = quotes.filter(quote => quote.speaker === speaker)
      const lines = own.map(
        ({ type, text, confidence }) =>
          `  ${yellow(marks[type])} ${shown(text)} ${dim(`${type}, ${Math.round(confidence * 100)} %`)}`,
      )
      return [bold(shown(speaker ?? 'speaker unknown')), ...lines].join('\n')
    })
    .join('\n\n')
}

/** So that the types are told apart without reading on. */
const marks = { direct: '“', indirect: '›', mixed: '»' } as const

function themes({ themes }: Report, { dim, magenta }: Paint): string {
  const coined = themes.filter(({ kind }) => kind !== 'keyword').map(({ label }) => label)
  const keywords = themes.filter(({ kind }) => kind === 'keyword').map(({ label }) => label)
  return [
    ...(coined.length > 0 ? [`${dim('Themes')} ${magenta(shown([...new Set(coined)].join(' · ')))}`] : []),
    ...(keywords.length > 0 ? [`${dim('Keywords')} ${shown(keywords.join(' · '))}`] : []),
  ].join('\n')
}

/** One line without what a terminal would obey: controls, and marks that turn the direction. */
const shown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�')
