import type { Misreading, Writing } from './encodings.ts'

/** One turn back: to the bytes of what the text was taken for, and from those as what it was in. */
export interface Turn {
  readonly misreading: Misreading
  readonly writing: Writing
}

/** The first one first. */
export type Turns = readonly [Turn, ...Turn[]]

/** A part of a text as it stands and as it was meant. */
export interface Piece {
  readonly start: number
  readonly before: string
  readonly after: string
}

/** The parts of a line as they were meant, as small as they can be told apart; what no byte stands for is itself. */
export function rereadLine(line: string, [first, ...rest]: Turns): readonly Piece[] {
  const pieces = turnBack(line, first)
  const [second, ...others] = rest
  if (second === undefined) return pieces
  return [{ start: 0, before: line, after: textOf(rereadLine(textOf(pieces), [second, ...others])) }]
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ after }) => after).join('')

function turnBack(line: string, turn: Turn): Piece[] {
  const characters = [...line]
  const bytes = turn.misreading.bytesOf(characters)
  const pieces: Piece[] = []
  let [start, from] = [0, 0]
  let known: Uint8Array[] = []
  for (let at = 0; at <= characters.length; at++) {
    const [character, piece] = [characters[at], bytes[at]]
    if (character !== undefined && piece !== undefined) {
      known.push(piece)
      continue
    }
    const part = characters.slice(from, at)
    for (const aligned of alignByBytes(part, known, start, turn.writing)) pieces.push(aligned)
    start += part.join('').length
    if (character !== undefined) pieces.push({ start, before: character, after: character })
    start += character?.length ?? 0
    from = at + 1
    known = []
  }
  return pieces
}

/** A piece wherever characters of both texts end at the same byte; one for all where bytes were lost. */
function alignByBytes(
  characters: readonly string[],
  bytes: readonly Uint8Array[],
  start: number,
  { read, lengthOf }: Writing,
): readonly Piece[] {
  if (characters.length === 0) return []
  const meant = read(Buffer.concat(bytes))
  const length = bytes.reduce((sum, piece) => sum + piece.length, 0)
  const meantLength = [...meant].reduce((sum, character) => sum + lengthOf(character), 0)
  if (meant.includes(lost) || meantLength !== length) {
    const before = characters.join('')
    return [{ start, before, after: withLost(meant, before) }]
  }
  const pieces: Piece[] = []
  const rest = meant[Symbol.iterator]()
  let piece = { start, before: '', after: '' }
  let behind = 0
  for (const [index, character] of characters.entries()) {
    piece.before += character
    behind += bytes[index]?.length ?? 0
    while (behind > 0) {
      const next = rest.next().value ?? ''
      piece.after += next
      behind -= Math.max(1, lengthOf(next))
    }
    if (behind < 0) continue
    pieces.push(piece)
    piece = { start: piece.start + piece.before.length, before: '', after: '' }
  }
  return pieces
}

const lost = '\uFFFD'

/** What was lost in a row is marked once; a program's own `?` stands for it, unless it wrote U+FFFD. */
const withLost = (meant: string, before: string): string =>
  meant.replace(before.includes(lost) ? /\uFFFD+/gu : /\uFFFD+\??/gu, lost)
