import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createPipeline, type Pipeline, type PipelineOptions } from '../create-pipeline.ts'
import { decode } from '../normalize/decode/decode.ts'
import { type Report, reportSchema } from '../report/schema.ts'
import { findSources } from '../sources/find-sources.ts'
import { InputError, type TextSource } from '../sources/source.ts'
import type { ViewedReport } from '../view/model/pack.ts'
import { readText } from './inputs.ts'
import type { Terminal } from './terminal.ts'

interface ReadingOptions {
  readonly dictionaries?: string
  readonly engine: NonNullable<PipelineOptions['engine']>
}

/** All reports of the inputs: read from JSON or JSON Lines, extracted from anything else. */
export async function readViewedReports(
  inputs: readonly string[],
  { dictionaries, engine }: ReadingOptions,
  terminal: Terminal,
  onFailure: (name: string, reason: string) => void,
): Promise<readonly ViewedReport[]> {
  let loaded: Pipeline | null = null
  const pipeline = async (): Promise<Pipeline> => {
    loaded ??= await createPipeline({
      engine,
      ...(dictionaries === undefined ? {} : { dictionaries }),
      onFallback: fallback =>
        terminal.say(`jiyao: nodejieba cannot be loaded; ${fallback.engine} cuts the text instead`),
    })
    return loaded
  }
  const viewed: ViewedReport[] = []
  for await (const outcome of findSources(inputs, {
    stdin: terminal.stdin,
    input: 'text',
    records: { whole: true },
  })) {
    if (outcome.status === 'skipped') {
      terminal.say(`jiyao: ${outcome.name}: ${outcome.reason}`)
      continue
    }
    if (outcome.status === 'failed') {
      onFailure(outcome.name, outcome.reason)
      continue
    }
    try {
      for (const each of await readInput(outcome.source, pipeline)) viewed.push(each)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      onFailure(outcome.source.name, error.message)
    }
  }
  return viewed
}

async function readInput(
  source: TextSource,
  pipeline: () => Promise<Pipeline>,
): Promise<readonly ViewedReport[]> {
  const content = await readText(source)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (holdsJson(bytes)) {
    const reports = parseReports(Buffer.from(bytes).toString('utf8'))
    return Promise.all(reports.map(async report => ({ report, original: await readOriginal(report) })))
  }
  const { id, name } = source
  const report = (await pipeline()).extract({ id, name, content: bytes })
  return [{ report, original: decode(bytes).text }]
}

/** A report or a list of them; no article begins so. */
const holdsJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*(?:\[\s*)?\{\s*"/u.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'))

const expected = 'expected reports as jiyao extract writes them'

/** One document (a report or a list), or a report a line. */
function parseReports(content: string): readonly Report[] {
  const whole = parseJson(content)
  if (whole !== undefined)
    return (Array.isArray(whole) ? whole : [whole]).map((value, index) =>
      checked(value, `report ${index + 1}`),
    )
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const value = parseJson(line)
    if (value === undefined)
      throw new InputError('not-a-record', `${expected}, got no JSON in line ${index + 1}; extract again`)
    return [checked(value, `line ${index + 1}`)]
  })
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''))
  } catch {
    // Not JSON as a whole is an answer: it may be JSON line by line.
    return undefined
  }
}

function checked(value: unknown, where: string): Report {
  const result = reportSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.join('.') || 'the whole'
  throw new InputError(
    'not-a-record',
    `${expected}, got another shape in ${where} at ${path} (${issue?.message}); extract again`,
  )
}

/** The source as decoded, where its file is still there and the same; else the page goes without. */
async function readOriginal({ source }: Report): Promise<string | null> {
  const bytes = await readFile(source.name).catch(() => null)
  if (bytes === null) return null
  return createHash('sha256').update(bytes).digest('hex') === source.sha256 ? decode(bytes).text : null
}
