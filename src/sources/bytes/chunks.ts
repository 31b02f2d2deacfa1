import { sizeOf } from '../size.ts'
import { InputError } from '../source.ts'

/** Bytes as they come, in pieces of any length. Whoever stops early ends the iteration, so that files are closed. */
export type Chunks = AsyncIterable<Uint8Array>

export interface Peeked {
  readonly head: Buffer
  readonly chunks: Chunks
  /** To be called in the end: chunks that nobody asked for keep their file open. */
  close(): Promise<void>
}

/** The first bytes, at least `length` where there are so many, and all of the chunks again. */
export async function peek(chunks: Chunks, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  while (head.length < length) {
    const next = await iterator.next()
    if (next.done) break
    head = head.length === 0 ? bufferOf(next.value) : Buffer.concat([head, next.value])
  }
  const close = async (): Promise<void> => {
    await iterator.return?.()
  }
  return { head, chunks: again(head, iterator), close }
}

async function* again(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** The same chunks, their lengths told as they pass. */
export async function* counted(chunks: Chunks, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

/** All bytes. @throws InputError when there are more than `most`. */
export async function collect(chunks: Chunks, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > most) throw tooLarge(most)
    pieces.push(chunk)
  }
  return Buffer.concat(pieces, length)
}

export const tooLarge = (most: number): InputError =>
  new InputError(
    'document-too-large',
    `expected a document of at most ${sizeOf(most)} bytes, got more; split it or raise --max-document-size`,
  )

/** The same bytes, with the methods of a Buffer. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
