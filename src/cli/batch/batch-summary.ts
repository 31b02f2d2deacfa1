import type { BatchResult } from '../../batch/run-batch.ts'
import type { Counts } from '../../batch/tally.ts'
import { duration, grouped } from './batch-progress.ts'

const mostErrors = 10
const mostRepairs = 10

/** What a run did, line by line. */
export function summarize({ tally, own }: BatchResult, seconds: number): readonly string[] {
  const { documents, failed, bytes, people, quotes, themes, repairs, errors, examples, skipped } = tally
  const lines = [
    `${grouped(documents)} documents (${megabytes(bytes)}); this run ${grouped(own.documents)} in ${duration(seconds)}: ${(own.bytes / 1e6 / seconds).toFixed(2)} MB/s, ${(own.documents / seconds).toFixed(1)} documents/s`,
    `${grouped(people)} people, ${grouped(quotes)} quotes, ${grouped(themes)} themes`,
  ]
  if (total(repairs) > 0) lines.push(`${grouped(total(repairs))} repairs: ${commonest(repairs, mostRepairs)}`)
  if (total(skipped) > 0)
    lines.push(`${grouped(total(skipped))} passed over: ${commonest(skipped, mostErrors)}`)
  if (failed > 0) {
    lines.push(`${grouped(failed)} failed: ${commonest(errors, mostErrors)}`)
    for (const [code] of sorted(errors).slice(0, mostErrors)) lines.push(`  ${code}: ${examples[code] ?? ''}`)
  }
  return lines
}

const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

const sorted = (counts: Counts): [string, number][] =>
  Object.entries(counts).sort(([, one], [, other]) => other - one)

function commonest(counts: Counts, most: number): string {
  const all = sorted(counts)
  const rest = all.length > most ? [`${all.length - most} more kinds`] : []
  return [...all.slice(0, most).map(([key, count]) => `${grouped(count)} ${key}`), ...rest].join(', ')
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
