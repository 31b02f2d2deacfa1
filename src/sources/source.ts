/** One text of the input, read only when it is its turn. */
export interface TextSource {
  /** The file name without its ending, or the record's own id. */
  readonly id: string
  /** The path, or where in a file the record stands: `reports.jsonl:12`. */
  readonly name: string
  /** @throws InputError when it cannot be read. */
  read(): Promise<Uint8Array | string>
}

/** A part of the input that cannot be used; the message is one line: what was expected, what came, what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** A source found, or why an input yields none. */
export type SourceOutcome =
  | { readonly status: 'found'; readonly source: TextSource }
  | { readonly status: 'failed'; readonly name: string; readonly reason: string }
