import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../batch/make-folder.ts'
import type { Report } from '../../report/schema.ts'
import { outputName } from '../../sources/output-name.ts'
import { InputError } from '../../sources/source.ts'
import { UsageError } from '../exit-status.ts'
import { expectNoInput } from '../no-input.ts'
import type { Terminal } from '../terminal.ts'

export const formats = ['json', 'jsonl', 'text'] as const
export type Format = (typeof formats)[number]

/** Takes reports one by one, then `close`. */
export interface ReportWriter {
  write(report: Report): Promise<void>
  close(): Promise<void>
}

/** JSON Lines: a report a line. */
export const createLineWriter = (terminal: Terminal): ReportWriter => ({
  write: report => terminal.write(`${JSON.stringify(report)}\n`),
  close: async () => {},
})

/** Reports for reading in the terminal, a rule between them. */
export async function createTextWriter(terminal: Terminal): Promise<ReportWriter> {
  const render = await textRenderer(terminal.colours === true)
  let written = 0
  return {
    write: report => terminal.write(`${written++ === 0 ? '' : `\n${'─'.repeat(40)}\n\n`}${render(report)}`),
    close: async () => {},
  }
}

async function textRenderer(colours: boolean): Promise<(report: Report) => string> {
  const { renderText } = await import('../../view/text.ts')
  return report => renderText(report, { colours })
}

/**
 * One JSON document for a person or a tool to read: the report, or an array of reports when there are several. With `list`
 * it is an array whatever comes.
 */
export function createDocumentWriter(terminal: Terminal, list: boolean): ReportWriter {
  /** The first, until it is known whether there is another. */
  let held: string | null = null
  let written = 0
  return {
    async write(report) {
      const document = JSON.stringify(report, null, 2)
      written++
      if (written === 1) held = document
      else await terminal.write(written === 2 ? `[\n${held},\n${document}` : `,\n${document}`)
    },
    async close() {
      if (written > 1) await terminal.write('\n]\n')
      else if (list) await terminal.write(held === null ? '[]\n' : `[\n${held}\n]\n`)
      else if (held !== null) await terminal.write(`${held}\n`)
    },
  }
}

/**
 * A file for each report in `folder`, named by its id. A second report of the same id is an InputError: it would
 * overwrite the first.
 * @throws UsageError when the folder cannot be made, or a file would be written over what it was read from.
 */
export async function createFileWriter(
  folder: string,
  format: Format,
  inputs: readonly string[],
): Promise<ReportWriter> {
  await makeFolder(folder).catch(cause => {
    throw new UsageError(`--out expected a folder, but ${folder} cannot be made one; choose another`, {
      cause,
    })
  })
  const render = await fileRenderer(format)
  const written = new Set<string>()
  return {
    async write(report) {
      const file = `${outputName(report.id)}.${format === 'text' ? 'txt' : format}`
      // Some systems take names in capitals for the same.
      const key = file.toLowerCase()
      if (written.has(key)) {
        throw new InputError(
          'duplicate-id',
          `expected each id once, but a report was already written to ${file}; rename one input`,
        )
      }
      written.add(key)
      expectNoInput(join(folder, file), [report.source.name, ...inputs])
      await makeFolder(dirname(join(folder, file)))
      await writeFile(join(folder, file), render(report))
    },
    close: async () => {},
  }
}

const fileRenderer = async (format: Format): Promise<(report: Report) => string> =>
  format === 'text'
    ? textRenderer(false)
    : report => `${JSON.stringify(report, null, format === 'json' ? 2 : 0)}\n`
