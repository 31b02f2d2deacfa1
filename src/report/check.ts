import * as z from 'zod'
import { type Report, reportSchema } from './schema.ts'

/** Compiling the schema takes as long as checking about so many reports by it uncompiled; it is then checked in a quarter of the time. */
const worthCompiling = 100

/** What checks reports against the schema; only one that fails is read again, for what is wrong with it. */
export function createReportCheck(): (report: Report) => void {
  let checked = 0
  let schema = reportSchema
  /** @throws ZodError when the report is not of the schema, which is a fault of this program. */
  return report => {
    if (++checked === worthCompiling) schema = z.compile(reportSchema)
    if (!schema.validate(report)) reportSchema.parse(report)
  }
}
