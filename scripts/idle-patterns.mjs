// Lists the patterns of all rule files that no text met, with how often each was asked: those asked often and never met, behind which no
// other class of text stands, are candidates for deletion.
//
//   npm run rules:idle -- PATH
//
// PATH is a file or folder of texts (.txt, .jsonl, .jsonl.gz). Every match of every regular expression goes through `exec`, which is counted here by source.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPipeline } from '../dist/create-pipeline.js'
import { readTexts, textPathFromArguments } from './read-texts.mjs'

const path = textPathFromArguments()
const counts = new Map()
const { exec } = RegExp.prototype
RegExp.prototype.exec = function (text) {
  const match = exec.call(this, text)
  const count = counts.get(this.source) ?? { asked: 0, met: 0 }
  counts.set(this.source, count)
  count.asked++
  if (match !== null) count.met++
  return match
}
const { extract } = await createPipeline()
for (const content of readTexts(path)) extract({ id: path, content })
RegExp.prototype.exec = exec

const root = fileURLToPath(new URL('../dist/', import.meta.url))
const files = ['extract', 'normalize'].flatMap(part =>
  readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('rules.js'))
    .map(name => join(root, part, name)),
)
for (const file of files)
  for (const [name, exported] of Object.entries(await import(pathToFileURL(file).href)))
    for (const [place, pattern] of patternsOf(name, exported)) {
      const { asked = 0, met = 0 } = counts.get(pattern.source) ?? {}
      if (met === 0)
        console.log(
          `${file.slice(root.length).replace(/\.js$/u, '.ts')} ${place}: asked ${asked} times, met by none`,
        )
    }

/** The regular expressions of what a file exports, each with where it stands: `bareTitles.4.title`. */
function* patternsOf(place, value) {
  if (value instanceof RegExp) yield [place, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* patternsOf(`${place}.${key}`, inner)
}
