import { prepareForManyDocuments } from '../../batch/many-documents.ts'
import type { Pipeline, PipelineInput } from '../../create-pipeline.ts'
import { withLeastConfidence } from '../../report/least-confidence.ts'
import type { Report } from '../../report/schema.ts'
import { namesSeveral } from '../../sources/files.ts'
import { findSources } from '../../sources/find-sources.ts'
import { finish, type Steps } from '../../steps.ts'
import { eachSource } from '../each-source.ts'
import type { ExitStatus } from '../exit-status.ts'
import { readReport } from '../inputs.ts'
import { openPipeline, type ReadingSettings } from '../open-pipeline.ts'
import { toSourceOptions } from '../source-options.ts'
import type { Terminal } from '../terminal.ts'
import { filter } from './filter.ts'
import {
  createDocumentWriter,
  createFileWriter,
  createLineWriter,
  createTextWriter,
  type Format,
  type ReportWriter,
} from './report-writer.ts'

export interface ExtractOptions extends ReadingSettings {
  readonly format: Format
  readonly out?: string
  /** Affiliations and quotes less sure than this are left out. */
  readonly minConfidence?: number
}

/** Reads every input, writes its report; what fails is said and counted, and does not stop the rest. */
export async function extract(
  inputs: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { minConfidence } = options
  const created = await openPipeline(options, terminal)
  const pipeline = minConfidence === undefined ? created : surer(created, minConfidence)
  const sources = toSourceOptions(options)
  if (isFilter(options)) {
    prepareForManyDocuments()
    return filter(inputs, { sources, pipeline }, terminal)
  }
  const writer = await createWriter(inputs, options, terminal)
  const status = await eachSource(
    findSources(inputs, {
      ...sources,
      stdin: terminal.stdin,
      outputs: options.out === undefined ? [] : [options.out],
    }),
    terminal,
    async source => writer.write(await readReport(source, pipeline)),
  )
  await writer.close()
  return status
}

function surer(pipeline: Pipeline, least: number): Pipeline {
  function* extractInSteps(input: PipelineInput): Steps<Report> {
    return withLeastConfidence(yield* pipeline.extractInSteps(input), least)
  }
  return { ...pipeline, extract: input => finish(extractInSteps(input)), extractInSteps }
}

/** Records in, a line for each out: what other programs run as a part of theirs. */
const isFilter = ({ input, format, out }: ExtractOptions): boolean =>
  input !== 'text' && format === 'jsonl' && out === undefined

async function createWriter(
  inputs: readonly string[],
  { format, input, out }: ExtractOptions,
  terminal: Terminal,
): Promise<ReportWriter> {
  if (out !== undefined) return createFileWriter(out, format, inputs)
  if (format === 'jsonl') return createLineWriter(terminal)
  if (format === 'text') return createTextWriter(terminal)
  const [first = ''] = inputs
  const list = inputs.length > 1 || (first === '-' ? input !== 'text' : await namesSeveral(first))
  return createDocumentWriter(terminal, list)
}
