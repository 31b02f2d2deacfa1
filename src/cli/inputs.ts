import { checkText, readDocument } from '../batch/read-document.ts'
import type { Pipeline } from '../create-pipeline.ts'
import type { Report } from '../report/schema.ts'
import type { TextSource } from '../sources/source.ts'

/** What a source holds. @throws InputError when that is no text. */
export const readText = async (source: TextSource): Promise<Uint8Array | string> =>
  checkText(await source.read())

/** The report of a source, with what else its record held. @throws InputError when that is no text. */
export const readReport = async (source: TextSource, pipeline: Pipeline): Promise<Report> =>
  readDocument({ ...source, content: await source.read() }, pipeline)
