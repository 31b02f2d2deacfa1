import type { Readable } from 'node:stream'
import colours from 'picocolors'

/** The outside of a command: data goes to `write`, everything else to `say`. */
export interface Terminal {
  readonly stdin: Readable
  /** Whether what is written may be coloured. */
  readonly colours?: boolean
  /** Resolves when the reader took it. @throws ClosedOutput when there is no reader any more. */
  write(data: string): Promise<void>
  /** One line for a person. */
  say(line: string): void
  /** Where a person watches: a line there may be written over. */
  readonly screen?: NodeJS.WriteStream | undefined
  /** Calls `listener` when the command is asked to end (Ctrl-C, SIGTERM), until the function that it returns is called. */
  onInterrupt?(listener: () => void): () => void
}

/** Nobody reads the output any more (`jiyao … | head`): a reason to stop, not an error. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput'
}

export const processTerminal: Terminal = {
  get stdin() {
    return process.stdin
  },
  // The library also colours what a pipe takes where it finds itself in continuous integration.
  get colours() {
    return colours.isColorSupported && process.stdout.isTTY === true
  },
  write: data =>
    new Promise((resolve, reject) => {
      // What fails is told by the call that failed; without a listener the event alone would end the process.
      if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {})
      process.stdout.write(data, error => {
        if (error) reject('code' in error && error.code === 'EPIPE' ? new ClosedOutput() : error)
        else resolve()
      })
    }),
  say(line) {
    process.stderr.write(`${line}\n`)
  },
  get screen() {
    // A terminal of no width, as of some containers, cannot be written over.
    return process.stderr.isTTY && process.stderr.columns > 0 ? process.stderr : undefined
  },
  onInterrupt(listener) {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.on(signal, listener)
    return () => {
      for (const signal of signals) process.off(signal, listener)
    }
  },
}
