import type { Edit } from '../../document/edits.ts'
import type { Reread } from './reread.ts'

/**
 * The edits from a misread text to what it meant: one wherever characters of both end at the same byte. Where bytes
 * were lost, or the text was misread twice, one for each line; where lines were lost, one for all.
 */
export function alignByBytes(text: string, reread: Reread): Edit[] {
  const rule = `misread/${reread.writing.name}-as-${reread.misreading.name}` as const
  const pieces =
    reread.turns > 1 || reread.text.includes('\uFFFD')
      ? alignLines(text, reread.text)
      : alignCharacters(text, reread)
  return pieces
    .filter(({ before, after }) => before !== after)
    .map(({ start, before, after }) => ({
      start,
      end: start + before.length,
      replacement: after,
      rule,
    }))
}

interface Piece {
  readonly start: number
  readonly before: string
  readonly after: string
}

function alignCharacters(text: string, { text: meant, pieces: bytes, writing }: Reread): Piece[] {
  const pieces: Piece[] = []
  const after = meant[Symbol.iterator]()
  let [start, at, bytesBefore, bytesAfter] = [0, 0, 0, 0]
  let written = ''
  for (const [index, character] of [...text].entries()) {
    bytesBefore += bytes[index]?.length ?? 1
    at += character.length
    while (bytesAfter < bytesBefore) {
      const { value, done } = after.next()
      if (done) break
      written += value
      bytesAfter += writing.lengthOf(value)
    }
    if (bytesAfter !== bytesBefore) continue
    pieces.push({ start, before: text.slice(start, at), after: written })
    start = at
    written = ''
  }
  if (start < text.length)
    pieces.push({ start, before: text.slice(start), after: written + [...after].join('') })
  return pieces
}

function alignLines(text: string, meant: string): Piece[] {
  const [before, after] = [text.split('\n'), meant.split('\n')]
  if (before.length !== after.length) return [{ start: 0, before: text, after: meant }]
  let start = 0
  return before.flatMap((line, index) => {
    const piece = { start, before: line, after: after[index] ?? '' }
    start += line.length + 1
    return line === '' ? [] : [piece]
  })
}
