import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { failed, found, type SourceOutcome } from './source.ts'

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
  const place = { id: name, name }
  const expected = 'expected a JSON object with the strings "id" and "text"'
  let record: unknown
  try {
    record = JSON.parse(content)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no JSON'
    return failed(place, 'not-a-record', `${expected}, got a line that is no JSON (${reason}); mend the line`)
  }
  if (record === null || typeof record !== 'object' || !('id' in record) || !('text' in record)) {
    return failed(place, 'not-a-record', `${expected}, got ${content.slice(0, 60)}; add what is missing`)
  }
  const { id, text, ...fields } = record
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
    return failed(place, 'not-a-record', `${expected}, got other types; write both as strings`)
  }
  return found({ id: String(id), name, kind: 'text', fields, read: async () => text })
}
