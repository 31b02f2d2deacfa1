import type { Report } from '../report/schema.ts'
import type { InputCode } from '../sources/codes.ts'
import type { Place, RecordFields } from '../sources/source.ts'

/** Why a document that was there could not be read. The README lists the same. */
export const readingCodes = {
  timeout: 'reading took longer than --timeout',
  'out-of-memory': 'reading needed more than --memory-limit',
  crashed: 'the process that read it ended',
  fault: 'a fault of this program',
} as const

export type ReadingCode = keyof typeof readingCodes
export type FailureCode = InputCode | ReadingCode

/** What a batch writes for each document: its report, or why there is none. */
export type BatchRecord = Report | FailedRecord

export interface FailedRecord extends Place {
  readonly error: { readonly code: FailureCode; readonly message: string }
  /** What its record held beside the text. */
  readonly fields?: RecordFields
}

/** A document could not be read by the worker that had it. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError'
  readonly code: ReadingCode

  constructor(code: ReadingCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export const isFailed = (record: BatchRecord): record is FailedRecord => 'error' in record
