import { close, read } from 'node:fs'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

/** A zip with many small members is read in steps of a few bytes; a call to the system for each would take most of the time. */
const blockSize = 64 * 1024

/** Reads a file anywhere, in blocks of which the last few are kept: one of the directory, some of the members. */
export class BlockReader extends RandomAccessReader {
  readonly #file: number
  readonly #blocks = new Map<number, Promise<Buffer>>()

  constructor(file: number) {
    super()
    this.#file = file
  }

  /** As many of the bytes as there are. */
  async readBytes(start: number, length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (let at = start; at < start + length; ) {
      const block = await this.#block(Math.floor(at / blockSize))
      const from = at % blockSize
      const piece = block.subarray(from, from + start + length - at)
      if (piece.length === 0) break
      pieces.push(piece)
      at += piece.length
    }
    const [only] = pieces
    return pieces.length === 1 && only ? only : Buffer.concat(pieces)
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.readBytes(position, length).then(
      bytes => {
        bytes.copy(buffer, offset)
        callback(null, bytes.length)
      },
      (error: Error) => callback(error),
    )
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#chunks(start, end))
  }

  override close(callback: (error: Error | null) => void): void {
    close(this.#file, callback)
  }

  async *#chunks(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const chunk = await this.readBytes(at, Math.min(blockSize - (at % blockSize), end - at))
      if (chunk.length === 0) return
      yield chunk
      at += chunk.length
    }
  }

  #block(index: number): Promise<Buffer> {
    const kept = this.#blocks.get(index)
    // The one used last is the last to go.
    this.#blocks.delete(index)
    const block = kept ?? this.#readBlock(index)
    this.#blocks.set(index, block)
    const [oldest] = this.#blocks.keys()
    if (this.#blocks.size > keptBlocks && oldest !== undefined) this.#blocks.delete(oldest)
    return block
  }

  #readBlock(index: number): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      read(this.#file, Buffer.alloc(blockSize), 0, blockSize, index * blockSize, (error, length, block) => {
        if (error) reject(error)
        else resolve(block.subarray(0, length))
      })
    })
  }
}

const keptBlocks = 8
