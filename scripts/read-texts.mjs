import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The texts of a file or folder: `.txt` files, and the `text` of each record of `.jsonl` and `.jsonl.gz` files. */
export function readTexts(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap(name => readTexts(join(path, name)))
  if (path.endsWith('.txt')) return [readFileSync(path, 'utf8').toWellFormed()]
  if (!/\.jsonl(\.gz)?$/u.test(path)) return []
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line).text.toWellFormed())
}

/** The path on the command line; ends the process where there is none, or nothing at it. */
export function textPathFromArguments() {
  const [, script, path] = process.argv
  if (path !== undefined && existsSync(path)) return path
  const came = path === undefined ? 'nothing was given' : `there is nothing at ${path}`
  console.error(
    `expected a file or folder of texts (.txt, .jsonl, .jsonl.gz), but ${came}: node ${script} PATH`,
  )
  process.exit(2)
}
