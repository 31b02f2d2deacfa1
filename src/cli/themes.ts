import type { Report } from '../report/schema.ts'
import { findSources } from '../sources/find-sources.ts'
import { createThemeCounter, type ThemeCounts } from '../view/themes/theme-counts.ts'
import { renderReportThemes, renderThemeCounts } from '../view/themes/themes-text.ts'
import { eachSource } from './each-source.ts'
import type { ExitStatus } from './exit-status.ts'
import { readReport } from './inputs.ts'
import { openPipeline, type ReadingSettings } from './open-pipeline.ts'
import { toSourceOptions } from './source-options.ts'
import type { Terminal } from './terminal.ts'

export interface ThemesOptions extends ReadingSettings {
  readonly format: 'text' | 'json'
  /** So many themes are listed. */
  readonly top: number
}

/** Prints what one report is about; of several, in how many each theme stands and what rises. */
export async function themes(
  inputs: readonly string[],
  options: ThemesOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { format, top } = options
  const pipeline = await openPipeline(options, terminal)
  const counter = createThemeCounter()
  const first: Report[] = []
  let read = 0
  const sources = findSources(inputs, { ...toSourceOptions(options), stdin: terminal.stdin })
  const status = await eachSource(sources, terminal, async source => {
    const report = await readReport(source, pipeline)
    counter.add(report, report.event?.startDate ?? report.published)
    if (read++ === 0) first.push(report)
  })
  const paint = { colours: terminal.colours === true }
  const [only] = first
  if (read > 1) {
    const counts = counter.count()
    await terminal.write(
      format === 'json' ? toJson(shortened(counts, top)) : renderThemeCounts(counts, top, paint),
    )
  } else if (only !== undefined)
    await terminal.write(format === 'json' ? toJson(only.themes) : renderReportThemes(only, paint))
  return status
}

const shortened = (counts: ThemeCounts, top: number): ThemeCounts => ({
  ...counts,
  themes: counts.themes.slice(0, top),
})

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
