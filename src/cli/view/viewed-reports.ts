import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Pipeline } from '../../create-pipeline.ts'
import { decode } from '../../normalize/decode/decode.ts'
import type { Report } from '../../report/schema.ts'
import { findSources } from '../../sources/find-sources.ts'
import { readLines } from '../../sources/records/lines.ts'
import { defaultRecordOptions } from '../../sources/records/record.ts'
import { found, type SourceOutcome } from '../../sources/source.ts'
import type { ViewedReport } from '../../view/model/pack.ts'
import { eachSource } from '../each-source.ts'
import type { ExitStatus } from '../exit-status.ts'
import { readReport, readText } from '../inputs.ts'
import { openPipeline, type ReadingSettings } from '../open-pipeline.ts'
import { toSourceOptions } from '../source-options.ts'
import type { Terminal } from '../terminal.ts'
import { holdsJson, holdsRecords, parseReports } from './parse-reports.ts'

export interface ViewedReports {
  readonly viewed: readonly ViewedReport[]
  readonly status: ExitStatus
}

/** All reports of the inputs: read from JSON or JSON Lines, extracted from anything else. */
export async function readViewedReports(
  inputs: readonly string[],
  options: ReadingSettings,
  terminal: Terminal,
): Promise<ViewedReports> {
  const load = createLoader(options, terminal)
  const viewed: ViewedReport[] = []
  const status = await eachSource(findViewed(inputs, options, terminal), terminal, async source => {
    const content = await readText(source)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    if (typeof content !== 'string' && holdsJson(bytes)) {
      const { reports, failed } = parseReports(Buffer.from(bytes).toString('utf8'))
      if (failed > 0)
        terminal.say(`jiyao: ${source.name}: passed over ${failed} that say why there is no report`)
      for (const report of reports) viewed.push({ report, original: await readOriginal(report) })
      return
    }
    const report = await readReport({ ...source, read: async () => content }, await load())
    viewed.push({ report, original: typeof content === 'string' ? content : decode(content).text })
  })
  return { viewed, status }
}

/** The sources; a file of JSON lines is one when it holds reports, and many when it holds records. */
async function* findViewed(
  inputs: readonly string[],
  options: ReadingSettings,
  { stdin }: Terminal,
): AsyncGenerator<SourceOutcome> {
  const sources = toSourceOptions(options)
  const records = { ...defaultRecordOptions, ...sources.records, whole: true }
  for await (const outcome of findSources(inputs, { ...sources, records, stdin })) {
    // What cannot be read now cannot be read later, which says why.
    const content = outcome.status === 'found' ? await outcome.source.read().catch(() => '') : ''
    if (outcome.status !== 'found' || typeof content === 'string') yield outcome
    else if (!holdsJson(content) || !holdsRecords(content, options.textField))
      yield found({ ...outcome.source, read: async () => content })
    else yield* readLines(Readable.from([content]), outcome.source, records, options.maxDocumentSize)
  }
}

function createLoader(settings: ReadingSettings, terminal: Terminal): () => Promise<Pipeline> {
  let loaded: Pipeline | null = null
  return async () => {
    loaded ??= await openPipeline(settings, terminal)
    return loaded
  }
}

/** The source as decoded, where its file is still there and the same; else the page goes without. */
async function readOriginal({ source }: Report): Promise<string | null> {
  const bytes = await readFile(source.name).catch(() => null)
  if (bytes === null) return null
  return createHash('sha256').update(bytes).digest('hex') === source.sha256 ? decode(bytes).text : null
}
