import { Command, CommanderError } from 'commander'
import { DictionaryError } from '../lexicon/dictionary-file.ts'
import { packageVersion } from '../package-version.ts'
import { EngineError } from '../segment/engine.ts'
import { addCommands, type Run } from './commands.ts'
import { type ExitStatus, exitStatus, UsageError } from './exit-status.ts'
import { ClosedOutput, type Terminal } from './terminal.ts'
import { adviceOn } from './writing-errors.ts'

/** Carries out a command line (`argv` without node and script) and tells its exit status. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done
  // Help and version, which the parser writes without waiting until they are taken.
  const shown: Promise<void>[] = []
  const program = createProgram({
    run: async command => {
      status = await command(terminal)
    },
    show: text => shown.push(terminal.write(text)),
    say: terminal.say,
  })
  try {
    await program.parseAsync(argv, { from: 'user' }).finally(() => Promise.all(shown))
    return status
  } catch (error) {
    if (error instanceof ClosedOutput) return exitStatus.done
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUse
    if (error instanceof UsageError || error instanceof DictionaryError || error instanceof EngineError) {
      terminal.say(`jiyao: ${error.message}`)
      return exitStatus.wrongUse
    }
    const advice = adviceOn(error)
    if (advice === null) throw error
    terminal.say(`jiyao: ${advice}`)
    return exitStatus.someFailed
  }
}

interface ProgramParts {
  readonly run: Run
  readonly show: (text: string) => void
  readonly say: Terminal['say']
}

function createProgram({ run, show, say }: ProgramParts): Command {
  const program = new Command('jiyao')
    .description(
      'Turns Chinese conference reports into data: who spoke, for whom, what they said, what it was about.',
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: text => say(text.trimEnd()),
      outputError: sayWithHelpOf('jiyao'),
    })
  addCommands(program, run)
  for (const command of program.commands)
    command.configureOutput({ outputError: sayWithHelpOf(`jiyao ${command.name()}`) })
  return program
}

/** Wrong use in one line, which ends with where the right one is told. */
const sayWithHelpOf =
  (command: string) =>
  (text: string, write: (line: string) => void): void => {
    const fault = text
      .replace(/^error: /, '')
      .trim()
      .replace(/\n/g, ' ')
      .replace(/\.$/, '')
    write(`jiyao: ${fault}; see ${command} --help`)
  }
