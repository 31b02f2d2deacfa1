import { createPipeline, type Pipeline } from '../create-pipeline.ts'
import { looksBinary } from '../normalize/decode/binary.ts'
import type { EngineName } from '../segment/engine.ts'
import { findFiles, namesSeveral } from '../sources/files.ts'
import { readRecords } from '../sources/records.ts'
import { InputError, type SourceOutcome, type TextSource } from '../sources/source.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import {
  createDocumentWriter,
  createFileWriter,
  createLineWriter,
  type Format,
  type ReportWriter,
} from './report-writer.ts'
import { readAll, type Terminal } from './terminal.ts'

export interface ExtractOptions {
  readonly format: Format
  /** `jsonl`: standard input holds records `{"id", "text"}`, one a line. */
  readonly input: 'text' | 'jsonl'
  readonly out?: string
  readonly dictionaries?: string
  readonly engine: EngineName | 'auto'
}

/** Reads every input, writes its report; what fails is said and counted, and does not stop the rest. */
export async function extract(
  inputs: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { dictionaries, engine } = options
  const pipeline = await createPipeline({
    engine,
    ...(dictionaries === undefined ? {} : { dictionaries }),
    onFallback: fallback =>
      terminal.say(`jiyao: nodejieba cannot be loaded; ${fallback.engine} cuts the text instead`),
  })
  const writer = await createWriter(inputs, options, terminal)
  let failures = 0
  for await (const outcome of findSources(inputs, options, terminal)) {
    const reason =
      outcome.status === 'failed' ? outcome.reason : await process(outcome.source, pipeline, writer)
    if (reason === null) continue
    failures++
    terminal.say(`jiyao: ${outcome.status === 'failed' ? outcome.name : outcome.source.name}: ${reason}`)
  }
  await writer.close()
  return failures === 0 ? exitStatus.done : exitStatus.someFailed
}

async function* findSources(
  inputs: readonly string[],
  { input }: ExtractOptions,
  { stdin }: Terminal,
): AsyncGenerator<SourceOutcome> {
  for (const name of inputs) {
    if (name !== '-') yield* findFiles([name])
    else if (input === 'jsonl') yield* readRecords(stdin, 'stdin')
    else yield { status: 'found', source: { id: 'stdin', name: 'stdin', read: () => readAll(stdin) } }
  }
}

async function createWriter(
  inputs: readonly string[],
  { format, input, out }: ExtractOptions,
  terminal: Terminal,
): Promise<ReportWriter> {
  if (out !== undefined) return createFileWriter(out, format)
  if (format === 'jsonl') return createLineWriter(terminal)
  const [first = ''] = inputs
  const list = inputs.length > 1 || (first === '-' ? input === 'jsonl' : await namesSeveral(first))
  return createDocumentWriter(terminal, list)
}

/** Writes the report of one source; the reason, if there can be none. */
async function process(source: TextSource, pipeline: Pipeline, writer: ReportWriter): Promise<string | null> {
  try {
    const content = await source.read()
    if (content.length === 0)
      throw new InputError('expected a text, got an empty file; check where it is from')
    if (typeof content !== 'string' && looksBinary(content)) {
      throw new InputError('expected a text, got binary data; convert it to text or HTML first')
    }
    const report = pipeline.extract({ id: source.id, name: source.name, content })
    if (report.text.trim() === '')
      throw new InputError('expected a text, got nothing but blanks; leave it out')
    await writer.write(report)
    return null
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}
