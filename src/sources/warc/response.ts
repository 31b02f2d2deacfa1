import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { AsyncIterReader } from 'warcio'
import { corrupt, type Reading } from '../archives/reading.ts'
import { collect, tooLarge } from '../bytes/chunks.ts'
import { InputError } from '../source.ts'
import { readHeader } from './frame.ts'

/** What a server answered. */
export interface Response {
  readonly status: number
  /** The content type, or nothing. */
  readonly type: string
  /** The page, out of its chunks and its compression. */
  readonly content: Buffer
}

/** @throws InputError when the block is no HTTP, or its content is damaged or too large. */
export async function readResponse(block: Buffer, { limits, budget }: Reading): Promise<Response> {
  const reader = new AsyncIterReader([block], null)
  const firstLine = await reader.readlineRaw()
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(Buffer.from(firstLine ?? []).toString('latin1')) ?? []
  const header = firstLine && (await readHeader(reader, firstLine))
  if (status === undefined || !header) throw corrupt('an HTTP response', 'no header')
  const chunked = /chunked/iu.test(header.get('transfer-encoding') ?? '')
  const body = new AsyncIterReader(reader, null, chunked)
  const packed = await collect(body, limits.documentSize)
  if (body.errored) throw corrupt('an HTTP response', 'its chunks do not add up')
  const content = await decoded(packed, header.get('content-encoding') ?? '', limits.documentSize)
  budget.addUnpacked(content.length)
  return { status: Number(status), type: header.get('content-type') ?? '', content }
}

const decoders = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  raw: promisify(inflateRaw),
} as const

async function decoded(packed: Buffer, encoding: string, most: number): Promise<Buffer> {
  const names = encoding
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(name => name !== '' && name !== 'identity')
  if (names.length === 0) return packed
  const [name = ''] = names
  if (names.length > 1 || !(name === 'gzip' || name === 'x-gzip' || name === 'br' || name === 'deflate'))
    throw new InputError('unsupported', `expected content that is gzip, deflate or br, got ${encoding}`)
  const options = { maxOutputLength: most }
  try {
    if (name === 'br') return await decoders.br(packed, options)
    // Crawlers often unpack the content and leave the field as it was.
    if (name !== 'deflate') return isGzip(packed) ? await decoders.gzip(packed, options) : packed
    // Servers call it deflate with zlib's frame or without.
    return await decoders.deflate(packed, options).catch(() => decoders.raw(packed, options))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(most)
    throw corrupt('an HTTP response', error)
  }
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
