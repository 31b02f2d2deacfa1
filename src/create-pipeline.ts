import { createHash } from 'node:crypto'
import { types } from 'node:util'
import { type Explanation, explain } from './explain/explain.ts'
import { dayOf } from './extract/event/dates/calendar.ts'
import { createEnglishReader } from './extract/mentions/english/reader.ts'
import { loadLexicon } from './lexicon/lexicon.ts'
import { type DecodedText, decode } from './normalize/decode/decode.ts'
import { scriptOf } from './normalize/script/script.ts'
import { packageVersion } from './package-version.ts'
import { type Analysis, analyze, analyzeInSteps, type ReadText } from './pipeline.ts'
import { createReportCheck } from './report/check.ts'
import { type ReportMeta, toReport } from './report/report.ts'
import type { Report } from './report/schema.ts'
import { createSegmenter, type SegmenterOptions } from './segment/segmenter.ts'
import { finish, type Steps } from './steps.ts'

export interface PipelineOptions extends SegmenterOptions {
  /** A folder with dictionaries of the same names as the package's own, instead of those. */
  readonly dictionaries?: string
  /** Whether every report is checked against the schema, as it is unless given; reading many goes faster without. */
  readonly check?: boolean
}

/** A text to read: as bytes of any encoding, or decoded. */
export interface PipelineInput {
  /** Identifies the report. */
  readonly id: string
  /** Where the text came from; the id, unless given. */
  readonly name?: string
  readonly content: Uint8Array | string
  /** The day it was published, as YYYY-MM-DD; without it, what the text says. */
  readonly published?: string
}

/**
 * Everything loaded, ready to read any number of texts. What is given to it wrongly (no text, no id, a day that is none) is a TypeError; no text
 * makes it throw.
 */
export interface Pipeline {
  /** What makes the reports, as each of them says. */
  readonly meta: ReportMeta
  /** What was found, with spans in the repaired text. */
  analyze(input: PipelineInput): Analysis
  /** What the words `at` were taken for in a text, wherever they stand, and why; `at` in either script. */
  explain(input: PipelineInput, at: string): readonly Explanation[]
  /**
   * The same as plain data of the published schema, with spans in the source too.
   * @throws ZodError when the report is checked and not of the schema, which is a fault of this program.
   */
  extract(input: PipelineInput): Report
  /** The same in steps, which many short texts are taken through together (`finishTogether`) in less time than one by one. */
  extractInSteps(input: PipelineInput): Steps<Report>
}

/**
 * Loads dictionaries and segmenter.
 * @throws DictionaryError when a dictionary cannot be read or a line of it is wrong; the message names file and line.
 * @throws EngineError when no segmenter, or not the one asked for, can be loaded.
 */
export async function createPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const lexicon = loadLexicon(options.dictionaries)
  const segmenter = createSegmenter(options)
  const english = createEnglishReader(lexicon.englishWords)
  const meta = { jiyao: packageVersion(), segmenter: segmenter.name, lexicon: lexicon.hash }
  const resources = { lexicon, segmenter, english }
  const checkReport = createReportCheck()
  function* extractInSteps(input: PipelineInput): Steps<Report> {
    checkInput(input)
    const { id, name, content } = input
    const { text, encoding } = decodeContent(content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const source = { name: name ?? id, sha256, encoding, script: scriptOf(text) }
    const analysis = yield* analyzeInSteps(toReadText(input, text), resources)
    yield
    const report = toReport(analysis, source, meta)
    if (options.check !== false) checkReport(report)
    return report
  }
  const read = (input: PipelineInput): Analysis => {
    checkInput(input)
    return analyze(toReadText(input, decodeContent(input.content).text), resources)
  }
  return {
    meta,
    analyze: read,
    explain: (input, at) => explain(read(input), at, resources),
    extract: input => finish(extractInSteps(input)),
    extractInSteps,
  }
}

/** What those may get wrong who call without types. @throws TypeError */
function checkInput(input: PipelineInput): void {
  if (typeof input !== 'object' || input === null)
    throw new TypeError(`expected an object with id and content, got ${shown(input)}`)
  const { id, name, content, published } = input
  if (typeof id !== 'string') throw new TypeError(`expected id as a string, got ${shown(id)}`)
  if (name !== undefined && typeof name !== 'string')
    throw new TypeError(`expected name as a string, got ${shown(name)}; leave it out to use the id`)
  if (typeof content !== 'string' && !types.isUint8Array(content))
    throw new TypeError(
      `expected content as a string or Uint8Array, got ${shown(content)}; decode it, or give its bytes`,
    )
  if (published !== undefined && !isDay(published))
    throw new TypeError(
      `expected published as a day like 2024-05-31, got ${shown(published)}; leave it out where nobody knows`,
    )
}

const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string') return false
  const [year = '', month = '', day = ''] = value.split('-')
  return dayOf(year, month, day) === value
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? (value.constructor?.name ?? 'an object')
    : (JSON.stringify(value)?.slice(0, longestShown) ?? typeof value)

const longestShown = 40

const toReadText = ({ id, published }: PipelineInput, text: string): ReadText =>
  published === undefined ? { id, text } : { id, text, published }

const decodeContent = (content: PipelineInput['content']): DecodedText =>
  typeof content === 'string' ? { text: content.toWellFormed(), encoding: 'utf-8' } : decode(content)
