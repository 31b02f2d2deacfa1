import { type Report, reportSchema } from '../../report/schema.ts'
import { InputError } from '../../sources/source.ts'

/** The reports, and how many of the values say why there is none. */
export interface ParsedReports {
  readonly reports: readonly Report[]
  readonly failed: number
}

/** Whether bytes begin as a report, a list of them or a record; no article begins so. */
export const holdsJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*(?:\[\s*)?\{\s*"/u.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'))

const expected = 'expected reports as jiyao extract writes them'

/** Whether the first line is a record that is yet to be read. A report has a text, too, and tells what made it. */
export function holdsRecords(bytes: Uint8Array, textField: string): boolean {
  const end = bytes.indexOf(lineFeed)
  const first = parseJson(Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8'))
  return typeof first === 'object' && first !== null && textField in first && !('meta' in first)
}

const lineFeed = 0x0a

/**
 * Reads one document (a report or a list) or a report a line.
 * @throws InputError when it is no reports.
 */
export function parseReports(content: string): ParsedReports {
  const whole = parseJson(content)
  const values = whole === undefined ? parseLines(content) : [whole].flat().map(toPlaced('report'))
  const reports = values.filter(({ value }) => !isFailure(value)).map(checked)
  return { reports, failed: values.length - reports.length }
}

interface PlacedValue {
  readonly value: unknown
  /** `line 12`, for a message. */
  readonly where: string
}

const toPlaced =
  (what: string) =>
  (value: unknown, index: number): PlacedValue => ({ value, where: `${what} ${index + 1}` })

const parseLines = (content: string): readonly PlacedValue[] =>
  content
    .split('\n')
    .map((line, index) => {
      const value = line.trim() === '' ? null : parseJson(line)
      if (value !== undefined) return toPlaced('line')(value, index)
      throw new InputError('not-a-record', `${expected}, got no JSON in line ${index + 1}; extract again`)
    })
    .filter(({ value }) => value !== null)

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''))
  } catch {
    // Not JSON as a whole is an answer: it may be JSON line by line.
    return undefined
  }
}

/** What stands in the place of a report that there is none of. */
const isFailure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'error' in value && !('meta' in value)

function checked({ value, where }: PlacedValue): Report {
  const result = reportSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.join('.') || 'the whole'
  throw new InputError(
    'not-a-record',
    `${expected}, got another shape in ${where} at ${path} (${issue?.message}); extract again`,
  )
}
