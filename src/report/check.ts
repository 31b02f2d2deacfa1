import * as z from 'zod'
import { type Report, reportSchema } from './schema.ts'

/** From so many reports on, compiling the schema is made good by checking with what it compiles to, several times as fast. */
const worthCompiling = 100

/**
 * What checks one report after another against the schema.
 * It throws a ZodError when a report is not of the schema, which is a fault of this program.
 */
export function createReportCheck(): (report: Report) => void {
  let checked = 0
  let schema = reportSchema
  return report => {
    if (++checked === worthCompiling) schema = z.compile(reportSchema)
    if (!schema.validate(report)) reportSchema.parse(report)
  }
}
