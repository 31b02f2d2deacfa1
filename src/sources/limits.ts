import { sizeOf } from './size.ts'
import { InputError } from './source.ts'

/** What an input may unpack to. Whoever meets one is told which option raises it. */
export interface Limits {
  /** Bytes of one document as it is read: a file, a member of an archive, a record. */
  readonly documentSize: number
  /** Bytes that one input may unpack to, archives within it included. */
  readonly archiveSize: number
  /** How many times its own size an input may unpack to. */
  readonly ratio: number
  /** Members of one input, archives within it included. */
  readonly members: number
  /** Archives around a document; a .tar.gz counts as one. */
  readonly depth: number
}

/** Wide enough for a crawl of a country, and far from what would fill a machine. */
export const defaultLimits: Limits = {
  documentSize: 256 * 2 ** 20,
  archiveSize: 2 ** 40,
  // Deflate reaches 1,032 with zeros alone; a text full of the same sentence stays under 200.
  ratio: 300,
  members: 10_000_000,
  depth: 3,
}

/** Below this nothing is a bomb, whatever its ratio: one packed thing, and an input with some that are. */
const harmless = { one: 16 * 2 ** 20, input: 64 * 2 ** 20 } as const

/** The whole input is given up, not a member alone. */
export class LimitError extends InputError {}

/** What one input has unpacked to so far. */
export interface Budget {
  /** Counts bytes of the input itself, as they are packed. */
  addPacked(bytes: number): void
  /** @throws LimitError */
  addUnpacked(bytes: number): void
  /** @throws LimitError */
  addMember(): void
}

export function createBudget({ archiveSize, ratio, members }: Limits): Budget {
  let packed = 0
  let unpacked = 0
  let count = 0
  return {
    addPacked(bytes) {
      packed += bytes
    },
    addUnpacked(bytes) {
      unpacked += bytes
      if (unpacked > archiveSize)
        throw new LimitError(
          'archive-too-large',
          `expected an archive that unpacks to at most ${sizeOf(archiveSize)} bytes, got more; split it or raise --max-archive-size`,
        )
      if (unpacked > harmless.input && unpacked > packed * ratio)
        throw new LimitError('ratio-too-high', bombReason(ratio))
    },
    addMember() {
      if (++count > members)
        throw new LimitError(
          'too-many-members',
          `expected an archive of at most ${members} members, got more; split it or raise --max-members`,
        )
    },
  }
}

/** @throws InputError when one packed thing alone is a bomb. */
export function checkRatio(unpacked: number, packed: number, { ratio }: Limits): void {
  if (unpacked > harmless.one && unpacked > packed * ratio)
    throw new InputError('ratio-too-high', bombReason(ratio))
}

const bombReason = (ratio: number): string =>
  `expected what unpacks to at most ${ratio} times its size, got more, as bombs do; raise --max-ratio if it is none`
