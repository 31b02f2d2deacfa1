// Writes the JSON Schema of a report beside the compiled program, as the package ships it.
import { writeFileSync } from 'node:fs'
import { reportJsonSchema } from '../dist/report/schema.js'

const file = new URL('../dist/report.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
