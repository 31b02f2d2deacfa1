import type { Misreading, Writing } from './encodings.ts'

/** The text as it was meant, and the way there. */
export interface Reread {
  readonly text: string
  /** The bytes of each character of the misread text. */
  readonly pieces: readonly Uint8Array[]
  readonly misreading: Misreading
  readonly writing: Writing
  /** Of a text that was misread twice, what the first turn gave is read again. */
  readonly turns: number
}
