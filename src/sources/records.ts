import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { SourceOutcome } from './source.ts'

/**
 * Texts of JSON lines `{"id": …, "text": …}`, one at a time, in order. A line that is no such record is a failure of
 * its own; empty lines are passed over.
 */
export async function* readRecords(stream: Readable, name: string): AsyncGenerator<SourceOutcome> {
  let line = 0
  for await (const content of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (content.trim() !== '') yield toOutcome(content, `${name}:${line}`)
  }
}

function toOutcome(content: string, name: string): SourceOutcome {
  const expected = 'expected a JSON object with the strings "id" and "text"'
  let record: unknown
  try {
    record = JSON.parse(content)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no JSON'
    return {
      status: 'failed',
      name,
      reason: `${expected}, got a line that is no JSON (${reason}); mend the line`,
    }
  }
  if (record === null || typeof record !== 'object' || !('id' in record) || !('text' in record)) {
    return { status: 'failed', name, reason: `${expected}, got ${content.slice(0, 60)}; add what is missing` }
  }
  const { id, text } = record
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
    return { status: 'failed', name, reason: `${expected}, got other types; write both as strings` }
  }
  return { status: 'found', source: { id: String(id), name, read: async () => text } }
}
