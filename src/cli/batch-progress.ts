import type { Tally } from '../batch/tally.ts'
import type { Terminal } from './terminal.ts'

/** What a person sees of a run. */
export interface Progress {
  show(tally: Readonly<Tally>): void
  stop(): void
}

/** Milliseconds between two looks at a terminal, and between two lines anywhere else. */
const every = { screen: 100, line: 10_000 }

/** A line that is written over where a person watches, else a line now and then. `own` counts this run alone. */
export async function createProgress({ screen, say }: Terminal): Promise<Progress> {
  const started = performance.now()
  const speed = createSpeed(started)
  let shown = started
  const isDue = (interval: number): boolean => {
    const now = performance.now()
    if (now - shown < interval) return false
    shown = now
    return true
  }
  if (screen === undefined) {
    return {
      show(tally) {
        if (isDue(every.line)) say(`jiyao: ${describe(tally, speed(tally))}`)
      },
      stop: () => {},
    }
  }
  const { default: ora } = await import('ora')
  const spinner = ora({ text: 'loading', stream: screen, discardStdin: false }).start()
  return {
    show(tally) {
      if (isDue(every.screen)) spinner.text = describe(tally, speed(tally))
    },
    stop: () => void spinner.stop(),
  }
}

/** Megabytes a second since the first call. */
function createSpeed(started: number): (tally: Readonly<Tally>) => number {
  let first: number | undefined
  return ({ bytes }) => {
    first ??= bytes
    return (bytes - first) / 1000 / Math.max(1, performance.now() - started)
  }
}

function describe({ documents, failed }: Readonly<Tally>, speed: number): string {
  const parts = [`${grouped(documents)} documents`, `${speed.toFixed(2)} MB/s`]
  if (failed > 0) parts.push(`${grouped(failed)} failed`)
  return parts.join(', ')
}

/** 12345 as 12,345. */
export const grouped = (number: number): string => number.toLocaleString('en')
