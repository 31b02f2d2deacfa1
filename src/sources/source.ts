import type { InputCode, SkipCode } from './codes.ts'

/** One document of the input, read only when it is its turn. */
export interface TextSource {
  /**
   * The same in every run over the same input: the path below the input (`2018/a` for `2018/a.txt`, `news.zip/a` for a
   * member), the record's own id, or where it stands (`news.jsonl:12`). Only own ids may repeat.
   */
  readonly id: string
  /** The whole path, or where in it the record stands: `in/news.zip/2018/a.txt`, `in/news.jsonl:12`. */
  readonly name: string
  /** What a record holds beside id and text, to be passed through. */
  readonly fields?: RecordFields
  /** @throws InputError when it cannot be read. */
  read(): Promise<Uint8Array | string>
}

export type RecordFields = Readonly<Record<string, unknown>>

/** A part of the input that cannot be used; the message is one line: what was expected, what came, what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputCode

  constructor(code: InputCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What an input yields, one after the other in an order that depends on the input alone. */
export type SourceOutcome =
  | { readonly status: 'found'; readonly source: TextSource }
  | FailedSource
  | SkippedSource

/** A document, or the rest of an archive, that cannot be read. */
export interface FailedSource {
  readonly status: 'failed'
  readonly id: string
  readonly name: string
  readonly code: InputCode
  readonly reason: string
}

/** Passed over on purpose; to be counted, no failure. */
export interface SkippedSource {
  readonly status: 'skipped'
  readonly id: string
  readonly name: string
  readonly code: SkipCode
  readonly reason: string
}

/** Where something of the input stands, for its outcome. */
export type Place = Pick<TextSource, 'id' | 'name'>

export const found = (source: TextSource): SourceOutcome => ({ status: 'found', source })

export const failed = ({ id, name }: Place, code: InputCode, reason: string): FailedSource => ({
  status: 'failed',
  id,
  name,
  code,
  reason,
})

export const skipped = ({ id, name }: Place, code: SkipCode, reason: string): SkippedSource => ({
  status: 'skipped',
  id,
  name,
  code,
  reason,
})
