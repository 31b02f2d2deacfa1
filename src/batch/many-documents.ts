import v8 from 'node:v8'

/**
 * Sets V8 up for a process that reads many documents; what a version of V8 does not know it passes over.
 *
 * V8 compiles a function before it has seen all the kinds of things that the function works on, and again with every new kind: its side
 * threads then take a third of the time that reading takes, away from other workers. Watched longer, a function is compiled less often.
 * But how long is then to be the same for all: V8 watches a long function many times as long as a short one, and those that run once a
 * document, which are long, would be compiled after thousands of documents.
 */
export function prepareForManyDocuments(): void {
  holdHeapDown(growthOfReading)
  v8.setFlagsFromString(`--interrupt-budget=${watchedBytecode}`)
  v8.setFlagsFromString(`--bytecode-size-allowance-per-tick=${shortFunction}`)
}

/**
 * What node is started with besides, because it cannot be set later: megabytes for what was made last. Most of a document's findings die in
 * there before they are moved.
 */
export const startedForManyDocuments: readonly string[] = ['--max-semi-space-size=16']

/**
 * Sets V8 up for a process that hands many documents on. What it holds is soon gone again, so that it needs no room for what was made
 * last: left to grow, that room makes half of what the process takes, and saves it no time.
 */
export function prepareForPassingOn(): void {
  holdHeapDown(growthOfPassingOn)
  v8.setFlagsFromString('--semi-space-growth-factor=1')
}

/** Left to itself the heap grows to many times what is in use, and with the archive. */
const holdHeapDown = (growth: number): void => v8.setFlagsFromString(`--heap-growing-percent=${growth}`)

/** Percent of what is in use by which the heap grows before all of it is looked over. */
const growthOfPassingOn = 25

/**
 * Dictionaries are most of what is in use, and looking them over takes long; V8 then also drops the optimized code of functions that
 * no document at hand has, and compiles it again. Against a quarter as much, two workers took 0.7 of the time over 50 MB (135 s,
 * and 191 and 197 s) and the same over 10 MB, and all processes together a tenth more memory.
 */
const growthOfReading = 100

/**
 * Bytes of bytecode that a function runs before it is looked at; V8 says 132 KB. Half as many take 1.07 of the processor time over the
 * first 5 MB, and much the same later; twice as many save nothing more.
 */
const watchedBytecode = 600_000

/**
 * Bytes of bytecode up to which a function is watched no longer than the shortest; V8 says 150. Reading takes 0.94 of the time, and
 * reading and compiling together, after the first thousand documents, no more.
 */
const shortFunction = 1200
