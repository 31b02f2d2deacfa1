import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SourceOptions, StandardInput } from '../sources/find-sources.ts'
import { defaultLimits } from '../sources/limits.ts'
import { sizeOf } from '../sources/size.ts'

/** How sources are found and read, as the command line says it. */
export interface SourceSettings {
  readonly input: StandardInput
  readonly textField: string
  readonly idField: string
  readonly maxDocumentSize: number
  readonly maxArchiveSize: number
  readonly maxRatio: number
  readonly maxMembers: number
  readonly maxDepth: number
}

/** The same options for every command that reads sources; a command's own stand before them in its help. */
export const addSourceOptions = (command: Command): Command =>
  command
    .optionsGroup('Records:')
    .addOption(
      new Option('--input <kind>', 'what standard input holds: a text or an archive, or records')
        .choices(['text', 'jsonl', 'csv'])
        .default('text'),
    )
    .option('--text-field <name>', 'the field or column of records that holds the text', 'text')
    .option('--id-field <name>', 'the field or column of records that holds the id', 'id')
    .optionsGroup('Limits:')
    .addOption(size('--max-document-size <size>', 'longest document', defaultLimits.documentSize))
    .addOption(
      size('--max-archive-size <size>', 'most that an input may unpack to', defaultLimits.archiveSize),
    )
    .addOption(
      count('--max-ratio <number>', 'most times its size that an input may unpack to', defaultLimits.ratio),
    )
    .addOption(count('--max-members <number>', 'most members of an archive', defaultLimits.members))
    .addOption(count('--max-depth <number>', 'most archives around a document', defaultLimits.depth))

/** What the settings say, for `findSources`. */
export const toSourceOptions = (settings: SourceSettings): Omit<SourceOptions, 'stdin'> => ({
  input: settings.input,
  records: { textField: settings.textField, idField: settings.idField },
  limits: {
    documentSize: settings.maxDocumentSize,
    archiveSize: settings.maxArchiveSize,
    ratio: settings.maxRatio,
    members: settings.maxMembers,
    depth: settings.maxDepth,
  },
})

const size = (flags: string, description: string, value: number): Option =>
  new Option(flags, `${description}, in bytes or with K, M, G or T`)
    .argParser(parseSize)
    .default(value, sizeOf(value))

const count = (flags: string, description: string, value: number): Option =>
  new Option(flags, description).argParser(parseCount).default(value)

const units: readonly string[] = ['', 'K', 'M', 'G', 'T']

function parseSize(value: string): number {
  const [, digits, unit = ''] = /^(\d{1,15})([KMGT]?)(?:i?B)?$/iu.exec(value) ?? []
  const power = units.indexOf(unit.toUpperCase())
  if (digits === undefined || Number(digits) === 0)
    throw new InvalidArgumentError('Expected a size like 500M or 2G.')
  return Number(digits) * 1024 ** power
}

/** A share, from 0 to 1. */
export function parseShare(value: string): number {
  if (!/^(?:0?\.\d+|[01](?:\.0+)?)$/u.test(value))
    throw new InvalidArgumentError('Expected a number from 0 to 1, like 0.9.')
  return Number(value)
}

/** A whole number above zero. */
export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('Expected a whole number above 0.')
  return Number(value)
}
