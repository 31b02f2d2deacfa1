import { scaleLinear, scalePoint } from 'd3-scale'
import { area, curveMonotoneX } from 'd3-shape'
import { useMemo } from 'preact/hooks'
import { CountTable } from './count-table.tsx'
import { countsOf } from './counts.ts'
import type { QuoteFinding } from './findings.ts'

interface ThemesOverTimeProps {
  readonly quotes: readonly QuoteFinding[]
  readonly picked: string
  readonly onPick: (theme: string) => void
}

/** As many as fit beside the organizations. */
const mostThemes = 12
/** With more months than this, years are drawn. */
const mostPeriods = 36
const width = 320
const height = 30

/** One small drawing a theme, all on one scale: how many quotes speak of it in each period. */
export function ThemesOverTime({ quotes, picked, onPick }: ThemesOverTimeProps) {
  const { periods, rows, undated } = useMemo(() => seriesOf(quotes), [quotes])
  if (rows.length === 0) return <p class="fine">No quote mentions a theme.</p>
  const x = scalePoint([...periods], [3, width - 3])
  const y = scaleLinear([0, Math.max(1, ...rows.flatMap(({ counts }) => counts))], [height - 1, 3])
  const draw = area<number>()
    .x((_, index) => x(periods[index] ?? '') ?? 0)
    .y0(height - 1)
    .y1(count => y(count))
    .curve(curveMonotoneX)
  const span = periods.length > 0 ? `${periods[0]} to ${periods.at(-1)}` : ''
  const left = undated > 0 ? ` · ${undated} quotes of reports without a year are not drawn` : ''
  return (
    <CountTable
      caption={`${span}${left}`}
      headings={['Theme', 'Quotes over time']}
      draw={({ counts }) => (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={spoken(periods, counts)}
        >
          <line class="ground" x1="0" x2={width} y1={height - 1} y2={height - 1} />
          {periods.length > 1 && <path class="area" d={draw(counts) ?? ''} />}
          {periods.map((period, index) => {
            const value = counts[index] ?? 0
            return (
              value > 0 && (
                <line key={period} class="tick" x1={x(period)} x2={x(period)} y1={height - 1} y2={y(value)} />
              )
            )
          })}
        </svg>
      )}
      {...{ rows, picked, onPick }}
    />
  )
}

const spoken = (periods: readonly string[], counts: readonly number[]): string =>
  periods.flatMap((period, index) => (counts[index] ? [`${period}: ${counts[index]}`] : [])).join(', ') ||
  'undated'

function seriesOf(quotes: readonly QuoteFinding[]) {
  const dated = quotes.filter(({ period }) => period !== '')
  const months = [...new Set(dated.map(({ period }) => period))]
  const unit = months.length > mostPeriods ? 4 : 7
  const periods = [...new Set(months.map(month => month.slice(0, unit)))].sort()
  const positions = new Map(periods.map((period, index) => [period, index]))
  const rows = countsOf(quotes.flatMap(({ themes }) => themes))
    .slice(0, mostThemes)
    .map(({ name, count }) => ({ name, count, counts: periods.map(() => 0) }))
  const byName = new Map(rows.map(row => [row.name, row]))
  for (const { themes, period } of dated) {
    const position = positions.get(period.slice(0, unit))
    for (const theme of themes) {
      const counts = byName.get(theme)?.counts
      if (counts && position !== undefined) counts[position] = (counts[position] ?? 0) + 1
    }
  }
  return { periods, rows, undated: quotes.length - dated.length }
}
