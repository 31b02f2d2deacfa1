import { join } from 'node:path'
import { partOf } from './durable-file.ts'
import type { Encoding } from './encoding.ts'

/** `json`: a file for each document; `csv`, `xlsx`, `parquet`: a table each of documents, triples, quotes, turns and themes. */
export const batchFormats = [
  'jsonl',
  'jsonl.gz',
  'json',
  'json.gz',
  'csv',
  'csv.gz',
  'xlsx',
  'parquet',
] as const
export type BatchFormat = (typeof batchFormats)[number]

/** The files of a run. */
export interface Output {
  readonly format: BatchFormat
  /** The one file of records; `null` where each has its own. */
  readonly records: string | null
  /** Where files are numbered or tables stand; `null` where the output is one file. */
  readonly folder: string | null
  readonly state: string
  readonly encoding: Encoding
}

/** The output that `--out` and `--format` ask for, or in one line why there is none. */
export function planOutput(out: string, format: BatchFormat | undefined): Output | string {
  const [, ending = ''] = /\.((?:jsonl|json|csv|xlsx|parquet|ndjson)(?:\.gz)?)$/u.exec(out) ?? []
  if (ending === '') return inFolder(out, format ?? 'jsonl')
  const named = ending.replace('ndjson', 'jsonl')
  if (named !== 'jsonl' && named !== 'jsonl.gz') {
    return `--out expected a folder or a file ending in .jsonl or .jsonl.gz, got ${out}; name a folder and add --format ${ending}`
  }
  if (format !== undefined && format !== named) {
    return `--format ${format} expected a folder, got --out ${out}; name a folder, or leave --format out`
  }
  const encoding = { documents: false, gzip: named === 'jsonl.gz' }
  return { format: named, records: out, folder: null, state: `${out}.state.json`, encoding }
}

function inFolder(folder: string, format: BatchFormat): Output {
  const state = join(folder, 'state.json')
  if (format === 'json' || format === 'json.gz') {
    const encoding = { documents: true, gzip: format === 'json.gz' }
    return { format, records: null, folder, state, encoding }
  }
  // Tables are made of the records at the end, so that a run can be gone on with whatever the format.
  const gzip = format !== 'jsonl'
  const records = join(folder, gzip ? 'reports.jsonl.gz' : 'reports.jsonl')
  return { format, records, folder, state, encoding: { documents: false, gzip } }
}

/** All that a run writes. */
export const outputPaths = ({ records, folder, state }: Output): readonly string[] =>
  folder !== null ? [folder] : [records ?? state, state, lockOf(state), partOf(state)]

/** The file that keeps a second run away. */
export const lockOf = (state: string): string => `${state}.lock`
