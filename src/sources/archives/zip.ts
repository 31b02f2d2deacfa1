import { fstat, open as openFile } from 'node:fs'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import {
  type Entry,
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  type ZipFile,
} from 'yauzl'
import { checksumOf } from '../bytes/checksum.ts'
import { collect } from '../bytes/chunks.ts'
import { checkRatio } from '../limits.ts'
import { failed, InputError, type SourceOutcome, skipped } from '../source.ts'
import { BlockReader } from './block-reader.ts'
import { decodeName, isHidden } from './member-path.ts'
import { corrupt, hiddenReason, linkReason, type Reading, type Stored } from './reading.ts'

/** What the members of a zip hold, in the order of its directory, one unpacked at a time. */
export async function* readZip(zipped: Stored, reading: Reading): AsyncGenerator<SourceOutcome> {
  const opened = await openZip(zipped, reading)
  const { zip } = opened
  try {
    for await (const entry of entriesOf(zip)) {
      reading.budget.addMember()
      const path = pathOf(entry)
      if (path.endsWith('/')) continue
      const place = reading.placeIn(zipped.place, path)
      if (isLink(entry)) yield skipped(place, 'link', linkReason)
      else if (isHidden(path)) yield skipped(place, 'other-kind', hiddenReason)
      else if (entry.isEncrypted()) yield failed(place, 'encrypted', passwordReason)
      else if (!entry.canDecodeFileData()) yield failed(place, 'unsupported', methodReason(entry))
      else {
        const { depth } = zipped
        yield* reading.open({ place, depth, named: false, chunks: unpackEntry(opened, entry, reading) })
      }
      // Otherwise whoever reads the bytes around the zip tells of them.
      if (zipped.path !== undefined) reading.onRead(entry.compressedSize)
    }
  } finally {
    zip.close()
  }
}

const passwordReason = 'expected a member without a password, got an encrypted one; unpack it first'
const methodReason = ({ compressionMethod }: Entry): string =>
  `expected a stored or deflated member, got compression method ${compressionMethod}; pack it anew`

interface OpenedZip {
  readonly zip: ZipFile
  /** As many of the bytes as there are. */
  readBytes(start: number, length: number): Promise<Buffer>
}

/** The directory of a zip stands at its end: what is no file is held in memory as a whole. */
async function openZip({ path, chunks }: Stored, { limits }: Reading): Promise<OpenedZip> {
  try {
    if (path === undefined) {
      const bytes = await collect(chunks, limits.documentSize)
      const readBytes = async (start: number, length: number): Promise<Buffer> =>
        bytes.subarray(start, start + length)
      return { zip: await fromBufferPromise(bytes, options), readBytes }
    }
    const file = await promisify(openFile)(path, 'r')
    const reader = new BlockReader(file)
    const { size } = await promisify(fstat)(file)
    const zip = await fromRandomAccessReaderPromise(reader, size, options)
    return { zip, readBytes: (start, length) => reader.readBytes(start, length) }
  } catch (error) {
    throw error instanceof InputError ? error : corrupt('a zip', error)
  }
}

/** Names are checked and sizes compared here, so that one bad member is one failure. */
const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false } as const

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch(error => {
      throw corrupt('the directory of a zip', error)
    })
    if (next.done) return
    yield next.value
  }
}

const pathOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  extraFields.some(({ id }) => id === unicodePathField)
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, [...extraFields], false)
    : decodeName(fileNameRaw)

/** Where Info-ZIP keeps the name in UTF-8 beside one in the encoding of the machine. */
const unicodePathField = 0x7075

/** By the file mode that Unix keeps in the upper half of the attributes. */
const isLink = ({ versionMadeBy, externalFileAttributes }: Entry): boolean =>
  versionMadeBy >>> 8 === madeByUnix && ((externalFileAttributes >>> 16) & fileTypeMask) === linkType
const madeByUnix = 3
const fileTypeMask = 0o170000
const linkType = 0o120000

async function* unpackEntry(
  opened: OpenedZip,
  entry: Entry,
  { budget, limits }: Reading,
): AsyncGenerator<Uint8Array> {
  let length = 0
  let checksum: number | null = 0
  try {
    for await (const chunk of isSmall(entry) ? unpackAtOnce(opened, entry) : unpackStream(opened, entry)) {
      length += chunk.length
      checksum = checksumOf(chunk, checksum ?? 0)
      checkRatio(length, entry.compressedSize, limits)
      budget.addUnpacked(chunk.length)
      yield chunk
    }
    if (length !== entry.uncompressedSize)
      throw new Error(`${length} bytes instead of ${entry.uncompressedSize}`)
    if (checksum !== null && checksum !== entry.crc32) throw new Error('its checksum is another')
  } catch (error) {
    throw error instanceof InputError ? error : corrupt('a member', error)
  }
}

/** A stream costs more than a short text itself. */
const isSmall = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  compressedSize <= 64 * 1024 && uncompressedSize <= 1024 * 1024

async function* unpackAtOnce({ zip, readBytes }: OpenedZip, entry: Entry): AsyncGenerator<Uint8Array> {
  const { compressedSize, compressionMethod, uncompressedSize } = entry
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = await readBytes(fileDataStart, compressedSize)
  if (packed.length < compressedSize) throw new Error('the archive ends before it does')
  // A copy, which does not keep the block alive.
  if (compressionMethod === stored) yield Buffer.from(packed)
  else yield zlib.inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) })
}

const stored = 0

async function* unpackStream({ zip }: OpenedZip, entry: Entry): AsyncGenerator<Uint8Array> {
  yield* await zip.openReadStreamPromise(entry)
}
