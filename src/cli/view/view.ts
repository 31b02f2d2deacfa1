import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../../batch/make-folder.ts'
import { normalizeSought } from '../../normalize/normalize.ts'
import { readPageAssets } from '../../view/assets.ts'
import { renderPage } from '../../view/page.ts'
import { type ExitStatus, UsageError } from '../exit-status.ts'
import { expectNoInput } from '../no-input.ts'
import type { ReadingSettings } from '../open-pipeline.ts'
import type { Terminal } from '../terminal.ts'
import { readViewedReports } from './viewed-reports.ts'

export interface ViewOptions extends ReadingSettings {
  readonly out?: string
  /** Only reports whose text holds this. */
  readonly match?: string
  /** At most this many reports, spread evenly over all. */
  readonly sample: number
}

/** Writes one page that shows every report of the inputs, be they reports already or sources to extract. */
export async function view(
  inputs: readonly string[],
  options: ViewOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { out, match: words = '', sample } = options
  const match = normalizeSought(words)
  if (out !== undefined) expectNoInput(out, inputs)
  const { viewed: all, status } = await readViewedReports(inputs, options, terminal)
  const matching = match === '' ? all : all.filter(({ report }) => report.text.includes(match))
  if (matching.length === 0) {
    const what = match === '' ? 'reports or sources' : `reports whose text holds ${match}`
    throw new UsageError(`expected ${what}, found none of ${all.length} read; check the inputs`)
  }
  const shown = spread(matching, sample)
  const notice = noticeOf(all.length, matching.length, shown.length, match)
  if (notice !== null) terminal.say(`jiyao: ${notice}`)
  const page = renderPage(shown, await readPageAssets(), notice)
  if (out === undefined) await terminal.write(page)
  else {
    expectNoInput(
      out,
      all.map(({ report }) => report.source.name),
    )
    await writePage(out, page)
  }
  return status
}

/** `most` of the values, evenly spread, so that a sample holds old and new alike. */
const spread = <Value>(values: readonly Value[], most: number): readonly Value[] =>
  values.length <= most
    ? values
    : values.filter(
        (_, index) =>
          Math.floor((index * most) / values.length) !== Math.floor(((index - 1) * most) / values.length),
      )

function noticeOf(all: number, matching: number, shown: number, match: string): string | null {
  const matched = match === '' ? '' : `${matching} of ${all} reports hold “${match}”`
  const sampled =
    shown < matching
      ? `this page shows ${shown} of ${matching} reports, evenly spread; narrow with --match or raise --sample`
      : ''
  return [matched, sampled].filter(Boolean).join('; ') || null
}

async function writePage(out: string, page: string): Promise<void> {
  try {
    await makeFolder(dirname(out))
    await writeFile(out, page)
  } catch (cause) {
    throw new UsageError(`--out expected a file that can be written, but ${out} cannot; choose another`, {
      cause,
    })
  }
}
