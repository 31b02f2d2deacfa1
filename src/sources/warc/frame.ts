import { AsyncIterReader, concatChunks, HeadersMultiMap, StatusAndHeadersParser } from 'warcio'
import type { Chunks } from '../bytes/chunks.ts'

/** The names of the fields in lower case. */
export type Header = ReadonlyMap<string, string>

/** What stands between two beginnings of records. */
export type Frame =
  | { readonly status: 'whole'; readonly header: Header; readonly block: Buffer }
  /** Longer than allowed; its block was passed over. */
  | { readonly status: 'too-large'; readonly header: Header }
  | { readonly status: 'broken'; readonly problem: string }

/**
 * The records of a WARC, broken ones included. After a broken one it goes on with the next that begins a line with
 * `WARC/`, also when a wrong length had swallowed that.
 */
export async function* framesOf(chunks: Chunks, longest: number): AsyncGenerator<Frame> {
  let reader = new AsyncIterReader(chunks, null)
  let line = await reader.readlineRaw(longestLine)
  // Lines after a broken record belong to it.
  let lost = false
  while (line !== null) {
    if (isBlank(line) || !startsRecord(line)) {
      if (!lost && !isBlank(line)) {
        lost = true
        yield { status: 'broken', problem: 'no record begins here' }
      }
      line = await reader.readlineRaw(longestLine)
      continue
    }
    const header = await readHeader(reader, line)
    const length = header?.get('content-length') ?? ''
    if (header === null || !/^\d+$/u.test(length)) {
      lost = true
      yield { status: 'broken', problem: 'its header has no length' }
      line = await reader.readlineRaw(longestLine)
      continue
    }
    const block = Buffer.from(await reader.readSize(Math.min(Number(length), longest)))
    const swallowed = block.indexOf('\r\nWARC/1.') + 2
    if (Number(length) > longest && swallowed < 2) {
      await reader.skipSize(Number(length) - longest)
      line = await reader.readlineRaw(longestLine)
      yield { status: 'too-large', header }
      continue
    }
    const whole = block.length === Number(length)
    line = await reader.readlineRaw(longestLine)
    lost = !whole || (line !== null && !isBlank(line) && !startsRecord(line))
    if (!lost) yield { status: 'whole', header, block }
    else {
      const problem = whole ? 'its length is wrong' : `it ends after ${block.length} of ${length} bytes`
      yield { status: 'broken', problem }
      if (swallowed >= 2) {
        reader = new AsyncIterReader(joined(block.subarray(swallowed), line, reader), null)
        line = await reader.readlineRaw(longestLine)
      }
    }
  }
}

const isBlank = (line: Uint8Array): boolean => line.every(byte => byte === 0x0a || byte === 0x0d)
const startsRecord = (line: Uint8Array): boolean =>
  Buffer.from(line.subarray(0, 7)).toString('latin1') === 'WARC/1.'

async function* joined(
  block: Uint8Array,
  line: Uint8Array | null,
  rest: AsyncIterReader,
): AsyncGenerator<Uint8Array> {
  yield block
  if (line !== null) yield line
  yield* rest
}

/** Longer ones are no lines of a header, and are read in pieces. */
const longestLine = 1024 * 1024

/** The fields up to the blank line, or `null` where there is no blank line. */
export async function readHeader(reader: AsyncIterReader, firstLine: Uint8Array): Promise<Header | null> {
  const lines: Uint8Array[] = []
  let length = 0
  for (;;) {
    const line = await reader.readlineRaw(longestLine)
    if (line === null) return null
    lines.push(line)
    length += line.length
    if (length > longestLine) return null
    if (isBlank(line)) break
  }
  const parsed = await new StatusAndHeadersParser().parse(
    new AsyncIterReader([concatChunks(lines, length)], null),
    { firstLine: Buffer.from(firstLine).toString('latin1'), headersClass: HeadersMultiMap },
  )
  return parsed && new Map([...parsed.headers].map(([name, value]) => [name.toLowerCase(), value]))
}
