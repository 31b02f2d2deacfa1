import { createPipeline } from '../create-pipeline.ts'
import type { Report } from '../report/schema.ts'
import type { EngineName } from '../segment/engine.ts'
import { findSources } from '../sources/find-sources.ts'
import { InputError } from '../sources/source.ts'
import { createThemeCounter, type ThemeCounts } from '../view/themes/theme-counts.ts'
import { renderReportThemes, renderThemeCounts } from '../view/themes/themes-text.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { readReport } from './inputs.ts'
import { type SourceSettings, toSourceOptions } from './source-options.ts'
import type { Terminal } from './terminal.ts'

export interface ThemesOptions extends SourceSettings {
  readonly format: 'text' | 'json'
  /** So many themes are listed. */
  readonly top: number
  readonly dictionaries?: string
  readonly engine: EngineName | 'auto'
}

/** Prints what one report is about; of several, in how many each theme stands and what rises. */
export async function themes(
  inputs: readonly string[],
  options: ThemesOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { dictionaries, engine, format, top } = options
  const pipeline = await createPipeline({
    engine,
    ...(dictionaries === undefined ? {} : { dictionaries }),
    onFallback: fallback =>
      terminal.say(`jiyao: nodejieba cannot be loaded; ${fallback.engine} cuts the text instead`),
  })
  const counter = createThemeCounter()
  let failures = 0
  let read = 0
  let only: Report | null = null
  for await (const outcome of findSources(inputs, { ...toSourceOptions(options), stdin: terminal.stdin })) {
    if (outcome.status !== 'found') {
      if (outcome.status === 'failed') failures++
      terminal.say(`jiyao: ${outcome.name}: ${outcome.reason}`)
      continue
    }
    try {
      const report = await readReport(outcome.source, pipeline)
      counter.add(report, report.event?.startDate ?? report.published)
      only = read++ === 0 ? report : null
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failures++
      terminal.say(`jiyao: ${outcome.source.name}: ${error.message}`)
    }
  }
  const paint = { colours: terminal.colours === true }
  if (only !== null)
    await terminal.write(format === 'json' ? toJson(only.themes) : renderReportThemes(only, paint))
  else if (read > 0)
    await terminal.write(
      format === 'json'
        ? toJson(shortened(counter.count(), top))
        : renderThemeCounts(counter.count(), top, paint),
    )
  return failures === 0 ? exitStatus.done : exitStatus.someFailed
}

const shortened = (counts: ThemeCounts, top: number): ThemeCounts => ({
  ...counts,
  themes: counts.themes.slice(0, top),
})

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
