import type { Pipeline } from '../create-pipeline.ts'
import { looksBinary } from '../normalize/decode/binary.ts'
import type { Report } from '../report/schema.ts'
import { InputError, type TextSource } from '../sources/source.ts'

/** What a source holds. @throws InputError when that is no text. */
export async function readText(source: TextSource): Promise<Uint8Array | string> {
  const content = await source.read()
  if (content.length === 0)
    throw new InputError('empty', 'expected a text, got an empty file; check where it is from')
  if (typeof content !== 'string' && looksBinary(content)) {
    throw new InputError('binary', 'expected a text, got binary data; convert it to text or HTML first')
  }
  return content
}

/** The report of a source, with what else its record held. @throws InputError when that is no text. */
export async function readReport(source: TextSource, pipeline: Pipeline): Promise<Report> {
  const { id, name, fields = {} } = source
  const report = pipeline.extract({ id, name, content: await readText(source) })
  if (report.text.trim() === '')
    throw new InputError('empty', 'expected a text, got nothing but blanks; leave it out')
  return Object.keys(fields).length === 0 ? report : { ...report, fields }
}
