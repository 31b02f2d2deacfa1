import { type Report, reportSchema } from './schema.ts'

/**
 * Checks a report against the schema; only one that fails is read again, for what is wrong with it.
 * @throws ZodError when it is not of the schema, which is a fault of this program.
 */
export function checkReport(report: Report): void {
  if (!reportSchema.validate(report)) reportSchema.parse(report)
}
