// Prints what the program finds in a report, in the shape of a fixture's expected.json, for review.
import { readFileSync } from 'node:fs'
import { createPipeline } from '../dist/index.js'
import { digestOf } from '../dist/report/digest.js'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: npm run fixture -- <path of a report>')
  process.exit(2)
}
const content = readFileSync(path)
const pipeline = await createPipeline()
console.log(JSON.stringify(digestOf(pipeline.extract({ id: path, content })), null, 2))
