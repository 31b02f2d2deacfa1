import { createDocument, type Document } from '../document/document.ts'
import { decode } from '../normalize/decode/decode.ts'
import { normalize, repair as repairDocument } from '../normalize/normalize.ts'
import { scriptOf } from '../normalize/script/script.ts'
import { locateRepairs } from '../report/repairs.ts'
import { findSources } from '../sources/find-sources.ts'
import { eachSource } from './each-source.ts'
import type { ExitStatus } from './exit-status.ts'
import { readText } from './inputs.ts'
import { diffOf } from './line-diff.ts'
import { type SourceSettings, toSourceOptions } from './source-options.ts'
import type { Terminal } from './terminal.ts'

export interface RepairOptions extends SourceSettings {
  /** To Simplified script, too. */
  readonly simplify?: boolean
  /** A line for each repair, instead of the text. */
  readonly explain?: boolean
  /** The lines that changed, before and after, instead of the text. */
  readonly diff?: boolean
  /** All of it as data, a line for each text. */
  readonly report?: 'json'
}

/** Prints each text repaired; what fails is said and counted, and does not stop the rest. */
export async function repair(
  inputs: readonly string[],
  options: RepairOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sources = findSources(inputs, { ...toSourceOptions(options), stdin: terminal.stdin })
  return eachSource(sources, terminal, async source => {
    const content = await readText(source)
    const { text, encoding } =
      typeof content === 'string' ? { text: content, encoding: 'utf-8' } : decode(content)
    const document = createDocument(source.id, text.toWellFormed())
    const repaired = options.simplify ? normalize(document) : repairDocument(document)
    await terminal.write(`${show(repaired, source.name, encoding, options)}\n`)
  })
}

function show(
  document: Document,
  name: string,
  encoding: string,
  { explain, diff, report }: RepairOptions,
): string {
  if (report === 'json') return JSON.stringify(toData(document, name, encoding))
  if (explain) return explanation(document, name)
  return diff ? diffOf(document, name) : document.text.replace(/\n$/u, '')
}

const toData = (document: Document, name: string, encoding: string) => ({
  id: document.id,
  source: { name, encoding, script: scriptOf(document.original) },
  text: document.text,
  repairs: locateRepairs(document).map(({ edit: { rule, margin }, ...located }) => ({
    rule,
    ...located,
    ...(margin === undefined ? {} : { margin: rounded(margin) }),
  })),
})

/** Lines `name:line:column rule before → after (margin 12.3)`, with a little of what stands before. */
function explanation(document: Document, name: string): string {
  const { original } = document
  let [line, lineStart] = [1, 0]
  const lines = locateRepairs(document).map(({ edit, sourceSpan: { start }, before, after }) => {
    for (let feed = original.indexOf('\n', lineStart); feed >= 0 && feed < start; ) {
      line++
      lineStart = feed + 1
      feed = original.indexOf('\n', lineStart)
    }
    const around = original.slice(Math.max(lineStart, start - contextLength), start)
    const margin = edit.margin === undefined ? '' : ` (margin ${rounded(edit.margin)})`
    const place = `${name}:${line}:${start - lineStart + 1}`
    return `${place} ${edit.rule} ${JSON.stringify(around + before)} → ${JSON.stringify(around + after)}${margin}`
  })
  return lines.join('\n')
}

/** So many characters before a repair tell a reader where it is. */
const contextLength = 4

const rounded = (margin: number): number => Math.round(margin * 10) / 10
