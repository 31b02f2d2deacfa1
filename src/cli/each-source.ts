import { InputError, type SourceOutcome, type TextSource } from '../sources/source.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import type { Terminal } from './terminal.ts'

/**
 * Hands every source on, one after the other. What fails, in finding or in reading it, is said and does not stop the rest;
 * what is passed over is counted, and said in the end with the first of its kind.
 */
export async function eachSource(
  outcomes: AsyncIterable<SourceOutcome>,
  terminal: Terminal,
  read: (source: TextSource) => Promise<void>,
): Promise<ExitStatus> {
  let failures = 0
  const fail = (name: string, reason: string): void => {
    failures++
    terminal.say(`jiyao: ${name}: ${reason}`)
  }
  const passedOver = new Map<string, PassedOver>()
  for await (const outcome of outcomes) {
    if (outcome.status === 'failed') fail(outcome.name, outcome.reason)
    else if (outcome.status === 'skipped') {
      const { first, count } = passedOver.get(outcome.reason) ?? { first: outcome.name, count: 0 }
      passedOver.set(outcome.reason, { first, count: count + 1 })
    } else {
      await read(outcome.source).catch((error: unknown) => {
        if (!(error instanceof InputError)) throw error
        fail(outcome.source.name, error.message)
      })
    }
  }
  for (const [reason, { first, count }] of passedOver)
    terminal.say(`jiyao: passed over ${count} (${count === 1 ? first : `${first} and others`}): ${reason}`)
  return failures === 0 ? exitStatus.done : exitStatus.someFailed
}

interface PassedOver {
  readonly first: string
  readonly count: number
}
