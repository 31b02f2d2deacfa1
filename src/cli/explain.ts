import type { Explanation } from '../explain/explain.ts'
import type { Reading } from '../explain/readings.ts'
import { findSources } from '../sources/find-sources.ts'
import { InputError } from '../sources/source.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { readText } from './inputs.ts'
import { openPipeline, type ReadingSettings } from './open-pipeline.ts'
import { toSourceOptions } from './source-options.ts'
import type { Terminal } from './terminal.ts'

export interface ExplainOptions extends ReadingSettings {
  readonly at: string
}

/** Prints why the words of `--at` were taken for what they were, wherever they stand in the inputs. */
export async function explain(
  input: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { at } = options
  const pipeline = await openPipeline(options, terminal)
  let status: ExitStatus = exitStatus.done
  for await (const outcome of findSources([input], { ...toSourceOptions(options), stdin: terminal.stdin })) {
    const name = outcome.status === 'found' ? outcome.source.name : outcome.name
    try {
      if (outcome.status !== 'found') throw new InputError('unreadable', outcome.reason)
      const { id } = outcome.source
      const explanations = pipeline.explain({ id, content: await readText(outcome.source) }, at)
      if (explanations.length === 0)
        throw new InputError(
          'empty',
          `expected --at to stand in the text, but '${at}' does not; choose words of it`,
        )
      await terminal.write(`${explanations.map(each => show(each, name)).join('\n\n')}\n`)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      terminal.say(`jiyao: ${name}: ${error.message}`)
      status = exitStatus.someFailed
    }
  }
  return status
}

function show({ start, end, text, readings, rules, findings }: Explanation, name: string): string {
  return [
    `${name}, ${start} to ${end}: ${text}`,
    ...section('May be', readings.map(showReading)),
    ...section(
      'Rules that hold',
      rules.map(
        ({ rule, after, text: words }) => `${rule}: ${words}${after === null ? '' : `; ${after} came first`}`,
      ),
    ),
    ...section(
      'Found',
      findings.map(({ what, rule, confidence }) =>
        [what, rule, confidence === null ? null : `confidence ${confidence}`]
          .filter(each => each !== null)
          .join('; '),
      ),
    ),
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): string[] => [
  `  ${heading}`,
  ...(lines.length === 0 ? ['nothing'] : [...new Set(lines)]).map(line => `    ${line}`),
]

function showReading({ text, label, rule, score, outcome }: Reading): string {
  const what = `${label} ${text}; ${rule}`
  const weight = score === null ? '' : `, score ${score.toFixed(1)}`
  if (outcome.kind === 'kept') return `+ ${what}${weight}`
  if (outcome.kind === 'unlikely')
    return `- ${what}, evidence ${outcome.evidence.toFixed(1)} of ${outcome.needed} needed`
  const by = outcome.by.length === 0 ? 'what stands around it' : outcome.by.join(' and ')
  return `- ${what}${weight}; outweighed by ${by} (${outcome.score.toFixed(1)})`
}
