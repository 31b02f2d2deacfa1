import { readingTable } from '../glosses/readings.ts'

/**
 * The bytes of UTF-8 that was read as something else, where they tell what became of them since: full-width letters and no-break blanks
 * became plain ones (`浠g爜` ← `浠ｇ爜`, 代码; `æ— æ³•` ← 无法), the byte 80 a mark of loss (`鎵�鏈夐渶`, 所有需), or a pair was dropped and
 * what stands together now does not belong together.
 */
export function mendTornUtf8(
  characters: readonly string[],
  pieces: readonly (Uint8Array | undefined)[],
): readonly (Uint8Array | undefined)[] {
  const mend = pieces.some(piece => piece?.length === 2) ? mendPair : mendByte
  let begun: readonly number[] = []
  return pieces.map((piece, at) => {
    if (piece === undefined) return piece
    const wanted = begun.length === 0 ? 0 : lengthOf(begun[0] ?? 0) - begun.length
    const next = pieces[at + 1]?.[0] ?? 0
    const mended =
      wanted === 0 ? piece : mend({ character: characters[at] ?? '', piece, begun, wanted, next })
    begun = mended.reduce(goOn, begun)
    return mended
  })
}

interface Place {
  readonly character: string
  readonly piece: Uint8Array
  /** The first bytes of a character that is not whole, and how many it wants. */
  readonly begun: readonly number[]
  readonly wanted: number
  /** The first byte of the next piece. */
  readonly next: number
}

function mendByte({ character, piece, begun, wanted, next }: Place): Uint8Array {
  if (character !== ' ') return piece
  const meant = [...begun, noBreakSpace, next].slice(0, begun.length + wanted)
  return isCommon(meant) ? Uint8Array.of(noBreakSpace) : piece
}

function mendPair({ character, piece, wanted, next }: Place): Uint8Array {
  if (wanted > 1) return piece
  const [first = 0, second = 0] = piece
  if (character >= 'c' && character <= 'o') return Uint8Array.of(fullWidth, first | 0x80)
  if (character === '\uFFFD' && lengthOf(next) > 1) return Uint8Array.of(0x80)
  // Both bytes stood together: the first continues nothing before it when the second continues nothing.
  return isContinuation(first) && isContinuation(second) ? Uint8Array.of(lost, first, second) : piece
}

/** How many bytes a character has that begins with this one, or 0. */
const lengthOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0
const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf

function goOn(begun: readonly number[], byte: number): readonly number[] {
  if (lengthOf(byte) > 1) return [byte]
  const isWhole = begun.length + 1 >= lengthOf(begun[0] ?? 0)
  return isContinuation(byte) && !isWhole ? [...begun, byte] : []
}

/** Beside a lost byte a blank may be one: what it would belong to is a character that many texts have. */
const isCommon = (bytes: readonly number[]): boolean => {
  const rank = readingTable().byCharacter.get(Buffer.from(bytes).toString())?.rank
  return rank !== undefined && rank < commonRank
}

const commonRank = 3500
const noBreakSpace = 0xa0

/** The first byte of letters of full width; with `c` to `o`, the second is what nearly all Chinese characters begin with. */
const fullWidth = 0xa3

/** No encoding here begins or continues a character with it. */
export const lost = 0xff
