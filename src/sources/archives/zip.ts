import { open as openFile } from 'node:fs'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import { type Entry, fromBufferPromise, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { collect } from '../bytes/chunks.ts'
import { checkRatio } from '../limits.ts'
import { failed, InputError, type SourceOutcome, skipped } from '../source.ts'
import { decodeName, isHidden } from './member-path.ts'
import { corrupt, hiddenReason, linkReason, type Reading, type Stored } from './reading.ts'

/** What the members of a zip hold, in the order of its directory, one unpacked at a time. */
export async function* readZip(zipped: Stored, reading: Reading): AsyncGenerator<SourceOutcome> {
  const zip = await openZip(zipped, reading)
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
        yield* reading.open({ place, depth, named: false, chunks: unpackEntry(zip, entry, reading) })
      }
    }
  } finally {
    zip.close()
  }
}

const passwordReason = 'expected a member without a password, got an encrypted one; unpack it first'
const methodReason = ({ compressionMethod }: Entry): string =>
  `expected a stored or deflated member, got compression method ${compressionMethod}; pack it anew`

/** The directory of a zip stands at its end: what is no file is held in memory as a whole. */
async function openZip({ path, chunks }: Stored, { limits }: Reading): Promise<ZipFile> {
  try {
    if (path === undefined)
      return await fromBufferPromise(await collect(chunks, limits.documentSize), options)
    const file = await promisify(openFile)(path, 'r')
    return await fromFdPromise(file, options)
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

/** Older versions of Node 20 have none; there a damaged member that was stored plainly is taken as it is. */
const crc32: typeof zlib.crc32 | undefined = zlib.crc32

async function* unpackEntry(
  zip: ZipFile,
  entry: Entry,
  { budget, limits }: Reading,
): AsyncGenerator<Uint8Array> {
  let length = 0
  let checksum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      length += chunk.length
      checksum = crc32?.(chunk, checksum) ?? entry.crc32
      checkRatio(length, entry.compressedSize, limits)
      budget.addUnpacked(chunk.length)
      yield chunk
    }
    if (length !== entry.uncompressedSize)
      throw new Error(`${length} bytes instead of ${entry.uncompressedSize}`)
    if (checksum !== entry.crc32) throw new Error('its checksum is another')
  } catch (error) {
    throw error instanceof InputError ? error : corrupt('a member', error)
  }
}
