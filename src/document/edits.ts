import { partitionPoint } from './partition.ts'
import type { RuleId, Span } from './span.ts'

/** Replaces a non-empty span; an insertion is written as a replacement of its neighbour, so every unit has an origin. */
export interface Edit extends Span {
  readonly replacement: string
  readonly rule: RuleId
  /** By how much it beat the text as it stood or the next likely reading (natural logarithm of probability), where that was weighed. */
  readonly margin?: number
}

/** Edits in text order that do not overlap, with the place in the new text where each replacement begins. */
export interface Revision {
  readonly edits: readonly Edit[]
  readonly newStarts: Uint32Array
}

/**
 * Orders edits into a revision of a text of `length` UTF-16 units.
 * @throws RangeError when an edit is empty, leaves the text or overlaps another.
 */
export function createRevision(edits: readonly Edit[], length: number): Revision {
  const ordered = isOrdered(edits) ? edits : edits.toSorted((one, other) => one.start - other.start)
  const newStarts = new Uint32Array(ordered.length)
  let before = 0
  let shift = 0
  let index = -1
  for (const { start, end, replacement, rule } of ordered) {
    index++
    if (start < before || end <= start || end > length) {
      throw new RangeError(
        `${rule}: edit ${start}-${end} is empty, outside 0-${length} or overlaps ${before}`,
      )
    }
    newStarts[index] = start + shift
    shift += replacement.length - (end - start)
    before = end
  }
  return { edits: ordered, newStarts }
}

function isOrdered(edits: readonly Edit[]): boolean {
  let before = 0
  for (const { start } of edits) {
    if (start < before) return false
    before = start
  }
  return true
}

export function applyRevision(text: string, revision: Revision): string {
  const { edits } = revision
  if (edits.length > text.length / charactersPerPiece) return applyByUnits(text, revision)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(at, start), replacement)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** With as many edits as a change of script has, to write each unit takes less time than to put strings together. */
const charactersPerPiece = 32

function applyByUnits(text: string, { edits, newStarts }: Revision): string {
  const last = edits.length - 1
  const { end, replacement } = edits[last] ?? { end: 0, replacement: '' }
  const units = new Uint16Array((newStarts[last] ?? 0) + replacement.length + text.length - end)
  let from = 0
  let to = 0
  for (const edit of edits) {
    while (from < edit.start) units[to++] = text.charCodeAt(from++)
    for (let at = 0; at < edit.replacement.length; at++) units[to++] = edit.replacement.charCodeAt(at)
    from = edit.end
  }
  while (from < text.length) units[to++] = text.charCodeAt(from++)
  return Buffer.from(units.buffer).toString('utf16le')
}

/** The span before the revision that produced `span` after it: its first unit's start to its last unit's end. */
export function spanBefore(revision: Revision, span: Span): Span {
  const start = originOf(revision, span.start, 'start')
  return { start, end: span.end > span.start ? originOf(revision, span.end - 1, 'end') : start }
}

/** That edge of where the unit at `position` of the new text came from: one old unit, or the whole of the edit that wrote it. */
function originOf({ edits, newStarts }: Revision, position: number, edge: 'start' | 'end'): number {
  const width = edge === 'end' ? 1 : 0
  const last = partitionPoint(newStarts.length, index => (newStarts[index] ?? 0) <= position) - 1
  const edit = last < 0 ? undefined : edits[last]
  if (edit === undefined) return position + width
  const beyond = position - (newStarts[last] ?? 0) - edit.replacement.length
  if (beyond >= 0) return edit.end + beyond + width
  return edge === 'end' ? edit.end : edit.start
}

/** The span after the revision that `span` before it became; a deleted span becomes empty. */
export const spanAfter = (revision: Revision, span: Span): Span => ({
  start: positionAfter(revision, span.start, 'start'),
  end: positionAfter(revision, span.end, 'end'),
})

/** A position inside an edit moves to that edge of the replacement. */
function positionAfter({ edits, newStarts }: Revision, position: number, edge: 'start' | 'end'): number {
  const last = partitionPoint(edits.length, index => (edits[index]?.start ?? 0) < position) - 1
  const edit = last < 0 ? undefined : edits[last]
  if (edit === undefined) return position
  const newStart = newStarts[last] ?? 0
  const newEnd = newStart + edit.replacement.length
  if (position < edit.end) return edge === 'start' ? newStart : newEnd
  return newEnd + position - edit.end
}
