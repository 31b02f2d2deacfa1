import { createHash } from 'node:crypto'
import { createEnglishReader } from './extract/mentions/english.ts'
import { loadLexicon } from './lexicon/lexicon.ts'
import { packageVersion } from './package-version.ts'
import { type Analysis, analyze } from './pipeline.ts'
import { toReport } from './report/report.ts'
import type { Report } from './report/schema.ts'
import { createSegmenter, type SegmenterOptions } from './segment/segmenter.ts'

export interface PipelineOptions extends SegmenterOptions {
  /** A folder with dictionaries of the same names as the package's own, instead of those. */
  readonly dictionaries?: string
}

/** A text to read: as bytes of any encoding, or decoded. */
export interface PipelineInput {
  /** Identifies the report. */
  readonly id: string
  /** Where the text came from; the id, unless given. */
  readonly name?: string
  readonly content: Uint8Array | string
}

/** Everything loaded, ready to read any number of texts. */
export interface Pipeline {
  /** What was found, with spans in the repaired text. */
  analyze(input: PipelineInput): Analysis
  /** The same as plain data of the published schema, with spans in the source too. */
  extract(input: PipelineInput): Report
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
  const read = ({ id, content }: PipelineInput) => {
    const text = typeof content === 'string' ? content.toWellFormed() : new TextDecoder().decode(content)
    return analyze(id, text, { lexicon, segmenter, english })
  }
  return {
    analyze: read,
    extract(input) {
      const sha256 = createHash('sha256').update(input.content).digest('hex')
      const source = { name: input.name ?? input.id, sha256, encoding: 'utf-8', script: 'hans' } as const
      return toReport(read(input), source, meta)
    },
  }
}
