import colours from 'picocolors'
import type { Report } from '../../report/schema.ts'
import { renderTable, shown } from '../terminal-text.ts'
import type { TextOptions } from '../text.ts'
import type { CountedTheme, ThemeCounts } from './theme-counts.ts'

type Theme = Report['themes'][number]
type Paint = ReturnType<typeof colours.createColors>

const headings: Readonly<Record<Theme['kind'], string>> = {
  compound: 'Compounds',
  series: 'Series',
  slogan: 'Slogans',
  keyword: 'Keywords',
}
const withoutTopic = '—'

/** The themes of one report for a person to read: coined ones with who speaks of them, keywords by topic, and each speaker's in order. */
export function renderReportThemes(report: Report, options: TextOptions): string {
  const paint = colours.createColors(options.colours)
  const { event, id, themes } = report
  const speakers = new Map(
    [...report.people, ...report.organizations].map(({ id, name }) => [id, name] as const),
  )
  const coined = (['slogan', 'compound', 'series'] as const).flatMap(kind => {
    const found = themes.filter(theme => theme.kind === kind)
    return found.length === 0
      ? []
      : [paint.dim(headings[kind]), ...found.map(theme => `  ${coinedLine(theme, speakers, paint)}`)]
  })
  const keywords = themes.filter(({ kind }) => kind === 'keyword')
  const spoken = [...report.people, ...report.organizations].filter(({ themes }) => themes.length > 0)
  return `${[
    paint.bold(shown(event?.name ?? id)),
    ...coined,
    ...(keywords.length === 0 ? [] : [paint.dim(headings.keyword), byTopic(keywords, paint)]),
    ...(spoken.length === 0
      ? []
      : [
          paint.dim('Speakers'),
          ...spoken.map(({ name, themes }) => `  ${paint.bold(shown(name))}  ${shown(themes.join(' → '))}`),
        ]),
  ].join('\n')}\n`
}

function coinedLine(theme: Theme, speakers: ReadonlyMap<string, string>, { magenta, dim }: Paint): string {
  const names = theme.speakerIds.flatMap(id => speakers.get(id) ?? [])
  const count = theme.mentions.length > 1 ? ` ×${theme.mentions.length}` : ''
  return `${magenta(shown(theme.label))}${count}${names.length > 0 ? dim(` — ${shown(names.join('、'))}`) : ''}`
}

function byTopic(keywords: readonly Theme[], { dim, cyan }: Paint): string {
  const topics = [...new Set(keywords.map(({ topic }) => topic))]
  const rows = topics.map(topic => [
    `  ${cyan(shown(topic ?? withoutTopic))}`,
    keywords
      .filter(theme => theme.topic === topic)
      .map(theme => shown(nameOf(theme)) + dim(` ${theme.mentions.length}`))
      .join('  '),
  ])
  return renderTable(['', ''], rows).replace(/^\s*\n/u, '')
}

/** As written, with what else it is called: 行动支付 (移动支付), 人工智能 (AI). */
function nameOf({ label, standard, aliases }: Theme): string {
  const others = [...new Set([...aliases, standard])].filter(name => name !== label)
  return others.length === 0 ? label : `${label} (${others.join(', ')})`
}

/** So many standard deviations are no chance: one in twenty would be. */
const surely = 1.65
/** A theme of fewer reports is not told to rise or fall. */
const fewest = 3

/** Themes over many reports: in how many they stand, and which rise or fall from the earlier half to the later. */
export function renderThemeCounts(counts: ThemeCounts, top: number, options: TextOptions): string {
  const paint = colours.createColors(options.colours)
  const { reports, dated, from, to, middle, themes } = counts
  const period = from === null ? 'none has a date' : `${dated} with a date, ${from} to ${to}`
  const changing = themes.filter(theme => theme.reports >= fewest && Math.abs(theme.rise) >= surely)
  const rising = changing.filter(({ rise }) => rise > 0).sort((one, other) => other.rise - one.rise)
  const falling = changing.filter(({ rise }) => rise < 0).sort((one, other) => one.rise - other.rise)
  return `${[
    paint.bold(`${reports} reports, ${period}`),
    '',
    themeTable(counts, top, paint),
    '',
    topicTable(counts, top, paint),
    ...changeTable(`Rising since ${middle}`, rising.slice(0, top), paint),
    ...changeTable(`Falling since ${middle}`, falling.slice(0, top), paint),
  ].join('\n')}\n`
}

const themeTable = ({ reports, themes }: ThemeCounts, top: number, { dim, cyan }: Paint): string =>
  renderTable(
    ['Theme', 'Reports', 'Share', 'Kind', 'Topic'].map(dim),
    themes
      .slice(0, top)
      .map(theme => [
        shown(theme.standard),
        String(theme.reports),
        share(theme.reports, reports),
        theme.kind,
        cyan(shown(theme.topic ?? withoutTopic)),
      ]),
  )

const topicTable = ({ reports, topics }: ThemeCounts, top: number, { dim }: Paint): string =>
  renderTable(
    ['Topic', 'Reports', 'Share'].map(dim),
    topics
      .slice(0, top)
      .map(topic => [shown(topic.topic), String(topic.reports), share(topic.reports, reports)]),
  )

/** The lines of a heading and its table; none where nothing changes so. */
function changeTable(heading: string, themes: readonly CountedTheme[], { bold, dim }: Paint): string[] {
  if (themes.length === 0) return []
  const rows = themes.map(({ standard, earlier, later, rise }) => [
    shown(standard),
    String(earlier),
    String(later),
    rise.toFixed(1),
  ])
  return ['', bold(heading), renderTable(['Theme', 'Before', 'Since', 'Sigma'].map(dim), rows)]
}

const share = (count: number, whole: number): string => `${((100 * count) / whole).toFixed(1)} %`
