import type { Tally } from '../../batch/tally.ts'
import type { Terminal } from '../terminal.ts'

/** How much of the input has been read, in bytes as they are stored; `total` is `null` as long as it is not known. */
export interface InputMeter {
  readonly read: number
  readonly total: number | null
}

/** What a person sees of a run. */
export interface Progress {
  show(tally: Readonly<Tally>, meter: InputMeter): void
  stop(): void
}

/** Milliseconds between two looks at a terminal, and between two lines anywhere else. */
const every = { screen: 100, line: 10_000 }

/** A line that is written over where a person watches, else a line now and then. */
export async function createProgress({ screen, say }: Terminal): Promise<Progress> {
  const describe = createDescription(() => performance.now())
  let shown = performance.now()
  const isDue = (interval: number): boolean => {
    const now = performance.now()
    if (now - shown < interval) return false
    shown = now
    return true
  }
  if (screen === undefined) {
    return {
      show(tally, meter) {
        const line = describe(tally, meter)
        if (isDue(every.line)) say(`jiyao: ${line}`)
      },
      stop: () => {},
    }
  }
  const { default: ora } = await import('ora')
  const spinner = ora({ text: 'loading', stream: screen, discardStdin: false }).start()
  return {
    show(tally, meter) {
      const line = describe(tally, meter)
      if (isDue(every.screen)) spinner.text = line
    },
    stop: () => void spinner.stop(),
  }
}

/** A guess of the time that is left is shown after so many milliseconds. */
const firstGuess = 3000

/** Rates are those since the first call: what an earlier run did, and loading, count for nothing. */
export function createDescription(now: () => number): (tally: Readonly<Tally>, meter: InputMeter) => string {
  let first: { readonly time: number; readonly bytes: number; readonly read: number } | undefined
  return ({ documents, failed, bytes }, { read, total }) => {
    first ??= { time: now(), bytes, read }
    const elapsed = now() - first.time
    const parts = [`${grouped(documents)} documents`]
    if (elapsed > 0) parts.push(`${((bytes - first.bytes) / 1000 / elapsed).toFixed(2)} MB/s`)
    if (failed > 0) parts.push(`${grouped(failed)} failed`)
    if (total !== null && elapsed >= firstGuess && read > first.read) {
      const left = (Math.max(0, total - read) * elapsed) / (read - first.read)
      parts.push(`about ${duration(left / 1000)} left`)
    }
    return parts.join(', ')
  }
}

/** 12345 as 12,345. */
export const grouped = (number: number): string => number.toLocaleString('en')

export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`
}
