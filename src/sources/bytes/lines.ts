import { bufferOf, type Chunks } from './chunks.ts'

/** A line without its end; `null` where it is longer than allowed. */
export type Line = Buffer | null

/** The lines, which only a line feed ends: other separators may stand inside JSON. */
export async function* linesOf(chunks: Chunks, most: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let length = 0
  const line = (): Line => {
    const whole = length > most ? null : withoutReturn(Buffer.concat(pieces, length))
    pieces = []
    length = 0
    return whole
  }
  const add = (piece: Buffer): void => {
    length += piece.length
    if (length > most) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }
  for await (const bytes of chunks) {
    const chunk = bufferOf(bytes)
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield line()
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

const withoutReturn = (line: Buffer): Buffer => (line.at(-1) === carriageReturn ? line.subarray(0, -1) : line)
