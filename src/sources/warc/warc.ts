import type { Reading } from '../archives/reading.ts'
import type { Chunks } from '../bytes/chunks.ts'
import { headLength, looksLikePage } from '../kind.ts'
import { LimitError } from '../limits.ts'
import { failed, found, InputError, type Place, type SourceOutcome, skipped } from '../source.ts'
import { framesOf, type Header } from './frame.ts'
import { readResponse } from './response.ts'

/**
 * The pages of a WARC (`response`, `resource`) and the texts of a WET (`conversion`), each called by the number of its
 * record. A broken record is a failure of its own.
 */
export async function* readWarc(
  chunks: Chunks,
  place: Place,
  reading: Reading,
): AsyncGenerator<SourceOutcome> {
  let number = 0
  for await (const frame of framesOf(chunks, reading.limits.documentSize)) {
    number++
    const at = { id: `${place.id}:${number}`, name: `${place.name}:${number}` }
    if (frame.status === 'broken') yield failed(at, 'corrupt', brokenReason(frame.problem))
    else if (!pageTypes.has(frame.header.get('warc-type') ?? '')) continue
    else if (frame.status === 'too-large') {
      yield failed(at, 'document-too-large', 'expected a smaller record; raise --max-document-size')
    } else yield await toOutcome(frame.header, frame.block, at, reading)
  }
}

const brokenReason = (problem: string): string =>
  `expected a WARC record, got a broken one (${problem}); get the file anew`

/** The others (`request`, `metadata`, `warcinfo`, `revisit`) tell of a page and hold none. */
const pageTypes: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

async function toOutcome(
  header: Header,
  block: Buffer,
  place: Place,
  reading: Reading,
): Promise<SourceOutcome> {
  try {
    const isResponse = header.get('warc-type') === 'response'
    const { status, type, content } = isResponse
      ? await readResponse(block, reading)
      : { status: 200, type: header.get('content-type') ?? '', content: block }
    if (!isReport(type, content) || status < 200 || status > 299)
      return skipped(place, 'other-kind', `a record of ${type || 'no type'} with status ${status}`)
    const [uri, date, record] = fieldNames.map(name => header.get(name))
    return found({ ...place, fields: { uri, date, record }, read: async () => content })
  } catch (error) {
    if (!(error instanceof InputError) || error instanceof LimitError) throw error
    return failed(place, error.code, error.message)
  }
}

const fieldNames = ['warc-target-uri', 'warc-date', 'warc-record-id'] as const

/** A page or a plain text, as the record says or its beginning shows. */
function isReport(type: string, content: Buffer): boolean {
  if (type === '') return looksLikePage(content.toString('latin1', 0, headLength))
  return /html|^text\/plain/iu.test(type)
}
