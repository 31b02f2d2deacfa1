import { Readable } from 'node:stream'
import { decode } from '../../normalize/decode/decode.ts'
import { findSources, type SourceOptions } from '../find-sources.ts'

/** Each outcome as `found id text`, `failed id code` or `skipped id code`: what a test compares. */
export async function readOutcomes(
  inputs: readonly string[],
  options: Partial<SourceOptions> = {},
): Promise<readonly string[]> {
  const lines: string[] = []
  const all: SourceOptions = { stdin: Readable.from([]), input: 'text', ...options }
  for await (const outcome of findSources(inputs, all)) {
    if (outcome.status === 'found') {
      const content = await outcome.source.read()
      const text = typeof content === 'string' ? content : decode(content).text
      lines.push(`found ${outcome.source.id} ${text}`)
    } else lines.push(`${outcome.status} ${outcome.id} ${outcome.code}`)
  }
  return lines
}
