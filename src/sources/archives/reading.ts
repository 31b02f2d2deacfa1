import type { Chunks } from '../bytes/chunks.ts'
import type { Kind } from '../kind.ts'
import type { Budget, Limits } from '../limits.ts'
import type { RecordOptions } from '../records/record.ts'
import { InputError, type Place, type SourceOutcome } from '../source.ts'

/** Bytes that were found, before it is known what they are. */
export interface Stored {
  readonly place: Place
  readonly chunks: Chunks
  /** Archives around it. */
  readonly depth: number
  /** Named by the user, so that it is a document whatever its ending. */
  readonly named: boolean
  /** The file, where the bytes are one of the disk: some archives are read from their end. */
  readonly path?: string | Buffer
}

/** What all that is read of one input shares. */
export interface Reading {
  readonly limits: Limits
  readonly budget: Budget
  readonly records: RecordOptions
  /** Told of bytes of the input, packed as they are, when they have been read. */
  readonly onRead: (bytes: number) => void
  /** Where a member of something stands; its id is given only once. */
  placeIn(outer: Place, path: string): Place
  /** What bytes are. */
  kindOf(head: Buffer, name: string): Kind
  /** What is in the bytes. A failure in them is an outcome; only what ends the whole input is thrown. */
  open(stored: Stored): AsyncGenerator<SourceOutcome>
}

/** An archive that says of itself something that is not so. */
export const corrupt = (what: string, cause: unknown): InputError =>
  new InputError(
    'corrupt',
    `expected ${what} in good order, got a damaged one (${messageOf(cause)}); get it anew`,
    { cause },
  )

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ')

export const linkReason = 'a link or a device, no plain file, and not followed; pack what it points to'
export const hiddenReason = 'a hidden file; name the file itself to read it'
