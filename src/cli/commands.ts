import { type Command, Option } from 'commander'
import { batchFormats } from '../batch/output.ts'
import type { BatchCommandOptions } from './batch/batch.ts'
import { examplesOf, overview } from './examples.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import type { ExplainOptions } from './explain.ts'
import type { ExtractOptions } from './extract/extract.ts'
import { formats } from './extract/report-writer.ts'
import type { RepairOptions } from './repair.ts'
import { addSourceOptions, parseCount, parseShare } from './source-options.ts'
import type { Terminal } from './terminal.ts'
import type { ThemesOptions } from './themes.ts'
import type { ViewOptions } from './view/view.ts'

/** Carries out a command on the terminal, and keeps its exit status. */
export type Run = (command: (terminal: Terminal) => Promise<ExitStatus>) => Promise<void>

/** Adds all commands. What a command needs is imported when it runs. */
export function addCommands(program: Command, run: Run): void {
  addExtract(program, run)
  addBatch(program, run)
  addView(program, run)
  addRepair(program, run)
  addThemes(program, run)
  addExplain(program, run)
  addSchema(program, run)
  program.addHelpText('after', overview)
  for (const command of program.commands) command.addHelpText('after', examplesOf(command.name()))
}

function addExtract(program: Command, run: Run): void {
  const command = program
    .command('extract')
    .description('read reports and write what they say as JSON')
    .argument('<inputs...>', sources)
    .addOption(
      new Option('--format <format>', 'json: a document; jsonl: a line a report; text: for reading')
        .choices(formats)
        .default('json'),
    )
    .option('--out <folder>', 'write a file for each report instead of standard output')
    .addOption(
      new Option(
        '--min-confidence <number>',
        'leave out affiliations and quotes less sure than this',
      ).argParser(parseShare),
    )
  addReadingOptions(command).action(async (inputs: string[], options: ExtractOptions) => {
    const { extract } = await import('./extract/extract.ts')
    await run(terminal => extract(inputs, options, terminal))
  })
}

function addBatch(program: Command, run: Run): void {
  const command = program
    .command('batch')
    .description('read archives of any size with several workers; a run that is ended goes on where it was')
    .argument('<inputs...>', sources)
    .requiredOption('--out <path>', 'a file ending in .jsonl or .jsonl.gz, or a folder')
    .addOption(
      new Option(
        '--format <format>',
        'in the folder: a file of lines (jsonl, unless given), a file a document, or tables',
      ).choices(batchFormats),
    )
    .addOption(
      new Option('--workers <number>', 'processes that read; as many as there are cores').argParser(
        parseCount,
      ),
    )
    .addOption(
      new Option('--timeout <seconds>', 'for one document; after that it is given up')
        .argParser(parseCount)
        .default(300),
    )
    .addOption(
      new Option('--memory-limit <megabytes>', 'for one worker; a document that needs more is given up')
        .argParser(parseCount)
        .default(2048),
    )
    .option('--restart', 'begin anew and write over what an earlier run wrote')
    .option('--mix-versions', 'go on with what another version or other dictionaries began')
    .option('--quiet', 'say nothing but errors')
    .option('--no-check', 'do not check reports against the schema')
  addReadingOptions(command).action(async (inputs: string[], options: BatchCommandOptions) => {
    const { batch } = await import('./batch/batch.ts')
    await run(terminal => batch(inputs, options, terminal))
  })
}

function addView(program: Command, run: Run): void {
  const command = program
    .command('view')
    .description('write reports as one page for a browser, which needs no network')
    .argument(
      '<inputs...>',
      'reports (JSON, JSON Lines) or sources: files, folders or patterns; - reads standard input',
    )
    .option('--out <file>', 'write the page to this file instead of standard output')
    .option('--match <text>', 'only reports whose text holds this, in either script')
    .addOption(
      new Option('--sample <number>', 'at most this many reports, evenly spread')
        .argParser(parseCount)
        .default(2000),
    )
  addReadingOptions(command).action(async (inputs: string[], options: ViewOptions) => {
    const { view } = await import('./view/view.ts')
    await run(terminal => view(inputs, options, terminal))
  })
}

function addRepair(program: Command, run: Run): void {
  const command = program
    .command('repair')
    .description('print texts with their damage undone: pinyin put in, bytes shifted, encodings mistaken')
    .argument('<inputs...>', sources)
    .option('--simplify', 'to Simplified script, too')
    .addOption(
      new Option(
        '--explain',
        'print a line for each repair: where, which rule, before and after, margin',
      ).conflicts(['diff', 'report']),
    )
    .addOption(new Option('--diff', 'print the lines that changed, before and after').conflicts('report'))
    .addOption(new Option('--report <format>', 'print text and repairs as data').choices(['json']))
  addSourceOptions(command).action(async (inputs: string[], options: RepairOptions) => {
    const { repair } = await import('./repair.ts')
    await run(terminal => repair(inputs, options, terminal))
  })
}

function addThemes(program: Command, run: Run): void {
  const command = program
    .command('themes')
    .description(
      'print what reports are about: themes by topic and speaker; of several, how often and what rises',
    )
    .argument('<inputs...>', sources)
    .addOption(
      new Option('--format <format>', 'text: for reading; json').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--top <number>', 'list so many themes').argParser(parseCount).default(30))
  addReadingOptions(command).action(async (inputs: string[], options: ThemesOptions) => {
    const { themes } = await import('./themes.ts')
    await run(terminal => themes(inputs, options, terminal))
  })
}

function addExplain(program: Command, run: Run): void {
  const command = program
    .command('explain')
    .description('say why words of a text were taken for what they were, and what else they might have been')
    .argument('<input>', 'a file; - reads standard input')
    .requiredOption('--at <text>', 'the words to explain, in either script')
  addReadingOptions(command).action(async (input: string, options: ExplainOptions) => {
    const { explain } = await import('./explain.ts')
    await run(terminal => explain(input, options, terminal))
  })
}

function addSchema(program: Command, run: Run): void {
  program
    .command('schema')
    .description('print the JSON Schema of a report')
    .action(async () => {
      const { reportJsonSchema } = await import('../report/schema.ts')
      await run(async terminal => {
        await terminal.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
        return exitStatus.done
      })
    })
}

const sources = 'files, folders, archives or patterns; - reads standard input'

/** What every command takes that reads texts as reports. */
const addReadingOptions = (command: Command): Command =>
  addSourceOptions(command)
    .optionsGroup('Words:')
    .option('--dictionaries <folder>', 'read the word lists of this folder instead of the package’s own')
    .addOption(
      new Option(
        '--engine <engine>',
        'what cuts the text; auto: nodejieba, or node-rs where it cannot be loaded',
      )
        .choices(['auto', 'nodejieba', 'node-rs'])
        .default('auto'),
    )
