import * as z from 'zod'
import { type Report, reportSchema } from './schema.ts'

/** Compiling the schema takes as long as checking about so many reports by it uncompiled; it is then checked in a quarter of the time. */
const worthCompiling = 100

/** What checks reports against the schema; only one that fails is read again, for what is wrong with it. */
export function createReportCheck(): (report: Report) => void {
  let checked = 0
  let isReport = (report: Report): boolean => reportSchema.validate(report)
  /** @throws ZodError when the report is not of the schema, which is a fault of this program. */
  return report => {
    if (++checked === worthCompiling) isReport = compileFields()
    if (!isReport(report)) reportSchema.parse(report)
  }
}

/**
 * A check for each field. One function for all of them is so long that V8 takes a fifth of a second to optimize it, and it does so
 * again whenever any field holds what it never held before.
 */
function compileFields(): (report: Report) => boolean {
  const fields = Object.entries(reportSchema.shape)
  const names = z.strictObject(Object.fromEntries(fields.map(([name]) => [name, z.unknown().optional()])))
  const parts = fields.map(([name, schema]) => z.looseObject({ [name]: schema }))
  const checks = [names, ...parts].map(schema => z.compile(schema))
  return report => checks.every(check => check.validate(report))
}
