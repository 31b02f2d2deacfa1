import v8 from 'node:v8'

/**
 * Tells V8 to watch a function longer before it compiles it. Left to itself it compiles before it has seen all the kinds of things that
 * the function works on, and again with every new kind: its side threads then take a third of the time that reading takes, away from
 * other workers. For a process that reads many documents; V8 takes what it does not know for nothing.
 */
export const compileLater = (): void => v8.setFlagsFromString(`--interrupt-budget=${watchedBytecode}`)

/** Bytes of bytecode that a function runs before it is looked at; V8 says 132 KB. Twice as many again save nothing more. */
const watchedBytecode = 300_000
