import { isUtf8 } from 'node:buffer'
import { decode } from '../../normalize/decode/decode.ts'
import { unreadReason } from '../../normalize/decode/unread.ts'
import { type Chunks, tooLarge } from '../bytes/chunks.ts'
import { linesOf } from '../bytes/lines.ts'
import { failed, type Place, type SourceOutcome } from '../source.ts'
import { type RecordOptions, toOutcome } from './record.ts'

/**
 * The documents of JSON lines, one at a time, in order; each stands at the number of its line. A line that is no record
 * is a failure of its own.
 */
export async function* readLines(
  chunks: Chunks,
  place: Place,
  options: RecordOptions,
  longest: number,
): AsyncGenerator<SourceOutcome> {
  let number = 0
  for await (const line of linesOf(chunks, longest)) {
    number++
    const at = { id: `${place.id}:${number}`, name: `${place.name}:${number}` }
    if (line === null) {
      const { code, message } = tooLarge(longest)
      yield failed(at, code, message)
      continue
    }
    // A line says for itself what encoding it is in: files are put together from several.
    const unread = isUtf8(line) ? undefined : unreadReason(line)
    if (unread !== undefined) {
      yield failed(at, 'encoding', unread)
      continue
    }
    const content = (isUtf8(line) ? line.toString('utf8') : decode(line).text).replace(/^\uFEFF/u, '')
    if (content.trim() !== '') yield toOutcomeOfLine(content, at, options)
    else if (options.answerBlank)
      yield failed(at, 'empty', 'expected a JSON object, got a blank line; leave it out')
  }
}

function toOutcomeOfLine(content: string, place: Place, options: RecordOptions): SourceOutcome {
  let record: unknown
  try {
    record = JSON.parse(content)
  } catch (error) {
    const problem = error instanceof Error ? error.message.replace(/\s+/gu, ' ') : 'no JSON'
    const reason = `expected a JSON object on one line, got a line that is no JSON (${problem}); mend the line`
    return failed(place, 'not-a-record', reason)
  }
  return toOutcome(record, place, options)
}
