import type { Pipeline } from '../create-pipeline.ts'
import { dayOf } from '../extract/event/dates/calendar.ts'
import { looksBinary } from '../normalize/decode/binary.ts'
import { unreadReason } from '../normalize/decode/unread.ts'
import type { Report } from '../report/schema.ts'
import { InputError, type RecordFields, type TextSource } from '../sources/source.ts'
import { finish, type Steps } from '../steps.ts'

/** A document with what it holds. */
export interface ReadSource extends Omit<TextSource, 'read'> {
  readonly content: Uint8Array | string
}

/** The content again. @throws InputError when it is no text. */
export function checkText(content: Uint8Array | string): Uint8Array | string {
  if (content.length === 0)
    throw new InputError('empty', 'expected a text, got an empty one; check where it is from')
  if (typeof content !== 'string' && looksBinary(content))
    throw new InputError('binary', 'expected a text, got binary data; convert it to text or HTML first')
  const reason = typeof content === 'string' ? undefined : unreadReason(content)
  if (reason !== undefined) throw new InputError('encoding', reason)
  return content
}

/** The report of a document, with what else its record held. @throws InputError when it is no text. */
export const readDocument = (document: ReadSource, pipeline: Pipeline): Report =>
  finish(readInSteps(document, pipeline))

/** The same in steps. */
export function* readInSteps(
  { id, name, fields = {}, content }: ReadSource,
  pipeline: Pipeline,
): Steps<Report> {
  const published = publishedDayOf(fields)
  const report = yield* pipeline.extractInSteps({
    id,
    name,
    content: checkText(content),
    ...(published === null ? {} : { published }),
  })
  if (report.text.trim() === '')
    throw new InputError('empty', 'expected a text, got nothing but blanks; leave it out')
  return Object.keys(fields).length === 0 ? report : { ...report, fields }
}

/** Fields of a record that tell the day it was published, the likeliest first. */
const dateFields = ['published', 'publishedAt', 'date', 'pubdate', 'time', 'datetime']

/** The day that a record says it was published, as YYYY-MM-DD; `null` where it does not. */
function publishedDayOf(fields: RecordFields): string | null {
  for (const name of dateFields) {
    const value = fields[name]
    const [year, month, day] =
      typeof value === 'string' ? (/^\d{4}\D\d{1,2}\D\d{1,2}/u.exec(value)?.[0] ?? '').split(/\D/u) : []
    const found = dayOf(year ?? '', month ?? '', day ?? '')
    if (found !== null) return found
  }
  return null
}
