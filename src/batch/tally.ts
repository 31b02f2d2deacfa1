import * as z from 'zod'
import { type BatchRecord, isFailed } from './record.ts'

const count = z.int().min(0)
const counts = z.record(z.string(), count)

/** What is counted of one document, a chunk or a whole run. */
export const tallySchema = z.strictObject({
  /** Of the input, with a report or without. */
  documents: count,
  failed: count,
  /** Of the documents, as they came. */
  bytes: count,
  people: count,
  quotes: count,
  themes: count,
  /** By rule. */
  repairs: counts,
  /** By code. */
  errors: counts,
  /** The first error of each code: where, and what was said. */
  examples: z.record(z.string(), z.string()),
  /** What was passed over on purpose, by code. */
  skipped: counts,
})

export type Tally = z.infer<typeof tallySchema>
export type Counts = Readonly<Record<string, number>>

export const emptyTally: Readonly<Tally> = {
  documents: 0,
  failed: 0,
  bytes: 0,
  people: 0,
  quotes: 0,
  themes: 0,
  repairs: {},
  errors: {},
  examples: {},
  skipped: {},
}

export function tallyOf(record: BatchRecord, bytes: number): Readonly<Tally> {
  if (isFailed(record)) {
    const { code, message } = record.error
    const examples = { [code]: `${record.name}: ${message}` }
    return { ...emptyTally, documents: 1, failed: 1, bytes, errors: { [code]: 1 }, examples }
  }
  const { people, quotes, themes, repairs } = record
  return {
    ...emptyTally,
    documents: 1,
    bytes,
    people: people.length,
    quotes: quotes.length,
    themes: themes.length,
    repairs: countEach(repairs.map(({ rule }) => rule)),
  }
}

export const tallySkipped = (code: string): Readonly<Tally> => ({ ...emptyTally, skipped: { [code]: 1 } })

export const addTallies = (one: Readonly<Tally>, other: Readonly<Tally>): Readonly<Tally> => ({
  documents: one.documents + other.documents,
  failed: one.failed + other.failed,
  bytes: one.bytes + other.bytes,
  people: one.people + other.people,
  quotes: one.quotes + other.quotes,
  themes: one.themes + other.themes,
  repairs: addCounts(one.repairs, other.repairs),
  errors: addCounts(one.errors, other.errors),
  examples: { ...other.examples, ...one.examples },
  skipped: addCounts(one.skipped, other.skipped),
})

function countEach(keys: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const key of keys) found[key] = (found[key] ?? 0) + 1
  return found
}

function addCounts(one: Counts, other: Counts): Record<string, number> {
  const sum = { ...one }
  for (const [key, added] of Object.entries(other)) sum[key] = (sum[key] ?? 0) + added
  return sum
}
